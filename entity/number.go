package entity

import (
	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// quantity reads "some of the attackers", "tens of thousands of refugees": the party is what is counted.
func (w *work) quantity(i, k int) (ref, bool) {
	s := &w.sents[i]
	if !w.st.words.quantity[s.low[k]] && s.tok[k].UPOS != "NUM" {
		return ref{}, false
	}
	for _, c32 := range s.kids(k) {
		c := int(c32)
		if c < k || s.rel(c) != "nmod" || s.caseOf(c) != "of" {
			continue
		}
		n := w.refAt(i, c)
		if n < 0 || len(w.refs[n].parties) == 0 {
			if n < 0 {
				continue
			}
		}
		if w.counts(s, c) && w.refs[n].noun == nil && w.refs[n].vague {
			continue
		}
		r := w.newRef(i, k, casus.Role)
		r.plural, r.human, r.noun, r.actor, r.vague = true, true, w.refs[n].noun, w.refs[n].actor, w.refs[n].vague
		for _, p := range w.refs[n].parties {
			p.Text, p.Span = s.text(w.d, r.first, r.end), w.spanOf(s, r.first, r.end)
			p.Why = "those counted: " + p.Why
			r.parties = append(r.parties, p)
		}
		r.reason, r.unknown = "quantity of what follows", w.refs[n].unknown
		return r, true
	}
	return w.number(i, k)
}

// counts reports whether a word is a number of people by itself: "hundreds", "tens of thousands".
func (w *work) counts(s *sent, k int) bool {
	switch s.low[k] {
	case "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "scores", "ten", "tens", "million", "millions":
		return s.plural(k)
	}
	return false
}

// number reads a bare "hundreds" or "tens of thousands" where a party stands as people.
func (w *work) number(i, k int) (ref, bool) {
	s := &w.sents[i]
	if !w.counts(s, k) || s.tok[k].UPOS != "NOUN" {
		return ref{}, false
	}
	switch s.rel(k) {
	case "nsubj", "obj", "nmod":
	default:
		return ref{}, false
	}
	for _, c := range s.kids(k) {
		if int(c) > k && s.rel(int(c)) == "nmod" && s.caseOf(int(c)) == "of" && !w.counts(s, int(c)) {
			return ref{}, false
		}
	}
	r := w.newRef(i, k, casus.Role)
	r.plural, r.human, r.vague = true, true, true
	c, why := w.around(s, k, "CVL")
	if c == "" {
		c, why = "INT", "of no known country"
	}
	r.reason = "a number of people; country: " + why
	r.parties = []casus.Party{w.party(&r, actors.Code(c, "CVL"), "", r.reason)}
	return r, true
}
