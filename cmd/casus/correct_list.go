package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/casus/casus/store"
)

func correctListCommand(st *storeFlag) *cobra.Command {
	var anchor, asOf, format string
	var undone bool
	c := &cobra.Command{Use: "list [flags]", Short: "Say what was corrected, by whom and why", Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			m, err := momentOf(asOf)
			if err != nil {
				return badUsage(c, fmt.Errorf("--as-of: %w", err))
			}
			if err := oneOf("format", format, "table", "jsonl", "csv"); err != nil {
				return badUsage(c, err)
			}
			return st.with(c, true, func(s *store.Store) error {
				cs, err := s.Corrections(c.Context(), anchor, m, undone)
				if err != nil {
					return err
				}
				return printCorrections(c.Context(), c.OutOrStdout(), s, format, cs)
			})
		}}
	c.Flags().StringVar(&anchor, "anchor", "", "of the record with this anchor only")
	c.Flags().StringVar(&asOf, "as-of", "", "ISO `TIME`: what held then")
	c.Flags().BoolVar(&undone, "undone", false, "also what was taken back")
	c.Flags().StringVar(&format, "format", "table", "table, jsonl or csv")
	complete(c, "format", "table", "jsonl", "csv")
	return c
}

// oneOf refuses a value of a flag that is none of those it can have.
func oneOf(flag, value string, can ...string) error {
	for _, v := range can {
		if v == value {
			return nil
		}
	}
	return fmt.Errorf("--%s: %q is none of %v", flag, value, can)
}

// printCorrections writes corrections with the record that each of them hangs on now.
func printCorrections(ctx context.Context, w io.Writer, s *store.Store, format string, cs []store.Correction) error {
	out, err := newCorrectionWriter(w, format)
	if err != nil {
		return err
	}
	for i := range cs {
		row, err := recordAt(ctx, s, cs[i].Anchor)
		if err != nil && !errors.Is(err, store.ErrNotFound) {
			return err
		}
		if err := out(newCorrectionLine(&cs[i], &row)); err != nil {
			return fmt.Errorf("writing corrections: %w", err)
		}
	}
	return nil
}
