package export

import (
	"context"
	"fmt"
	"iter"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

// Source is what StoreRows reads of a *store.Store.
type Source interface {
	Records(ctx context.Context, f store.Filter) iter.Seq2[store.Row, error]
	Incident(ctx context.Context, id string, asOf store.Moment) (casus.Incident, error)
	Sources(ctx context.Context, articles []string, asOf store.Moment) (int, error)
}

// rememberedIncidents bounds what an export keeps in memory of incidents.
const rememberedIncidents = 10_000

// StoreRows are the records of a store that a filter wants, with what is known of their incidents. AsOf must be set, so that
// all of it is as of one moment.
func StoreRows(ctx context.Context, s Source, f store.Filter) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		known := map[string]Row{} // by incident: what its rows have in common
		for r, err := range s.Records(ctx, f) {
			if err != nil {
				yield(Row{}, err)
				return
			}
			row := Row{Record: r.Record, Incident: r.Incident, Story: r.Story, Article: Head{ID: r.Article.ID, Title: r.Article.Title,
				URL: r.Article.URL, Source: r.Article.Source, Published: r.Article.Published}}
			if r.Incident != "" {
				of, ok := known[r.Incident]
				if !ok {
					if of, err = toldOf(ctx, s, r.Incident, f.AsOf); err != nil {
						yield(Row{}, err)
						return
					}
					if len(known) >= rememberedIncidents {
						clear(known)
					}
					known[r.Incident] = of
				}
				row.Reports, row.Killed = of.Reports, of.Killed
			}
			if !yield(row, nil) {
				return
			}
		}
	}
}

func toldOf(ctx context.Context, s Source, incident string, asOf store.Moment) (r Row, err error) {
	in, err := s.Incident(ctx, incident, asOf)
	if err != nil {
		return r, fmt.Errorf("incident %s: %w", incident, err)
	}
	sources, err := s.Sources(ctx, in.Articles, asOf)
	if err != nil {
		return r, fmt.Errorf("incident %s: %w", incident, err)
	}
	r.Reports, r.Killed = Told(&in, sources)
	return r, nil
}
