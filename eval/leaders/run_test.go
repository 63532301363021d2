package leaders

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// knows makes a reader that gives a name a code from one date to another.
func knows(name, from, to string) Read {
	return func(_ context.Context, text, date string) (*casus.Doc, error) {
		d := &casus.Doc{}
		if k := strings.Index(text, name); k >= 0 && date >= from && date <= to {
			d.Mentions = []casus.Mention{{Kind: casus.Person, Span: casus.Span{Start: k, End: k + len(name)}, Actors: []casus.Party{{Code: "AUS.GOV"}}}}
		}
		return d, nil
	}
}

func TestReign(t *testing.T) {
	terms := []Leader{
		{Country: "AUS", Name: "Short", Began: "1988-03-05", From: "1990-01-01", To: "1994-07-01", Left: "1994-07-31"},
		{Country: "AUS", Name: "Nobody", Began: "1995-01-01", From: "1995-01-01", To: "1996-01-01", Left: "1996-01-31"},
	}
	var misses strings.Builder
	s, err := Reign(context.Background(), testBook(t), knows("Short", "1988-01-01", "1995-01-01"), terms, &misses)
	if err != nil {
		t.Fatal(err)
	}
	want := Score{Terms: 2, Unknown: 1, Titled: Share{3, 6}, Untitled: Share{3, 6}, After: Share{1, 1}, Before: Share{1, 1}}
	if *s != want {
		t.Errorf("got %+v, want %+v\n%s", *s, want, misses.String())
	}
	if !strings.Contains(misses.String(), "Nobody 1995-01-01..1996-01-01\tnot in the dictionary") {
		t.Error(misses.String())
	}
	s, err = Reign(context.Background(), testBook(t), knows("Short", "1980-01-01", "2000-01-01"), terms, nil)
	if err != nil || s.After.Right != 0 || s.Before.Right != 0 {
		t.Errorf("%+v, %v", s, err)
	}
	fail := func(context.Context, string, string) (*casus.Doc, error) { return nil, errors.New("broken") }
	if _, err := Reign(context.Background(), testBook(t), fail, terms, nil); err == nil {
		t.Error("no error of the reader")
	}
}

func TestHeads(t *testing.T) {
	heads := []Leader{{Country: "AUS", Name: "Bob Hill", From: factbookDay, To: factbookDay}}
	s, err := Heads(context.Background(), testBook(t), knows("Bob Hill", factbookDay, factbookDay), heads, nil)
	if err != nil || s.Untitled != (Share{1, 1}) || s.Titled != (Share{1, 1}) || s.Unknown != 0 {
		t.Errorf("%+v, %v", s, err)
	}
}

func TestPerson(t *testing.T) {
	book := testBook(t)
	for _, c := range []struct{ name, from, to, want string }{
		{"Short", "1990-01-01", "1994-01-01", "aus.short"},
		{"Short", "1999-01-01", "1999-12-01", "aus.short_x"},
		{"Berta Shorts", "1990-01-01", "1994-01-01", "aus.short"},
		{"Bob Dale", "2004-01-01", "2005-01-01", ""},
		{"Hill", "2004-01-01", "2005-01-01", "aus.hill"},
	} {
		got := ""
		if a := person(book, &Leader{Country: "AUS", Name: c.name, From: c.from, To: c.to}); a != nil {
			got = a.ID
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

func TestDistance(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want int
	}{{"", "ab", 2}, {"zelensky", "zelenskyy", 1}, {"mamedov", "mammadov", 2}, {"abc", "abc", 0}} {
		if got := distance(c.a, c.b); got != c.want {
			t.Errorf("%s %s: %d", c.a, c.b, got)
		}
	}
}
