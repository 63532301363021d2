package story

import (
	"slices"
	"strconv"
	"strings"

	"github.com/casus/casus"
)

// told is how the sentence tells a happening, as its tree shows: what a record without a type is compared by within its
// article. Sets are sorted.
type told struct {
	lemma, root string
	class       byte // 'n' noun, 'v' verb, 'p' pronoun, 'o' other
	sent, tok   int
	head        int // token that it hangs on
	rel         string
	det         string
	poss        bool // somebody's
	stands      int  // token that a relative pronoun stands for, -1
	subject     int  // token of the subject of a nominal predicate, -1
	span        casus.Span
	objs        []string // what it is done to: words and referents
	refs        []string // all referents of its phrase
	mods        []string
	nums        []string
	words       []string // of the sentence
}

// tellAll finds how each record of an article is told, by its trigger.
func tellAll(d *casus.Doc, rs []casus.Record) map[string]*told {
	out := map[string]*told{}
	if d == nil {
		return out
	}
	refs := referents(d)
	for i := range rs {
		if rs[i].Event == nil || rs[i].Event.Type != "" {
			continue
		}
		s, k := TokenAt(d, rs[i].Evidence.Trigger)
		if s < 0 {
			continue
		}
		t := tellOne(d, s, k, refs)
		t.span = rs[i].Evidence.Trigger
		out[anchorOf(&rs[i])] = t
	}
	return out
}

// TokenAt is the sentence and the head token of a stretch of an article's text; -1 if it is in none.
func TokenAt(d *casus.Doc, sp casus.Span) (sent, tok int) {
	for s := range d.Sentences {
		if !d.Sentences[s].Overlaps(sp) {
			continue
		}
		toks := d.Sentences[s].Tokens
		first := -1
		for i, t := range toks {
			if !t.Overlaps(sp) {
				continue
			}
			if first < 0 {
				first = i
			}
			if h := t.Head; h < 0 || !toks[h].Overlaps(sp) {
				return s, i
			}
		}
		if first >= 0 {
			return s, first
		}
	}
	return -1, -1
}

type place struct{ sent, tok int }

// referents names what the mention headed by each token refers to: its chain in the article, and the known actor.
func referents(d *casus.Doc) map[place][]string {
	out := map[place][]string{}
	for _, ms := range [...][]casus.Mention{d.Mentions, d.Nominals} {
		for _, m := range ms {
			at := place{m.Sent, m.Head}
			if m.Chain > 0 {
				out[at] = append(out[at], "chain "+strconv.Itoa(m.Chain))
			}
			for _, a := range m.Actors {
				if a.Entity != "" {
					out[at] = append(out[at], "entity "+a.Entity)
				}
			}
		}
	}
	return out
}

func tellOne(d *casus.Doc, s, k int, refs map[place][]string) *told {
	toks := d.Sentences[s].Tokens
	tok := toks[k]
	t := &told{lemma: strings.ToLower(tok.Lemma), root: stem(strings.ToLower(tok.Lemma)), sent: s, tok: k, head: tok.Head, rel: relation(tok), class: classOf(tok), stands: -1, subject: -1}
	cop := false
	for i, c := range toks {
		if c.Head != k || i == k {
			continue
		}
		t.takeChild(c, append(slices.Clone(refs[place{s, i}]), "word "+stem(strings.ToLower(c.Lemma))))
		if c.Deprel == "cop" {
			cop = true
		}
	}
	for i, c := range toks {
		if cop && c.Head == k && relation(c) == "nsubj" {
			t.subject = i
		}
	}
	if t.class == 'p' {
		t.stands = antecedent(toks, k)
	}
	for _, i := range phrase(toks, k) {
		if i != k {
			t.refs = append(t.refs, refs[place{s, i}]...)
		}
		if toks[i].UPOS == "NUM" {
			t.nums = append(t.nums, toks[i].Form)
		}
	}
	for _, w := range toks {
		if contentTag(w.UPOS) || w.UPOS == "NUM" {
			t.words = append(t.words, stem(strings.ToLower(w.Lemma)))
		}
	}
	for _, l := range [...]*[]string{&t.objs, &t.refs, &t.mods, &t.nums, &t.words} {
		slices.Sort(*l)
		*l = slices.Compact(*l)
	}
	return t
}

func (t *told) takeChild(c casus.Token, names []string) {
	rel := relation(c)
	switch {
	case c.Deprel == "nmod:poss":
		t.poss = true
	case rel == "obj", c.Deprel == "nsubj:pass", rel == "nmod", rel == "compound":
		t.objs = append(t.objs, names...)
	case rel == "det":
		if t.det == "" {
			t.det = strings.ToLower(c.Lemma)
		}
		return
	}
	switch rel {
	case "amod", "compound", "nummod", "nmod", "obl", "obj", "nsubj", "advmod", "xcomp":
		if c.UPOS != "PRON" && c.UPOS != "DET" {
			t.mods = append(t.mods, stem(strings.ToLower(c.Lemma)))
		}
	}
}

func relation(t casus.Token) string {
	rel, _, _ := strings.Cut(t.Deprel, ":")
	return rel
}

func contentTag(upos string) bool {
	return upos == "NOUN" || upos == "PROPN" || upos == "VERB" || upos == "ADJ"
}

func classOf(t casus.Token) byte {
	switch t.UPOS {
	case "PRON", "DET":
		return 'p'
	case "NOUN", "PROPN":
		return 'n'
	case "VERB", "AUX":
		return 'v'
	}
	return 'o'
}

// antecedent is what a relative pronoun stands for: the word that its clause modifies.
func antecedent(toks []casus.Token, k int) int {
	switch strings.ToLower(toks[k].Lemma) {
	case "which", "that", "who", "what":
	default:
		return -1
	}
	for n := 0; n < 4 && k >= 0; n++ {
		if relation(toks[k]) == "acl" {
			return toks[k].Head
		}
		k = toks[k].Head
	}
	return -1
}

// phrase is a token and what hangs on it, clauses of their own and what is joined to it apart.
func phrase(toks []casus.Token, k int) []int {
	in := map[int]bool{k: true}
	out := []int{k}
	for n := 0; n < len(out); n++ {
		for i, c := range toks {
			if c.Head != out[n] || in[i] {
				continue
			}
			switch relation(c) {
			case "conj", "parataxis", "punct", "advcl", "ccomp", "acl", "cc":
				continue
			}
			in[i] = true
			out = append(out, i)
		}
	}
	return out
}
