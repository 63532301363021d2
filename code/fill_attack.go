package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// fillPurpose: an offensive is against those whom it is meant to beat ("an operation to drive out the militants").
func (v *view) fillPurpose(c *coded, all []*coded) {
	for _, b := range all {
		if b == c || b.ev.Type != "ASSAULT" || b.noun || len(codesOf(b.ev.Recipient)) == 0 {
			continue
		}
		if p := b.verdict.purpose; p >= 0 && (p == c.head || p == c.m.Frame.Light) {
			c.ev.Recipient = because(b.ev.Recipient, "whom it is meant to beat")
			return
		}
	}
	for _, t := range []int{c.head, c.m.Frame.Light} {
		if t < 0 {
			continue
		}
		for _, k := range v.children(t) {
			if !(v.is(k, "acl") || v.is(k, "advcl") || v.is(k, "xcomp")) || !v.hasTo(k) || k < c.head {
				continue
			}
			if ps := others(v.beaten(k, c.m, 2), c.ev.Actor); len(ps) > 0 {
				c.ev.Recipient = because(ps, "whom it is meant to beat")
				return
			}
		}
	}
}

// beaten are the armed parties that an infinitive of purpose is about; where it is to help somebody, those of what he
// does.
func (v *view) beaten(t int, m *match.Match, depth int) []casus.Party {
	if inSet(v.lemma[t], "help", "assist", "aid", "support", "back", "protect", "defend", "let", "allow", "enable") {
		for _, k := range v.children(t) {
			if depth > 0 && (v.is(k, "xcomp") || v.is(k, "ccomp")) {
				return v.beaten(k, m, depth-1)
			}
		}
		return nil
	}
	var out []casus.Party
	for _, k := range v.children(t) {
		if v.is(k, "obj") || v.is(k, "obl") && inSet(v.caseOf(k), "from", "against") {
			out = append(out, v.armed(k, m)...)
		}
	}
	return out
}

// fillBacking: air strikes that back somebody's attack hit those whom he attacks.
func (v *view) fillBacking(c *coded, all []*coded) {
	h := v.head(c.head)
	if h < 0 || !inSet(v.lemma[h], "back", "support", "help", "aid", "assist", "cover") || !v.is(h, "advcl") && !v.is(h, "acl") {
		return
	}
	for _, a := range all {
		if a != c && a.ev.Type == "ASSAULT" && a.head == v.head(h) && !a.noun && len(codesOf(others(a.ev.Recipient, c.ev.Actor))) > 0 {
			c.ev.Recipient = because(a.ev.Recipient, "whom "+quote(a.ev.Trigger)+" is against")
			return
		}
	}
}

// fillModifier: forces named right before an attack, or that it comes from, are its authors ("police shootings", "fire
// from army tanks").
func (v *view) fillModifier(c *coded) {
	if c.ev.Type != "ASSAULT" {
		return
	}
	for _, k := range v.children(c.head) {
		before := k < c.head && (v.is(k, "compound") || v.is(k, "amod"))
		if !before && !(v.is(k, "nmod") && v.noun(k) && v.caseOf(k) == "from") {
			continue
		}
		if m := v.mentionAt(k); m == nil || m.Kind == casus.State {
			continue // "the Syria bombings": where they were
		}
		if ps := others(v.armed(k, c.m), c.ev.Recipient); len(ps) > 0 && !inSet(ps[0].Code.Role(), "GOV") {
			c.ev.Actor = because(ps, "named with "+quote(c.ev.Trigger))
			return
		}
	}
}

// fillAlongside: who attacks alongside others has them as fellow authors.
func (v *view) fillAlongside(c *coded) {
	if c.ev.Type != "ASSAULT" || len(codesOf(c.ev.Actor)) == 0 {
		return
	}
	for _, k := range v.children(c.head) {
		if v.is(k, "nmod") && inSet(v.caseOf(k), "alongside", "together_with", "along_with") {
			c.ev.Actor = append(c.ev.Actor, others(others(v.armed(k, c.m), c.ev.Actor), c.ev.Recipient)...)
		}
	}
}
