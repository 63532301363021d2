package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// reached are those whom the act in the content of a promise, threat or refusal is to reach: the object of a verb of
// giving or dealing, whomever a threat is carried out against, whom something is allowed.
func (v *view) reached(t int, c *coded, depth int) []casus.Party {
	for _, k := range v.children(t) {
		switch {
		case v.is(k, "iobj"), v.is(k, "obj") && v.objectIsWhom(t, c):
			if ps := v.partiesNamed(k, c.m); len(ps) > 0 {
				return ps
			}
			if p, ok := v.placeParty(k, c.ev.Type, false); ok && p.Code != "" && (v.is(k, "iobj") || v.locationAt(k)) {
				return []casus.Party{p}
			}
		}
	}
	allows := inSet(v.lemma[t], "allow", "permit", "let", "enable", "facilitate", "restore", "lift", "ease", "end", "drop", "remove", "grant", "guarantee")
	for _, k := range v.children(t) {
		beside := v.is(k, "obl") && inSet(v.caseOf(k), "alongside", "with")
		if !v.is(k, "obj") && !v.is(k, "iobj") && !beside || !v.noun(k) {
			continue
		}
		if ps := v.partner(k, c, 2); len(ps) > 0 {
			return ps
		}
		if allows {
			for _, n := range v.children(k) { // "allow the return of X"
				if v.is(n, "nmod") && inSet(v.caseOf(n), "of", "by") {
					if ps := v.knownParties(n, c.m); len(ps) > 0 {
						return ps
					}
				}
			}
		}
	}
	for _, k := range v.children(t) {
		if depth > 0 && (v.is(k, "xcomp") || v.is(k, "advcl") && v.hasTo(k) || v.is(k, "conj") && v.verb(k)) {
			if ps := v.reached(k, c, depth-1); len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

func (v *view) objectIsWhom(t int, c *coded) bool {
	if c.ev.Type == "THREATEN" {
		return true
	}
	if inSet(v.lemma[t], "provide", "supply", "furnish", "equip", "offer", "give", "help", "assist", "aid", "support", "train", "arm", "protect", "defend",
		"receive", "admit", "release", "free", "extradite", "meet", "invite", "host", "recognize", "recognise", "allow", "permit", "let", "join", "back") {
		return true
	}
	return v.words.has("dealwith", v.lemma[t])
}

// asked are those who are to do what a demand wants: the subject of its clause, or whose step it is ("demanded that X
// resign", "demanded the withdrawal of X's men").
func (v *view) asked(c *coded) []casus.Party {
	for _, h := range v.contentHeads(c) {
		if k := v.kid(h, "nsubj"); k >= 0 && !v.is(k, "nsubj:pass") && v.kid(h, "aux:pass") < 0 {
			if ps := v.partiesNamed(k, c.m); len(ps) > 0 {
				return ps
			}
			if v.toks[k].UPOS == "PROPN" || v.words.has("person", v.lemma[k]) {
				return v.argParties(match.Arg{Head: k, Mention: v.byTok[k]}, c.m, false)
			}
		}
	}
	for _, o := range v.objectsOf(c) {
		if c.noun || !inSet(v.lemma[o], "withdrawal", "resignation", "departure", "surrender", "pullout", "ouster", "apology", "compliance", "meeting", "session", "disarmament") {
			continue
		}
		for _, k := range v.children(o) {
			if v.is(k, "nmod:poss") || v.is(k, "nmod") && inSet(v.caseOf(k), "of", "by") {
				if ps := v.partiesNamed(k, c.m); len(ps) > 0 {
					return ps
				}
			}
		}
	}
	return nil
}

// contentHeads are the clauses of what is asked: those of the pattern and, for a noun, its own clause.
func (v *view) contentHeads(c *coded) []int {
	out := append([]int(nil), c.m.Content...)
	for _, k := range v.children(c.head) {
		if v.is(k, "ccomp") || v.is(k, "xcomp") || c.noun && v.is(k, "acl") && v.markOf(k) == "that" {
			out = append(out, k)
		}
	}
	return out
}

// helped are those for whom help is: "assistance to support X", "sent doctors to the hospital".
func (v *view) helped(c *coded) []casus.Party {
	heads := append([]int{c.head}, v.objectsOf(c)...)
	for i := 0; i < len(heads) && i < 8; i++ {
		for _, k := range v.children(heads[i]) {
			if v.is(k, "nmod") && v.noun(k) && inSet(v.caseOf(k), "in", "of", "for") {
				heads = append(heads, k)
			}
			if !v.hasTo(k) || !(v.is(k, "acl") || v.is(k, "advcl") || v.is(k, "xcomp")) {
				continue
			}
			if ps := v.needy(k, c.m, 2); len(ps) > 0 {
				return ps
			}
		}
	}
	for _, h := range heads {
		for _, k := range v.children(h) {
			if !(v.is(k, "obl") || v.is(k, "nmod")) || v.caseOf(k) != "to" {
				continue
			}
			if ps := v.knownParties(k, c.m); len(ps) > 0 {
				return ps
			}
			if p, ok := v.placeParty(k, "AID", false); ok && p.Code != "" {
				return []casus.Party{p}
			}
		}
	}
	return nil
}

// needy are the people whom an infinitive is to help, or whose needs it is to meet.
func (v *view) needy(t int, m *match.Match, depth int) []casus.Party {
	if !inSet(v.lemma[t], "help", "assist", "aid", "support", "feed", "protect", "treat", "relieve", "meet", "train", "save", "rescue", "shelter", "house", "rebuild") {
		return nil
	}
	for _, k := range v.children(t) {
		if v.is(k, "obj") {
			for at, left := k, depth; left >= 0 && at >= 0; left-- {
				if ps := v.knownParties(at, m); len(ps) > 0 {
					return ps
				}
				next := -1
				for _, n := range v.children(at) {
					if v.is(n, "nmod") && v.caseOf(n) == "of" {
						next = n
					}
				}
				at = next
			}
		}
		if depth > 0 && (v.is(k, "xcomp") || v.is(k, "ccomp")) {
			if ps := v.needy(k, m, depth-1); len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

// receiver is the indirect object of a verb ("granted X permission").
func (v *view) receiver(t int, m *match.Match) []casus.Party {
	if k := v.kid(t, "iobj"); k >= 0 {
		return v.partiesNamed(k, m)
	}
	return nil
}

// fillWriter: what a resolution, statement or letter says is said by whoever passes, issues or writes it.
func (v *view) fillWriter(c *coded) {
	if len(c.ev.Actor) > 0 || c.noun || !v.is(c.head, "acl") || v.toks[c.head].XPOS != "VBG" || !verbal(c.ev.Type) {
		return
	}
	n := v.head(c.head)
	if n < 0 || !v.words.has("doc", v.lemma[n]) && !v.words.has("utterance", v.lemma[n]) && !inSet(v.lemma[n], "resolution", "statement", "letter", "motion", "report", "tweet") {
		return
	}
	ps := v.owners(n, c.m)
	if h := v.head(n); len(ps) == 0 && h >= 0 && v.verb(h) && v.is(n, "obj") {
		ps = v.publicSubjects(h, c.m)
	}
	if hasCode(ps) {
		c.ev.Actor = because(ps, "whose "+quote(v.toks[n].Form)+" it is")
	}
}
