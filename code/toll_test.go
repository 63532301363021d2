package code

import (
	"fmt"
	"strings"
	"testing"

	"github.com/casus/casus"
)

func TestSaidBy(t *testing.T) {
	for _, tr := range readTrees(t, "testdata/source.conllu") {
		v := viewOf(t, tr.doc)
		for _, e := range strings.Split(tr.expect, " ") {
			form, _, ok := strings.Cut(e, "=")
			if !ok || form == "" {
				continue
			}
			_, want, _ := strings.Cut(tr.expect, form+"=")
			for _, cut := range strings.Fields(tr.expect) { // a further expectation ends the value
				if f, _, ok := strings.Cut(cut, "="); ok && f != form {
					want, _, _ = strings.Cut(want, " "+f+"=")
				}
			}
			var got []string
			for _, p := range v.saidBy(tokenOf(t, v, form)) {
				got = append(got, p.Text)
			}
			if g := strings.Join(got, "; "); g != strings.TrimSpace(want) {
				t.Errorf("%s: %s said by %q, want %q", tr.doc.Article.Text, form, g, want)
			}
		}
	}
}

func bound(p *int) string {
	if p == nil {
		return "-"
	}
	return fmt.Sprint(*p)
}

func TestTolls(t *testing.T) {
	for _, tr := range readTrees(t, "testdata/toll.conllu") {
		v := viewOf(t, tr.doc)
		var got []string
		for _, x := range v.tolls(nil) {
			s := x.Measure + " " + bound(x.Low) + " " + bound(x.High)
			if x.Approx {
				s += " approx"
			}
			got = append(got, s)
		}
		if g := strings.Join(got, " ; "); g != strings.TrimSpace(tr.expect) {
			t.Errorf("%s: %q, want %q", tr.doc.Article.Text, g, tr.expect)
		}
	}
}

func TestFigures(t *testing.T) {
	l, err := defaultLexicon()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		words     string
		at        int
		low, high string
		approx    bool
	}{
		{"1,400", 0, "1400", "1400", false},
		{"at least 12", 2, "12", "-", false},
		{"no fewer than 12", 3, "12", "-", false},
		{"fewer than 12", 2, "-", "12", false},
		{"an estimated 60", 2, "60", "60", true},
		{"twenty - five", 2, "25", "25", false},
		{"1.5 million", 1, "1500000", "1500000", false},
		{"two hundred", 1, "200", "200", false},
		{"two dozen", 1, "24", "24", false},
		{"scores", 0, "40", "-", false},
		{"hundreds of thousands", 0, "200000", "-", false},
		{"tens of thousands", 2, "20000", "-", false},
		{"20 to 30", 0, "20", "30", false},
		{"more than 62,000", 2, "62000", "-", false},
	} {
		d := &casus.Doc{Article: &casus.Article{Text: c.words}}
		s := casus.Sentence{}
		pos := 0
		for i, w := range strings.Fields(c.words) {
			s.Tokens = append(s.Tokens, casus.Token{Span: casus.Span{Start: pos, End: pos + len(w)}, Form: w, Lemma: w, Head: -1 + min(i, 1)*0})
			pos += len(w) + 1
		}
		d.Sentences = []casus.Sentence{s}
		v := newDocView(d, l).sents[0]
		q, ok := v.figureAt(c.at)
		if !ok || bound(q.low) != c.low || bound(q.high) != c.high || q.approx != c.approx {
			t.Errorf("%s: %v %s %s %v", c.words, ok, bound(q.low), bound(q.high), q.approx)
		}
	}
}
