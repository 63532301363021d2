package entity

import "strings"

// phrase is the noun phrase of h as a party's text is written: determiner, modifiers and short "of" phrases, without
// relative clauses, appositions, coordinated parts and the preposition in front.
func (w *work) phrase(s *sent, h int) (first, end int) { return w.phraseTo(s, h, 0) }

func (w *work) phraseTo(s *sent, h, depth int) (first, end int) {
	first, end = h, h+1
	if u := s.unit[h]; u >= 0 {
		first, end = s.units[u].first, s.units[u].end
	}
	for _, k32 := range s.kids(h) {
		k := int(k32)
		if k < first && leftPart(s, k) && !s.setBefore(k) {
			first = min(first, w.leftmost(s, k, 0))
		}
	}
	for _, k32 := range s.kids(h) {
		k := int(k32)
		if k < end {
			continue
		}
		switch s.rel(k) {
		case "flat", "compound", "fixed", "nummod", "goeswith":
			if k == end && (s.unit[h] < 0 || s.tok[k].UPOS != "VERB" && s.tok[k].UPOS != "NOUN" || s.rel(k) != "flat" && s.rel(k) != "compound") {
				end = k + 1
				if u := s.unit[k]; u >= 0 {
					end = s.units[u].end
				}
			}
		case "nmod", "amod":
			if depth > 8 {
				continue
			}
			f, e := w.phraseTo(s, k, depth+1)
			c := s.caseOf(k)
			if c == "'s" || c == "’s" || c == "'" {
				continue
			}
			start := f
			for start > 0 && s.rel(start-1) == "case" && s.tok[start-1].Head == k {
				start--
			}
			if start == end && c == "of" && s.charged(h) {
				continue
			}
			if start == end && (c == "of" || c == "for" || c == "from" || c == "in" || c == "at" || c == "to" && s.low[k] != s.low[h] && s.rel(k) == "nmod" || c == "" && s.unit[k] >= 0) {
				end = e
			}
		}
	}
	for first < h && (s.tok[first].UPOS == "PUNCT" || s.tok[first].UPOS == "CCONJ" || s.rel(first) == "case" && s.tok[first].Head == h) {
		first++
	}
	for k := h - 1; k >= first; k-- { // a tree may cross a clause: "In Myanmar, the military seized power"
		if p := s.tok[k].UPOS; p == "VERB" && s.tok[k].Head != h && !s.within(k, h) {
			first = k + 1
		}
	}
	first = s.undated(first, h)
	return s.bounded(first), end
}

// undated leaves out a date in figures, or a month and its number, that the parser took for a part of the phrase.
func (s *sent) undated(first, h int) int {
	for first < h && strings.Count(s.tok[first].Form, "/") == 2 && s.tok[first].Form[0] <= '9' {
		first++
	}
	if first+1 < h && s.tok[first+1].UPOS == "NUM" && s.tok[first].UPOS == "PROPN" && s.unit[first] < 0 {
		switch s.tok[first].Form {
		case "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December":
			return first + 2
		}
	}
	return first
}

// bounded takes in the words that make a bound of the number with which a phrase begins, however the parser hung them: "at
// least three", "up to 50".
func (s *sent) bounded(first int) int {
	if first < 1 {
		return first
	}
	switch s.low[first] { // the phrase begins within the bound
	case "least", "most":
		if lower(s.tok[first-1].Form) == "at" {
			return first - 1
		}
	}
	if s.tok[first].UPOS != "NUM" || first < 2 {
		return first
	}
	switch lower(s.tok[first-2].Form) + " " + lower(s.tok[first-1].Form) {
	case "at least", "at most", "up to", "more than", "less than", "fewer than":
		return first - 2
	}
	return first
}

