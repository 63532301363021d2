package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// fillBearer: who carries or receives what was given is whom it was given to ("refugees carry food donated by the
// charity").
func (v *view) fillBearer(c *coded) {
	n := v.head(c.head)
	if c.ev.Type != "AID" || len(codesOf(c.ev.Recipient)) > 0 || n < 0 || !v.is(c.head, "acl") || !v.noun(n) {
		return
	}
	h := v.head(n)
	if h < 0 || !v.verb(h) || !v.is(n, "obj") && v.caseOf(n) != "for" {
		return
	}
	if !inSet(v.lemma[h], "carry", "receive", "get", "collect", "unload", "eat", "wait", "queue", "hold", "unpack", "use", "need") {
		return
	}
	var ps []casus.Party
	for _, s := range v.subjects(h) {
		ps = append(ps, v.argParties(match.Arg{Head: s, Mention: v.byTok[s]}, c.m, false)...)
	}
	if ps = others(ps, c.ev.Actor); len(codesOf(ps)) > 0 {
		c.ev.Recipient = because(dedupe(ps), "who "+quote(v.toks[h].Form)+" it")
	}
}

// fillAllowed: a way is opened for those who are to be let through ("opened the road to allow civilians out"), and what
// was imposed on somebody is lifted for him.
func (v *view) fillAllowed(c *coded) {
	if c.ev.Type != "RETREAT" && c.ev.Type != "CONCEDE" || len(codesOf(c.ev.Recipient)) > 0 || len(codesOf(c.ev.Actor)) == 0 {
		return
	}
	if o := v.kid(c.head, "obj"); o >= 0 && c.ev.Type == "CONCEDE" {
		for _, k := range v.children(o) {
			for _, x := range v.children(k) {
				if v.is(k, "acl") && v.lemma[k] == "impose" && v.is(x, "obl") && inSet(v.caseOf(x), "on", "against") {
					c.ev.Recipient = because(others(v.knownParties(x, c.m), c.ev.Actor), "on whom it was imposed")
				}
			}
		}
	}
	for _, k := range v.children(c.head) {
		if !(v.is(k, "advcl") || v.is(k, "xcomp")) || !v.hasTo(k) || !inSet(v.lemma[k], "allow", "let", "permit", "enable", "admit") {
			continue
		}
		for _, slot := range []string{"obj", "iobj"} {
			if o := v.kid(k, slot); o >= 0 && len(codesOf(c.ev.Recipient)) == 0 {
				c.ev.Recipient = because(others(v.knownParties(o, c.m), c.ev.Actor), "who is let through")
			}
		}
	}
}

// strikesAlone takes air strikes and the like off the parties of an act of help: "backed by X's strikes" tells the
// strikes, help is what others give.
func (v *view) strikesAlone(es []*coded) {
	for _, a := range es {
		if a.ev.Type != "AID" {
			continue
		}
		var left []casus.Party
		for _, g := range a.m.Actor {
			if !v.codedNoun(es, g.Via) {
				left = append(left, v.withMembers(g, v.argParties(g, a.m, true))...)
			}
		}
		if len(codesOf(left)) > 0 {
			a.ev.Actor = dedupe(left)
		}
	}
}

// codedNoun reports whether token t is the noun of an attack among es.
func (v *view) codedNoun(es []*coded, t int) bool {
	for _, e := range es {
		if e.noun && e.head == t && e.ev.Type == "ASSAULT" {
			return true
		}
	}
	return false
}
