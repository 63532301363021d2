package story

import (
	"cmp"
	"slices"

	"github.com/casus/casus"
)

// threads links incidents that are steps in the life of a ceasefire or of talks. Steps in the order of their dates go
// to the open thread of their kind whose parties and places fit best; a step after an end, or a new declaration after
// a long silence, opens a thread. State is the last phase that changes how things stand: an alleged violation, a denial
// or a proposal to extend leaves a truce "in-force" or "agreed" as it was, a violation that is no mere charge makes it
// "violated".
//
// alike says which incidents are told by articles that are alike: a step that names one side only, as the proposal of a
// third party does, then may join by that.
func (l lexicon) threads(ins []casus.Incident, alike func(a, b *casus.Incident) bool) []casus.Thread {
	steps := l.stepsOf(ins)
	var open []*threadWork
	for _, s := range steps {
		best, to := 0, (*threadWork)(nil)
		for _, t := range open {
			if n := t.fit(s, alike); n > best {
				best, to = n, t
			}
		}
		if to == nil {
			to = &threadWork{lex: l, kind: s.in.Thread}
			open = append(open, to)
		}
		if !to.tells(s) {
			to.add(s)
		}
	}
	var out []casus.Thread
	for _, t := range open {
		out = append(out, t.finish())
	}
	return out
}

type step struct {
	in      *casus.Incident
	day     int
	parties []who
}

func (l lexicon) stepsOf(ins []casus.Incident) []step {
	var out []step
	for i := range ins {
		in := &ins[i]
		if in.Thread == "" || in.Phase == "" {
			continue
		}
		out = append(out, step{in, stepDay(in), l.sidesOf(in)})
	}
	slices.SortStableFunc(out, func(a, b step) int {
		return cmp.Or(cmp.Compare(a.day, b.day), cmp.Compare(phaseRank(a.in.Phase), phaseRank(b.in.Phase)), cmp.Compare(firstTime(a.in), firstTime(b.in)), cmp.Compare(a.in.ID, b.in.ID))
	})
	return out
}

// stepDay is the day of a step: its date, else that of publication; what is coarser than a day counts by publication if
// that lies within.
func stepDay(in *casus.Incident) int {
	pub, known := parseDay(firstTime(in))
	lo, hi, ok := isoRange(in.Date)
	switch {
	case !ok:
		return pub
	case lo == hi:
		return lo
	case known && pub < hi:
		return max(pub, lo)
	}
	return hi
}

func firstTime(in *casus.Incident) string {
	t := ""
	for _, c := range in.Claims {
		if c.Time != "" && (t == "" || c.Time < t) {
			t = c.Time
		}
	}
	return t
}

// phaseRank orders steps of one day as life goes.
func phaseRank(phase string) int {
	for i, p := range [...]string{"proposed", "rejected", "agreed", "declared", "in-force", "held", "resumed", "extended", "violated", "denied", "ended", "broken-off"} {
		if p == phase {
			return i
		}
	}
	return 99
}

// sidesOf are the parties of a step without mediators and international bodies.
func (l lexicon) sidesOf(in *casus.Incident) []who {
	med := l.whos(in.Mediator)
	var out []who
	for _, w := range concat(l.whos(in.Actor), l.whos(in.Recip)) {
		if w.code.Country() == "INT" && w.code.Role() != "REB" || w.code == "" && w.entity == "" && w.last == "" {
			continue
		}
		if s, _ := compareSides([]who{w}, med); s >= sameCode && len(med) > 0 {
			continue
		}
		out = append(out, w)
	}
	return out
}

func (t *threadWork) finish() casus.Thread {
	return casus.Thread{
		ID: mint("thread", t.steps[0].Incident), Kind: t.kind, Parties: t.party, Mediator: t.med, Venues: t.venues,
		Place: t.place, State: t.state, Steps: t.steps,
	}
}
