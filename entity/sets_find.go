package entity

import (
	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// admits reports whether a ref can be a member of a set of the kind.
func admits(o *ref, want setOf) bool {
	if len(o.parties) == 0 || o.kind == casus.Location {
		return false
	}
	if o.kind == casus.Pronoun {
		return want == setPersons && len(o.parties) > 1 && o.parties[0].Code.Role() == "GOV"
	}
	switch want {
	case setPersons:
		return o.human && (o.kind == casus.Person || o.kind == casus.Role && o.noun != nil && (!o.plural || o.noun.Flags&actors.Possessor != 0 || len(o.parties) > 1))
	case setStates:
		return o.kind == casus.State && (o.actor == nil || o.actor.Kind != actors.Adjective) || o.kind == casus.Person && o.parties[0].Code.Role() == "GOV"
	}
	return o.kind != casus.Role || o.noun != nil && o.noun.Flags&(actors.Body|actors.Many) != 0 || o.plural
}

// atEvent finds the parties of an event that the phrase says they took part in ("leaders involved in the talks"): the
// coordinated parties and the possessor in the sentence that named that event before.
func (w *work) atEvent(i, k int, want setOf) []int {
	s := &w.sents[i]
	for _, a := range s.kids(k) {
		if int(a) < k || s.rel(int(a)) != "acl" && s.rel(int(a)) != "nmod" && s.rel(int(a)) != "amod" {
			continue
		}
		events := append([]int32{a}, s.kids(int(a))...)
		for _, e := range events {
			if s.tok[e].UPOS != "NOUN" {
				continue
			}
			for back := i - 1; back >= 0; back-- {
				p := &w.sents[back]
				for t := range p.tok {
					if p.tok[t].UPOS == "NOUN" && p.low[t] == s.low[e] {
						if m := w.takingPart(back, want); len(m) > 1 {
							return m
						}
					}
				}
			}
		}
	}
	return nil
}

func (w *work) takingPart(i int, want setOf) []int {
	s := &w.sents[i]
	var out []int
	seen := map[int]bool{}
	for t := range s.tok {
		n := int(s.ref[t])
		if n < 0 {
			continue
		}
		o := &w.refs[n]
		ok := admits(o, want) || o.kind == casus.Pronoun && o.human && len(o.parties) > 0
		if !ok || seen[o.chain] {
			continue
		}
		seen[o.chain] = true
		out = append(out, n)
	}
	return out
}

// lastSet is the last coordination of parties of the kind before k.
func (w *work) lastSet(i, k int, want setOf, d *description) []int {
	for back := i; back >= 0 && i-back <= 12; back-- {
		s := &w.sents[back]
		for h := len(s.tok) - 1; h >= 0; h-- {
			if back == i && (h >= k || s.actsOn(h, k)) {
				continue
			}
			n := int(s.ref[h])
			if n < 0 || !admits(&w.refs[n], want) {
				continue
			}
			if o := &w.refs[n]; len(o.parties) > 1 && (sameWord(o.noun, d.noun) || o.kind == casus.Pronoun) {
				return []int{n, n}
			}
			if m := w.coordinated(back, h); len(m) > 1 {
				ok := true
				for _, x := range m {
					ok = ok && admits(&w.refs[x], want)
				}
				if ok {
					return m
				}
			}
		}
	}
	return nil
}

// lastTwo are the last two different referents of the kind, in the order of the text.
func (w *work) lastTwo(i, k int, want setOf) []int {
	var out []int
	for n := len(w.refs) - 1; n >= 0 && len(out) < 2; n-- {
		o := &w.refs[n]
		if o.sent < i-8 {
			break
		}
		if o.sent == i && (o.head >= k || w.sents[i].actsOn(o.head, k)) || !admits(o, want) {
			continue
		}
		if want == setPersons && o.parties[0].Code.Role() != "GOV" {
			continue
		}
		if len(out) == 1 && (w.refs[out[0]].chain == o.chain || want == setStates && w.refs[out[0]].parties[0].Code.Country() == o.parties[0].Code.Country()) {
			continue
		}
		out = append(out, n)
	}
	if len(out) == 2 {
		out[0], out[1] = out[1], out[0]
	}
	return out
}

// actsOn reports whether h is, or is coordinated with, the subject of the verb whose object k is: the two differ, unless k
// is a reflexive.
func (s *sent) actsOn(h, k int) bool {
	switch s.rel(k) {
	case "obj", "iobj":
	case "obl":
		if c := s.caseOf(k); c != "on" && c != "to" && c != "with" && c != "against" && c != "from" {
			return false
		}
	default:
		return false
	}
	for n := 0; n < 20 && s.rel(h) == "conj" && s.tok[h].Head >= 0; n++ {
		h = s.tok[h].Head
	}
	return s.rel(h) == "nsubj" && s.tok[h].Head == s.tok[k].Head
}
