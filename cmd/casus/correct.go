package main

import (
	"context"
	"encoding/json"
	"errors"
	"os"

	"github.com/spf13/cobra"

	"github.com/casus/casus/ingest"
	"github.com/casus/casus/store"
)

const correctLong = `Says what is wrong with a record of a store, or that it is right. A correction has an author, a
time and a reason. It lies over what the machine read, in every query, count, story and export;
nothing is overwritten, and "undo" takes it back. It hangs on the record's anchor: it stays when
the article is read again by another version, and when the article is edited elsewhere.

RECORD is the id or the anchor of a record, as 'casus query --format jsonl' gives them.
'casus export --format gold' writes corrected articles as a gold corpus.`

const correctExample = `  casus correct actor 1f0c5a2b9d3e4f60 SDN.MIL --author ann --reason "the army did it"
  casus correct not-event 1f0c5a2b9d3e4f60 --author ann --reason "a film"
  casus correct merge RECORD OTHER --author ann --reason "one attack"
  casus correct undo CORRECTION --author bob --reason "it was no film"
  casus correct list --undone`

// correctFlags are the flags of all kinds of correction.
type correctFlags struct {
	store          storeFlag
	author, reason string
	values         string // JSON in place of arguments
	none           bool
	country, place string
	stories        bool
}

func correctCommand() *cobra.Command {
	var f correctFlags
	c := &cobra.Command{Use: "correct", Short: "Say what is wrong with a record, or that it is right", Long: correctLong, Example: correctExample,
		Args: noArgs, RunE: func(c *cobra.Command, _ []string) error { return c.Help() }}
	f.store.persistent(c)
	for _, k := range correctKinds() {
		c.AddCommand(f.command(k))
	}
	c.AddCommand(f.undoCommand(), correctListCommand(&f.store))
	return c
}

func (f *correctFlags) who(c *cobra.Command) {
	c.Flags().StringVar(&f.author, "author", "", "who says so; without it $CASUS_AUTHOR")
	c.Flags().StringVar(&f.reason, "reason", "", "why")
	c.Flags().BoolVar(&f.stories, "stories", true, "put the stories and incidents around it together anew")
}

// signed fills in the author and refuses what nobody answers for.
func (f *correctFlags) signed(c *cobra.Command, needsReason bool) error {
	if f.author == "" {
		f.author = os.Getenv("CASUS_AUTHOR")
	}
	if f.author == "" {
		return badUsage(c, errors.New("--author: say who corrects"))
	}
	if f.reason == "" && needsReason {
		return badUsage(c, errors.New("--reason: say why"))
	}
	return nil
}

func (f *correctFlags) command(k correctKind) *cobra.Command {
	c := &cobra.Command{Use: k.name + " [flags] RECORD" + k.args, Short: k.short, Long: k.long, Args: between(1, k.most),
		RunE: func(c *cobra.Command, args []string) error {
			if err := f.signed(c, k.name != "confirm"); err != nil {
				return err
			}
			return f.store.with(c, false, func(s *store.Store) error { return f.correct(c, s, k, args) })
		}}
	f.who(c)
	if k.values == nil {
		return c
	}
	c.Flags().StringVar(&f.values, "values", "", "`JSON` in place of arguments: "+store.CorrectionKinds()[k.name])
	switch k.name {
	case "actor", "recipient", "place", "date":
		c.Flags().BoolVar(&f.none, "none", false, "it has none")
	}
	if k.name == "place" {
		c.Flags().StringVar(&f.country, "country", "", "country, ISO 3166 alpha-3")
		c.Flags().StringVar(&f.place, "place-id", "", "id of the place, as 'casus place' gives it")
	}
	return c
}

func (f *correctFlags) correct(c *cobra.Command, s *store.Store, k correctKind, args []string) error {
	row, err := recordAt(c.Context(), s, args[0])
	if err != nil {
		return err
	}
	in := store.Correction{Anchor: row.Record.Anchor, Kind: k.name, Author: f.author, Reason: f.reason}
	days := []string{dayOf(&row)}
	switch {
	case f.values != "":
		in.Values = json.RawMessage(f.values)
	case k.values != nil:
		v, err := k.values(f, &row.Record, args[1:])
		if err != nil {
			return badUsage(c, err)
		}
		if in.Values, err = json.Marshal(v); err != nil {
			return err
		}
	case k.other:
		if len(args) != 2 {
			return badUsage(c, errors.New("name the other record too"))
		}
		other, err := recordAt(c.Context(), s, args[1])
		if err != nil {
			return err
		}
		days = append(days, dayOf(&other))
		if in.Values, err = json.Marshal(map[string]string{"with": other.Record.Anchor}); err != nil {
			return err
		}
	}
	if row.Until != 0 {
		tell(c.ErrOrStderr(), "that record was %s at %s; the correction holds wherever its anchor is found", row.Ended, row.Until)
	}
	done, err := s.Correct(c.Context(), in)
	if err != nil {
		return err
	}
	if err := printCorrections(c.Context(), c.OutOrStdout(), s, "table", []store.Correction{done}); err != nil {
		return err
	}
	return f.refresh(c.Context(), s, days)
}

// refresh puts together what the correction may have changed.
func (f *correctFlags) refresh(ctx context.Context, s *store.Store, days []string) error {
	if !f.stories {
		return nil
	}
	_, err := ingest.Refresh(ctx, s, days)
	return err
}

func (f *correctFlags) undoCommand() *cobra.Command {
	c := &cobra.Command{Use: "undo [flags] CORRECTION", Short: "Take a correction back; it stays in the history", Args: between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			if err := f.signed(c, true); err != nil {
				return err
			}
			return f.store.with(c, false, func(s *store.Store) error { return f.undo(c, s, args[0]) })
		}}
	f.who(c)
	return c
}

func (f *correctFlags) undo(c *cobra.Command, s *store.Store, id string) error {
	if err := s.Undo(c.Context(), id, f.author, f.reason); err != nil {
		return err
	}
	cs, err := s.Corrections(c.Context(), "", 0, true)
	if err != nil {
		return err
	}
	for _, k := range cs {
		if k.ID != id {
			continue
		}
		if err := printCorrections(c.Context(), c.OutOrStdout(), s, "table", []store.Correction{k}); err != nil {
			return err
		}
		days, err := daysOfAnchor(c.Context(), s, k.Anchor)
		if err != nil {
			return err
		}
		return f.refresh(c.Context(), s, days)
	}
	return nil
}
