package story

import (
	"strings"
	"testing"

	"github.com/casus/casus"
)

// docOf makes an article as read of sentences whose words are "form/UPOS/head/relation", heads counted from 1. A word
// that ends in "*" is the trigger of a record without a type.
func docOf(t *testing.T, id, published string, sents ...string) Item {
	t.Helper()
	a := &casus.Article{ID: id, Published: published}
	d := &casus.Doc{Article: a}
	it := Item{Article: a, Doc: d}
	var text strings.Builder
	for n, s := range sents {
		sent := casus.Sentence{}
		sent.Start = text.Len()
		var triggers []casus.Token
		for _, w := range strings.Fields(s) {
			f := strings.Split(w, "/")
			if len(f) != 4 {
				t.Fatalf("%q", w)
			}
			form, trigger := strings.CutSuffix(f[0], "*")
			tok := casus.Token{Span: casus.Span{Start: text.Len(), End: text.Len() + len(form)}, Form: form, Lemma: lemmaOf(form), UPOS: f[1], Head: int(f[2][0]-'0') - 1, Deprel: f[3]}
			text.WriteString(form + " ")
			sent.Tokens = append(sent.Tokens, tok)
			if trigger {
				triggers = append(triggers, tok)
			}
		}
		sent.End = text.Len() - 1
		d.Sentences = append(d.Sentences, sent)
		for _, tok := range triggers {
			it.Records = append(it.Records, casus.Record{
				ID: id + tok.Form, Anchor: id + tok.Form + casus.ContentID(text.String()), Kind: casus.EventKind, Article: id, Sent: n, Offset: tok.Start,
				Event: &casus.Event{Trigger: tok.Lemma, Status: casus.Happened}, Evidence: casus.Evidence{Article: id, Span: sent.Span, Quote: text.String()[sent.Start:sent.End], Trigger: tok.Span},
			})
		}
	}
	a.Text = text.String()
	return it
}

func lemmaOf(form string) string {
	switch l := strings.ToLower(form); l {
	case "rose":
		return "rise"
	case "fell":
		return "fall"
	case "jumped":
		return "jump"
	case "made":
		return "make"
	default:
		return l
	}
}

// TestTold: mentions of happenings without a type, of one article, told by its trees.
func TestTold(t *testing.T) {
	const (
		head = "Ferry/NOUN/2/nsubj sinks*/VERB/0/root off/ADP/4/case Lagos/PROPN/2/obl"
		lead = "A/DET/2/det ferry/NOUN/3/nsubj sank*/VERB/0/root off/ADP/5/case Lagos/PROPN/3/obl"
	)
	for _, tt := range []struct {
		name  string
		sents []string
		want  int // incidents
	}{
		{"headline and lead", []string{strings.Replace(head, "sinks", "sank", 1), lead}, 1},
		{"other words", []string{head, "Divers/NOUN/2/nsubj searched*/VERB/0/root the/DET/4/det harbour/NOUN/2/obj"}, 2},
		{"a rise told again", []string{"Shares/NOUN/2/nsubj jumped*/VERB/0/root in/ADP/4/case Oslo/PROPN/2/obl", "The/DET/2/det rise*/NOUN/7/nsubj of/ADP/4/case shares/NOUN/2/nmod in/ADP/6/case Oslo/PROPN/2/nmod surprised/VERB/0/root"}, 1},
		{"what says little", []string{"It/PRON/2/nsubj made*/VERB/0/root an/DET/4/det offer*/NOUN/2/obj"}, 2},
		{"a rise and a fall", []string{"Shares/NOUN/2/nsubj rose*/VERB/0/root sharply/ADV/2/advmod", "Bonds/NOUN/2/nsubj fell*/VERB/0/root sharply/ADV/2/advmod"}, 2},
	} {
		it := docOf(t, "x", "2024-03-01", tt.sents...)
		if got := find(t, []Item{it}, Options{}).Incidents; len(got) != tt.want {
			t.Errorf("%s: %d incidents, want %d: %+v", tt.name, len(got), tt.want, got)
		}
	}
}

// TestToldReasons: the score shown is the sum of the reasons shown.
func TestToldReasons(t *testing.T) {
	it := docOf(t, "x", "2024-03-01", "Ferry/NOUN/2/nsubj sank*/VERB/0/root off/ADP/4/case Lagos/PROPN/2/obl", "A/DET/2/det ferry/NOUN/3/nsubj sank*/VERB/0/root off/ADP/5/case Lagos/PROPN/3/obl")
	got := find(t, []Item{it}, Options{}).Incidents
	if len(got) != 1 || len(got[0].Members) != 2 {
		t.Fatalf("%+v", got)
	}
	m, sum := got[0].Members[1], 0
	for _, r := range m.Reasons {
		sum += r.Score
	}
	if sum != m.Score || m.Score < eventLinkLeast {
		t.Errorf("%d, reasons sum up to %d: %+v", m.Score, sum, m.Reasons)
	}
}

// TestToldAcross: without a type two articles tell one happening only where the days fit.
func TestToldAcross(t *testing.T) {
	const s = "The/DET/2/det ferry/NOUN/4/nsubj Kestrel/PROPN/2/flat sank*/VERB/0/root off/ADP/6/case Lagos/PROPN/4/obl"
	for _, tt := range []struct {
		a, b string // publication
		want int
	}{{"2024-03-01", "2024-03-02", 1}, {"2024-03-01", "2024-03-08", 2}} {
		x, y := docOf(t, "x", tt.a, s), docOf(t, "y", tt.b, s)
		for _, it := range []Item{x, y} {
			it.Records[0].Event.Actor = []casus.Party{party("the ferry Kestrel", "", "kestrel")}
			it.Article.Text += prose(3, 30) // alike, and no copies
		}
		if got := find(t, []Item{x, y}, Options{}).Incidents; len(got) != tt.want {
			t.Errorf("%s and %s: %d incidents, want %d: %+v", tt.a, tt.b, len(got), tt.want, got)
		}
	}
}

func TestToldAsAnother(t *testing.T) {
	for text, want := range map[string]bool{
		"The army bombed a market.": false, "Another blast bombed a market.": true, "The army has twice bombed a market.": true,
		"Since May the army has bombed markets.": true, "The army bombed a market since it was full.": false, "Since it was dark, the army bombed a market.": false,
	} {
		r := event("x", 0, text, casus.Event{Trigger: "bombed"})
		if got := toldAsAnother(&r); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}
