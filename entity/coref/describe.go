package coref

import (
	"strings"

	"github.com/casus/casus"
)

// describe reads determiner, words and modifiers.
func (it *item) describe(toks []casus.Token) {
	var str uint32 = 17
	for k := it.First; k < it.End; k++ {
		t := &toks[k]
		low := strings.ToLower(t.Form)
		if t.Head == it.Head || k == it.First {
			if d := determiner(t, low); d != bare && it.def == bare && k != it.Head {
				it.def = d
			}
		}
		if t.UPOS == "DET" || t.UPOS == "PUNCT" || t.UPOS == "PART" {
			continue
		}
		h := hash(low)
		str = mix(str, h)
		if t.UPOS == "PROPN" || t.UPOS == "NOUN" || t.UPOS == "ADJ" || t.UPOS == "NUM" {
			if it.first == 0 {
				it.first = h
			}
			it.words = append(it.words, h)
			if k != it.Head {
				it.mods |= 1 << (h % 32)
			}
		}
		if t.UPOS == "PROPN" && low != t.Form && len(it.initial) < 12 {
			it.initial += t.Form[:1]
		}
	}
	it.str = str
	if f := toks[it.Head].Form; it.kind == name && len(f) >= 2 && len(f) < 8 && strings.ToUpper(f) == f {
		it.shortUp = f
	}
}

func determiner(t *casus.Token, low string) uint8 {
	if t.Deprel == "nmod:poss" {
		return possessed
	}
	if t.UPOS != "DET" && t.UPOS != "NUM" {
		return bare
	}
	switch low {
	case "the":
		return definite
	case "a", "an", "another":
		return indefinite
	case "this", "that", "these", "those", "such":
		return demonstrative
	case "my", "your", "his", "her", "its", "our", "their":
		return possessed
	}
	return quantified
}

// joined reports whether the phrase is a coordination: a conjunct of its head lies within it.
func (r *Reader) joined(m Mention) bool {
	toks := r.sents[m.Sent].Tokens
	for k := m.Head + 1; k < m.End; k++ {
		if toks[k].Head == m.Head && toks[k].Deprel == "conj" {
			return true
		}
	}
	return false
}
