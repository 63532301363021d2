package lemma

import (
	"strings"

	"github.com/casus/casus"
)

// What a word's children say about it.
const (
	hasTo      uint16 = 1 << iota // "to" before an infinitive
	hasMark                       // another marker
	hasAux                        // auxiliary
	hasHave                       // auxiliary "have"
	hasPassive                    // passive auxiliary or subject
	hasSubject                    // subject
	hasCase                       // preposition
	hasDet                        // determiner
	hasPlural                     // coordinated by "and"
	hasBeen                       // copula "been"
)

// A Space is room to look at a sentence in. The zero value is ready; it must not be shared between goroutines.
type Space struct{ nodes []node }

type node struct {
	has     uint16
	subject int32 // index of the subject, -1 for none
}

// look fills the space from the children of each word.
func (s *Space) look(toks []casus.Token) {
	s.nodes = s.nodes[:0]
	for range toks {
		s.nodes = append(s.nodes, node{subject: -1})
	}
	for i := range toks {
		t := &toks[i]
		if t.Head < 0 || t.Head >= len(toks) {
			continue
		}
		h := &s.nodes[t.Head]
		rel, sub, _ := strings.Cut(t.Deprel, ":")
		switch rel {
		case "mark":
			if t.UPOS == "PART" {
				h.has |= hasTo
			} else {
				h.has |= hasMark
			}
		case "aux":
			h.has |= hasAux
			if sub == "pass" {
				h.has |= hasPassive
			} else if t.Lemma == "have" {
				h.has |= hasHave
			}
		case "cop":
			if t.XPOS == "VBN" {
				h.has |= hasBeen
			}
		case "nsubj", "csubj":
			h.has |= hasSubject
			if sub == "pass" {
				h.has |= hasPassive
			}
			// An outer subject belongs to a copula beside a clause that has its own.
			if sub != "outer" || h.subject < 0 {
				h.subject = int32(i)
			}
		case "case":
			h.has |= hasCase
		case "det":
			h.has |= hasDet
		}
	}
	for i := range toks {
		if t := &toks[i]; t.Lemma == "and" && t.Head >= 0 && t.Head < len(toks) {
			if c := toks[t.Head].Head; toks[t.Head].Deprel == "conj" && c >= 0 && c < len(toks) {
				s.nodes[c].has |= hasPlural
			}
		}
	}
}

// Ways of a subject to agree.
const (
	agreeNone   byte = '-'
	agreeI      byte = '1'
	agreeWe     byte = 'w'
	agreeYou    byte = '2'
	agreeOne    byte = 's'
	agreeMany   byte = 'p'
	agreeClause byte = 'c'
)

// maxUp bounds walks up the tree, which may have cycles if it comes from a file.
const maxUp = 4

// agreement is how the subject of the finite verb i agrees.
func (s *Space) agreement(toks []casus.Token, i int) byte {
	if rel := toks[i].Deprel; strings.HasPrefix(rel, "aux") || rel == "cop" {
		i = toks[i].Head
	}
	for range maxUp {
		if i < 0 || i >= len(toks) {
			return agreeNone
		}
		if sub := s.nodes[i].subject; sub >= 0 {
			return s.ofSubject(toks, int(sub), i)
		}
		if toks[i].Deprel != "conj" {
			return agreeNone
		}
		i = toks[i].Head
	}
	return agreeNone
}

// ofSubject is how the subject sub of the verb v agrees; a relative pronoun agrees as what it stands for.
func (s *Space) ofSubject(toks []casus.Token, sub, v int) byte {
	t := &toks[sub]
	if strings.HasPrefix(t.Deprel, "csubj") {
		return agreeClause
	}
	if relative(t.XPOS) && toks[v].Deprel == "acl:relcl" && toks[v].Head >= 0 && toks[v].Head < len(toks) {
		sub = toks[v].Head
		t = &toks[sub]
	}
	if s.nodes[sub].has&hasPlural != 0 {
		return agreeMany
	}
	switch t.Lemma {
	case "I":
		return agreeI
	case "we":
		return agreeWe
	case "you":
		return agreeYou
	case "they", "these", "those":
		return agreeMany
	}
	if t.XPOS == "NNS" || t.XPOS == "NNPS" {
		return agreeMany
	}
	return agreeOne
}

func relative(xpos string) bool { return xpos == "WDT" || xpos == "WP" }

// inRelative reports whether the clause that word i stands in is a relative one.
func inRelative(toks []casus.Token, i int) bool {
	for range maxUp {
		if i < 0 || i >= len(toks) {
			return false
		}
		if toks[i].Deprel == "acl:relcl" {
			return true
		}
		i = toks[i].Head
	}
	return false
}
