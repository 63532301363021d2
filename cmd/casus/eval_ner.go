package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/casus/casus/eval/ner"
	"github.com/casus/casus/parse"
)

func evalNerCommand(asJSON *bool) *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "ner FILE...",
		Short: "Score names of persons, organisations and places",
		Long: `Scores names against files annotated with them: a name counts if its words and its kind are
the gold's. The words are given; names are found now.

  uner       Universal NER: PER, ORG, LOC
  gmb        Groningen Meaning Bank, the last tenth of its sentences, all its kinds
  crossner   CrossNER, politics: politician and person count as PER, organisation and
             politicalparty as ORG, country and location as LOC, the rest as none

  head       what the name head of the corpus's own scheme finds (crossner: Universal NER's)
  merged     what the program takes from both heads: its GPE counts as gpe in gmb; in the
             others a country counts as LOC, and its adjective or people as none. GMB's
             times, events, works and nature have no merged counterpart and are left out`,
		Example: `  casus eval ner --format uner en_ewt-ud-test.iob2
  casus eval ner --format gmb ner_dataset.csv`,
		Args: between(1, 100),
		RunE: func(c *cobra.Command, args []string) error {
			f, err := ner.NewFormat(format)
			if err != nil {
				return badUsage(c, err)
			}
			p, err := parse.New()
			if err != nil {
				return err
			}
			var out ner.Report
			for _, file := range args {
				r, err := measureNames(file, f, p)
				if err != nil {
					return err
				}
				out = append(out, r...)
			}
			return writeScores(c.OutOrStdout(), out, *asJSON)
		},
	}
	c.Flags().StringVar(&format, "format", "uner", "uner, gmb or crossner")
	return c
}

func measureNames(file string, f ner.Format, p *parse.Parser) (ner.Report, error) {
	r, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("eval ner: %w", err)
	}
	defer r.Close()
	out, err := ner.Measure(filepath.Base(file), r, f, p)
	if err != nil {
		return nil, fmt.Errorf("eval ner: %w", err)
	}
	return out, nil
}
