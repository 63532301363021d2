package main

import (
	"context"
	"fmt"
	"time"

	"github.com/casus/casus/store"
)

// recordAt finds a record by id or anchor: the one that holds, else the last that did.
func recordAt(ctx context.Context, s *store.Store, id string) (store.Row, error) {
	for _, f := range [...]store.Filter{{ID: id}, {Anchor: id}} {
		f.Superseded, f.Order = true, store.OrderNew
		var found *store.Row
		for r, err := range s.Records(ctx, f) {
			if err != nil {
				return store.Row{}, err
			}
			if found == nil || r.Until == 0 && found.Until != 0 {
				found = &r
			}
		}
		if found != nil {
			return *found, nil
		}
	}
	return store.Row{}, fmt.Errorf("record %q: %w", id, store.ErrNotFound)
}

// daysOfAnchor are the days of the articles that have records of an anchor.
func daysOfAnchor(ctx context.Context, s *store.Store, anchor string) ([]string, error) {
	var out []string
	for r, err := range s.Records(ctx, store.Filter{Anchor: anchor, Superseded: true}) {
		if err != nil {
			return nil, err
		}
		out = append(out, dayOf(&r))
	}
	return out, nil
}

// dayOf is the day under which the article of a record stands: published, else first seen.
func dayOf(r *store.Row) string {
	if p := r.Article.Published; len(p) >= len(time.DateOnly) {
		return p[:len(time.DateOnly)]
	}
	return r.Article.Since.Time().Format(time.DateOnly)
}
