package entity

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/parse"
	"github.com/casus/casus/text"
)

// gazetteer knows a few towns and provinces by country.
type gazetteer map[string]string

func (g gazetteer) Places(names []PlaceName, _ []string) []PlaceAnswer {
	out := make([]PlaceAnswer, len(names))
	for i, n := range names {
		out[i].Unknown = "no such place"
		if c := g[n.Name]; c != "" {
			out[i] = PlaceAnswer{Place: &casus.Place{Name: n.Name, Country: c, Precision: casus.TownPrecision}}
		}
	}
	return out
}

// TestPhrases reads the articles of phraseCases with their frozen trees; -update parses them anew.
func TestPhrases(t *testing.T) {
	st, err := New(Options{Places: gazetteer{"Goma": "COD", "Karachi": "PAK", "Maiduguri": "NGA", "Medellin": "COL", "Osh": "KGZ", "Marawi": "PHL",
		"Cotabato": "PHL", "Homs": "SYR", "Donetsk": "UKR", "Mopti": "MLI", "Kirkuk": "IRQ", "Arequipa": "PER", "Geneva": "CHE", "Lahore": "PAK"}})
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		freezePhrases(t)
	}
	_, tree := files(t, "phrases")
	at := 0
	for _, c := range phraseCases {
		end := at + len(c.text)
		var own []casus.Sentence
		for _, s := range tree {
			if s.Start >= at && s.Start < end {
				own = append(own, moved(s, -at))
			}
		}
		at = end + 2
		d := document(t, "phrases", "2016-04-20", c.text, own)
		if err := st.Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
		code, why := coded(d, c.phrase)
		if code != c.code || !strings.Contains(why, c.why) {
			t.Errorf("%s\n  %q: got %q because %q\n  want %q because %q", c.text, c.phrase, code, why, c.code, c.why)
		}
	}
}

// coded gives the codes and the reason of the last mention that is the phrase.
func coded(d *casus.Doc, phrase string) (codes, why string) {
	codes = "no mention"
	for _, m := range d.Mentions {
		if m.Span.Of(d.Article.Text) != phrase {
			continue
		}
		var cs []string
		why = m.Unknown
		for _, p := range m.Actors {
			cs = append(cs, string(p.Code))
			why += p.Why + "\n"
		}
		codes = strings.Join(cs, " ")
	}
	return codes, why
}

// moved shifts the offsets of a sentence.
func moved(s casus.Sentence, by int) casus.Sentence {
	s.Start, s.End = s.Start+by, s.End+by
	s.Tokens = append([]casus.Token(nil), s.Tokens...)
	for i := range s.Tokens {
		s.Tokens[i].Start += by
		s.Tokens[i].End += by
	}
	return s
}

func freezePhrases(t *testing.T) {
	t.Helper()
	p, err := parse.New()
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, c := range phraseCases {
		all = append(all, c.text)
	}
	d := &casus.Doc{Article: &casus.Article{ID: "phrases", Text: strings.Join(all, "\n\n")}}
	for _, st := range []casus.Stage{text.New(), p} {
		if err := st.Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := parse.WriteConllu(&b, d.Article.Text, d.Sentences); err != nil {
		t.Fatal(err)
	}
	for name, body := range map[string][]byte{"testdata/phrases.txt": []byte(d.Article.Text), "testdata/phrases.conllu": b.Bytes()} {
		if err := os.WriteFile(name, body, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}