// charged reports whether h is the object of a verb that says with "of" what one is charged with or loses.
func (s *sent) charged(h int) bool {
	v := s.tok[h].Head
	if r := s.rel(h); v < 0 || r != "obj" && r != "iobj" && s.tok[h].Deprel != "nsubj:pass" {
		return false
	}
	switch s.low[v] {
	case "accuse", "convict", "suspect", "acquit", "clear", "absolve", "strip", "deprive", "rob", "warn", "inform", "notify", "assure", "remind":
		return true
	}
	return false
}

// setBefore reports whether k, left of its head, is a phrase with a preposition: it belongs to the clause, whatever the
// tree says.
func (s *sent) setBefore(k int) bool {
	if s.tok[k].Deprel != "nmod" {
		return false
	}
	switch s.caseOf(k) {
	case "in", "on", "at", "near", "after", "before", "during", "since", "with", "for", "by", "under", "amid":
		return s.low[k] != "least" && s.low[k] != "most"
	}
	return false
}

func leftPart(s *sent, k int) bool {
	switch s.rel(k) {
	case "det", "amod", "compound", "nummod", "nmod", "advmod", "obl", "goeswith", "dep", "flat":
		return s.tok[k].Deprel != "obl"
	}
	return false
}

// leftmost is the first token of the subtree of k, without coordinating words and prepositions at its edge.
func (w *work) leftmost(s *sent, k, depth int) int {
	m := k
	if u := s.unit[k]; u >= 0 {
		m = s.units[u].first
	}
	if depth > 6 {
		return m
	}
	for _, c32 := range s.kids(k) {
		c := int(c32)
		if c < m && s.tok[c].Deprel != "punct" && s.tok[c].Deprel != "case" && s.tok[c].Deprel != "cc" && s.rel(c) != "nsubj" {
			m = w.leftmost(s, c, depth+1)
		}
	}
	return m
}

// same compares a normalised word of a table with a token's lemma or form.
func same(word string, low string) bool {
	if word == low {
		return true
	}
	i := 0
	for j := 0; j < len(low); j++ {
		c := low[j]
		if c == '.' || c == '\'' {
			continue
		}
		if strings.HasPrefix(low[j:], "’") {
			j += len("’") - 1
			continue
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if i >= len(word) || word[i] != c {
			return false
		}
		i++
	}
	return i == len(word)
}

// singular strips a regular plural, for lemmas that the tagger got wrong.
func singular(f string) string {
	switch {
	case strings.HasSuffix(f, "men"):
		return f[:len(f)-3] + "man"
	case strings.HasSuffix(f, "ies") && len(f) > 4:
		return f[:len(f)-3] + "y"
	case strings.HasSuffix(f, "sses") || strings.HasSuffix(f, "ches") || strings.HasSuffix(f, "shes"):
		return f[:len(f)-2]
	case strings.HasSuffix(f, "s") && !strings.HasSuffix(f, "ss") && len(f) > 3:
		return f[:len(f)-1]
	}
	return f
}

// subjectOf is the subject of the clause in which h stands, -1 if none, going up through infinitives and participles.
func (s *sent) subjectOf(h int) int {
	for v, n := h, 0; v >= 0 && n < 8; n++ {
		for _, k := range s.kids(v) {
			if s.rel(int(k)) == "nsubj" && int(k) != h {
				return int(k)
			}
		}
		if s.rel(v) == "conj" && s.tok[v].UPOS != "VERB" && s.tok[v].UPOS != "AUX" {
			v = s.tok[v].Head
			continue
		}
		v = s.tok[v].Head
	}
	return -1
}

// verbOf is the predicate that governs h, -1 if none.
func (s *sent) verbOf(h int) int {
	for v, n := s.tok[h].Head, 0; v >= 0 && n < 12; n++ {
		if s.tok[v].UPOS == "VERB" || s.tok[v].UPOS == "AUX" {
			return v
		}
		v = s.tok[v].Head
	}
	return -1
}

// within reports whether token k lies below top in the tree.
func (s *sent) within(k, top int) bool {
	for n := 0; k >= 0 && n < 60; n++ {
		if k == top {
			return true
		}
		k = s.tok[k].Head
	}
	return false
}
