package main

import (
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/casus/casus/eval/timex"
	"github.com/casus/casus/parse"
)

func evalTimexCommand(asJSON *bool) *cobra.Command {
	var misses bool
	c := &cobra.Command{
		Use:   "timex TOPIC...",
		Short: "Score expressions of time against TIMEX3 annotation",
		Long: `Scores dates, times of day, lengths of time and what recurs against articles annotated in the
form of MEANTIME: one folder of XML files a topic. The words are given; the tree is made now.

  value   found, with the value of the gold ("2015-08-16", "P2W", "PAST_REF")
  span    found, with just the gold's words; overlap: with a word of them
  kinds   the same for the gold's DATE, TIME, DURATION and SET; an expression that the gold
          lacks counts for the kind of its own value`,
		Example: `  casus eval timex meantime/intra-doc_annotation/corpus_stock
  casus eval timex --misses corpus_airbus corpus_apple corpus_gm`,
		Args: between(1, 100),
		RunE: func(c *cobra.Command, args []string) error {
			var w io.Writer
			if misses {
				w = c.OutOrStdout()
			}
			p, err := parse.New()
			if err != nil {
				return err
			}
			var out timex.Report
			for _, dir := range args {
				s, err := timex.Measure(dir, p, w)
				if err != nil {
					return err
				}
				out = append(out, timex.TopicScore{Topic: filepath.Base(dir), Score: s})
			}
			return writeScores(c.OutOrStdout(), out, *asJSON)
		},
	}
	c.Flags().BoolVar(&misses, "misses", false, "print what differs, one a line")
	return c
}
