package entity

import (
	"strings"

	"github.com/casus/casus/entity/actors"
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
	return wholeNames(s, out)
}

// wholeNames stretches the label of a person over the words that the tree joins to the name, whatever the recogniser
// called them.
func wholeNames(s *sent, ls []label) []label {
	out := ls[:0]
	for _, l := range ls {
		if n := len(out); n > 0 && l.first < out[n-1].end {
			continue // swallowed by the name before
		}
		if l.kind == uPerson {
			for l.end < len(s.tok) && s.tok[l.end].UPOS == "PROPN" && s.tok[l.end].Deprel == "flat" && s.tok[l.end].Head >= l.first && s.tok[l.end].Head < l.end {
				l.end++
			}
		}
		out = append(out, l)
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
		l.kind == uPlace && l.end-l.first > 1 && weekday(s.tok[l.first].Form) || s.tok[l.first].UPOS == "PUNCT") {
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
	if f := lower(s.tok[l.end-1].Form); (f == "al" || f == "el" || f == "bin") && l.end+1 < len(s.tok) && isHyphen(s.tok[l.end].Form) && s.tok[l.end+1].UPOS == "PROPN" && s.unit[l.end+1] < 0 {
		l.end += 2 // "Hassan al" is half a name
	}
	if l.kind != uOther {
		w.untitle(s, &l)
		if l.first >= l.end {
			return
		}
	}
	if l.kind != uPerson && l.end-l.first == 1 && w.surname(s.tok[l.first].Form) {
		l.kind = uPerson
	}
	if l.kind != uPerson && l.end-l.first == 1 {
		if n, _, _ := w.nounAt(s, l.first); n != nil && n.Flags&(actors.Place|actors.Generic) == 0 {
			return // "Islamist", "Parliament", "Sunnis": a word for a role, not a name
		}
	}
	for h := l.first - 1; h >= 0 && h >= l.first-4; h-- { // "Secretary of [State]"
		if n, _, e := w.nounAt(s, h); n != nil && n.Flags&actors.OfHead != 0 && e > l.first {
			if e >= l.end {
				return
			}
			l.first = e
		}
	}
	if l.kind == uPerson {
		w.noteSurname(s, l)
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

// untitle takes a title off the front of a label ("Prime Minister Malcolm Turnbull"); what follows the title of a
// person is a person, whatever the label says ("Mayor Mike Rawlings" as a place).
func (w *work) untitle(s *sent, l *label) {
	for k := l.end - 1; k >= l.first; k-- {
		n, f, _ := w.nounAt(s, k)
		if n == nil || n.Flags&(actors.Body|actors.Place|actors.Thing|actors.Modifier|actors.Ruler) != 0 && l.kind != uPerson {
			continue
		}
		if k == l.end-1 {
			if f <= l.first && l.kind == uPerson { // all of it is a title
				l.first = l.end
				return
			}
			continue
		}
		if l.kind == uPerson || l.kind == uPlace && f <= l.first && s.tok[k+1].UPOS == "PROPN" && n.Flags&(actors.Office|actors.Member|actors.Generic) != 0 && n.Role != "" {
			l.first, l.kind = k+1, uPerson
			return
		}
	}
	if k := l.first - 1; k >= 0 && l.kind == uPlace && s.unit[k] < 0 && s.tok[k].UPOS == "PROPN" && s.tok[k].Head >= l.first && s.tok[k].Head < l.end && w.isTitle(s, k) {
		if n, _, _ := w.nounAt(s, k); n == nil || n.Flags&(actors.Body|actors.Place|actors.Thing|actors.Ruler) == 0 {
			l.kind = uPerson
		}
	}
}

// weekday reports a day's name, which recognisers take for the beginning of a place: "said Sunday Fallujah is free".
func weekday(form string) bool {
	switch form {
	case "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday":
		return true
	}
	return false
}

func (w *work) surname(form string) bool { return w.surnames[form] }

// noteSurname remembers the last word of a person's full name, so that the word alone is the person later.
func (w *work) noteSurname(s *sent, l label) {
	if l.end-l.first > 1 && s.tok[l.end-1].UPOS == "PROPN" {
		w.surnames[s.tok[l.end-1].Form] = true
	}
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
