package code

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/knowledge/ontology"
	"github.com/casus/casus/match"
)

var update = flag.Bool("update", false, "write the golden files anew")

// fakeMatcher gives the matches that the test file spells out: "TRIGGER TYPE MODE ACTOR RECIPIENT [CONTENT] ; ...".
type fakeMatcher struct{ spec string }

func (f fakeMatcher) Match(d *casus.Doc, _ int) []match.Match {
	toks := d.Sentences[0].Tokens
	at := func(form string) int {
		for i := range toks {
			if toks[i].Form == form {
				return i
			}
		}
		return -1
	}
	arg := func(form string) []match.Arg {
		i := at(form)
		if i < 0 {
			return nil
		}
		m := -1
		for k := range d.Mentions {
			if d.Mentions[k].Head == i {
				m = k
			}
		}
		return []match.Arg{{Head: i, First: i, End: i + 1, Mention: m}}
	}
	var out []match.Match
	for _, s := range strings.Split(f.spec, ";") {
		w := strings.Fields(s)
		if len(w) < 5 {
			continue
		}
		h := at(w[0])
		m := match.Match{
			Pattern:   &match.Pattern{Name: "test." + w[0], Type: w[1]},
			Frame:     &match.Frame{Head: h, Noun: toks[h].UPOS == "NOUN", Light: -1},
			Trigger:   []int{h},
			Actor:     arg(w[3]),
			Recipient: arg(w[4]),
		}
		if w[2] != "-" {
			m.Mode = w[2]
		}
		if len(w) > 5 {
			m.Content = []int{at(w[5])}
		}
		out = append(out, m)
	}
	return out
}

func (fakeMatcher) Explain(*casus.Doc, int) []match.Miss { return nil }

// TestEvents codes the sentences of event.conllu and compares all their records with the golden file.
func TestEvents(t *testing.T) {
	ont, err := ontology.Load()
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	for _, tr := range readTrees(t, "testdata/event.conllu") {
		nameStates(tr.doc)
		s := New(fakeMatcher{tr.expect}, ont, "v", "m")
		if err := s.Annotate(context.Background(), tr.doc); err != nil {
			t.Fatal(err)
		}
		got.WriteString("# " + tr.doc.Article.Text + "\n")
		for _, r := range tr.doc.Records {
			b, err := MarshalRecord(r)
			if err != nil {
				t.Fatal(err)
			}
			if !json.Valid(b) {
				t.Errorf("not JSON: %s", b)
			}
			got.Write(append(b, '\n'))
		}
		why, err := s.WhyNothing(tr.doc, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range why {
			got.WriteString("  " + w + "\n")
		}
		again := *tr.doc
		if err := s.Annotate(context.Background(), &again); err != nil {
			t.Fatal(err)
		}
		for i := range again.Records {
			if again.Records[i].ID != tr.doc.Records[i].ID {
				t.Errorf("%s: record %d differs on a second run", tr.doc.Article.Text, i)
			}
		}
	}
	const name = "testdata/event.golden"
	if *update {
		if err := os.WriteFile(name, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, got.Bytes()) {
		t.Errorf("differs from %s; run with -update and look at the changes\n%s", name, got.Bytes())
	}
}

// TestAnchor: an anchor outlives changes elsewhere in the article, and re-coding of parties; the id does not.
func TestAnchor(t *testing.T) {
	code := func(prefix string, c casus.Code) casus.Record {
		tr := readTrees(t, "testdata/event.conllu")[0]
		d := tr.doc
		d.Article = &casus.Article{ID: prefix, URL: "https://news.example/1", Text: prefix + d.Article.Text}
		s := &d.Sentences[0]
		s.Start, s.End = len(prefix), len(prefix)+s.End
		for i := range s.Tokens {
			s.Tokens[i].Start += len(prefix)
			s.Tokens[i].End += len(prefix)
		}
		nameStates(d)
		d.Mentions[0].Actors[0].Code = c
		if err := New(fakeMatcher{tr.expect}, nil, "v", "m").Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		return d.Records[0]
	}
	a, b, c := code("", "TUR.GOV"), code("A new first line. ", "TUR.GOV"), code("", "TUR.COP")
	if a.Anchor != b.Anchor || a.Anchor != c.Anchor {
		t.Errorf("anchors differ: %s %s %s", a.Anchor, b.Anchor, c.Anchor)
	}
	if a.ID == c.ID {
		t.Error("another actor, the same id")
	}
	if !strings.HasPrefix(b.Evidence.Quote, "Turkey") || b.Evidence.Trigger.Of("A new first line. Turkey shelled Syria on Monday.") != "shelled" {
		t.Errorf("evidence: %+v", b.Evidence)
	}
}

// TestBrokenTrees: loops, heads out of range and empty sentences are endured.
func TestBrokenTrees(t *testing.T) {
	for _, heads := range [][]int{{1, 0, 1}, {0, 1, 2}, {7, -5, 0}, {2, 0, 1}, {}} {
		s := casus.Sentence{}
		for i, h := range heads {
			s.Tokens = append(s.Tokens, casus.Token{Span: casus.Span{Start: i, End: i + 1}, Form: "said", Lemma: "say", UPOS: "VERB", XPOS: "VBD", Deprel: "ccomp", Head: h})
		}
		d := &casus.Doc{Article: &casus.Article{Text: "abc"}, Sentences: []casus.Sentence{s}}
		if err := New(fakeMatcher{}, nil, "v", "m").Annotate(context.Background(), d); err != nil {
			t.Errorf("%v: %v", heads, err)
		}
		v := viewOf(t, d)
		for k := range heads {
			v.status(k)
			v.saidBy(k)
			v.placeOf(k)
			v.dateOf(k, casus.Planned)
		}
	}
}
