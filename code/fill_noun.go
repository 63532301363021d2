package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// fillAround completes the parties that an event leaves to the clause around it.
func (v *view) fillAround(c *coded, all []*coded) {
	if !c.noun {
		v.fillBearer(c)
		v.fillAllowed(c)
		return
	}
	v.fillInvited(c, all)
	v.fillAlongside(c)
	if len(codesOf(c.ev.Actor)) == 0 {
		v.fillModifier(c)
		v.fillCharged(c, all)
		v.fillWordsWith(c)
		v.fillYield(c, all)
	}
	if c.ev.Type == "ASSAULT" && len(codesOf(c.ev.Recipient)) == 0 {
		v.fillPurpose(c, all)
		v.fillBacking(c, all)
	}
}

// fillCharged: who is charged, tried or held over a killing or attack is its author ("charged in the killing of X",
// "charges against X over the attack", "convicted of the murder").
func (v *view) fillCharged(c *coded, all []*coded) {
	if c.ev.Type != "ASSAULT" || c.ev.Status != casus.Happened || !inSet(v.caseOf(c.head), "in", "of", "for", "with", "over") {
		return
	}
	h := v.head(c.head)
	if h < 0 {
		return
	}
	for _, a := range all {
		law := a.ev.Type == "ACCUSE" || a.ev.Type == "SANCTION" && a.ev.Mode == "convict" || a.ev.Type == "COERCE" && a.ev.Mode == "arrest"
		if a == c || !law || a.ev.Status == casus.Denied || h != a.head && h != a.m.Frame.Light {
			continue
		}
		if ps := others(a.ev.Recipient, c.ev.Recipient); len(codesOf(ps)) > 0 {
			c.ev.Actor = because(ps, "who is held to account for it")
			c.args = append(c.args, a.args...)
			return
		}
	}
}

// fillWordsWith: words that an act is done with are those of its subject ("ended the visit with a call for talks",
// "answered with threats").
func (v *view) fillWordsWith(c *coded) {
	if !inSet(c.ev.Type, "SUPPORT", "ACCUSE", "AGREE", "REQUEST", "THREATEN", "REJECT") || v.caseOf(c.head) != "with" {
		return
	}
	h := v.head(c.head)
	if h >= 0 && v.is(c.head, "nmod") && v.is(h, "obj") {
		h = v.head(h) // hung on the object: "ended the visit with a call"
	}
	if h < 0 || !v.verb(h) || v.passiveSubject(h) >= 0 {
		return
	}
	c.ev.Actor = v.publicSubjects(h, c.m)
}

// publicSubjects are the parties in a public role among the subjects of verb t.
func (v *view) publicSubjects(t int, m *match.Match) []casus.Party {
	var out []casus.Party
	for _, s := range v.subjects(t) {
		for _, p := range v.argParties(match.Arg{Head: s, Mention: v.byTok[s]}, m, true) {
			if public(p.Code) {
				out = append(out, p)
			}
		}
	}
	return dedupe(out)
}

// fillYield: talks that bring an accord between parties, or fail to, are talks of these parties.
func (v *view) fillYield(c *coded, all []*coded) {
	if c.ev.Type != "CONSULT" || !v.is(c.head, "nsubj") {
		return
	}
	for _, b := range all {
		if b == c || !b.noun || !b.m.Reciprocal || len(codesOf(b.ev.Actor)) < 2 {
			continue
		}
		for h, left := v.head(b.head), 3; h >= 0 && left > 0; h, left = v.head(h), left-1 {
			if h == v.head(c.head) {
				c.ev.Actor = because(b.ev.Actor, "the parties of "+quote(b.ev.Trigger))
				return
			}
			if !v.is(h, "xcomp") {
				break
			}
		}
	}
}

// fillInvited: who comes at somebody's invitation was invited, and visits him.
func (v *view) fillInvited(c *coded, all []*coded) {
	h := v.head(c.head)
	if v.lemma[c.head] != "invitation" || v.caseOf(c.head) != "at" || h < 0 || !v.verb(h) || len(codesOf(c.ev.Actor)) == 0 {
		return
	}
	for _, b := range all {
		if b.head != h || b.ev.Type != "CONSULT" || len(codesOf(b.ev.Actor)) == 0 {
			continue
		}
		if len(codesOf(c.ev.Recipient)) == 0 {
			c.ev.Recipient = because(b.ev.Actor, "who comes at the invitation")
		}
		if len(codesOf(b.ev.Recipient)) == 0 {
			b.ev.Recipient = because(c.ev.Actor, "at whose invitation it is")
		}
	}
}
