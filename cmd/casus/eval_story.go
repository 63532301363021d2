package main

import (
	"io"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/casus/casus/eval/story"
	"github.com/casus/casus/reader"
)

const evalStoryLong = `Scores what is put together against MEANTIME's happenings across documents: one folder of
XML files (intra_cross-doc_annotation) a topic, which is one set of articles.

  mentions  the gold's mentions of happenings given, whatever they are (a fall of shares, a
            launch): pairs of mentions in one incident, and B3
  coded     likewise, only of events as coded that are a mention of the gold: few, as most
            business news is not coded
  articles  pairs of articles in one story; the gold's are those that tell a happening in
            common, so a story that only shares its subject counts as wrong`

func evalStoryCommand(asJSON *bool) *cobra.Command {
	var misses bool
	c := &cobra.Command{
		Use:   "story TOPIC...",
		Short: "Score incidents and stories against MEANTIME, and copies against edits",
		Long:  evalStoryLong,
		Example: `  casus eval story meantime/intra_cross-doc_annotation/corpus_stock
  casus eval story copies articles.jsonl`,
		Args: between(1, 100),
		RunE: func(c *cobra.Command, args []string) error {
			var w io.Writer
			if misses {
				w = c.OutOrStdout()
			}
			rd, err := reader.New(reader.Options{AnyLanguage: true})
			if err != nil {
				return err
			}
			var out story.Report
			for _, dir := range args {
				s, err := story.MeasureMeantime(c.Context(), rd, filepath.Base(dir), dir, w)
				if err != nil {
					return err
				}
				out = append(out, s)
			}
			return writeScores(c.OutOrStdout(), out, *asJSON)
		},
	}
	c.Flags().BoolVar(&misses, "misses", false, "print pairs that differ, with their reasons")
	c.AddCommand(evalCopiesCommand(asJSON))
	return c
}
