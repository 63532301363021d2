// Command cmd scores package when against MEANTIME:
//
//	go run ./eval/timex/cmd $CASUS_DATA/data/attribution/meantime corpus_stock
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/casus/casus"
	"github.com/casus/casus/eval/timex"
	"github.com/casus/casus/parse"
)

func main() {
	misses := flag.Bool("misses", false, "print what differs")
	tree := flag.Bool("tree", true, "parse first, so that tags and tense are known")
	flag.Parse()
	if flag.NArg() < 2 {
		fmt.Fprintln(os.Stderr, "usage: cmd [-misses] [-tree=false] MEANTIME-FOLDER TOPIC...")
		os.Exit(2)
	}
	var w io.Writer
	if *misses {
		w = os.Stdout
	}
	var stage casus.Stage
	if *tree {
		p, err := parse.New()
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		stage = p
	}
	s, err := timex.Measure(flag.Arg(0), flag.Args()[1:], stage, w)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Printf("gold %d, found %d: overlap F1 %.3f, value F1 %.3f; dates right %d of %d (%.3f)\n",
		s.Gold, s.Found, s.F1(s.Overlap), s.F1(s.Value), s.DatesRight, s.Dates, float64(s.DatesRight)/float64(max(s.Dates, 1)))
}
