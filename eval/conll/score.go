// Package conll scores parses against gold ones by the rules of the CoNLL 2018 shared task: words are matched by the
// characters they cover, so that texts cut into sentences and tokens in another way can be scored, too.
package conll

import (
	"fmt"
	"strings"

	"github.com/casus/casus"
)

// A Figure counts what is right, out of what gold has and out of what the system has.
type Figure struct{ Correct, Gold, System int }

// Precision is the part of the system's that is right, 0 to 1.
func (f Figure) Precision() float64 { return ratio(f.Correct, f.System) }

// Recall is the part of gold's that was found, 0 to 1.
func (f Figure) Recall() float64 { return ratio(f.Correct, f.Gold) }

// F1 is the harmonic mean of precision and recall, 0 to 1. With gold tokens all three are the accuracy.
func (f Figure) F1() float64 { return ratio(2*f.Correct, f.Gold+f.System) }

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// Scores are the figures of a parse.
type Scores struct {
	Tokens, Sentences, Words Figure
	UPOS, XPOS               Figure
	UFeats                   Figure // the features that are universal
	AllFeats                 Figure // all features
	Lemmas                   Figure
	UAS                      Figure
	LAS                      Figure // with the whole relation, "nsubj:pass"
	LASUniversal             Figure // with the universal part of the relation, "nsubj": what the shared task calls LAS
}

// A Row is a figure with its name.
type Row struct {
	Name string
	Figure
}

// Rows are the figures in the order they are printed.
func (s *Scores) Rows() []Row {
	return []Row{
		{"Tokens", s.Tokens}, {"Sentences", s.Sentences}, {"Words", s.Words}, {"UPOS", s.UPOS}, {"XPOS", s.XPOS},
		{"UFeats", s.UFeats}, {"AllFeats", s.AllFeats}, {"Lemmas", s.Lemmas}, {"UAS", s.UAS}, {"LAS", s.LAS},
		{"LAS-universal", s.LASUniversal},
	}
}

// String is a table of the figures, in percent.
func (s *Scores) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-14s %9s %9s %9s\n", "", "precision", "recall", "F1")
	for _, r := range s.Rows() {
		fmt.Fprintf(&b, "%-14s %9.2f %9.2f %9.2f\n", r.Name, 100*r.Precision(), 100*r.Recall(), 100*r.F1())
	}
	return b.String()
}

// Score compares a system's sentences with gold ones. Both must have the same characters but for white space; the error
// says where they part.
func Score(gold, system []casus.Sentence) (*Scores, error) {
	g, s := lay(gold), lay(system)
	if err := sameText(g.text, s.text); err != nil {
		return nil, err
	}
	out := &Scores{Tokens: match(g.tokens, s.tokens), Sentences: match(g.sents, s.sents)}
	pairs := align(g.words, s.words)
	out.count(g, s, pairs)
	return out, nil
}

// match counts the spans that two ascending lists have in common.
func match(gold, system []casus.Span) Figure {
	f := Figure{Gold: len(gold), System: len(system)}
	for i, j := 0, 0; i < len(gold) && j < len(system); {
		switch g, s := gold[i], system[j]; {
		case g == s:
			f.Correct++
			i, j = i+1, j+1
		case g.Start < s.Start || g.Start == s.Start && g.End < s.End:
			i++
		default:
			j++
		}
	}
	return f
}

// count counts the words whose columns agree.
func (out *Scores) count(g, s *layout, pairs []pair) {
	toSystem := make([]int, len(g.words))
	for i := range toSystem {
		toSystem[i] = -1
	}
	for _, p := range pairs {
		toSystem[p.gold] = p.system
	}
	all := []struct {
		f    *Figure
		same func(a, b *word) bool
	}{
		{&out.Words, func(a, b *word) bool { return true }},
		{&out.UPOS, func(a, b *word) bool { return a.tok.UPOS == b.tok.UPOS }},
		{&out.XPOS, func(a, b *word) bool { return a.tok.XPOS == b.tok.XPOS }},
		{&out.UFeats, func(a, b *word) bool { return universal(a.tok.Feats) == universal(b.tok.Feats) }},
		{&out.AllFeats, func(a, b *word) bool { return a.tok.Feats == b.tok.Feats }},
		{&out.Lemmas, func(a, b *word) bool { return a.tok.Lemma == "" || a.tok.Lemma == b.tok.Lemma }},
		{&out.UAS, func(a, b *word) bool { return sameHead(a, b, toSystem) }},
		{&out.LAS, func(a, b *word) bool { return sameHead(a, b, toSystem) && a.tok.Deprel == b.tok.Deprel }},
		{&out.LASUniversal, func(a, b *word) bool {
			return sameHead(a, b, toSystem) && base(a.tok.Deprel) == base(b.tok.Deprel)
		}},
	}
	for _, c := range all {
		c.f.Gold, c.f.System = len(g.words), len(s.words)
		for _, p := range pairs {
			if c.same(&g.words[p.gold], &s.words[p.system]) {
				c.f.Correct++
			}
		}
	}
}

func sameHead(a, b *word, toSystem []int) bool {
	if a.head < 0 || b.head < 0 {
		return a.head == b.head
	}
	return toSystem[a.head] == b.head
}

func base(rel string) string {
	r, _, _ := strings.Cut(rel, ":")
	return r
}
