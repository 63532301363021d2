package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// otherSide finds the second party of a mutual act that names only one ("waited for a meeting with the president"): the
// subject of the verb above, if that is somebody else in a public role.
func (v *view) otherSide(t int, m *match.Match, one casus.Party) []casus.Party {
	for at, left := t, 6; left > 0; left-- {
		h := v.head(at)
		if h < 0 || v.is(at, "acl:relcl") || v.is(at, "ccomp") {
			return nil
		}
		at = h
		if !v.verb(at) {
			continue
		}
		var out []casus.Party
		for _, s := range v.subjects(at) {
			for _, p := range v.argParties(match.Arg{Head: s, Mention: v.byTok[s]}, m, true) {
				if public(p.Code) && p.Code != one.Code {
					out = append(out, p)
				}
			}
		}
		if len(out) > 0 || v.kid(at, "nsubj") >= 0 {
			return out
		}
	}
	return nil
}

// attendant gives a meeting that names nobody the person who speaks or appears at it.
func (v *view) attendant(c *coded, m *match.Match) {
	if c.ev.Type != "CONSULT" || !c.noun || len(c.ev.Actor) > 0 || c.ev.Status != casus.Happened {
		return
	}
	t := c.head
	for left := 3; left > 0 && v.head(t) >= 0 && v.is(t, "nmod") && v.noun(v.head(t)); left-- {
		t = v.head(t)
	}
	h := v.head(t)
	if h < 0 || !v.verb(h) || !v.is(t, "obl") || !inSet(v.caseOf(t), "at", "in", "during", "from") {
		return
	}
	for _, s := range v.subjects(h) {
		for _, p := range v.argParties(match.Arg{Head: s, Mention: v.byTok[s]}, m, true) {
			if public(p.Code) {
				c.ev.Actor = append(c.ev.Actor, p)
			}
		}
	}
	for _, k := range v.children(c.head) { // "a NATO summit"
		if m := v.mentionAt(k); v.is(k, "compound") && m != nil && m.Kind == casus.Org && inSet(onlyCode(m.Actors).Role(), "IGO", "GOV", "LEG") {
			c.ev.Actor = append(c.ev.Actor, m.Actors...)
		}
	}
}
