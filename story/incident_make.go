package story

import (
	"cmp"
	"slices"

	"github.com/casus/casus"
)

// copyIndex tells of articles which group of copies they are in.
type copyIndex struct {
	original map[string]string // of copies
	size     map[string]int    // articles of the group, by original
}

func indexCopies(groups []CopyGroup) copyIndex {
	x := copyIndex{map[string]string{}, map[string]int{}}
	for _, g := range groups {
		x.size[g.Original] = 1 + len(g.Copies)
		for _, c := range g.Copies {
			x.original[c.Article] = g.Original
		}
	}
	return x
}

// text is the original of an article, which may be itself.
func (x copyIndex) text(id string) string {
	if o := x.original[id]; o != "" {
		return o
	}
	return id
}

// incidentList makes the incidents. Articles that are copies are counted, not shown, unless only a copy was coded.
func (e *Engine) incidentList(groups []CopyGroup) []casus.Incident {
	copies := indexCopies(groups)
	var out []casus.Incident
	at := map[string]int{} // of facts
	for i, p := range e.eventParts() {
		for _, k := range p {
			at[k] = i
		}
		out = append(out, e.makeIncident(p, copies))
	}
	e.attachTolls(out, at, copies)
	e.attachDenials(out, at)
	return out
}

func (e *Engine) makeIncident(p []string, copies copyIndex) casus.Incident {
	shown := e.shown(p, copies)
	first := e.facts[shown[0]]
	in := casus.Incident{ID: mint("incident", first.anchor), Type: first.rec.Event.Type}
	texts := map[string]bool{}
	for i, k := range shown {
		f := e.facts[k]
		m := casus.Member{Record: f.rec.ID, Anchor: f.anchor, Article: f.art}
		if i > 0 {
			m.With, m.Score, m.Reasons = e.bestOf(f, shown[:i])
		}
		in.Members = append(in.Members, m)
		if !slices.Contains(in.Articles, f.art) {
			in.Articles = append(in.Articles, f.art)
		}
		if o := copies.text(f.art); !texts[o] {
			texts[o] = true
			in.Copies += copies.size[o]
		}
		e.take(&in, f)
	}
	for o := range texts {
		if copies.size[o] > 0 {
			in.Copies-- // the one shown
		}
	}
	settle(&in)
	return in
}

// shown takes of each text the records of the first of its articles that was coded.
func (e *Engine) shown(p []string, copies copyIndex) []string {
	first := map[string]string{}
	for _, k := range p { // in canonical order
		o := copies.text(e.facts[k].art)
		if first[o] == "" {
			first[o] = e.facts[k].art
		}
	}
	var out []string
	for _, k := range p {
		if art := e.facts[k].art; first[copies.text(art)] == art {
			out = append(out, k)
		}
	}
	return out
}

// bestOf is the earlier member that a record fits best, and why.
func (e *Engine) bestOf(f *fact, earlier []string) (with string, score int, why []casus.Reason) {
	best := verdict{score: -1 << 30}
	for _, k := range earlier {
		if v := e.compare(e.facts[k], f); !v.never && v.score > best.score {
			best, with = v, e.facts[k].anchor
		}
	}
	if with == "" { // joined by an analyst through others
		return e.facts[earlier[0]].anchor, 0, []casus.Reason{{Feature: "analyst", Text: "an analyst put them together"}}
	}
	return with, best.score, best.reasons
}

// take adds what a record says.
func (e *Engine) take(in *casus.Incident, f *fact) {
	ev := f.rec.Event
	if in.Mode == "" && ev.Type == in.Type {
		in.Mode = ev.Mode
	}
	in.Actor = e.lex.addParties(in.Actor, ev.Actor)
	in.Recip = e.lex.addParties(in.Recip, ev.Recipient)
	if finerPlace(ev, in) {
		in.Place, in.Located = ev.Place, ev.Located
	}
	if len(ev.Date) > len(in.Date) {
		in.Date = ev.Date
	}
	speaker := ev.SaidBy
	in.Claims = append(in.Claims, casus.Claim{Status: ev.Status, Speaker: speaker, Record: f.rec.ID, Article: f.art, Time: timeOf(f)})
	if in.Thread == "" {
		in.Thread = ev.Thread
	}
	if in.Phase == "" {
		in.Phase, in.Alleged = ev.Phase, ev.Alleged
	} else if in.Phase == ev.Phase && !ev.Alleged {
		in.Alleged = false
	}
	in.Mediator = e.lex.addParties(in.Mediator, ev.Mediator)
	if in.Venue == "" {
		in.Venue = ev.Venue
	}
}

func timeOf(f *fact) string {
	if f.order.published == "~" {
		return ""
	}
	return f.order.published
}

// settle decides the status: what a member asserts wins over what is announced or thought possible, and a denial of it
// makes it disputed.
func settle(in *casus.Incident) {
	rank := map[casus.Status]int{casus.Happened: 3, casus.Planned: 2, casus.Possible: 1}
	denied := false
	in.Status = casus.Denied
	for _, c := range in.Claims {
		denied = denied || c.Status == casus.Denied
		if rank[c.Status] > rank[in.Status] {
			in.Status = c.Status
		}
	}
	in.Disputed = denied && in.Status != casus.Denied
}

// addParties adds the parties that are not there yet: by known actor, name, else code and last word.
func (l lexicon) addParties(have, more []casus.Party) []casus.Party {
	for _, p := range more {
		if !slices.ContainsFunc(have, func(q casus.Party) bool { return l.sameParty(p, q) }) {
			have = append(slices.Clone(have), p)
		}
	}
	return have
}

func (l lexicon) sameParty(p, q casus.Party) bool {
	w := l.whos([]casus.Party{p, q})
	a, b := w[0], w[1]
	switch {
	case a.entity != "" || b.entity != "":
		return a.entity == b.entity
	case a.last != "" || b.last != "":
		return a.last != "" && b.last != "" && shareName(a, b)
	case a.code != "" || b.code != "":
		return a.code == b.code
	}
	return a.head == b.head
}

// finerPlace reports whether an event gives a place that says more than that of the incident so far.
func finerPlace(ev *casus.Event, in *casus.Incident) bool {
	return cmp.Compare(fineness(ev.Place, ev.Located), fineness(in.Place, in.Located)) > 0
}

func fineness(name string, p *casus.Place) int {
	switch {
	case name == "":
		return 0
	case p == nil:
		return 3
	}
	switch p.Precision {
	case casus.RegionPrecision:
		return 1
	case casus.CountryPrecision:
		return 2
	case casus.Admin1Precision:
		return 4
	case casus.DistrictPrecision:
		return 5
	case casus.TownPrecision:
		return 6
	case casus.PointPrecision:
		return 7
	}
	return 3
}
