package main

import (
	"github.com/spf13/cobra"

	"github.com/casus/casus/eval/story"
	"github.com/casus/casus/source"
)

func evalCopiesCommand(asJSON *bool) *cobra.Command {
	return &cobra.Command{
		Use:   "copies FILE...",
		Short: "Score the finding of copies on edits of real articles",
		Long: `Makes copies of every other article, as agencies and papers do, and looks for them among all: with
a header, a credit, cut to a half, a third or without its first quarter, with one word in twelve
changed, and all of it at once. The articles between become follow-ups that end with background
from the one before; these are no copies. Nor is an update: the article with one figure, or one
name, changed throughout. The light rewrite drops, doubles and replaces words without regard to
what they are, figures and names too, but puts no other figure or name for one.

  pairs   of an original and its copy, or of two copies of one original
  source  copies that were given an article of their own group as source
  updates updates, and how many of them were taken for copies
  others  copies of each kind of edit that were found`,
		Args: between(1, 1000),
		RunE: func(c *cobra.Command, args []string) error {
			s, err := story.MeasureCopies(c.Context(), args, source.Options{Stdin: c.InOrStdin()})
			if err != nil {
				return err
			}
			return writeScores(c.OutOrStdout(), s, *asJSON)
		},
	}
}
