package entity

import (
	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// owned looks for the body, person or state to which the phrase of k belongs: "Hamas leaders", "its militants", "a
// spokesman for the army", "Assad's forces", "the militant group Hamas".
func (w *work) owned(i, k int, d *description, modified bool) {
	s := &w.sents[i]
	if c := w.bodyBefore(s, k); c >= 0 {
		if n := w.refAt(i, c); n >= 0 && w.take(d, n, tieName, modified) {
			return
		}
	}
	for _, c32 := range s.kids(k) {
		c := int(c32)
		how := w.tie(s, k, c)
		if how == tieNone && c < k && s.rel(c) == "compound" && s.unit[c] < 0 {
			if w.ownedBy(i, c, d, modified) {
				return
			}
		}
		if how == tieNone {
			if c = loyalTo(s, k, c); c < 0 {
				continue
			}
			how = tieLoyal
		}
		n := w.refAt(i, c)
		if n < 0 && how == tieOf {
			continue
		}
		if n < 0 {
			continue
		}
		if w.take(d, n, how, modified) {
			return
		}
	}
}

// loyalTo is the token of whom the phrase of k is loyal to by its modifier c: "forces loyal to the president".
func loyalTo(s *sent, k, c int) int {
	if c < k {
		return -1
	}
	switch s.low[c] {
	case "loyal", "allied", "affiliated", "affiliate", "ally", "belong", "belonging", "aligned", "align", "represent", "faithful":
	case "lead", "led", "command", "commanded", "head", "headed":
		for _, o := range s.kids(c) {
			if u := s.unit[o]; u >= 0 && s.units[u].kind == uPerson && s.rel(int(o)) == "obl" && s.caseOf(int(o)) == "by" {
				return int(o)
			}
		}
		return -1
	default:
		return -1
	}
	for _, o := range s.kids(c) {
		if r := s.rel(int(o)); r == "obl" || r == "obj" || r == "nmod" {
			return int(o)
		}
	}
	return -1
}

// bodyBefore is the named body right before the role noun of k, whatever the parser made of the two: "IS leadership",
// "NAACP President"; -1 if there is none.
func (w *work) bodyBefore(s *sent, k int) int {
	_, f, _ := w.nounAt(s, k)
	t := f - 1
	if f > k || t < 0 || s.unit[t] < 0 || w.hyphened(s, t) {
		return -1
	}
	u := &s.units[s.unit[t]]
	if u.kind != uOrg || u.end != f {
		return -1
	}
	h := s.tok[u.head].Head
	switch {
	case h == k, s.rel(u.head) == "compound" && s.within(k, h), s.rel(u.head) == "aux", s.rel(u.head) == "cop", s.rel(u.head) == "dep":
		return u.head
	case h >= 0 && h == s.tok[k].Head && h > k:
		return u.head
	}
	return -1
}

// setOff reports whether a comma, dash or bracket follows the name at token h.
func (s *sent) setOff(h int) bool {
	end := h + 1
	if u := s.unit[h]; u >= 0 {
		end = s.units[u].end
	}
	return end < len(s.tok) && s.tok[end].UPOS == "PUNCT" && !isHyphen(s.tok[end].Form)
}

// ownedBy looks for a named body inside a compound: "Kremlin" in "Kremlin foreign policy aide".
func (w *work) ownedBy(i, k int, d *description, modified bool) bool {
	s := &w.sents[i]
	for _, c32 := range s.kids(k) {
		c := int(c32)
		if c < k && w.tie(s, k, c) == tieName {
			if n := w.refAt(i, c); n >= 0 && w.take(d, n, tieName, modified) {
				return true
			}
		}
	}
	return false
}

type tie uint8

const (
	tieNone  tie = iota
	tieName      // stands in front or as a name behind: "Hamas leaders", "the group Hamas"
	tiePoss      // "Hamas's leaders", "its leaders"
	tieOf        // "leaders of Hamas"
	tieLoyal     // "forces loyal to Assad"
)

func (w *work) tie(s *sent, k, c int) tie {
	u := s.unit[c]
	switch s.tok[c].Deprel {
	case "compound", "amod", "nmod:desc", "flat", "appos", "nmod:unmarked", "dep":
		if u >= 0 && (s.units[u].kind == uOrg || s.units[u].kind == uPerson && s.rel(c) == "compound") && !w.hyphened(s, c) {
			return tieName
		}
		if c > k && s.rel(c) == "amod" || s.low[c] == "loyal" || s.low[c] == "ally" || s.low[c] == "affiliate" {
			return tieNone
		}
	case "nmod:poss":
		return tiePoss
	case "nmod":
		switch s.caseOf(c) {
		case "of", "for", "from", "in", "at", "with":
			return tieOf
		}
	}
	return tieNone
}

// take uses refs[n] as the owner; false if it says nothing.
func (w *work) take(d *description, n int, how tie, modified bool) bool {
	o := &w.refs[n]
	if len(o.parties) == 0 && o.actor == nil {
		return false
	}
	state := o.isState()
	role := ""
	if len(o.parties) > 0 {
		role = o.parties[0].Code.Role()
	}
	flags := d.noun.Flags
	human := flags&(actors.Body|actors.Thing|actors.Place) == 0
	switch {
	case flags&actors.Possessor != 0:
		d.owner = n
	case how == tieName && flags&actors.Body != 0 && flags&actors.Generic != 0 && !state && !branch(d.noun) && o.actor != nil && o.actor.Kind != actors.Person:
		d.owner, d.same = n, true
	case how == tieName && flags&actors.Body != 0 && d.role == "REB" && role == "REB" && !human && o.actor != nil && d.noun.Words[len(d.noun.Words)-1] != "force":
		d.owner, d.same = n, true
	case state && o.actor != nil && o.actor.Kind == actors.Seat && !modified && (d.role == "" || role != "GOV" && flags&(actors.Generic|actors.Member|actors.Body) != 0):
		d.owner, d.whole = n, true
	case role == "LEG" && flags&actors.Generic != 0 && flags&actors.Body != 0:
		d.owner, d.whole = n, true
	case role == "IGO" && how == tieOf && d.noun.Words[len(d.noun.Words)-1] == "observer":
		d.owner, d.whole = n, true
	case role == "IGO" && d.noun.Words[len(d.noun.Words)-1] == "member" && len(d.noun.Words) == 1 && !modified: // its members are states
		d.owner, d.role, d.why = n, "GOV", d.why+" of "+o.parties[0].Text
		d.lands = append(d.lands, land{o.parties[0].Code.Country(), -1, "of " + o.parties[0].Text})
	case role == "IGO" && d.role == "MIL":
		d.owner = n
		d.lands = append(d.lands, land{"INT", -1, "of " + o.parties[0].Text})
	case flags&actors.Place != 0 && flags&actors.Generic != 0 && (o.noun != nil && role != "" && role != "GOV" && role != "CVL" || d.role == "MED" && role == "GOV"): // "the ruling party's headquarters"
		d.owner, d.whole = n, true
	case state || role == "GOV" && !o.named():
		d.owner = n
		d.addOwnerLands(o)
	case o.kind == "person" || o.human && how != tieName:
		d.owner = n
		if d.role == "" || (role == "REB" || o.kind == casus.Role && ranks(role)) && flags&(actors.Generic|actors.Member) != 0 && !modified {
			d.whole = true
		} else {
			d.addOwnerLands(o)
		}
	case role == "CVL" || role == "":
		if how == tieOf || how == tieName {
			d.addOwnerLands(o)
		}
		return len(d.lands) > 0
	case how == tieName && !keepsOwn(d.role), flags&(actors.Member|actors.Generic|actors.Office|actors.Possessor) != 0 && !modified, flags&actors.Thing != 0:
		d.owner, d.whole = n, true
	default:
		d.owner = n
		d.addOwnerLands(o)
	}
	return true
}

// ranks are roles of those whose leaders and members are of them: "leaders in law enforcement", "the head of the rioters".
func ranks(role string) bool {
	switch role {
	case "COP", "MIL", "OPP", "LEG", "LAB", "REL", "CRM", "SPY":
		return true
	}
	return false
}

// keepsOwn are roles that a person has whatever body stands before: "Hamas hostages", "Taliban critics".
func keepsOwn(role string) bool {
	return role == "CVL" || role == "REF" || role == "OPP" || role == "MED"
}

func (d *description) addOwnerLands(o *ref) {
	if len(d.lands) > 0 {
		return
	}
	for _, p := range o.parties {
		if c := p.Code.Country(); c != "" && c != "INT" {
			d.lands = append(d.lands, land{c, -1, "of " + p.Text})
		}
	}
}

// isState reports whether the ref is a country or its government as such.
func (r *ref) isState() bool {
	return r.kind == "state" || r.actor != nil && (r.actor.Kind == actors.State || r.actor.Kind == actors.Capital || r.actor.Kind == actors.Adjective)
}

func (r *ref) named() bool { return r.kind == "org" }
