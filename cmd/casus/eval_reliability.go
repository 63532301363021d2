package main

import (
	"github.com/spf13/cobra"

	"github.com/casus/casus/eval"
)

func evalReliabilityCommand(asJSON *bool) *cobra.Command {
	return &cobra.Command{
		Use:   "reliability ARTICLES GOLD [PREDICTED]",
		Short: "Show how often events of each confidence are right",
		Long: `Sorts events by their confidence and shows, for each tenth, how many there are (n, share of
all), their mean confidence, and the share that is right: paired with a gold event of the
same sentence and type. ARTICLES, GOLD and PREDICTED are those of 'casus eval'.`,
		Example: `  casus eval reliability articles.jsonl gold.jsonl`,
		Args:    between(2, 3),
		RunE: func(c *cobra.Command, args []string) error {
			arts, err := readFile(args[0], eval.ReadArticles)
			if err != nil {
				return err
			}
			gold, err := readFile(args[1], eval.ReadRecords)
			if err != nil {
				return err
			}
			var pred []eval.Record
			if len(args) == 3 {
				pred, err = readFile(args[2], eval.ReadRecords)
			} else {
				pred, err = readRecords(c, args[0])
			}
			if err != nil {
				return err
			}
			r, err := eval.ScoreReliability(arts, gold, pred)
			if err != nil {
				return err
			}
			return writeScores(c.OutOrStdout(), r, *asJSON)
		},
	}
}
