package code

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/parse"
)

// A tree is a frozen sentence with what is expected of it.
type tree struct {
	doc    *casus.Doc
	expect string
}

// readTrees reads a file of frozen trees with "# expect = ..." comments.
func readTrees(t *testing.T, name string) []tree {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	var expects []string
	sc := bufio.NewScanner(strings.NewReader(string(data)))
	for sc.Scan() {
		if e, ok := strings.CutPrefix(sc.Text(), "# expect = "); ok {
			expects = append(expects, strings.TrimSpace(e))
		}
	}
	r := parse.NewConlluReader(strings.NewReader(string(data)))
	var out []tree
	for i := range expects {
		s, err := r.Next()
		if err != nil {
			t.Fatalf("tree %d: %v", i, err)
		}
		off := s.Start
		for k := range s.Tokens {
			s.Tokens[k].Start -= off
			s.Tokens[k].End -= off
		}
		s.Span = casus.Span{Start: 0, End: len(s.Text)}
		d := &casus.Doc{Article: &casus.Article{ID: "t", Text: s.Text}, Sentences: []casus.Sentence{s.Sentence}}
		out = append(out, tree{d, expects[i]})
	}
	return out
}

// viewOf is the only sentence of a frozen tree as the coder sees it.
func viewOf(t *testing.T, d *casus.Doc) *view {
	t.Helper()
	s := New(nil, nil, "test", "test")
	dv, err := s.view(d)
	if err != nil {
		t.Fatal(err)
	}
	return dv.sents[0]
}

func tokenOf(t *testing.T, v *view, form string) int {
	t.Helper()
	for i := range v.toks {
		if v.toks[i].Form == form {
			return i
		}
	}
	t.Fatalf("no token %q in %q", form, v.doc.Article.Text)
	return -1
}

func TestStatus(t *testing.T) {
	for _, tr := range readTrees(t, "testdata/status.conllu") {
		v := viewOf(t, tr.doc)
		for _, e := range strings.Fields(tr.expect) {
			form, want, _ := strings.Cut(e, "=")
			got := v.status(tokenOf(t, v, form))
			if string(got.status) != want {
				t.Errorf("%s: %s is %s (%s), want %s", tr.doc.Article.Text, form, got.status, got.why, want)
			}
			if got.why == "" {
				t.Errorf("%s: no reason", form)
			}
		}
	}
}

// TestAfterPublication: what a text dates to a day still to come has not happened.
func TestAfterPublication(t *testing.T) {
	v := &view{docView: &docView{doc: &casus.Doc{Article: &casus.Article{Published: "2024-03-14"}}}}
	for iso, want := range map[string]bool{"2024-03-15": true, "2024-04": true, "2025": true, "2024-03-14": false, "2024-03": false, "2024": false, "": false} {
		if got := v.afterPublication(iso); got != want {
			t.Errorf("%q: %v, want %v", iso, got, want)
		}
	}
}

func TestDedupe(t *testing.T) {
	ps := []casus.Party{{Text: "the leaders of Ghana", Code: "GHA.GOV"}, {Text: "the leaders of Ghana", Code: "TGO.GOV"}, {Text: "Togo", Code: "TGO.GOV"}, {Text: "Benin", Code: "BEN.GOV"}}
	if got := dedupe(ps); len(got) != 3 || got[2].Text != "Benin" {
		t.Errorf("got %v", got)
	}
}
