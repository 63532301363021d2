package entity

import (
	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// buildSentence makes the refs of a sentence, from left to right.
func (w *work) buildSentence(i int) {
	s := &w.sents[i]
	w.findPlaces(s)
	for k := range s.tok {
		w.refAt(i, k)
	}
	if w.st.times != nil {
		w.addTimes(i)
	}
}

func (w *work) addTimes(i int) {
	s := &w.sents[i]
	if w.times == nil {
		w.times = w.st.times.Times(w.d.Sentences, w.d.Article.Published)
	}
	for _, f := range w.times[i] {
		if f.First < 0 || f.End > len(s.tok) || f.First >= f.End {
			continue
		}
		r := ref{sent: i, first: f.First, end: f.End, head: headOf(s, f.First, f.End), kind: casus.When, ante: -1, time: f.Time, reason: f.Why}
		if f.Time != nil {
			r.reason = f.Time.Reason
		} else {
			r.reason, r.unknown = "", f.Why
		}
		w.refs = append(w.refs, r)
	}
}

// refAt gives the ref whose head is token k, building it if it is not yet there; -1 if there is none.
func (w *work) refAt(i, k int) int {
	s := &w.sents[i]
	if u := s.unit[k]; u >= 0 {
		k = s.units[u].head
	}
	switch s.ref[k] {
	case unseen:
	case making:
		return noRef
	default:
		return int(s.ref[k])
	}
	s.ref[k] = making
	r, ok := w.build(i, k)
	if !ok {
		s.ref[k] = noRef
		return noRef
	}
	s.ref[k] = int32(w.addRef(r))
	return int(s.ref[k])
}

func (w *work) addRef(r ref) int {
	n := len(w.refs)
	if r.chain < 0 {
		r.chain = n
		if r.ante >= 0 {
			r.chain = w.refs[r.ante].chain
		}
	}
	w.refs = append(w.refs, r)
	w.latest[r.chain] = n
	if len(r.parties) > 0 && r.parties[0].Code.Role() == "REB" && !r.vague && r.kind != casus.Pronoun {
		w.rebels = append(w.rebels, n)
	}
	return n
}

func (w *work) newRef(i, k int, kind casus.MentionKind) ref {
	s := &w.sents[i]
	f, e := w.phrase(s, k)
	return ref{sent: i, first: f, end: e, head: k, kind: kind, ante: -1, chain: -1, plural: s.plural(k)}
}

// build makes the ref headed by token k, if it heads one.
func (w *work) build(i, k int) (ref, bool) {
	s := &w.sents[i]
	t := &s.tok[k]
	if u := s.unit[k]; u >= 0 {
		return w.buildName(i, &s.units[u])
	}
	switch t.UPOS {
	case "PRON":
		if r, ok := w.quantity(i, k); ok {
			return r, true
		}
		return w.pronoun(i, k)
	case "DET", "NUM", "ADJ":
		if t.UPOS == "DET" && t.Deprel == "nmod:poss" {
			return w.pronoun(i, k)
		}
		if !argument(s, k) {
			return ref{}, false
		}
		if r, ok := w.quantity(i, k); ok {
			return r, true
		}
		return w.buildRole(i, k)
	case "VERB":
		if e := s.electOf(k); e >= 0 && s.tok[e].Head == k {
			return w.buildRole(i, k) // "the president-elect"
		}
	case "NOUN", "PROPN":
		if w.absorbed(s, k) {
			return ref{}, false
		}
		if r, ok := w.quantity(i, k); ok {
			return r, true
		}
		return w.buildRole(i, k)
	}
	return ref{}, false
}

// argument reports whether a token stands where noun phrases stand.
func argument(s *sent, k int) bool {
	switch s.rel(k) {
	case "nsubj", "obj", "iobj", "obl", "root", "appos", "xcomp":
		return true
	case "nmod":
		return s.tok[k].Deprel == "nmod" || s.tok[k].Deprel == "nmod:poss"
	case "conj":
		h := s.tok[k].Head
		return h >= 0 && s.tok[h].Deprel != "conj" && argument(s, h)
	}
	return false
}

// absorbed reports whether a noun is only a part of another ref: a title before a name, or a word inside a role noun.
func (w *work) absorbed(s *sent, k int) bool {
	h := s.tok[k].Head
	if h < 0 {
		return false
	}
	switch s.tok[k].Deprel {
	case "nmod:desc":
		if g := s.tok[h].Head; s.unit[h] < 0 && s.tok[h].Deprel == "nmod:desc" && g >= 0 {
			h = g // "President" of "President-elect X"
		}
		return s.unit[h] >= 0
	case "compound", "amod":
		if s.unit[h] >= 0 && s.units[s.unit[h]].kind == uPerson {
			return true
		}
		if n, f, _ := w.nounAt(s, h); n != nil && f <= k && k < h {
			return true
		}
		n, _, _ := w.nounAt(s, k)
		return n == nil || !standsAlone(n)
	case "flat", "fixed", "goeswith":
		return true
	}
	return false
}

// standsAlone reports whether a role noun before another noun is a party of its own: "police raid", not "state visit".
func standsAlone(n *actors.Noun) bool {
	if n.Flags&(actors.Place|actors.Thing|actors.Generic|actors.Modifier|actors.Weak|actors.Member) != 0 && n.Role != "REB" {
		return false
	}
	switch n.Role {
	case "MIL", "COP", "REB", "OPP", "LEG", "CRM", "MED", "REF", "JUD":
		return n.Flags&actors.Modifier == 0
	case "GOV":
		return n.Words[len(n.Words)-1] == "government" || n.Words[len(n.Words)-1] == "regime" || n.Flags&actors.Office != 0
	case "CVL":
		return n.Words[0] == "civilian"
	}
	return false
}

func (w *work) spanOf(s *sent, first, end int) *casus.Span {
	if first >= end {
		return nil
	}
	return &casus.Span{Start: s.tok[first].Start, End: s.tok[end-1].End}
}

// party makes a Party with the text of the ref.
func (w *work) party(r *ref, code casus.Code, entity, why string) casus.Party {
	s := &w.sents[r.sent]
	return casus.Party{Text: s.text(w.d, r.first, r.end), Code: code, Entity: entity, Span: w.spanOf(s, r.first, r.end), Why: why}
}
