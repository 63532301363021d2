package ingest

import (
	"context"
	"fmt"
	"iter"
	"slices"

	"github.com/casus/casus/store"
)

// Retried are the jobs of what is in quarantine, of all of it if ids is empty. An article that was kept is tried as it
// is; where there was none, open reads the source again, and what stands at the same place is tried.
func Retried(ctx context.Context, st Keeper, ids []string, open func(src string) iter.Seq[Job]) (iter.Seq[Job], error) {
	all, err := st.Quarantined(ctx)
	if err != nil {
		return nil, err
	}
	var kept []store.Failed
	places := map[string]map[string]bool{} // of each source
	var sources []string
	for _, f := range all {
		if len(ids) > 0 && !slices.Contains(ids, f.ID) {
			continue
		}
		if f.Article != nil {
			kept = append(kept, f)
			continue
		}
		if places[f.Source] == nil {
			places[f.Source] = map[string]bool{}
			sources = append(sources, f.Source)
		}
		places[f.Source][f.Where] = true
	}
	for _, id := range ids {
		if !slices.ContainsFunc(all, func(f store.Failed) bool { return f.ID == id }) {
			return nil, fmt.Errorf("nothing in quarantine has the id %q", id)
		}
	}
	return func(yield func(Job) bool) {
		for _, f := range kept {
			if !yield(Job{Article: f.Article, Source: f.Source, Where: f.Where}) {
				return
			}
		}
		for _, s := range sources {
			for j := range open(s) {
				if places[s][j.Where] && !yield(j) {
					return
				}
			}
		}
	}, nil
}
