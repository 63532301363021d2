package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// takenFrom gives ground that is taken its former holder as recipient: "took the town from the militia", "seized a
// district held by rebels".
func (v *view) takenFrom(c *coded, m *match.Match) {
	if c.ev.Type != "ASSAULT" || !v.takesGround(c) {
		return
	}
	for _, a := range m.Recipient {
		if mt := v.argMention(a); !v.isPlace(a.Head, mt) {
			return
		}
	}
	heads := []int{c.head}
	for _, a := range m.Recipient {
		heads = append(heads, a.Head)
	}
	for _, k := range v.children(c.head) {
		if v.is(k, "obj") || v.is(k, "obl") || v.is(k, "nmod") {
			heads = append(heads, k)
		}
	}
	if ps := v.holders(heads, m); len(ps) > 0 {
		c.ev.Recipient = ps
	}
}

func (v *view) takesGround(c *coded) bool {
	for _, t := range c.triggers {
		if v.words.has("takeground", v.lemma[t]) {
			return true
		}
	}
	return false
}

// holders are the armed parties in "from X" below the heads, or "held by X" below them or their appositions.
func (v *view) holders(heads []int, m *match.Match) []casus.Party {
	for _, h := range heads {
		for _, k := range v.children(h) {
			if (v.is(k, "obl") || v.is(k, "nmod")) && v.caseOf(k) == "from" {
				if ps := v.armed(k, m); len(ps) > 0 {
					return ps
				}
			}
		}
	}
	for _, h := range heads {
		if ps := v.heldWithin(h, m, 4); len(ps) > 0 {
			return ps
		}
	}
	return nil
}

// heldWithin looks for "held by X" at t and at the phrases and appositions below it, a few levels deep ("control of the
// suburb, the last part of the city still held by rebels").
func (v *view) heldWithin(t int, m *match.Match, depth int) []casus.Party {
	if ps := v.heldBy(t, m); len(ps) > 0 || depth == 0 {
		return ps
	}
	for _, k := range v.children(t) {
		if v.is(k, "appos") || v.is(k, "nmod") && v.noun(k) {
			if ps := v.heldWithin(k, m, depth-1); len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

func (v *view) heldBy(t int, m *match.Match) []casus.Party {
	for _, k := range v.children(t) {
		if !v.is(k, "acl") || !inSet(v.lemma[k], "hold", "control", "occupy", "keep") {
			continue
		}
		for _, b := range v.children(k) {
			if v.is(b, "obl") && v.caseOf(b) == "by" {
				return v.armed(b, m)
			}
		}
	}
	return nil
}

// armed are the parties at t, if they hold ground: soldiers, rebels, governments.
func (v *view) armed(t int, m *match.Match) []casus.Party {
	var out []casus.Party
	for _, c := range v.conjuncts(t) {
		for _, p := range v.argParties(match.Arg{Head: c, Mention: v.byTok[c]}, m, true) {
			switch p.Code.Role() {
			case "MIL", "REB", "GOV", "COP", "CRM":
				out = append(out, p)
			}
		}
	}
	return out
}
