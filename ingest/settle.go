package ingest

import (
	"context"
	"errors"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

// Settle puts together what was stored, and reads articles that turn out to be no copies, which were left unread
// because they seemed to be. It gives the totals with these.
func (r *Run) Settle(ctx context.Context, st Groups, t Totals) (Totals, Refreshed, error) {
	if len(t.days) == 0 {
		return t, Refreshed{}, nil
	}
	done, err := Refresh(ctx, st, t.Days())
	if err != nil || len(done.Uncoded) == 0 {
		return t, done, err
	}
	var failed error
	more, err := r.Do(ctx, func(yield func(Job) bool) {
		for _, id := range done.Uncoded {
			full, err := st.Article(ctx, id, 0)
			if errors.Is(err, store.ErrNotFound) {
				continue
			}
			if err != nil {
				failed = err
				return
			}
			if full.Kept == "full" && !yield(Job{Article: articleOf(full), Source: full.Source, Where: id, Decided: true, Again: true}) {
				return
			}
		}
	})
	if err := errors.Join(failed, err); err != nil {
		return t, done, err
	}
	t.Copies -= more.Stored
	t.Stored += more.Stored
	t.Records += more.Records
	again, err := Refresh(ctx, st, more.Days())
	done.Changed += again.Changed
	return t, done, err
}

func articleOf(a store.ArticleFull) *casus.Article {
	return &casus.Article{
		ID: a.ID, Title: a.Title, Text: a.Text, Published: a.Published, URL: a.URL, Source: a.Source, Lang: a.Lang, Sentences: a.Sentences,
	}
}
