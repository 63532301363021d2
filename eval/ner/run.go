package ner

import (
	"fmt"
	"io"

	"github.com/casus/casus"
	"github.com/casus/casus/parse"
)

// Format is a corpus's form and how its kinds map to those that are scored.
type Format struct {
	read   func(io.Reader) ([]Sentence, error)
	scheme func(parse.NameLabels) []string // of the head trained on the corpus's scheme or one like it
	own    func(k string) string           // that head's kinds as those that are scored
	want   func(k string) string           // the corpus's kinds as the same
	gold   func(k string) string           // kinds of the corpus as those of casus.Token.Name
	gpe    string                          // what a country's name counts as in the merged reading
}

// NewFormat knows "uner" (Universal NER), "gmb" (the last tenth of the Groningen Meaning Bank) and "crossner".
func NewFormat(name string) (Format, error) {
	switch name {
	case "uner":
		return Format{read: ReadUNER, scheme: func(l parse.NameLabels) []string { return l.Web }, own: three, want: three, gold: three, gpe: "LOC"}, nil
	case "gmb":
		read := func(r io.Reader) ([]Sentence, error) {
			s, err := ReadGMB(r)
			return LastTenth(s), err
		}
		return Format{read: read, scheme: func(l parse.NameLabels) []string { return l.News }, own: same, want: same, gold: gmbKind, gpe: "GPE"}, nil
	case "crossner":
		return Format{read: ReadCrossNER, gold: crossKind, gpe: "LOC", scheme: func(l parse.NameLabels) []string { return l.Web }, own: three, want: crossKind}, nil
	}
	return Format{}, fmt.Errorf("unknown format %q: want uner, gmb or crossner", name)
}

func same(k string) string { return k }

func three(k string) string {
	if k == "PER" || k == "ORG" || k == "LOC" {
		return k
	}
	return ""
}

func gmbKind(k string) string {
	switch k {
	case "per":
		return "PER"
	case "org":
		return "ORG"
	case "geo":
		return "LOC"
	case "gpe":
		return "GPE"
	}
	return ""
}

// crossKind maps CrossNER's kinds of the domain of politics; elections, events and "misc" (peoples, laws, parts of government) count as none.
func crossKind(k string) string {
	switch k {
	case "person", "politician":
		return "PER"
	case "organisation", "politicalparty":
		return "ORG"
	case "location", "country":
		return "LOC"
	}
	return ""
}

// Measure reads a corpus and labels its words. It gives two scores: "head", of the name head that was trained for the corpus's scheme (for
// a corpus of another scheme, Universal NER's), and "merged", of what the program takes from all heads together.
func Measure(file string, r io.Reader, f Format, p *parse.Parser) (Report, error) {
	sents, err := f.read(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	head, merged := Line{File: file, Reading: "head"}, Line{File: file, Reading: "merged"}
	for _, s := range sents {
		toks := make([]casus.Token, len(s.Forms))
		for i, form := range s.Forms {
			toks[i].Form = form
		}
		labels := p.Names(toks)
		p.Sentence(toks)
		head.add(names(s.Labels, plain(f.want)), names(f.scheme(labels), plain(f.own)))
		both := make([]string, len(toks))
		for i := range toks {
			both[i] = toks[i].Name
		}
		merged.add(names(s.Labels, plain(f.gold)), names(both, func(i int, k string) string { return f.merged(&toks[i], k) }))
	}
	return Report{head, merged}, nil
}

// merged is the scored kind of a name in the merged reading, which calls both countries and their peoples GPE. Where the corpus has no
// such kind, the noun counts as a place and the adjective or people as none.
func (f Format) merged(t *casus.Token, k string) string {
	if k != "GPE" {
		return three(k)
	}
	if f.gpe == "LOC" && (t.UPOS == "ADJ" || t.XPOS == "NNS" || t.XPOS == "NNPS") {
		return ""
	}
	return f.gpe
}

func plain(kind func(string) string) func(int, string) string {
	return func(_ int, k string) string { return kind(k) }
}
