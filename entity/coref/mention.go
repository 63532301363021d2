package coref

import (
	"strings"

	"github.com/casus/casus"
)

// Mention is a phrase to be resolved: tokens [First, End) of a sentence. Key and Gender are what the caller knows.
type Mention struct {
	Sent, First, End int
	Head             int
	Key              string // phrases of one key are one referent whatever the words say: the id of a known actor
	Gender           byte   // 'm', 'f', 0 unknown
}

// kind is what sort of phrase it is.
type kind uint8

const (
	nominal kind = iota
	name
	pronoun
)

// number of a phrase.
const (
	numUnknown uint8 = iota
	singular
	plural
)

// item is a mention with what features ask of it.
type item struct {
	Mention
	kind    kind
	pron    pron
	num     uint8
	gender  byte
	sense   uint8  // WordNet's category of a common noun, 0 unknown
	label   uint8  // of the name recogniser over the head
	role    uint8  // grammatical
	def     uint8  // determiner
	head    uint32 // hash of the head's lemma
	gov     uint32 // hash of the governor's lemma
	govTok  int
	words   []uint32 // hashes of content words, in order
	str     uint32   // hash of all words but the determiner
	mods    uint32   // hash set of modifiers, as bits
	group   bool     // coordination
	quoted  bool
	inner   bool // stands inside another noun phrase
	top     bool // hangs on the root of the sentence
	chain   int
	anteOf  int // what it refers back to, -1
	para    int
	pos     int // tokens before it in the article
	first   uint32
	shortUp string   // an acronym's letters
	initial string   // initials of a name of several words
	why     [3]uint8 // templates that decided
	known   bool     // the gender comes from the words or the caller
}

// labels of the name recogniser.
const (
	noLabel uint8 = iota
	labelPer
	labelOrg
	labelLoc
	labelMisc
)

func labelOf(tag string) uint8 {
	if len(tag) < 3 || tag[1] != '-' {
		return noLabel
	}
	switch strings.ToLower(tag[2:]) {
	case "per", "person":
		return labelPer
	case "org", "organization":
		return labelOrg
	case "geo", "gpe", "loc", "place":
		return labelLoc
	}
	return labelMisc
}

// determiners.
const (
	bare uint8 = iota
	definite
	indefinite
	demonstrative
	possessed
	quantified
)

// grammatical roles.
const (
	other uint8 = iota
	subject
	passiveSubject
	object
	oblique
	possessor
	modifier
	conjunct
	appositive
	rootRole
	compound
	vocative
)

func roleOf(deprel string) uint8 {
	switch deprel {
	case "nsubj:pass":
		return passiveSubject
	case "nmod:poss":
		return possessor
	}
	r, _, _ := strings.Cut(deprel, ":")
	switch r {
	case "nsubj", "csubj":
		return subject
	case "obj", "iobj", "xcomp":
		return object
	case "obl":
		return oblique
	case "nmod":
		return modifier
	case "conj":
		return conjunct
	case "appos":
		return appositive
	case "root", "parataxis":
		return rootRole
	case "compound", "flat", "amod":
		return compound
	case "vocative", "discourse", "dislocated":
		return vocative
	}
	return other
}

// look reads a mention's features off its sentence.
func (r *Reader) look(m Mention) item {
	s := &r.sents[m.Sent]
	toks := s.Tokens
	t := &toks[m.Head]
	it := item{Mention: m, anteOf: -1, para: s.Para, govTok: t.Head}
	it.head = hash(strings.ToLower(t.Lemma))
	it.role = roleOf(t.Deprel)
	it.group = r.joined(m)
	if h := t.Head; h >= 0 {
		it.gov = hash(strings.ToLower(toks[h].Lemma))
		it.top = toks[h].Head < 0
		if it.role == conjunct && !it.group { // the role of what it is joined to
			it.role, it.govTok = roleOf(toks[h].Deprel), toks[h].Head
		}
	} else {
		it.top = true
	}
	it.label = labelOf(t.Name)
	for k := m.First; k < m.End && it.label == noLabel && t.UPOS == "PROPN"; k++ {
		it.label = labelOf(toks[k].Name)
	}
	it.pron = pronOf(t)
	switch {
	case it.pron != noPron && m.End-m.First == 1:
		it.kind = pronoun
	case t.UPOS == "PROPN" || it.label != noLabel:
		it.kind = name
	}
	if it.kind != pronoun {
		it.pron = noPron
	}
	if it.kind == nominal {
		it.sense = r.model.senses[it.head]
	}
	it.num = numberOf(t)
	it.describe(toks)
	it.quoted = r.quote[m.Sent][m.Head]
	it.inner = it.role == modifier || it.role == compound || it.role == possessor
	it.pos = r.base[m.Sent] + m.Head
	if it.kind == pronoun {
		it.num, it.gender = it.pron.agreement()
	} else {
		it.sex(toks)
	}
	if it.group {
		it.num = plural
	}
	return it
}

func numberOf(t *casus.Token) uint8 {
	switch {
	case strings.Contains(t.Feats, "Number=Plur"), t.XPOS == "NNS", t.XPOS == "NNPS":
		return plural
	case strings.Contains(t.Feats, "Number=Sing"), t.XPOS == "NN", t.XPOS == "NNP":
		return singular
	}
	return numUnknown
}
