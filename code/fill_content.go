package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// fillFromContent gives a refusal, promise or threat that names nobody as its addressee those whom its content is
// about: "refused to admit the refugees", "agreed to send arms to the government". inside are the acts that were found
// in the contents and make no event of their own.
func (v *view) fillFromContent(acts, inside []*coded) {
	for _, a := range acts {
		if !inSet(a.ev.Type, "REJECT", "AGREE", "THREATEN") || len(codesOf(a.ev.Recipient)) > 0 || len(codesOf(a.ev.Actor)) == 0 {
			continue
		}
		if a.ev.Type == "REJECT" {
			if ps := others(v.requesters(a), a.ev.Actor); len(ps) > 0 {
				a.ev.Recipient = because(ps, "whose request it is")
				continue
			}
		}
		for _, c := range inside {
			if !v.contentOf(c, a) || a.ev.Type == "THREATEN" && c.noun { // "warned against an attack on X" threatens somebody else
				continue
			}
			if ps := others(affected(c), a.ev.Actor); len(codesOf(ps)) > 0 {
				a.ev.Recipient = because(ps, "whom "+quote(c.ev.Trigger)+" is about")
				break
			}
		}
		if len(codesOf(a.ev.Recipient)) == 0 && a.ev.Type != "THREATEN" && !a.noun {
			v.fillConcerned(a)
		}
	}
}

// fillConcerned looks for the addressee in the content itself where no pattern reads it: "agreed to provide arms to the
// government", "refused to allow the charity to enter", and in the thing that is rejected: "vetoed a draft presented by
// Britain".
func (v *view) fillConcerned(a *coded) {
	for _, h := range a.m.Content {
		if !v.verb(h) || !v.hasTo(h) {
			continue
		}
		if ps := others(v.concerned(h, a.m, 2), a.ev.Actor); len(codesOf(ps)) > 0 {
			a.ev.Recipient = because(ps, "concerned by the content of "+quote(a.ev.Trigger))
			return
		}
	}
	if o := v.kid(a.head, "obj"); o >= 0 && a.ev.Type == "REJECT" {
		if ps := others(v.authors(o, a.m), a.ev.Actor); len(codesOf(ps)) > 0 {
			a.ev.Recipient = because(ps, "whose it is")
		}
	}
}

// authors are those whose words or plans noun t is: "a draft presented by X", "a request from X", "the call of X".
func (v *view) authors(t int, m *match.Match) []casus.Party {
	for _, k := range v.children(t) {
		if v.is(k, "acl") && v.toks[k].XPOS == "VBN" {
			for _, g := range v.agentOf(k) {
				if ps := v.partiesNamed(g, m); len(ps) > 0 {
					return ps
				}
			}
		}
		c := v.caseOf(k)
		if v.is(k, "nmod") && (inSet(c, "by", "from") || c == "of" && v.words.has("utterance", v.lemma[t])) {
			if ps := v.partiesNamed(k, m); len(ps) > 0 {
				return ps
			}
		}
	}
	for _, k := range v.children(t) { // "offers of talks by X"
		if v.is(k, "nmod") && inSet(v.caseOf(k), "for", "of") {
			for _, n := range v.children(k) {
				if v.is(n, "nmod") && v.caseOf(n) == "by" {
					return v.knownParties(n, m)
				}
			}
		}
	}
	return nil
}

// concerned are the known parties that the verb at t is done to or for: whom it is given to or held from, the object if
// it is a verb of dealing with people, or those of its infinitive.
func (v *view) concerned(t int, m *match.Match, depth int) []casus.Party {
	for _, slot := range []string{"iobj", "obj", "obl"} {
		for _, k := range v.children(t) {
			if !v.is(k, slot) || slot == "obl" && !inSet(v.caseOf(k), "to", "with", "from", "against", "on", "for") {
				continue
			}
			if ps := v.knownParties(k, m); len(ps) > 0 && (slot != "obj" || v.words.has("dealwith", v.lemma[t])) {
				return ps
			}
			for _, n := range v.children(k) {
				if v.is(n, "nmod") && inSet(v.caseOf(n), "to", "with", "for", "against", "on") {
					if ps := v.knownParties(n, m); len(ps) > 0 {
						return ps
					}
				}
			}
		}
	}
	for _, k := range v.children(t) {
		if v.is(k, "xcomp") && depth > 0 {
			return v.concerned(k, m, depth-1)
		}
	}
	return nil
}

// knownParties are the parties with a code that a mention at t, or coordinated with it, stands for.
func (v *view) knownParties(t int, m *match.Match) []casus.Party {
	var out []casus.Party
	for _, k := range v.conjuncts(t) {
		if x := v.mentionAt(k); x == nil || x.Kind == casus.Location || !hasCode(x.Actors) {
			continue
		}
		out = append(out, v.argParties(match.Arg{Head: k, Mention: v.byTok[k]}, m, false)...)
	}
	return dedupe(out)
}

// contentOf: c is the infinitive, clause or noun that says what a refuses, promises or threatens.
func (v *view) contentOf(c, a *coded) bool {
	for _, h := range a.m.Content {
		if h == c.head || c.m.Frame.Light == h {
			return true
		}
	}
	return false
}

// affected are those to whom an act is done, or all parties of a mutual one.
func affected(c *coded) []casus.Party {
	if c.m.Reciprocal {
		return c.ev.Actor
	}
	return c.ev.Recipient
}

// others are the parties whose code is not among those of ps.
func others(of, ps []casus.Party) []casus.Party {
	var out []casus.Party
	for _, p := range of {
		if !overlap([]casus.Code{p.Code}, codesOf(ps)) {
			out = append(out, p)
		}
	}
	return out
}
