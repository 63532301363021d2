package coref

import (
	"sort"
	"strings"

	"github.com/casus/casus"
)

// Detect finds the phrases of a text that may refer: noun phrases, names inside them, pronouns, coordinations. They come
// by sentence, then first token, longest first.
func Detect(sents []casus.Sentence) []Mention {
	var out []Mention
	for i := range sents {
		out = append(out, detect(&sents[i], i)...)
	}
	Sort(out)
	return out
}

func detect(s *casus.Sentence, i int) []Mention {
	toks := s.Tokens
	var out []Mention
	low, high := yields(toks)
	for k := range toks {
		if !refers(toks, k) {
			continue
		}
		if pronOf(&toks[k]) != noPron && toks[k].UPOS != "NOUN" && toks[k].UPOS != "PROPN" {
			out = append(out, Mention{Sent: i, First: k, End: k + 1, Head: k})
			continue
		}
		first, end := trim(toks, k, low[k], high[k])
		out = append(out, Mention{Sent: i, First: first, End: end, Head: k})
		if e := joinedEnd(toks, k, high); e > 0 && toks[k].Deprel != "conj" {
			out = append(out, Mention{Sent: i, First: first, End: e, Head: k})
		}
	}
	return out
}

// Sort orders mentions by sentence, then first token, longest first.
func Sort(ms []Mention) {
	sort.SliceStable(ms, func(a, b int) bool {
		x, y := &ms[a], &ms[b]
		switch {
		case x.Sent != y.Sent:
			return x.Sent < y.Sent
		case x.First != y.First:
			return x.First < y.First
		}
		return x.End > y.End
	})
}

// refers reports whether token k heads a phrase that may refer.
func refers(toks []casus.Token, k int) bool {
	t := &toks[k]
	switch t.UPOS {
	case "PRON":
		switch pronOf(t) {
		case noPron, who, indef:
			return false
		case this:
			if t.Deprel == "mark" || t.XPOS == "WDT" || strings.Contains(t.Feats, "PronType=Rel") {
				return false
			}
		}
		return t.Deprel != "expl"
	case "DET":
		return t.Deprel == "nmod:poss"
	case "NOUN", "PROPN":
	default:
		return false
	}
	rel, _, _ := strings.Cut(t.Deprel, ":")
	switch rel {
	case "flat", "fixed", "goeswith":
		return false
	case "compound":
		return t.UPOS == "PROPN" && ownName(toks, k)
	}
	return t.Deprel != "nmod:desc"
}

// ownName reports whether a name before a noun is a name by itself: "NASA" in "NASA officials", not "New" in "New York".
func ownName(toks []casus.Token, k int) bool {
	if labelOf(toks[k].Name) == noLabel {
		return false
	}
	h := toks[k].Head
	for n := k; n < h; n++ {
		if labelOf(toks[n].Name) == noLabel || n > k && toks[n].Name[0] == 'B' {
			return true
		}
	}
	return h > k && (labelOf(toks[h].Name) == noLabel || toks[h].Name[0] == 'B')
}

// yields are the bounds of all that hangs on each token, without what ends its phrase: clauses beside it, appositions,
// conjuncts.
func yields(toks []casus.Token) (low, high []int) {
	low, high = make([]int, len(toks)), make([]int, len(toks))
	for k := range toks {
		low[k], high[k] = k, k+1
	}
	for k := range toks {
		for c, n := k, 0; n < len(toks); n++ {
			h := toks[c].Head
			if h < 0 || apart(toks[c].Deprel) {
				break
			}
			c = h
			low[c], high[c] = min(low[c], k), max(high[c], k+1)
		}
	}
	return low, high
}

func apart(deprel string) bool {
	switch deprel {
	case "conj", "cc", "nsubj", "cop", "case", "parataxis", "appos", "mark", "advcl", "nsubj:outer", "list", "dislocated", "discourse", "aux", "punct", "nsubj:pass", "advcl:relcl", "expl", "vocative":
		return true
	}
	return false
}

// trim cuts prepositions and punctuation off the edges.
func trim(toks []casus.Token, head, first, end int) (int, int) {
	for first < head && (toks[first].UPOS == "PUNCT" || toks[first].UPOS == "CCONJ") {
		first++
	}
	for end > head+1 && toks[end-1].UPOS == "PUNCT" {
		end--
	}
	return first, end
}

// joinedEnd is the end of the coordination that k heads, 0 if there is none of nouns.
func joinedEnd(toks []casus.Token, k int, high []int) int {
	e := 0
	for c := k + 1; c < len(toks); c++ {
		if toks[c].Head == k && toks[c].Deprel == "conj" && (toks[c].UPOS == "NOUN" || toks[c].UPOS == "PROPN" || toks[c].UPOS == "PRON") {
			e = max(e, high[c])
		}
	}
	return e
}
