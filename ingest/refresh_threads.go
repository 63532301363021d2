package ingest

import (
	"errors"
	"fmt"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
	"github.com/casus/casus/story"
)

// threadReach is how many days before and after what changed threads are looked at: a truce may be broken months after it
// was agreed. It is twice the silence after which package story lets a thread rest.
const threadReach = 240

// threads puts the steps of ceasefires and talks in line: those of the incidents found, and of those further off that are
// steps of threads already. ids are the ids of the incidents found, by the ids that they were found under.
func (r *refresh) threads(g *store.Groups, found []casus.Incident, ids map[string]string) error {
	from, to := r.window.from.AddDate(0, 0, -threadReach), r.window.to.AddDate(0, 0, threadReach)
	old, err := gather(r.st.Threads(r.ctx, store.Filter{From: from.Format(time.DateOnly), To: to.Format(time.DateOnly)}))
	if err != nil {
		return err
	}
	changed := map[string]bool{} // incidents that are steps now, or were
	for _, in := range g.Incidents {
		if in.Thread != "" {
			changed[in.ID] = true
		}
	}
	for id := range r.replaced {
		changed[id] = true
	}
	if !r.anyStep(g.Incidents, old) {
		return nil
	}
	ins, err := r.stepsNow(g.Incidents, found, old, ids)
	if err != nil {
		return err
	}
	of := map[string]string{} // of incidents, the thread before
	for _, t := range old {
		for _, id := range stepIDs(t) {
			of[id] = t.ID
		}
	}
	now := r.engine.Threads(ins, func(a, b *casus.Incident) bool { return of[a.ID] != "" && of[a.ID] == of[b.ID] })
	keep, oldKeep := touched(groups(threadGroups(now), mapped(now, stepIDs)), groups(threadGroups(old), mapped(old, stepIDs)), changed)
	named, heir, err := r.reconcile("thread", pick(threadGroups(now), keep), pick(threadGroups(old), oldKeep), g)
	if err != nil {
		return err
	}
	for i, t := range pick(now, keep) {
		t.ID = named[i]
		g.Threads = append(g.Threads, t)
	}
	carrySteps(g.Threads, pick(old, oldKeep), heir, from.Format(time.DateOnly))
	return nil
}

// anyStep: an incident that is written is a step, or one that is replaced was one.
func (r *refresh) anyStep(written []casus.Incident, old []casus.Thread) bool {
	for _, in := range written {
		if in.Thread != "" {
			return true
		}
	}
	for _, t := range old {
		if anyOf(stepIDs(t), r.replaced) {
			return true
		}
	}
	return false
}

// stepsNow are the incidents that are steps: those written, those found that stay as they are, and those of threads of
// before that were not looked at.
func (r *refresh) stepsNow(written, found []casus.Incident, old []casus.Thread, ids map[string]string) ([]casus.Incident, error) {
	have := map[string]bool{}
	var out []casus.Incident
	add := func(in casus.Incident) {
		if in.Thread != "" && !have[in.ID] {
			have[in.ID] = true
			out = append(out, in)
		}
	}
	for _, in := range written {
		add(in)
	}
	for _, in := range found {
		if id := ids[in.ID]; id != "" {
			in.ID = id
			add(in)
		}
	}
	for _, t := range old {
		for _, id := range stepIDs(t) {
			if have[id] || r.replaced[id] {
				continue
			}
			in, err := r.st.Incident(r.ctx, id, 0)
			switch {
			case errors.Is(err, store.ErrNotFound):
			case err != nil:
				return nil, fmt.Errorf("incident %s: %w", id, err)
			case in.ID == id: // else it went up in another
				add(in)
			}
		}
	}
	return out, nil
}

// carrySteps adds the steps of before that lie further back than was looked at.
func carrySteps(into, old []casus.Thread, heir map[string]int, from string) {
	for _, t := range old {
		i, ok := heir[t.ID]
		if !ok {
			continue
		}
		var far []casus.Step
		for _, s := range t.Steps {
			if s.Date != "" && s.Date < from {
				far = append(far, s)
			}
		}
		if have := stepIDs(into[i]); len(far) > 0 && len(have) > 0 && far[0].Incident != have[0] {
			into[i].Steps = append(far, into[i].Steps...)
		}
	}
}

func stepIDs(t casus.Thread) []string {
	var out []string
	for _, s := range t.Steps {
		out = append(out, s.Incident)
	}
	return out
}

func threadGroups(ts []casus.Thread) []story.Group {
	out := make([]story.Group, len(ts))
	for i, t := range ts {
		out[i] = story.Group{ID: t.ID, Members: stepIDs(t)}
	}
	return out
}
