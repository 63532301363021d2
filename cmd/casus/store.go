package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus/casus/store"
)

const storeLong = `Looks after a store: the file (or PostgreSQL database) in which 'casus ingest' and 'casus
watch' keep articles, their versions, records, stories, incidents and corrections.`

func storeCommand() *cobra.Command {
	var p storeFlag
	c := &cobra.Command{Use: "store", Short: "Check, back up, shrink a store; forget", Long: storeLong, Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error { return c.Help() }}
	p.persistent(c)
	c.AddCommand(storeCheck(&p), storeCompact(&p), storeBackup(&p), storeRestore(&p), storeMigrate(&p), storeForget(&p), storeRetain(&p))
	return c
}

func storeCheck(p *storeFlag) *cobra.Command {
	return &cobra.Command{Use: "check", Short: "Look whether the store is whole: indexes, and roll-ups against a recount", Args: between(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			return p.with(c, true, func(s *store.Store) error {
				r, err := s.Check(c.Context())
				if err != nil {
					return err
				}
				if err := printJSON(c, r); err != nil {
					return err
				}
				if len(r.Problems) > 0 {
					return fmt.Errorf("store %s: %d problems", s.URL(), len(r.Problems))
				}
				return nil
			})
		}}
}

func storeCompact(p *storeFlag) *cobra.Command {
	var before string
	c := &cobra.Command{Use: "compact --before TIME", Short: "Forget history that ended before a time, and shrink the file", Args: between(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			m, err := momentOf(before)
			if err != nil || m == 0 {
				return badUsage(c, fmt.Errorf("--before: %q is no ISO time", before))
			}
			return p.with(c, false, func(s *store.Store) error {
				out, err := s.Compact(c.Context(), m)
				if err != nil {
					return err
				}
				return printJSON(c, out)
			})
		}}
	c.Flags().StringVar(&before, "before", "", "ISO time")
	return c
}

func storeBackup(p *storeFlag) *cobra.Command {
	return &cobra.Command{Use: "backup FILE", Short: "Copy the store to a new file while it is in use", Args: between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			return p.with(c, true, func(s *store.Store) error { return s.Backup(c.Context(), args[0]) })
		}}
}

func storeRestore(p *storeFlag) *cobra.Command {
	return &cobra.Command{Use: "restore FILE", Short: "Make a store from a backup; there must be none yet", Args: between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			at, err := p.place()
			if err != nil {
				return err
			}
			return store.Restore(c.Context(), args[0], at, store.Options{})
		}}
}

func storeMigrate(p *storeFlag) *cobra.Command {
	return &cobra.Command{Use: "migrate", Short: "Bring the store forward to the version of this program", Args: between(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			at, err := p.place()
			if err != nil {
				return err
			}
			from, err := store.Migrate(c.Context(), at, 0, store.Options{})
			if err != nil {
				return err
			}
			return p.with(c, true, func(s *store.Store) error {
				have, _, err := s.Version(c.Context())
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(c.OutOrStdout(), "version %d, was %d\n", have, from)
				return err
			})
		}}
}

func storeForget(p *storeFlag) *cobra.Command {
	var f store.Forgetting
	var own userActors
	c := &cobra.Command{Use: "forget", Short: "Erase an article, or a person's mentions; a tombstone stays", Args: between(0, 0),
		Example: "  casus store forget --article ID --author ann --reason \"asked by the publisher\"\n  casus store forget --person ID --name \"First Last\" --author ann --reason \"asked by the person\"",
		Long:    forgetLong,
		RunE: func(c *cobra.Command, _ []string) error {
			if err := namesToForget(c, &own, &f); err != nil {
				return err
			}
			return p.with(c, false, func(s *store.Store) error {
				t, err := s.Forget(c.Context(), f)
				if err != nil {
					return err
				}
				return printJSON(c, t)
			})
		}}
	fl := c.Flags()
	fl.StringVar(&f.Article, "article", "", "article id, content id or lineage")
	fl.StringVar(&f.Person, "person", "", "id of a known actor, as 'casus actor' gives it")
	fl.StringArrayVar(&f.Names, "name", nil, "name as written; may be given several times")
	fl.StringArrayVar(&f.Short, "short", nil, "name, like a surname, that counts only in articles that mention the person otherwise too")
	own.flag(c)
	fl.StringVar(&f.Author, "author", "", "who asks for it")
	fl.StringVar(&f.Reason, "reason", "", "why")
	return c
}

func storeRetain(p *storeFlag) *cobra.Command {
	var r store.Policy
	c := &cobra.Command{Use: "retain --before DAY", Short: "Drop texts by source and age; records and their evidence stay", Args: between(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			return p.with(c, false, func(s *store.Store) error {
				n, err := s.Retain(c.Context(), r)
				if err != nil {
					return err
				}
				_, err = fmt.Fprintf(c.OutOrStdout(), "texts dropped: %d\n", n)
				return err
			})
		}}
	fl := c.Flags()
	fl.StringVar(&r.Before, "before", "", "ISO day: articles published before it")
	fl.StringVar(&r.Source, "source", "", "of this source only")
	fl.StringVar(&r.Keep, "keep", "spans", "spans (titles and the evidence of records) or nothing (the evidence only)")
	complete(c, "keep", "spans", "nothing")
	return c
}

func printJSON(c *cobra.Command, v any) error {
	e := json.NewEncoder(c.OutOrStdout())
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// momentOf reads an ISO day or time (UTC where it has no zone), or a moment as the store writes it.
func momentOf(s string) (store.Moment, error) {
	if s == "" {
		return 0, nil
	}
	if n, err := strconv.ParseInt(s, 10, 64); err == nil && len(s) > 10 {
		return store.Moment(n), nil
	}
	for _, form := range [...]string{time.RFC3339Nano, "2006-01-02T15:04:05.999999", "2006-01-02T15:04", time.DateOnly} {
		if t, err := time.Parse(form, s); err == nil {
			return store.MomentOf(t), nil
		}
	}
	return 0, fmt.Errorf("%q is no ISO time", s)
}
