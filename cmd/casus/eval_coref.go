package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/casus/casus/eval/coref"
)

const evalCorefLong = `Scores coreference against GUM, whose CoNLL-U files carry entities in MISC.

PATH is the folder of the treebank with its splits.md, or files.

Figures:
  pronouns  all gold mentions given, the share of third-person pronouns with an earlier
            mention in their group whose antecedent is in that group
  CoNLL F1  mean of MUC, B3 and CEAF (phi 4), all documents together, of persons,
            organisations and places that Casus finds, without groups of one mention;
            "heads": mentions match by their heads; "exact": by all their words

Words and sentences are the treebank's, tags and trees Casus's own.`

func evalCorefCommand(asJSON *bool) *cobra.Command {
	var splits []string
	var goldTrees bool
	c := &cobra.Command{
		Use:   "coref PATH...",
		Short: "Score coreference against GUM",
		Long:  evalCorefLong,
		Args:  atLeastOne,
		RunE: func(c *cobra.Command, args []string) error {
			files, err := corefFiles(args, splits)
			if err != nil {
				return err
			}
			s, err := coref.Run(c.Context(), files, coref.Options{GoldTrees: goldTrees})
			if err != nil {
				return err
			}
			return writeScores(c.OutOrStdout(), s, *asJSON)
		},
	}
	c.Flags().StringSliceVar(&splits, "split", []string{"dev", "test"}, "of a folder, the documents of these splits: train, dev, test")
	c.Flags().BoolVar(&goldTrees, "gold-trees", false, "use the treebank's tags and trees")
	return c
}

// corefFiles are the files named, and those of the splits in the folders named.
func corefFiles(paths, splits []string) ([]string, error) {
	var out []string
	for _, p := range paths {
		st, err := os.Stat(p)
		if err != nil {
			return nil, fmt.Errorf("eval coref: %w", err)
		}
		if !st.IsDir() {
			out = append(out, p)
			continue
		}
		files, err := coref.Files(filepath.Clean(p), splits)
		if err != nil {
			return nil, fmt.Errorf("eval coref: %w", err)
		}
		out = append(out, files...)
	}
	return out, nil
}
