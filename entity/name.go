package entity

import (
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// buildName makes the ref of a unit.
func (w *work) buildName(i int, u *unit) (ref, bool) {
	s := &w.sents[i]
	if u.kind == uPlace && u.actor == nil && len(s.tok[u.head].Form) > 1 {
		if r, ok := w.defined(i, u); ok {
			return r, true
		}
	}
	switch u.kind {
	case uPerson:
		return w.buildPerson(i, u), true
	case uState:
		return w.buildState(i, u), true
	case uAdjective:
		return w.buildAdjective(i, u)
	case uPeople:
		return w.buildPeople(i, u), true
	case uPlace:
		return w.buildPlace(i, u), true
	case uOrg:
		return w.buildBody(i, u), true
	}
	r := w.newRef(i, u.head, casus.OtherName)
	r.unknown = "a name of no known kind"
	if b := w.buildBody(i, u); len(b.parties) > 0 {
		return b, true
	}
	return r, true
}

// bare is a ref over the unit alone, for names inside other phrases.
func (w *work) bare(i int, u *unit, kind casus.MentionKind) ref {
	r := w.newRef(i, u.head, kind)
	switch s := &w.sents[i]; s.rel(u.head) {
	case "compound", "amod", "flat", "nummod":
		r.first, r.end = u.first, u.end
	}
	r.actor = u.actor
	return r
}

func (w *work) buildState(i int, u *unit) ref {
	s := &w.sents[i]
	r := w.bare(i, u, casus.State)
	c := u.actor.Country()
	id, what := strings.ToLower(c), "a state as such"
	if a, ok := w.book.StateOf(c); ok {
		id = a.ID
	}
	if u.actor.Kind == actors.Capital {
		what = "a capital acts for its state"
	}
	role := u.actor.Roles[len(u.actor.Roles)-1].Code
	r.parties = []casus.Party{w.party(&r, role, id, u.why+": "+what)}
	r.place = w.statePlace(s, u, c)
	r.chain = w.chainOf("state " + c)
	r.reason = r.parties[0].Why
	return r
}

// statePlace is the country as a place; a capital is the town where the resolver knows it.
func (w *work) statePlace(s *sent, u *unit, country string) *casus.Place {
	if u.actor.Kind == actors.Capital {
		if u.place != nil {
			return u.place
		}
	}
	name := s.text2(u.first, u.end)
	if a, ok := w.book.StateOf(country); ok && u.actor.Kind == actors.State {
		return &casus.Place{ID: "iso:" + country, Name: a.Names[0], Country: country, Precision: casus.CountryPrecision, Reason: u.why}
	}
	return &casus.Place{Name: name, Country: country, Precision: casus.TownPrecision, Reason: u.why}
}

// buildAdjective reads "Israeli" before a noun as the state; standing alone ("the Palestinian") it is a person.
func (w *work) buildAdjective(i int, u *unit) (ref, bool) {
	s := &w.sents[i]
	c := u.actor.Country()
	if argument(s, u.head) && (s.definite(u.head) || s.hasDet(u.head) || s.plural(u.head) || s.rel(u.head) == "nsubj") {
		return w.buildPeople(i, u), true
	}
	if c == "INT" {
		return ref{}, false // "African": no one state
	}
	r := w.bare(i, u, casus.State)
	r.first, r.end = u.first, u.end
	role, why := "GOV", u.why+": adjective of the state"
	if c == "KRD" {
		var how string
		c, role, how = w.kurdish(s, "MIL", false)
		why = u.why + ": " + how
	}
	id := strings.ToLower(c)
	if a, ok := w.book.StateOf(c); ok {
		id = a.ID
	}
	r.parties = []casus.Party{w.party(&r, actors.Code(c, role), id, why)}
	r.reason = why
	if c != "KRD" && c != "EUR" {
		r.chain = w.chainOf("state " + c)
	}
	return r, true
}

func (s *sent) hasDet(k int) bool {
	for _, c := range s.kids(k) {
		if r := s.rel(int(c)); r == "det" || r == "nummod" {
			return true
		}
	}
	return false
}

// displaced reports whether a word at the noun says that its people had to leave.
func (w *work) displaced(s *sent, k int) bool {
	for _, c := range s.kids(k) {
		switch s.low[c] {
		case "displaced", "displace", "uprooted":
			return true
		}
	}
	return false
}

func (w *work) buildPeople(i int, u *unit) ref {
	s := &w.sents[i]
	r := w.bare(i, u, casus.Role)
	c, role := u.actor.Country(), "CVL"
	if u.actor.Kind == actors.People {
		role = u.actor.Roles[len(u.actor.Roles)-1].Code.Role()
	}
	why := u.why + ": people of the country"
	if c == "KRD" {
		var how string
		c, role, how = w.kurdish(s, role, true)
		why = u.why + ": " + how
	}
	if role == "CVL" && w.displaced(s, u.head) {
		role, why = "REF", why+", displaced"
	}
	if l := w.lands(s, u.head); len(l) > 0 && l[0].tok >= 0 && s.unit[l[0].tok] != s.unit[u.head] && c == "INT" {
		c = l[0].country
	}
	r.plural, r.human = u.actor.Kind == actors.People && strings.HasSuffix(s.tok[u.head].Form, "s") || s.plural(u.head), true
	r.parties = []casus.Party{w.party(&r, actors.Code(c, role), "", why)}
	r.reason, r.actor = why, nil
	if n := w.namedBy(i, u.head); n >= 0 && len(w.refs[n].parties) > 0 {
		w.join(&r, n, "apposition")
	}
	return r
}

// buildPlace makes a location. Its people are the party where something is done to a town.
func (w *work) buildPlace(i int, u *unit) ref {
	s := &w.sents[i]
	r := w.bare(i, u, casus.Location)
	c := ""
	if u.actor != nil {
		c = u.actor.Country()
		r.place = &casus.Place{Name: s.text2(u.first, u.end), Country: c, Precision: casus.RegionPrecision, Reason: u.why}
	}
	if n := w.holdOf(i, u); n >= 0 {
		w.join(&r, n, "the place is their hold")
		r.place, _ = w.placeWhy(u)
		return r
	}
	p, why := w.placeWhy(u)
	if p != nil {
		r.place = p
		if c == "" {
			c = p.Country
		}
	} else {
		r.unknown = why
	}
	r.actor, r.reason = nil, u.why
	if c != "" {
		r.unknown = ""
		r.parties = []casus.Party{w.party(&r, actors.Code(c, "CVL"), "", "people of the place, in "+c)}
	}
	r.chain = w.chainOf("place " + strings.ToLower(s.text2(u.first, u.end)))
	return r
}

// holdOf is the ref of an apposition that says whose hold a place is, if an armed group's: "Raqqa, the stronghold of the
// militants"; -1 if there is none.
func (w *work) holdOf(i int, u *unit) int {
	s := &w.sents[i]
	for _, c32 := range s.kids(u.head) {
		c := int(c32)
		if c < u.end || s.rel(c) != "appos" || s.unit[c] >= 0 {
			continue
		}
		switch s.low[c] {
		case "stronghold", "bastion", "base", "headquarters", "redoubt":
			if n := w.refAt(i, c); n >= 0 && len(w.refs[n].parties) == 1 && w.refs[n].parties[0].Code.Role() == "REB" {
				return n
			}
		}
	}
	return -1
}

// chainOf is the chain of all refs with one key. These chains lie above those that begin with a ref's own number.
func (w *work) chainOf(key string) int {
	n, ok := w.keys[key]
	if !ok {
		n = 1<<30 + len(w.keys)
		w.keys[key] = n
	}
	return n
}
