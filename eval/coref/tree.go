package coref

import (
	"sort"

	"github.com/casus/casus"
)

// sort orders mentions by sentence, then first token, longest first, and finds their heads.
func (d *Doc) sort() {
	sort.SliceStable(d.Mentions, func(i, j int) bool {
		a, b := &d.Mentions[i], &d.Mentions[j]
		switch {
		case a.Sent != b.Sent:
			return a.Sent < b.Sent
		case a.First != b.First:
			return a.First < b.First
		}
		return a.End > b.End
	})
	for i := range d.Mentions {
		m := &d.Mentions[i]
		m.Head = headOf(&d.Sentences[m.Sent], m.First, m.End)
	}
}

// headOf is the token of [first, end) nearest to the root, the first of several.
func headOf(s *casus.Sentence, first, end int) int {
	best, bestDepth := first, 1<<30
	for k := first; k < end; k++ {
		if depth := depthOf(s, k); depth < bestDepth && s.Tokens[k].UPOS != "PUNCT" {
			best, bestDepth = k, depth
		}
	}
	return best
}

func depthOf(s *casus.Sentence, k int) int {
	n := 0
	for n < len(s.Tokens) && s.Tokens[k].Head >= 0 {
		k = s.Tokens[k].Head
		n++
	}
	return n
}

// wide is the phrase of a head with all that hangs on it, but for its preposition, what is coordinated with it and
// punctuation at the edges.
func wide(s *casus.Sentence, head int) (first, end int) {
	first, end = head, head+1
	for k := range s.Tokens {
		if below(s, k, head) {
			first, end = min(first, k), max(end, k+1)
		}
	}
	for first < head && edge(s, first) {
		first++
	}
	for end > head+1 && edge(s, end-1) {
		end--
	}
	return first, end
}

func edge(s *casus.Sentence, k int) bool {
	t := &s.Tokens[k]
	return t.UPOS == "PUNCT" && t.Form != "\"" && t.Form != ")" || t.Deprel == "case" && t.UPOS != "PART" || t.Deprel == "cc"
}

func below(s *casus.Sentence, k, head int) bool {
	for n := 0; n < len(s.Tokens) && k >= 0; n++ {
		if k == head {
			return true
		}
		if h := s.Tokens[k].Head; h == head {
			switch s.Tokens[k].Deprel {
			case "conj", "cc", "nsubj", "cop", "case", "parataxis", "appos", "mark", "advcl", "nsubj:outer", "list", "dislocated", "discourse", "aux":
				return false
			}
		}
		k = s.Tokens[k].Head
	}
	return false
}
