package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/spf13/cobra"

	"github.com/casus/casus/ingest"
	"github.com/casus/casus/source"
	"github.com/casus/casus/store"
)

func quarantineCommand() *cobra.Command {
	c := &cobra.Command{
		Use:   "quarantine",
		Short: "List and retry articles that failed",
		Long: `Articles and places that could not be read are kept in the store with the reason, until they
are read with success or dropped.`,
		Args: noArgs,
	}
	c.AddCommand(quarantineListCommand(), quarantineRetryCommand(), quarantineDropCommand())
	c.RunE = func(c *cobra.Command, _ []string) error { return c.Help() }
	return c
}

func quarantineListCommand() *cobra.Command {
	var st storeFlag
	var format string
	c := &cobra.Command{
		Use:   "list [flags]",
		Short: "Say what failed, where and why",
		Args:  noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if format != "table" && format != "jsonl" {
				return badUsage(c, fmt.Errorf("--format: %q is neither table nor jsonl", format))
			}
			return st.with(c, false, func(s *store.Store) error {
				all, err := s.Quarantined(c.Context())
				if err != nil {
					return err
				}
				return printFailed(c.OutOrStdout(), format, all)
			})
		},
	}
	st.flag(c)
	c.Flags().StringVar(&format, "format", "table", "table or jsonl")
	complete(c, "format", "table", "jsonl")
	return c
}

func printFailed(w io.Writer, format string, all []store.Failed) error {
	for _, f := range all {
		if format == "jsonl" {
			line, err := json.Marshal(f)
			if err != nil {
				return fmt.Errorf("quarantine: %w", err)
			}
			if _, err := fmt.Fprintf(w, "%s\n", line); err != nil {
				return err
			}
			continue
		}
		_, err := fmt.Fprintf(w, "%s  %s  tries: %d  stage: %s\n    %s\n", f.ID, printable(f.Where), f.Tries, f.Stage, printable(f.Reason))
		if err != nil {
			return err
		}
	}
	if format == "table" {
		_, err := fmt.Fprintf(w, "%d in quarantine\n", len(all))
		return err
	}
	return nil
}

func quarantineRetryCommand() *cobra.Command {
	var f ingestFlags
	c := &cobra.Command{
		Use:   "retry [flags] [ID]...",
		Short: "Read again what failed: all of it, or some by id",
		RunE: func(c *cobra.Command, ids []string) error {
			return f.store.with(c, false, func(s *store.Store) error { return retryFailed(c, &f, s, ids) })
		},
	}
	f.input.flags(c)
	f.store.flag(c)
	f.code.flags(c)
	return c
}

func retryFailed(c *cobra.Command, f *ingestFlags, s *store.Store, ids []string) error {
	opts, err := f.input.options(c)
	if err != nil {
		return err
	}
	opts.Stdin = nil
	jobs, err := ingest.Retried(c.Context(), s, ids, func(src string) iter.Seq[ingest.Job] {
		return jobsOf(c.Context(), []string{src}, opts)
	})
	if err != nil {
		return err
	}
	show := newIngestShow(c, source.NewMeter(nil))
	run, err := f.code.run(c, s, f.input.anyLanguage, show.result)
	if err != nil {
		return err
	}
	t, err := run.Do(c.Context(), jobs)
	show.end()
	if err != nil {
		return fmt.Errorf("%s; %w", t, err)
	}
	if t, _, err = run.Settle(c.Context(), s, t); err != nil {
		return err
	}
	return show.totals(t, s.URL())
}

func quarantineDropCommand() *cobra.Command {
	var st storeFlag
	c := &cobra.Command{
		Use:   "drop [flags] ID...",
		Short: "Give up what failed, by id",
		RunE: func(c *cobra.Command, ids []string) error {
			if len(ids) == 0 {
				return badUsage(c, errors.New("no id given"))
			}
			return st.with(c, false, func(s *store.Store) error { return s.Release(c.Context(), ids) })
		},
	}
	st.flag(c)
	return c
}
