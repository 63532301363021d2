// Command cmd scores package place against TR-News.xml and GeoVirus.xml:
//
//	go run ./eval/geo/cmd $CASUS_DATA/data/geo
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/place"
	"github.com/casus/casus/eval/geo"
	"github.com/casus/casus/parse"
	"github.com/casus/casus/text"
)

func main() {
	misses := flag.Bool("misses", false, "print what differs")
	raw := flag.Bool("raw", false, "find the names in the text, too")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: cmd [-misses] [-raw] FOLDER")
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *misses, *raw); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(dir string, misses, raw bool) error {
	g, err := place.Load()
	if err != nil {
		return err
	}
	var w io.Writer
	if misses {
		w = os.Stdout
	}
	for _, name := range []string{"TR-News", "GeoVirus"} {
		as, err := geo.Read(filepath.Join(dir, name+".xml"))
		if err != nil {
			return err
		}
		s := geo.Resolve(g, as, w)
		of := func(n, d int) string { return fmt.Sprintf("%d/%d %.3f", n, d, float64(n)/float64(max(d, 1))) }
		fmt.Printf("%s, toponyms given: answered %s, within 161 km %s, right unit %s, country %s\n", name,
			of(s.Answered, s.Gold), of(s.Within161, s.Gold), of(s.Unit, s.Gold), of(s.Country, s.Countries))
		if !raw {
			continue
		}
		p, err := parse.New()
		if err != nil {
			return err
		}
		stages := []casus.Stage{text.New(), p}
		for _, settlements := range []bool{false, true} {
			if settlements && name != "TR-News" {
				continue
			}
			f, err := geo.Find(g, as, stages, settlements, w)
			if err != nil {
				return err
			}
			fmt.Printf("%s, from the text (without roads and buildings: %v): gold %d, found %d, exact F1 %.3f, overlap F1 %.3f\n", name, settlements,
				f.Gold, f.Found, f.F1(f.Exact), f.F1(f.Overlap))
		}
	}
	return nil
}
