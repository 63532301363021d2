package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/casus/casus"
	"github.com/casus/casus/eval/muc"
	"github.com/casus/casus/pipeline"
	"github.com/casus/casus/reader"
)

func evalMucCommand(asJSON *bool) *cobra.Command {
	misses := false
	c := &cobra.Command{
		Use:   "muc DIR",
		Short: "Score figures of killed and injured against MUC-4 templates",
		Long: `Scores tolls on the messages and templates of MUC-4 (DIR/*-muc*, DIR/key-*). Recall: of the
numbers of killed and injured targets that a template must have and that are no single person
by name. Precision: of Casus's figures of people who are neither soldiers nor rebels (whose
fighting MUC-4 leaves out), in messages that have a template.`,
		Args: between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			messages, err := muc.Read(args[0])
			if err != nil {
				return err
			}
			rd, err := reader.New(reader.Options{AnyLanguage: true})
			if err != nil {
				return err
			}
			var s muc.Scores
			for i := range messages {
				d, err := rd.Read(c.Context(), &casus.Article{ID: messages[i].ID, Text: messages[i].Text})
				if err != nil && !errors.Is(err, pipeline.ErrSkip) {
					return fmt.Errorf("eval: %w", err)
				}
				s.Add(&messages[i], d)
			}
			if misses {
				return s.WriteMisses(c.OutOrStdout())
			}
			return writeScores(c.OutOrStdout(), &s, *asJSON)
		},
	}
	c.Flags().BoolVar(&misses, "misses", false, "list what was missed and what was wrong instead")
	return c
}
