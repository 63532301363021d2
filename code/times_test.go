package code

import (
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/when"
)

// TestDates reads frozen trees for a paper of 20 April 2016; what an act expects is its date, words of the reason why it
// has none, or "none" for neither.
func TestDates(t *testing.T) {
	for _, tr := range readTrees(t, "testdata/times.conllu") {
		tr.doc.Article.Published = "2016-04-20"
		s := &tr.doc.Sentences[0]
		for _, f := range when.Find(s, tr.doc.Article.Published) {
			head := f.First
			for k := f.First; k < f.End; k++ {
				if h := s.Tokens[k].Head; (h < f.First || h >= f.End) && s.Tokens[k].Deprel != "case" {
					head = k
				}
			}
			m := casus.Mention{First: f.First, End: f.End, Head: head, Kind: casus.When, Time: f.Time, Unknown: f.Unknown, Reason: f.Reason, Antecedent: -1}
			m.Span = casus.Span{Start: s.Tokens[f.First].Start, End: s.Tokens[f.End-1].End}
			tr.doc.Mentions = append(tr.doc.Mentions, m)
		}
		v := viewOf(t, tr.doc)
		for _, e := range strings.Fields(tr.expect) {
			form, want, _ := strings.Cut(e, "=")
			at := tokenOf(t, v, form)
			got := v.dateOf(at, casus.Happened)
			if got.iso == "" {
				got.iso = v.noDate(at)
			}
			if got.iso == "" {
				got.iso = "none"
			}
			if !strings.Contains(got.iso, want) {
				t.Errorf("%s: %s: got %q (%s), want %q", tr.doc.Article.Text, form, got.iso, got.why, want)
			}
		}
	}
}
