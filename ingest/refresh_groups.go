package ingest

import (
	"iter"

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
	keep, oldKeep := r.touched(groups(story.StoryGroups(found), mapped(found, articles)), groups(story.StoryGroups(old), mapped(old, articles)))
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
	old, err := gather(r.st.Incidents(r.ctx, r.filter()))
	if err != nil {
		return nil, err
	}
	articles := func(i casus.Incident) []string { return i.Articles }
	keep, oldKeep := r.touched(groups(story.IncidentGroups(found), mapped(found, articles)), groups(story.IncidentGroups(old), mapped(old, articles)))
	ids, heir, err := r.reconcile("incident", pick(story.IncidentGroups(found), keep), pick(story.IncidentGroups(old), oldKeep), g)
	if err != nil {
		return nil, err
	}
	named := known(found, old)
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

// threads does the same for threads, whose members are incidents.
func (r *refresh) threads(g *store.Groups, found []casus.Thread, ids map[string]string) error {
	old, err := gather(r.st.Threads(r.ctx, r.filter()))
	if err != nil {
		return err
	}
	written := map[string]bool{}
	for _, in := range g.Incidents {
		written[in.ID] = true
	}
	for i := range found {
		for k := range found[i].Steps {
			if id := ids[found[i].Steps[k].Incident]; id != "" {
				found[i].Steps[k].Incident = id
			}
		}
	}
	core := r.core
	r.core = written // of incidents now: what is written is what changed
	defer func() { r.core = core }()
	present := r.present
	r.present = map[string]bool{}
	for _, id := range ids {
		r.present[id] = true
	}
	defer func() { r.present = present }()
	steps := func(ts []casus.Thread) []story.Group {
		out := make([]story.Group, len(ts))
		for i, t := range ts {
			out[i].ID = t.ID
			for _, s := range t.Steps {
				out[i].Members = append(out[i].Members, s.Incident)
			}
		}
		return out
	}
	incidents := func(t casus.Thread) []string { return steps([]casus.Thread{t})[0].Members }
	keep, oldKeep := r.touched(groups(steps(found), mapped(found, incidents)), groups(steps(old), mapped(old, incidents)))
	named, _, err := r.reconcile("thread", pick(steps(found), keep), pick(steps(old), oldKeep), g)
	if err != nil {
		return err
	}
	for i, t := range pick(found, keep) {
		t.ID = named[i]
		g.Threads = append(g.Threads, t)
	}
	return nil
}

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
func (r *refresh) touched(found, old []part) (keep, oldKeep []bool) {
	keep, oldKeep = make([]bool, len(found)), make([]bool, len(old))
	in := map[string]bool{} // members of groups picked
	pick := func(ps []part, picked []bool) (more bool) {
		for i, p := range ps {
			if picked[i] || !(r.near(p.where) || anyOf(p.members, in)) {
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

func (r *refresh) near(articles []string) bool { return anyOf(articles, r.core) }

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
