package store

import (
	"strings"
	"testing"

	"github.com/casus/casus"
)

func TestBlotNames(t *testing.T) {
	b := newBlotter(&Forgetting{Names: []string{"Ana Otheřson-Vale", "Bo O'Neil", "A"}, Short: []string{"Otherson"}})
	for in, want := range map[string]string{
		"Ana Otherson-Vale said so.":        "***************** said so.",
		"ANA  OTHERSON\nVALE'S house":       "******************'S house",
		"Ana Otheřson Vale":                 "******************",
		"Joana Otherson-Vale":               "Joana Otherson-Vale",
		"Ana Otherson-Valerie":              "Ana Otherson-Valerie",
		"Bo ONeil and Bo O’Neil":            "******** and ***********",
		"Mr. Otherson went":                 "Mr. Otherson went",
		"Plan A; plan B":                    "Plan *; plan B",
		"":                                  "",
		"Ana Otherso\u0301n-Vale, she said": "*******************, she said",
	} {
		if got := b.text(in); got != want || len(got) != len(in) {
			t.Errorf("%q became %q, want %q", in, got, want)
		}
	}
	b.near = true
	if got := b.text("Mr. Otherson went; Othersonville"); got != "Mr. ******** went; Othersonville" {
		t.Errorf("near: %q", got)
	}
}

func TestBlotSpans(t *testing.T) {
	b := newBlotter(&Forgetting{Person: "x.ana"})
	rs := []casus.Record{{Kind: casus.EventKind, Event: &casus.Event{
		Actor:    []casus.Party{{Text: "Ana", Entity: "x.ana", Span: &casus.Span{Start: 10, End: 13}}, {Text: "Bo", Entity: "x.bo", Span: &casus.Span{Start: 0, End: 2}}},
		Mediator: []casus.Party{{Text: "Ana", Entity: "x.ana", Span: &casus.Span{Start: 20, End: 99}}}}}}
	got := b.at("0123456789she3456789rest", 0, b.spans(rs))
	if got != "0123456789***3456789****" || !b.hit {
		t.Errorf("%q", got)
	}
}

// FuzzBlot: no text and no name makes it fail, and no byte is lost.
func FuzzBlot(f *testing.F) {
	f.Add("Ana Other went.", "Ana Other", "Other")
	f.Add("\xff\xfe", "\xff", "'")
	f.Add("İİ", "i\u0307", ".")
	f.Fuzz(func(t *testing.T, s, name, short string) {
		b := newBlotter(&Forgetting{Names: []string{name}, Short: []string{short}})
		b.near = true
		got := b.text(s)
		if len(got) != len(s) {
			t.Fatalf("%q became %q", s, got)
		}
		if again := b.text(got); again != got && !strings.Contains(name+short, "*") {
			t.Fatalf("%q became %q and then %q", s, got, again)
		}
	})
}
