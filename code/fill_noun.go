package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// fillNoun completes what an event noun leaves to the clause around it.
func (v *view) fillNoun(c *coded, all []*coded) {
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
	if !inSet(c.ev.Type, "SUPPORT", "ACCUSE", "AGREE", "REQUEST", "THREATEN", "REJECT") || !v.is(c.head, "obl") || v.caseOf(c.head) != "with" {
		return
	}
	h := v.head(c.head)
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
			if ps := others(v.beaten(k, c.m), c.ev.Actor); len(ps) > 0 {
				c.ev.Recipient = because(ps, "whom it is meant to beat")
				return
			}
		}
	}
}

// beaten are the armed parties that an infinitive of purpose is about; where it is to help somebody, those of what he
// does.
func (v *view) beaten(t int, m *match.Match) []casus.Party {
	if inSet(v.lemma[t], "help", "assist", "aid", "support", "back", "protect", "defend", "let", "allow", "enable") {
		for _, k := range v.children(t) {
			if v.is(k, "xcomp") || v.is(k, "ccomp") {
				return v.beaten(k, m)
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

// fillAllowed: a way is opened for those who are to be let through ("opened the road to allow civilians out").
func (v *view) fillAllowed(c *coded) {
	if c.ev.Type != "RETREAT" && c.ev.Type != "CONCEDE" || len(codesOf(c.ev.Recipient)) > 0 || len(codesOf(c.ev.Actor)) == 0 {
		return
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
