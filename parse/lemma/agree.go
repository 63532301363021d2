package lemma

import (
	"github.com/casus/casus"
)

const (
	keyContext      byte = 'C' // UPOS, XPOS, context
	keyFormContext  byte = 'D' // the same and the lower-case form
	contextBoundary byte = 0xfe
)

// contextKeys are the keys of a word in its sentence, with and without its form; ok is false if the features of such
// words do not hang on the sentence.
func (s *Space) contextKeys(toks []casus.Token, i int) (withForm, without uint64, ok bool) {
	t := &toks[i]
	n := &s.nodes[i]
	var a byte
	rel := ""
	switch t.XPOS {
	case "VBD", "VBP":
		a = s.agreement(toks, i)
	case "VBN":
		a, rel = byte(n.has&(hasHave|hasPassive)), t.Deprel
	case "VB":
		a, rel = byte(n.has&(hasTo|hasMark|hasAux|hasSubject)), t.Deprel
	case "VBG":
		a, rel = byte(n.has&(hasMark|hasAux|hasSubject|hasCase|hasDet)), t.Deprel
	case "PRP":
		a, rel = byte(n.has&hasCase), t.Deprel
	case "WP", "WDT", "WRB":
		if inRelative(toks, i) {
			a = 1
		}
	default:
		return 0, 0, false
	}
	tail := func(h uint64) uint64 {
		return mix(feedString(feed(feed(h, contextBoundary), a), rel))
	}
	return tail(feedLower(tagHash(keyFormContext, t.UPOS, t.XPOS), t.Form)), tail(tagHash(keyContext, t.UPOS, t.XPOS)), true
}

// Agree sets right, in a sentence with its tree, the features that hang on other words: person and number of verbs,
// voice of participles, mood of plain forms, case of pronouns. It also tells "'s" for "has" from "'s" for "is".
func (t *Table) Agree(s *Space, toks []casus.Token) {
	s.look(toks)
	for i := range toks {
		if short(&toks[i]) && s.perfect(toks, i) {
			toks[i].Lemma = "have"
			continue
		}
		with, without, ok := s.contextKeys(toks, i)
		if !ok {
			continue
		}
		if v, ok := t.words.find(with); ok {
			toks[i].Feats = t.strs[v]
		} else if v, ok := t.words.find(without); ok {
			toks[i].Feats = t.strs[v]
		}
	}
}

// short reports whether t is "'s" as a verb.
func short(t *casus.Token) bool {
	return t.XPOS == "VBZ" && t.UPOS == "AUX" && (t.Form == "'s" || t.Form == "’s")
}

// perfect reports whether the auxiliary i makes a perfect: with "been", or with a participle that it does not make
// passive.
func (s *Space) perfect(toks []casus.Token, i int) bool {
	h := toks[i].Head
	if toks[i].Deprel != "aux" || h < 0 || h >= len(toks) {
		return false
	}
	return toks[h].XPOS == "VBN" || s.nodes[h].has&hasBeen != 0
}
