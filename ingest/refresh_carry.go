package ingest

import (
	"errors"
	"fmt"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
	"github.com/casus/casus/story"
)

// A group may be longer than the window that is looked at. Its members outside go on in the group that keeps its id or
// that it was merged into, with the scores and reasons that they had.

// heirs says, for each id of before, which of the groups found goes on in its place.
func heirs(changes []story.Change, ids []string) map[string]int {
	at := map[string]int{}
	for i, id := range ids {
		at[id] = i
	}
	out := map[string]int{}
	for _, c := range changes {
		id := c.ID
		if c.Kind == story.Merged {
			id = c.To
		}
		if i, ok := at[id]; ok && (c.Kind == story.Kept || c.Kind == story.Merged) {
			out[c.ID] = i
		}
	}
	return out
}

// outside says whether an article still stands in the store, and outside of the window.
func (r *refresh) outside(article string) (bool, error) {
	if r.present[article] {
		return false, nil
	}
	a, err := r.st.Article(r.ctx, article, 0)
	switch {
	case errors.Is(err, store.ErrNotFound):
		return false, nil
	case err != nil:
		return false, fmt.Errorf("article %s: %w", article, err)
	}
	day := a.Published
	if len(day) < 10 {
		day = a.Since.Time().Format(time.DateOnly)
	}
	from, to := r.window.wide()
	return a.Until == 0 && (day[:10] < from || day[:10] > to), nil
}

func (r *refresh) carryStories(into, old []casus.Story, heir map[string]int) error {
	for _, s := range old {
		i, ok := heir[s.ID]
		if !ok {
			continue
		}
		for _, m := range s.Articles {
			far, err := r.outside(m.Article)
			if err != nil {
				return err
			}
			if far {
				into[i].Articles = append(into[i].Articles, m)
				into[i].From, into[i].To = earlier(into[i].From, s.From), later(into[i].To, s.To)
			}
		}
	}
	return nil
}

func (r *refresh) carryIncidents(into, old []casus.Incident, heir map[string]int) error {
	for _, in := range old {
		i, ok := heir[in.ID]
		if !ok {
			continue
		}
		far := map[string]bool{}
		for _, a := range in.Articles {
			is, err := r.outside(a)
			if err != nil {
				return err
			}
			if is {
				far[a] = true
				into[i].Articles = append(into[i].Articles, a)
			}
		}
		for _, m := range in.Members {
			if far[m.Article] {
				into[i].Members = append(into[i].Members, m)
			}
		}
		for _, c := range in.Claims {
			if far[c.Article] {
				into[i].Claims = append(into[i].Claims, c)
			}
		}
	}
	return nil
}

func earlier(a, b string) string {
	if a == "" || b != "" && b < a {
		return b
	}
	return a
}

func later(a, b string) string {
	if b > a {
		return b
	}
	return a
}
