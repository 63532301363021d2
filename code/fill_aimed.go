package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// fillAimed gives acts that still name nobody as recipient those whose thing, plan or word they are about ("rejected the
// proposal of X"), those whom their content is to reach ("agreed to supply X with food", "demanded that X resign"), and
// those whom help is to reach. Where things merely are is not looked at: a place makes no recipient.
func (v *view) fillAimed(es []*coded) {
	for _, c := range es {
		v.fillWriter(c)
		v.fillTargets(c)
		v.fillSuspects(c, es)
		if len(c.ev.Actor) == 0 || len(c.ev.Recipient) > 0 || c.m.Reciprocal && c.ev.Type != "AGREE" {
			continue
		}
		ps, why := v.aimedAt(c)
		if ps = strangers(ps, c.ev.Actor); len(ps) > 0 {
			c.ev.Recipient = because(dedupe(ps), why)
		}
	}
}

func (v *view) aimedAt(c *coded) ([]casus.Party, string) {
	switch c.ev.Type {
	case "REJECT", "ACCUSE", "SUPPORT", "CONCEDE":
		if ps := v.ofThing(c); len(ps) > 0 {
			return ps, "whose it is"
		}
	case "REQUEST":
		return v.asked(c), "who is to do it"
	case "AID":
		return v.helped(c), "whom the help is for"
	}
	switch c.ev.Type {
	case "REJECT", "CONCEDE", "SANCTION":
		for _, o := range v.objectsOf(c) {
			if ps := v.partner(o, c, 3); len(ps) > 0 {
				return ps, "whom " + quote(v.toks[o].Form) + " is with or for"
			}
		}
		for _, k := range v.children(c.head) {
			if v.is(k, "obl") && inSet(v.caseOf(k), "to", "on", "against") && c.ev.Type != "REJECT" && !c.noun {
				if ps := strangers(v.knownParties(k, c.m), c.ev.Actor); len(ps) > 0 {
					return ps, "whom it reaches"
				}
			}
		}
		if ps := v.receiver(c.head, c.m); len(ps) > 0 && c.ev.Type == "CONCEDE" {
			return ps, "who is given it"
		}
	}
	if inSet(c.ev.Type, "AGREE", "THREATEN", "REJECT") && !c.noun {
		for _, h := range c.m.Content {
			if v.verb(h) && v.hasTo(h) {
				if ps := v.reached(h, c, 3); len(ps) > 0 {
					return ps, "concerned by the content of " + quote(c.ev.Trigger)
				}
			}
		}
	}
	return nil, ""
}

// objectsOf are the things that an act is about: the object of its verb or light verb, the subject of the passive, what
// a noun is "of".
func (v *view) objectsOf(c *coded) []int {
	if c.noun {
		return []int{c.head}
	}
	var out []int
	for _, k := range v.children(c.head) {
		if v.is(k, "obj") || v.is(k, "nsubj:pass") || v.is(k, "obl") && v.caseOf(k) == "to" && c.ev.Type == "CONCEDE" {
			out = append(out, v.conjuncts(k)...)
		}
	}
	return out
}

// ofThing are those whose thing, plan or word the object is. An act is no thing of its victim, so deeds are left out of
// what is approved or yielded.
func (v *view) ofThing(c *coded) []casus.Party {
	if c.noun {
		return nil
	}
	for _, o := range v.objectsOf(c) {
		if ps := v.owners(o, c.m); len(ps) > 0 {
			return ps
		}
	}
	return nil
}

// requesters are those whose words are refused: "refused a request by X", "refused to answer the call of X".
func (v *view) requesters(c *coded) []casus.Party {
	if c.noun {
		return nil
	}
	for _, h := range append([]int{c.head}, c.m.Content...) {
		for _, k := range v.children(h) {
			if (v.is(k, "obl") || v.is(k, "obj")) && v.words.has("utterance", v.lemma[k]) {
				if ps := v.owners(k, c.m); hasCode(ps) {
					return ps
				}
			}
		}
	}
	return nil
}

// owners are the possessor, the author, or the party named right before noun t.
func (v *view) owners(t int, m *match.Match) []casus.Party {
	for _, k := range v.children(t) {
		if v.is(k, "nmod:poss") && v.ownerBehind(k) < 0 {
			if ps := v.partiesNamed(k, m); len(ps) > 0 {
				return ps
			}
		}
	}
	if ps := v.authors(t, m); len(ps) > 0 {
		return ps
	}
	if !v.words.has("utterance", v.lemma[t]) && v.mentionAt(t) != nil && hasCode(v.mentionAt(t).Actors) {
		return nil
	}
	for _, k := range v.children(t) {
		if k < t && (v.is(k, "compound") || v.is(k, "amod") || v.is(k, "nmod:desc")) {
			if ps := v.partiesNamed(k, m); len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

// partner are the parties that a thing is with, for, to or against, at it or at what it is of ("a halt of aid to X").
func (v *view) partner(t int, c *coded, depth int) []casus.Party {
	for _, k := range v.children(t) {
		if v.is(k, "nmod") && inSet(v.caseOf(k), "with", "to", "for", "against", "on") {
			if ps := strangers(v.knownParties(k, c.m), c.ev.Actor); len(ps) > 0 {
				return ps
			}
		}
	}
	for _, k := range v.children(t) {
		if depth < 3 && k < t && (v.is(k, "amod") || v.is(k, "compound") || v.is(k, "nmod:poss")) { // "imports of X's goods"
			if ps := strangers(v.knownParties(k, c.m), c.ev.Actor); len(ps) > 0 {
				return ps
			}
		}
	}
	for _, k := range v.children(t) {
		if depth > 0 && (v.is(k, "nmod") && inSet(v.caseOf(k), "of", "on", "for", "to") || v.is(k, "conj")) && v.noun(k) {
			if ps := v.partner(k, c, depth-1); len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

// partiesNamed are the parties at t and coordinated with it that have a code or are a person or body by name.
func (v *view) partiesNamed(t int, m *match.Match) []casus.Party {
	var out []casus.Party
	for _, k := range v.conjuncts(t) {
		x := v.mentionAt(k)
		if x == nil || x.Kind == casus.Location || x.Kind == casus.When || !hasCode(x.Actors) && x.Kind != casus.Person && x.Kind != casus.Org && x.Kind != casus.Role {
			continue
		}
		out = append(out, v.argParties(match.Arg{Head: k, Mention: v.byTok[k]}, m, false)...)
	}
	return dedupe(out)
}

// strangers are the parties that are not the actors: of another code, or of none and another text.
func strangers(ps, actors []casus.Party) []casus.Party {
	var out []casus.Party
next:
	for _, p := range ps {
		for _, a := range actors {
			if p.Text == a.Text || p.Code != "" && p.Code == a.Code {
				continue next
			}
		}
		out = append(out, p)
	}
	return out
}
