package code

import (
	"context"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// cast is who the words of fill.conllu stand for.
var cast = map[string]struct {
	kind casus.MentionKind
	code casus.Code
}{
	"Ghana": {casus.State, "GHA.GOV"}, "Togo": {casus.State, "TGO.GOV"}, "rebels": {casus.Role, "TCD.REB"},
	"refugees": {casus.Role, "SDN.REF"}, "Refugees": {casus.Role, "SDN.REF"}, "soldiers": {casus.Role, "TCD.MIL"},
	"officer": {casus.Role, "GHA.COP"}, "police": {casus.Role, "GHA.COP"}, "driver": {casus.Role, "GHA.CVL"},
	"drivers": {casus.Role, "GHA.CVL"}, "people": {casus.Role, "GHA.CVL"}, "gunman": {casus.Role, "GHA.CVL"},
	"governments": {casus.Role, "INT.GOV"}, "they": {casus.Pronoun, "TCD.MIL"},
}

// castMentions gives each word of the cast a mention; "some of the rebels" is one for the rebels.
func castMentions(d *casus.Doc) {
	for i, tk := range d.Sentences[0].Tokens {
		c, ok := cast[tk.Form]
		if !ok {
			continue
		}
		m := casus.Mention{First: i, End: i + 1, Head: i, Span: tk.Span, Kind: c.kind, Antecedent: -1}
		m.Actors = []casus.Party{{Text: tk.Form, Code: c.code}}
		if i >= 3 && d.Sentences[0].Tokens[i-3].Form == "Some" {
			m.First = i - 3
		}
		d.Mentions = append(d.Mentions, m)
	}
}

// TestFill: parties that a clause leaves to another clause, a phrase beside it or the thing it names.
func TestFill(t *testing.T) {
	for _, tr := range readTrees(t, "testdata/fill.conllu") {
		spec, want, _ := strings.Cut(tr.expect, "|")
		castMentions(tr.doc)
		if err := New(fakeMatcher{spec}, nil, "v", "m").Annotate(context.Background(), tr.doc); err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, r := range tr.doc.Records {
			if r.Event == nil {
				continue
			}
			w := []string{r.Event.Trigger}
			w = append(w, codeWords(r.Event.Actor)...)
			w = append(w, ">")
			got = append(got, strings.Join(append(w, codeWords(r.Event.Recipient)...), " "))
		}
		var wanted []string
		for _, w := range strings.Split(want, ";") {
			if w = strings.TrimSpace(w); w != "" {
				wanted = append(wanted, w)
			}
		}
		if g, w := strings.Join(got, " ; "), strings.Join(wanted, " ; "); !sameEvents(got, wanted) {
			t.Errorf("%s\n got %s\nwant %s", tr.doc.Article.Text, g, w)
		}
	}
}

func codeWords(ps []casus.Party) []string {
	var out []string
	for _, p := range ps {
		if p.Code != "" {
			out = append(out, string(p.Code))
		}
	}
	return out
}

// sameEvents compares without regard to order.
func sameEvents(a, b []string) bool {
	if len(a) != len(b) {
		return false
	}
	for _, x := range a {
		found := false
		for _, y := range b {
			found = found || x == y
		}
		if !found {
			return false
		}
	}
	return true
}
