package entity

import (
	"strings"
)

// label is a span of the name recogniser.
type label struct {
	first, end int
	kind       unitKind
}

// labelSpans reads the recogniser's BIO labels, whatever set of kinds it was trained on.
func labelSpans(s *sent) []label {
	var out []label
	for k := 0; k < len(s.tok); k++ {
		tag := s.tok[k].Name
		if len(tag) < 3 || tag[1] != '-' {
			continue
		}
		kind, ok := labelKind(tag[2:])
		if !ok {
			continue
		}
		if n := len(out); n > 0 && out[n-1].end == k && out[n-1].kind == kind && tag[0] == 'I' {
			out[n-1].end = k + 1
			continue
		}
		out = append(out, label{k, k + 1, kind})
	}
	return out
}

func labelKind(tag string) (unitKind, bool) {
	switch strings.ToLower(tag) {
	case "per", "person":
		return uPerson, true
	case "org", "organization":
		return uOrg, true
	case "geo", "gpe", "loc", "place":
		return uPlace, true
	case "oth", "misc", "art", "eve", "nat", "other":
		return uOther, true
	}
	return 0, false
}

// addLabel makes a unit of a recogniser's span, without the titles and adjectives that some recognisers put inside, and
// without what the dictionary has named already.
func (w *work) addLabel(s *sent, l label) {
	for l.first < l.end && (s.unit[l.first] >= 0 || s.tok[l.first].UPOS == "DET" || l.kind == uPerson && w.isTitle(s, l.first) && l.end-l.first > 1 ||
		s.tok[l.first].UPOS == "PUNCT") {
		if l.kind == uOrg && s.unit[l.first] >= 0 && s.units[s.unit[l.first]].kind == uAdjective {
			break // "Afghan National Army": the adjective belongs to the name
		}
		l.first++
	}
	for l.end > l.first && (s.tok[l.end-1].UPOS == "PUNCT" || s.tok[l.end-1].UPOS == "PART" || s.tok[l.end-1].UPOS == "VERB" || s.unit[l.end-1] >= 0) {
		l.end--
	}
	if l.first >= l.end {
		return
	}
	proper := false
	for k := l.first; k < l.end; k++ {
		p := s.tok[k].UPOS
		proper = proper || p == "PROPN" || p == "NOUN" && s.tok[k].Form != s.low[k] || p == "X"
		if s.unit[k] >= 0 && l.kind != uOrg {
			return
		}
	}
	if !proper {
		return
	}
	if l.kind == uOrg {
		for l.first < l.end && s.unit[l.first] >= 0 {
			l.first++ // the country stays a unit of its own in front
		}
		if l.first >= l.end {
			return
		}
	}
	w.addUnit(s, unit{first: l.first, end: l.end, kind: l.kind, why: "name recogniser"})
}

// unlabelled finds names of persons by grammar where no label says so: proper nouns joined flat, or after a title.
func (w *work) unlabelled(s *sent) {
	for k := 0; k < len(s.tok); k++ {
		if s.unit[k] >= 0 || s.tok[k].UPOS != "PROPN" || w.isTitle(s, k) {
			continue
		}
		end := k + 1
		for end < len(s.tok) && s.unit[end] < 0 && s.tok[end].Deprel == "flat" && s.tok[end].Head == k && (s.tok[end].UPOS == "PROPN" || s.tok[end].UPOS == "ADJ") {
			end++
		}
		titled := false
		for _, c := range s.kids(k) {
			titled = titled || s.tok[c].Deprel == "nmod:desc" && int(c) < k
		}
		if s.tok[k].Deprel == "flat" && s.tok[k].Head == k-1 && w.isTitle(s, k-1) {
			titled = true
		}
		if titled || end > k+1 && personal(s, k, end) {
			w.addUnit(s, unit{first: k, end: end, kind: uPerson, why: "name by its grammar"})
		}
		k = end - 1
	}
}

// personal guards flat names: dates, streets and titles of works are flat too.
func personal(s *sent, first, end int) bool {
	for k := first; k < end; k++ {
		f := s.tok[k].Form
		if f == "" || f[0] >= '0' && f[0] <= '9' || s.tok[k].UPOS == "NUM" {
			return false
		}
	}
	switch s.rel(first) {
	case "nsubj", "obj", "iobj", "appos", "nmod", "conj":
		return true
	case "obl":
		c := s.caseOf(first)
		return c == "by" || c == "to" || c == "with" || c == "from" || c == "against" || c == "for"
	}
	return false
}

// acronyms notes "Free Syrian Army (FSA)": the name in parentheses stands for the one before.
func (w *work) acronyms(i int) {
	s := &w.sents[i]
	for k := 1; k+2 < len(s.tok); k++ {
		f := s.tok[k+1].Form
		if s.tok[k].Form != "(" && s.tok[k].Form != "-LRB-" || s.tok[k+2].Form != ")" && s.tok[k+2].Form != "-RRB-" || len(f) < 2 || strings.ToUpper(f) != f || f[0] < 'A' || f[0] > 'Z' {
			continue
		}
		if _, ok := w.short[f]; ok {
			continue
		}
		head := k - 1
		if u := s.unit[k-1]; u >= 0 {
			head = s.units[u].head
		} else if h := s.tok[k+1].Head; h >= 0 && h < k {
			head = h
		}
		w.short[f] = shortName{i, head}
	}
}
