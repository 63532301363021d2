package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/casus/casus"
	"github.com/casus/casus/eval/attribution"
	"github.com/casus/casus/pipeline"
	"github.com/casus/casus/reader"
)

func evalAttributionCommand(asJSON *bool) *cobra.Command {
	return &cobra.Command{
		Use:   "attribution DIR",
		Short: "Score statements against a corpus of attributions",
		Long: `Scores statements on texts (DIR/text/*.txt) with attributions in brat's standoff format
(DIR/attributions/*.ann), as PolNeAR has them. Gold and read attributions are paired one to
one by the tokens of content that they share. Content: tokens shared within pairs, over all
tokens of content read (p) and of gold (r). Source: pairs whose speaker's head is in gold's.`,
		Args: between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			files, err := attribution.Read(args[0])
			if err != nil {
				return err
			}
			rd, err := reader.New(reader.Options{AnyLanguage: true})
			if err != nil {
				return err
			}
			var s attribution.Scores
			for i := range files {
				d, err := rd.Read(c.Context(), &casus.Article{ID: files[i].Name, Text: files[i].Text})
				if err != nil && !errors.Is(err, pipeline.ErrSkip) {
					return fmt.Errorf("eval: %w", err)
				}
				s.Add(&files[i], d)
			}
			return writeScores(c.OutOrStdout(), &s, *asJSON)
		},
	}
}
