package ingest

import (
	"iter"
	"slices"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
	"github.com/casus/casus/story"
)

// stories gives ids to the stories that have to do with what changed.
func (r *refresh) stories(g *store.Groups, found []casus.Story) error {
	old, err := gather(r.st.Stories(r.ctx, r.filter()))
	if err != nil {
		return err
	}
	articles := func(s casus.Story) []string { return articlesOf(s) }
	keep, oldKeep := touched(groups(story.StoryGroups(found), mapped(found, articles)), groups(story.StoryGroups(old), mapped(old, articles)), r.core)
	ids, heir, err := r.reconcile("story", pick(story.StoryGroups(found), keep), pick(story.StoryGroups(old), oldKeep), g)
	if err != nil {
		return err
	}
	g.Stories = pick(found, keep)
	for i := range g.Stories {
		g.Stories[i].ID = ids[i]
	}
	return r.carryStories(g.Stories, pick(old, oldKeep), heir)
}

func articlesOf(s casus.Story) []string {
	var out []string
	for _, m := range s.Articles {
		out = append(out, m.Article)
	}
	return out
}

// incidents does the same, and gives the ids of all incidents found by the ids that they were found under: threads
// speak of these.
func (r *refresh) incidents(g *store.Groups, found []casus.Incident) (map[string]string, error) {
	parts := groups(story.IncidentGroups(found), mapped(found, incidentArticles))
	old, err := r.oldIncidents(parts)
	if err != nil {
		return nil, err
	}
	keep, oldKeep := touched(parts, groups(story.IncidentGroups(old), mapped(old, incidentArticles)), r.core)
	ids, heir, err := r.reconcile("incident", pick(story.IncidentGroups(found), keep), pick(story.IncidentGroups(old), oldKeep), g)
	if err != nil {
		return nil, err
	}
	named := known(found, old)
	for _, in := range pick(old, oldKeep) {
		r.replaced[in.ID] = true
	}
	g.Incidents = pick(found, keep)
	for i := range g.Incidents {
		named[g.Incidents[i].ID] = ids[i]
		g.Incidents[i].ID = ids[i]
	}
	return named, r.carryIncidents(g.Incidents, pick(old, oldKeep), heir)
}

// known finds the ids of incidents that stay as they are, by their members.
func known(found, old []casus.Incident) map[string]string {
	of := map[string]string{}
	for _, in := range old {
		for _, m := range in.Members {
			of[m.Anchor] = in.ID
		}
	}
	out := map[string]string{}
	for _, in := range found {
		if id := of[in.Members[0].Anchor]; id != "" {
			out[in.ID] = id
		}
	}
	return out
}

// oldIncidents are those of before that what was found takes the place of, or may: told on the days looked at, or of an
// article near what changed, or of an article of a group that is written. Incidents stand in the store by the day of what
// happened, which may be any.
func (r *refresh) oldIncidents(found []part) ([]casus.Incident, error) {
	old, err := gather(r.st.Incidents(r.ctx, r.filter()))
	if err != nil {
		return nil, err
	}
	have, asked := map[string]bool{}, map[string]bool{}
	for _, in := range old {
		have[in.ID] = true
	}
	var ask []string
	for id, is := range r.core {
		if is {
			ask = append(ask, id)
		}
	}
	for len(ask) > 0 {
		slices.Sort(ask)
		for _, id := range slices.Compact(ask) {
			asked[id] = true
			more, err := gather(r.st.Incidents(r.ctx, store.Filter{Article: id}))
			if err != nil {
				return nil, err
			}
			for _, in := range more {
				if !have[in.ID] {
					have[in.ID] = true
					old = append(old, in)
				}
			}
		}
		ask = nil
		keep, _ := touched(found, groups(story.IncidentGroups(old), mapped(old, incidentArticles)), r.core)
		for _, p := range pick(found, keep) {
			for _, a := range p.where {
				if !asked[a] {
					ask = append(ask, a)
				}
			}
		}
	}
	return old, nil
}

func incidentArticles(in casus.Incident) []string { return in.Articles }

// filter asks for groups that have anything published in the days looked at.
func (r *refresh) filter() store.Filter {
	from, to := r.window.wide()
	return store.Filter{From: from, To: to}
}

// part is a group with what says where in time it stands.
type part struct {
	members []string
	where   []string // ids of articles; of threads, of incidents
}

// touched picks the groups to write and those of before that they take the place of: all that have an article near
// what changed, and, in turn, all that have a member in common with one of these.
func touched(found, old []part, core map[string]bool) (keep, oldKeep []bool) {
	keep, oldKeep = make([]bool, len(found)), make([]bool, len(old))
	in := map[string]bool{} // members of groups picked
	pick := func(ps []part, picked []bool) (more bool) {
		for i, p := range ps {
			if picked[i] || !(anyOf(p.where, core) || anyOf(p.members, in)) {
				continue
			}
			picked[i], more = true, true
			for _, m := range p.members {
				in[m] = true
			}
		}
		return more
	}
	for {
		a, b := pick(found, keep), pick(old, oldKeep)
		if !a && !b {
			return keep, oldKeep
		}
	}
}

func anyOf(xs []string, in map[string]bool) bool {
	for _, x := range xs {
		if in[x] {
			return true
		}
	}
	return false
}

// reconcile gives ids to groups, and notes what became of those of before. It says too which group goes on in the place
// of which.
func (r *refresh) reconcile(kind string, found, old []story.Group, g *store.Groups) ([]string, map[string]int, error) {
	var failed error
	named, changes := story.Reconcile(kind, old, found, func(id string) bool {
		is, err := r.st.Taken(r.ctx, id)
		if err != nil {
			failed = err
		}
		return is
	})
	g.Changes = append(g.Changes, changes...)
	ids := make([]string, len(named))
	for i := range named {
		ids[i] = named[i].ID
	}
	return ids, heirs(changes, ids), failed
}

func groups(gs []story.Group, where [][]string) []part {
	out := make([]part, len(gs))
	for i := range gs {
		out[i] = part{gs[i].Members, where[i]}
	}
	return out
}

func mapped[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, len(xs))
	for i, x := range xs {
		out[i] = f(x)
	}
	return out
}

func pick[T any](xs []T, keep []bool) []T {
	var out []T
	for i, x := range xs {
		if keep[i] {
			out = append(out, x)
		}
	}
	return out
}

func gather[T any](seq iter.Seq2[T, error]) ([]T, error) {
	var out []T
	for x, err := range seq {
		if err != nil {
			return nil, err
		}
		out = append(out, x)
	}
	return out, nil
}
