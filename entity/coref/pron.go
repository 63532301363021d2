package coref

import (
	"strings"

	"github.com/casus/casus"
)

// pron is the class of a pronoun; its forms (subject, object, possessive, reflexive) share it.
type pron uint8

const (
	noPron pron = iota
	he
	she
	itPron
	they
	iPron
	we
	you
	one
	this
	these
	who
	indef
)

func pronOf(t *casus.Token) pron {
	if t.UPOS != "PRON" && t.UPOS != "DET" && t.UPOS != "ADV" {
		return noPron
	}
	switch strings.ToLower(t.Form) {
	case "he", "him", "his", "himself":
		return he
	case "she", "her", "hers", "herself":
		return she
	case "it", "its", "itself":
		return itPron
	case "they", "them", "their", "theirs", "themselves", "'em", "themself":
		return they
	case "i", "me", "my", "mine", "myself":
		return iPron
	case "we", "us", "our", "ours", "ourselves", "'s":
		return we
	case "you", "your", "yours", "yourself", "yourselves", "ya":
		return you
	case "one", "oneself":
		return one
	case "this", "that", "here", "there":
		return this
	case "these", "those":
		return these
	case "who", "whom", "whose", "which":
		return who
	}
	if t.UPOS == "PRON" {
		return indef
	}
	return noPron
}

func (p pron) agreement() (num uint8, gender byte) {
	switch p {
	case he:
		return singular, 'm'
	case she:
		return singular, 'f'
	case itPron:
		return singular, 'n'
	case iPron, this, one:
		return singular, 0
	case they, we, these:
		return plural, 0
	}
	return numUnknown, 0
}

// third reports a third-person personal pronoun.
func (p pron) third() bool { return p >= he && p <= they }

// Third reports whether a token is a third-person personal or possessive pronoun.
func Third(t *casus.Token) bool { return pronOf(t).third() }

// sex reads the gender of a description or name off its words: nouns, titles, first names.
func (it *item) sex(toks []casus.Token) {
	it.gender = it.Gender
	if it.gender == 0 && it.num != plural {
		if it.kind == nominal {
			it.gender = genderOfNoun(strings.ToLower(toks[it.Head].Lemma))
		} else {
			it.gender = nameGender(toks[it.First:it.End])
		}
	}
	it.known = it.gender != 0
}

// nameGender is that of a title before a name, else of the first name.
func nameGender(toks []casus.Token) byte {
	for k := range toks {
		if labelOf(toks[k].Name) == labelPer {
			return genderOfName(strings.ToLower(toks[k].Form))
		}
		if g := genderOfTitle(strings.ToLower(toks[k].Form)); g != 0 {
			return g
		}
	}
	return 0
}
