package main

import (
	"context"
	"fmt"
	"iter"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus/casus"
	"github.com/casus/casus/export"
	"github.com/casus/casus/store"
)

// exportStore is a store that is exported, as of a moment that does not move while it is read.
type exportStore struct {
	st *store.Store
	at store.Moment
}

func openExportStore(c *cobra.Command, f *exportFlags) (*exportStore, error) {
	at := time.Now().UTC()
	if f.asOf != "" {
		var err error
		if at, err = time.Parse(time.RFC3339, f.asOf); err != nil {
			return nil, badUsage(c, fmt.Errorf("--as-of: %w", err))
		}
	}
	st, err := store.Open(c.Context(), f.store, store.Options{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	return &exportStore{st, store.MomentOf(at)}, nil
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
					in, err := s.st.Incident(ctx, r.Incident, s.at)
					if err != nil {
						yield(export.Row{}, fmt.Errorf("incident %s: %w", r.Incident, err))
						return
					}
					facts = factsOf(&in)
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

func factsOf(in *casus.Incident) incidentFacts {
	f := incidentFacts{reports: export.Reports{Records: len(in.Members), Articles: len(in.Articles)}}
	for _, t := range in.Tolls {
		if t.Measure == "killed" && t.Scope == "incident" {
			f.killed = &export.Range{Low: t.Latest.Low, High: t.Latest.High}
		}
	}
	return f
}
