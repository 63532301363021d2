package main

import (
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/casus/casus/entity/place"
	"github.com/casus/casus/eval/geo"
	"github.com/casus/casus/reader"
)

func evalGeoCommand(asJSON *bool) *cobra.Command {
	var raw, misses bool
	c := &cobra.Command{
		Use:   "geo CORPUS...",
		Short: "Score places against toponyms with coordinates",
		Long: `Scores the resolution of names of places against corpora in the form of TR-News and GeoVirus: XML
with articles, toponyms and their coordinates. The names are given; with --text they are found in
the running text as well, and the finding is scored.`,
		Example: `  casus eval geo TR-News.xml GeoVirus.xml
  casus eval geo --text --misses TR-News.xml`,
		Args: between(1, 100),
		RunE: func(c *cobra.Command, args []string) error {
			var w io.Writer
			if misses {
				w = c.OutOrStdout()
			}
			r, err := measureGeo(args, raw, w)
			if err != nil {
				return err
			}
			return writeScores(c.OutOrStdout(), r, *asJSON)
		},
	}
	c.Flags().BoolVar(&raw, "text", false, "find the names in the text as well")
	c.Flags().BoolVar(&misses, "misses", false, "print what differs, one a line")
	return c
}

func measureGeo(files []string, raw bool, misses io.Writer) (geo.Report, error) {
	g, err := place.Load()
	if err != nil {
		return nil, err
	}
	var read geo.Reading
	if raw {
		rd, err := reader.New(reader.Options{AnyLanguage: true, Layers: reader.Mentions})
		if err != nil {
			return nil, err
		}
		read = rd.Read
	}
	var out geo.Report
	for _, f := range files {
		as, err := geo.Read(f)
		if err != nil {
			return nil, err
		}
		r, err := geo.Measure(g, filepath.Base(f), as, read, misses)
		if err != nil {
			return nil, err
		}
		out = append(out, r)
	}
	return out, nil
}
