package reader_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/pipeline"
	"github.com/casus/casus/reader"
)

// newReader shares one Reader between tests: it is safe for that, and loading takes a moment.
var newReader = sync.OnceValues(func() (*reader.Reader, error) { return reader.New(reader.Options{}) })

func load(t *testing.T) *reader.Reader {
	t.Helper()
	r, err := newReader()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func Example() {
	r, err := reader.New(reader.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	doc, err := r.Read(context.Background(), &casus.Article{Text: "Turkish police detained 12 protesters in Ankara on Tuesday.", Published: "2024-05-17"})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, rec := range doc.Records {
		if e := rec.Event; e != nil {
			fmt.Println(e.Type, e.Mode, e.Status, e.Actor[0].Code, e.Recipient[0].Code, e.Place, e.Date)
		}
	}
	// Output: COERCE arrest happened TUR.COP TUR.OPP Ankara 2024-05-14
}

func TestReadRefuses(t *testing.T) {
	r := load(t)
	for _, tt := range []struct {
		name string
		a    *casus.Article
		want string
	}{
		{"nothing", nil, "no article"},
		{"bad UTF-8", &casus.Article{ID: "x", Text: "\xff"}, "article x: the text is not valid UTF-8"},
		{"bad date", &casus.Article{ID: "x", Text: "a", Published: "May"}, `"May" is no ISO date`},
		{"sentence outside", &casus.Article{ID: "x", Text: "abc", Sentences: []casus.Span{{Start: 0, End: 9}}}, "sentence 0: [0, 9)"},
		{"sentences overlap", &casus.Article{ID: "x", Text: "abc", Sentences: []casus.Span{{Start: 0, End: 2}, {Start: 1, End: 3}}}, "sentence 1: [1, 3)"},
		{"sentence cuts a character", &casus.Article{ID: "x", Text: "ü", Sentences: []casus.Span{{Start: 0, End: 1}}}, "cuts a character"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := r.Read(t.Context(), tt.a); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("got %v, want %q", err, tt.want)
			}
		})
	}
}

func TestReadSkipsOtherLanguages(t *testing.T) {
	r := load(t)
	for lang, skipped := range map[string]bool{"": false, "en": false, "EN-us": false, "en_GB": false, "eng": false, "fr": true, "enm": true} {
		_, err := r.Read(t.Context(), &casus.Article{ID: "x", Lang: lang, Text: "Turkish police detained 12 protesters in Ankara on Tuesday."})
		if errors.Is(err, pipeline.ErrSkip) != skipped {
			t.Errorf("lang %q: %v", lang, err)
		}
	}
}

// TestReadKeepsTheArticle: an article is never changed, and one without id gets the hash of its content.
func TestReadKeepsTheArticle(t *testing.T) {
	a := &casus.Article{Text: "Turkish police detained 12 protesters. They left.", Sentences: []casus.Span{{Start: 0, End: 38}, {Start: 39, End: 49}}}
	before := *a
	d, err := load(t).Read(t.Context(), a)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(*a, before) {
		t.Errorf("the article changed: %+v", *a)
	}
	if want := casus.ContentID("", a.Text); d.Article.ID != want {
		t.Errorf("id %q, want %q", d.Article.ID, want)
	}
	if len(d.Sentences) != 2 || d.Sentences[1].Span != a.Sentences[1] {
		t.Errorf("the source's sentences were not kept: %+v", d.Sentences)
	}
}

// TestReadOddText: whatever the text, there is a document and no failure.
func TestReadOddText(t *testing.T) {
	for name, text := range map[string]string{
		"empty":         "",
		"blank":         " \n\n\t",
		"emoji":         "🙂🙂 Police 🚓 arrested 🙂 men 🙂",
		"right to left": "המשטרה arrested שני גברים in ירושלים.",
		"one long word": strings.Repeat("a", 100_000),
		"stops":         strings.Repeat(". ", 5000),
		"quotes":        strings.Repeat("\"", 5000),
		"lines":         strings.Repeat("\n", 20_000) + "The end",
		"zero":          "Police\x00 arrested\x00 two men.",
	} {
		t.Run(name, func(t *testing.T) {
			if _, err := load(t).Read(t.Context(), &casus.Article{ID: name, Lang: "en", Text: text}); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestLayers(t *testing.T) {
	r, err := reader.New(reader.Options{Layers: reader.Grammar})
	if err != nil {
		t.Fatal(err)
	}
	d, err := r.Read(t.Context(), &casus.Article{Text: "Turkish police detained 12 protesters."})
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Sentences) != 1 || d.Sentences[0].Tokens[2].Lemma != "detain" || d.Mentions != nil || d.Records != nil {
		t.Errorf("got %+v", d)
	}
}

func TestVersions(t *testing.T) {
	v := load(t).Versions()
	if v.Program != reader.Version || len(v.Model) != 12 || len(v.Knowledge) != 12 {
		t.Errorf("got %+v", v)
	}
}
