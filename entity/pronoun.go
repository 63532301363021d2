package entity

import (
	"github.com/casus/casus"
)

// pron is what a pronoun asks of its antecedent.
type pron struct {
	plural, human bool
	gender        byte
	speaker       bool // first person: whoever speaks
	relative      bool
}

func pronOf(low, form string) (pron, bool) {
	switch low {
	case "he", "him", "his", "himself":
		return pron{human: true, gender: 'm'}, true
	case "she", "her", "hers", "herself":
		return pron{human: true, gender: 'f'}, true
	case "it", "its", "itself":
		return pron{}, true
	case "they", "them", "their", "theirs", "themselves":
		return pron{plural: true}, true
	case "we", "us", "our", "ours", "ourselves":
		return pron{plural: true, speaker: true}, true
	case "i", "me", "my", "mine", "myself":
		return pron{human: true, speaker: true}, true
	case "who", "which", "that", "whom", "whose":
		return pron{relative: true}, true
	}
	return pron{}, false
}

// pronoun makes the ref of a pronoun with its antecedent.
func (w *work) pronoun(i, k int) (ref, bool) {
	s := &w.sents[i]
	low := lower(s.tok[k].Form)
	p, ok := pronOf(low, s.tok[k].Form)
	if !ok || s.rel(k) == "expl" || s.rel(k) == "mark" {
		return ref{}, false
	}
	if (low == "that" || low == "which") && !s.relativeAt(k) {
		return ref{}, false
	}
	r := w.newRef(i, k, casus.Pronoun)
	r.first, r.end = k, k+1
	r.plural, r.human, r.gender = p.plural, p.human, p.gender
	n, why := -1, ""
	switch {
	case p.relative:
		n, why = w.relativeTo(i, k)
	case p.speaker:
		n, why = w.speakerOf(i, k)
	default:
		if p.plural {
			if w.pair(i, k, &r) {
				return r, true
			}
		}
		if n = w.ahead(i, k, p); n >= 0 {
			why = "the subject that the opening phrase leads to"
		} else if n, why = w.linkedTo(i, k, p); n < 0 || !p.human {
			n, why = w.antecedent(i, k, p)
		}
	}
	if n < 0 {
		r.unknown = "pronoun: nothing before it fits"
		return r, true
	}
	w.join(&r, n, "pronoun: "+why)
	if p.gender != 0 && w.refs[n].gender == 0 {
		w.refs[n].gender = p.gender
	}
	return r, true
}

func lower(f string) string {
	for i := range len(f) {
		if f[i] >= 'A' && f[i] <= 'Z' {
			b := []byte(f)
			for j := range b {
				if b[j] >= 'A' && b[j] <= 'Z' {
					b[j] += 'a' - 'A'
				}
			}
			return string(b)
		}
	}
	return f
}

// relativeAt reports whether k stands in a relative clause.
func (s *sent) relativeAt(k int) bool {
	return s.relativeClause(k) >= 0
}

func (s *sent) relativeClause(k int) int {
	for v, n := s.tok[k].Head, 0; v >= 0 && n < 6; n++ {
		if s.tok[v].Deprel == "acl:relcl" {
			return v
		}
		v = s.tok[v].Head
	}
	return -1
}

func (w *work) relativeTo(i, k int) (int, string) {
	s := &w.sents[i]
	v := s.relativeClause(k)
	if v < 0 || s.tok[v].Head < 0 {
		return -1, ""
	}
	return w.refAt(i, s.tok[v].Head), "the noun of the relative clause"
}

// speakerOf finds who says "we" or "I": the subject of the verb of saying above it, else the speaker of the last one.
func (w *work) speakerOf(i, k int) (int, string) {
	s := &w.sents[i]
	for v, n := s.tok[k].Head, 0; v >= 0 && n < 12; v, n = s.tok[v].Head, n+1 {
		if !w.st.words.speech[s.low[v]] {
			continue
		}
		for _, c := range s.kids(v) {
			if s.rel(int(c)) == "nsubj" && int(c) != k {
				if m := w.refAt(i, int(c)); m >= 0 {
					return m, "first person: who speaks"
				}
			}
		}
	}
	for v := range s.tok {
		if !w.st.words.speech[s.low[v]] || s.tok[v].UPOS != "VERB" {
			continue
		}
		for _, c := range s.kids(v) {
			if s.rel(int(c)) == "nsubj" && int(c) != k {
				if m := w.refAt(i, int(c)); m >= 0 && len(w.refs[m].parties) > 0 {
					return m, "first person: who speaks in the sentence"
				}
			}
		}
	}
	if i == 0 {
		return -1, ""
	}
	p := &w.sents[i-1]
	for v := len(p.tok) - 1; v >= 0; v-- {
		if w.st.words.speech[p.low[v]] && p.tok[v].UPOS == "VERB" {
			for _, c := range p.kids(v) {
				if p.rel(int(c)) == "nsubj" && p.ref[c] >= 0 && len(w.refs[p.ref[c]].parties) > 0 {
					return int(p.ref[c]), "first person: who spoke in the sentence before"
				}
			}
		}
	}
	return -1, ""
}
