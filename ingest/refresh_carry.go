package ingest

import (
	"errors"
	"fmt"
	"slices"

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

// outside says whether an article still stands in the store, and was not looked at.
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
	return a.Until == 0, nil
}

func (r *refresh) carryStories(into, old []casus.Story, heir map[string]int) error {
	for _, s := range old {
		i, ok := heir[s.ID]
		if !ok {
			continue
		}
		var before, after []casus.StoryMember
		seen := false // one that was looked at
		for _, m := range s.Articles {
			far, err := r.outside(m.Article)
			switch {
			case err != nil:
				return err
			case !far:
				seen = true
			case seen:
				after = append(after, m)
			default:
				before = append(before, m)
			}
		}
		if len(before)+len(after) > 0 {
			into[i].Articles = slices.Concat(before, refounded(into[i].Articles, s, len(before) > 0), after)
			into[i].From, into[i].To = earlier(into[i].From, s.From), later(into[i].To, s.To)
		}
	}
	return nil
}

// refounded are members found; the first of them founds the story no more if there are members before it, and has the
// reasons that it had.
func refounded(ms []casus.StoryMember, old casus.Story, before bool) []casus.StoryMember {
	if !before || len(ms) == 0 || ms[0].With != "" {
		return ms
	}
	ms = slices.Clone(ms)
	if i := slices.IndexFunc(old.Articles, func(m casus.StoryMember) bool { return m.Article == ms[0].Article }); i >= 0 {
		ms[0] = old.Articles[i]
	}
	return ms
}

func (r *refresh) carryIncidents(into, old []casus.Incident, heir map[string]int) error {
	for _, in := range old {
		i, ok := heir[in.ID]
		if !ok {
			continue
		}
		far, err := r.allOutside(in)
		if err != nil {
			return err
		}
		r.engine.Carry(&into[i], in, func(article string) bool { return far[article] })
	}
	return nil
}

// allOutside are the articles that an incident speaks of and that were not looked at.
func (r *refresh) allOutside(in casus.Incident) (map[string]bool, error) {
	all := slices.Clone(in.Articles)
	for _, c := range in.Claims {
		all = append(all, c.Article)
	}
	for _, t := range in.Tolls {
		for _, f := range t.Figures {
			all = append(all, f.Article)
		}
	}
	slices.Sort(all)
	out := map[string]bool{}
	for _, a := range slices.Compact(all) {
		is, err := r.outside(a)
		if err != nil {
			return nil, err
		}
		out[a] = is
	}
	return out, nil
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
