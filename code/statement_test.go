package code

import (
	"strings"
	"testing"

	"github.com/casus/casus"
)

func TestStatements(t *testing.T) {
	for _, tr := range readTrees(t, "testdata/statement.conllu") {
		v := viewOf(t, tr.doc)
		var got []string
		for _, s := range v.statements() {
			var who []string
			for _, p := range s.st.Speaker {
				who = append(who, p.Text)
			}
			got = append(got, s.st.Mode+"|"+strings.Join(who, ", ")+"|"+s.st.Content)
			if s.st.Span.Of(tr.doc.Article.Text) != s.st.Content {
				t.Errorf("%s: span does not hold the content", tr.doc.Article.Text)
			}
		}
		if g := strings.Join(got, " ; "); g != tr.expect {
			t.Errorf("%s:\n got %s\nwant %s", tr.doc.Article.Text, g, tr.expect)
		}
	}
}

// nameStates makes a mention of a state of each proper noun, for tests that need parties and no knowledge.
func nameStates(d *casus.Doc) {
	for i, tok := range d.Sentences[0].Tokens {
		if tok.UPOS != "PROPN" {
			continue
		}
		p := casus.Party{Text: tok.Form, Code: casus.Code(strings.ToUpper(tok.Form[:3]) + ".GOV")}
		d.Mentions = append(d.Mentions, casus.Mention{First: i, End: i + 1, Head: i, Span: tok.Span, Kind: casus.State, Actors: []casus.Party{p}, Antecedent: -1})
	}
}

func TestRelations(t *testing.T) {
	for _, tr := range readTrees(t, "testdata/relation.conllu") {
		nameStates(tr.doc)
		v := viewOf(t, tr.doc)
		var got []string
		for _, r := range v.relations() {
			got = append(got, r.rel.Source.Text+">"+r.rel.Relation+">"+r.rel.Target.Text)
		}
		if g := strings.Join(got, " ; "); g != strings.TrimSpace(tr.expect) {
			t.Errorf("%s: %q, want %q", tr.doc.Article.Text, g, tr.expect)
		}
	}
}
