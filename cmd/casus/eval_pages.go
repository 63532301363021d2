package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/casus/casus/eval/pages"
)

func evalPagesCommand(asJSON *bool) *cobra.Command {
	return &cobra.Command{
		Use:   "pages DIR",
		Short: "Score the text found in saved pages",
		Long: `Scores the text, title, byline, language and date found in saved pages. Each folder in DIR has
source.html, expected.html with the text that is to be found, and expected-metadata.json with
title, byline, lang and publishedTime, as the tests of Mozilla's Readability do.

Text is compared by words, each as often as it stands there, and averaged over pages; title
and byline must be the gold's letter for letter, the language its first part, the date its day.`,
		Example: `  casus eval pages readability-tests/test/test-pages`,
		Args:    between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			r, err := pages.Measure(args[0])
			if err != nil {
				return fmt.Errorf("eval pages: %w", err)
			}
			return writeScores(c.OutOrStdout(), r, *asJSON)
		},
	}
}
