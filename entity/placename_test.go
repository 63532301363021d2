package entity

import (
	"testing"

	"github.com/casus/casus"
)

// shire is a gazetteer that finds "Orford" and "Wick Marsh".
type shire struct{ lagos }

func (shire) FindPlaces(s *casus.Sentence) [][2]int {
	var out [][2]int
	for k, t := range s.Tokens {
		switch {
		case t.Form == "Orford":
			out = append(out, [2]int{k, k + 1})
		case t.Form == "Wick":
			out = append(out, [2]int{k, k + 2})
		}
	}
	return out
}

func (shire) HasPlace(name string) bool { return name == "Orford" }

func TestFindTowns(t *testing.T) {
	st, err := New(Options{Places: shire{}})
	if err != nil {
		t.Fatal(err)
	}
	tok := func(form, label string) casus.Token {
		return casus.Token{Form: form, Lemma: form, UPOS: "PROPN", Deprel: "nsubj", Name: label, Head: -1}
	}
	for _, c := range []struct {
		name string
		toks []casus.Token
		kind unitKind
		end  int
	}{
		{"nothing else has it", []casus.Token{tok("Orford", "O")}, uPlace, 1},
		{"a body of its name", []casus.Token{tok("Orford", "B-ORG")}, uPlace, 1},
		{"a person of its name", []casus.Token{tok("Orford", "B-PER")}, uPerson, 1},
		{"half a name", []casus.Token{tok("Wick", "B-LOC"), tok("Marsh", "O")}, uPlace, 2},
		{"a place nobody knows", []casus.Token{tok("Snozzle", "B-LOC")}, uOther, 1},
	} {
		d := &casus.Doc{Article: &casus.Article{}, Sentences: []casus.Sentence{{Tokens: c.toks}}}
		w := newWork(st, d)
		w.readSentence(0)
		us := w.sents[0].units
		if len(us) != 1 || us[0].kind != c.kind || us[0].end != c.end {
			t.Errorf("%s: %+v", c.name, us)
		}
	}
}

func TestRowsOf(t *testing.T) {
	s := &sent{}
	for _, f := range []string{"Ohio", ",", "Georgia", "and", "Texas"} {
		upos := "PROPN"
		if f == "and" {
			upos = "CCONJ"
		}
		s.tok = append(s.tok, casus.Token{Form: f, UPOS: upos})
	}
	names := []PlaceName{{Name: "Ohio"}, {Name: "Georgia"}, {Name: "Texas"}}
	s.rowsOf(names, []*unit{{first: 0, end: 1}, {first: 2, end: 3}, {first: 4, end: 5}})
	if len(names[1].Row) != 2 || names[1].Row[0] != "Ohio" || names[1].Row[1] != "Texas" {
		t.Errorf("%+v", names)
	}
}
