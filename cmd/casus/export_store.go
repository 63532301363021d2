package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus/casus/export"
	"github.com/casus/casus/store"
)

// exportStore is a store that is exported, as of a moment that does not move while it is read.
type exportStore struct {
	st *store.Store
	at store.Moment
}

// openExportStore opens a store as of the moment asked for, else as of its last change: as long as nothing changes, the
// same export gives the same bytes.
func openExportStore(c *cobra.Command, f *exportFlags) (*exportStore, error) {
	at, err := momentOf(f.asOf)
	if err != nil {
		return nil, badUsage(c, fmt.Errorf("--as-of: %w", err))
	}
	st, err := store.Open(c.Context(), f.store, store.Options{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	if at == 0 {
		if at, err = st.Now(c.Context()); err != nil {
			return nil, errors.Join(err, st.Close())
		}
	}
	return &exportStore{st, at}, nil
}

func (s *exportStore) close() { s.st.Close() }

func (s *exportStore) asOf() string { return s.at.Time().Format(time.RFC3339Nano) }

// rows are all records of the store. How widely an incident is reported is looked up once for each.
func (s *exportStore) rows(ctx context.Context) iter.Seq2[export.Row, error] {
	return func(yield func(export.Row, error) bool) {
		known := map[string]incidentFacts{}
		for r, err := range s.st.Records(ctx, store.Filter{AsOf: s.at}) {
			if err != nil {
				yield(export.Row{}, err)
				return
			}
			row := export.Row{Record: r.Record, Incident: r.Incident, Story: r.Story, Article: export.Head{ID: r.Article.ID, Title: r.Article.Title,
				URL: r.Article.URL, Source: r.Article.Source, Published: r.Article.Published}}
			if r.Incident != "" {
				facts, ok := known[r.Incident]
				if !ok {
					if facts, err = s.facts(ctx, r.Incident); err != nil {
						yield(export.Row{}, err)
						return
					}
					known[r.Incident] = facts
				}
				row.Reports, row.Killed = facts.reports, facts.killed
			}
			if !yield(row, nil) {
				return
			}
		}
	}
}

// incidentFacts are what an export says of an incident beside its records.
type incidentFacts struct {
	reports export.Reports
	killed  *export.Range
}

func (s *exportStore) facts(ctx context.Context, incident string) (f incidentFacts, err error) {
	in, err := s.st.Incident(ctx, incident, s.at)
	if err != nil {
		return f, fmt.Errorf("incident %s: %w", incident, err)
	}
	sources, err := s.st.Sources(ctx, in.Articles, s.at)
	if err != nil {
		return f, fmt.Errorf("incident %s: %w", incident, err)
	}
	f.reports, f.killed = export.Told(&in, sources)
	return f, nil
}
