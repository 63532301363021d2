package store

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/casus/casus"
)

func TestAddAndRead(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		batch := articles(0, 60)
		if a := add(t, s, batch...); a.New != 60 || a.Moment == 0 {
			t.Fatalf("added %+v", a)
		}
		got := rows(t, s, Filter{})
		want := map[string]casus.Record{}
		for _, c := range batch {
			for _, r := range c.Records {
				want[r.ID] = r
			}
		}
		for _, r := range got {
			if !reflect.DeepEqual(r.Record, want[r.Record.ID]) {
				t.Errorf("record is %+v, was %+v", r.Record, want[r.Record.ID])
			}
		}
		if g, w := ids(got), recordIDs(batch...); len(g) != len(w) {
			t.Errorf("%d records, want %d", len(g), len(w))
		}
		if a := add(t, s, batch...); a.Same != 60 || a.Moment != 0 {
			t.Errorf("the second time: %+v", a)
		}
		sound(t, s)
	})
}

func TestOrderDoesNotDependOnArrival(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		batch := articles(0, 40)
		slices.Reverse(batch)
		add(t, s, batch[:7]...)
		add(t, s, batch[7:]...)
		one := open(t, engines()[0].url(t))
		add(t, one, articles(0, 40)...)
		if a, b := ids(rows(t, s, Filter{})), ids(rows(t, one, Filter{})); !slices.Equal(a, b) {
			t.Errorf("another order:\n%v\n%v", a, b)
		}
	})
}

func TestVersionsAndGenerations(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		first := article(3, 0, "g1")
		m1 := add(t, s, first).Moment
		edited := article(3, 1, "g1")
		if a := add(t, s, edited); a.Edited != 1 {
			t.Fatalf("edit: %+v", a)
		}
		again := article(3, 1, "g2")
		if a := add(t, s, again); a.Recoded != 1 {
			t.Fatalf("recoded: %+v", a)
		}
		// Late deliveries of what was replaced change nothing.
		if a := add(t, s, first, edited, again); a.Same != 3 {
			t.Errorf("late: %+v", a)
		}
		for _, tt := range []struct {
			asOf Moment
			want []string
		}{{0, recordIDs(again)}, {m1, recordIDs(first)}} {
			got := ids(rows(t, s, Filter{AsOf: tt.asOf}))
			slices.Sort(got)
			if !slices.Equal(got, tt.want) {
				t.Errorf("as of %v: %v, want %v", tt.asOf, got, tt.want)
			}
		}
		ended := map[string]int{}
		for _, r := range rows(t, s, Filter{Superseded: true}) {
			ended[r.Ended]++
		}
		n := len(first.Records)
		if ended["edited"] != n || ended["recoded"] != n || ended[""] != n {
			t.Errorf("ended: %v", ended)
		}
		full, err := s.Article(t.Context(), "wire-3", 0)
		if err != nil {
			t.Fatal(err)
		}
		if full.Version != 2 || len(full.Versions) != 2 || full.Text != edited.Article.Text || len(full.Rows) != n {
			t.Errorf("article: %+v", full)
		}
		d, err := s.Diff(t.Context(), first.ContentID(), edited.ContentID())
		if err != nil || !strings.Contains(d, "\n-Sentence0") || !strings.Contains(d, "\n+Sentence0") {
			t.Errorf("diff: %v\n%s", err, d)
		}
		old, err := s.Article(t.Context(), "wire-3", m1)
		if err != nil || old.Version != 1 || len(old.Versions) != 1 || old.Until != 0 {
			t.Errorf("as of then: %v %+v", err, old)
		}
		has, err := s.Has(t.Context(), []string{first.ContentID(), edited.ContentID(), "nothing"}, "g3")
		if err != nil || !has[first.ContentID()] || has[edited.ContentID()] || has["nothing"] {
			t.Errorf("has: %v %v", has, err)
		}
		sound(t, s)
	})
}

// TestOneBatchHoldsEverything: the same in one transaction as in several.
func TestOneBatchHoldsEverything(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		a := add(t, s, article(3, 0, "g1"), article(3, 1, "g1"), article(3, 1, "g2"), article(3, 1, "g2"), article(4, 0, "g1"))
		if a.New != 2 || a.Edited != 1 || a.Recoded != 1 || a.Same != 1 {
			t.Errorf("added %+v", a)
		}
		got := ids(rows(t, s, Filter{}))
		slices.Sort(got)
		if want := recordIDs(article(3, 1, "g2"), article(4, 0, "g1")); !slices.Equal(got, want) {
			t.Errorf("%v, want %v", got, want)
		}
		sound(t, s)
	})
}

func TestNotCoded(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		c := Coded{Article: casus.Article{ID: "x", Source: "s", Text: "Das ist kein Englisch.\x00", Lang: "de"}, Generation: "g1", NotCoded: "not English"}
		add(t, s, c, Coded{Article: casus.Article{ID: "y", Source: "s", Text: "Kopie", Lang: "de"}, Generation: "g1", CopyOf: "x", NotCoded: "copy of x"})
		a, err := s.Article(t.Context(), "x", 0)
		if err != nil || a.NotCoded != "not English" || a.Text != c.Article.Text || len(a.Copies) != 1 || a.Copies[0].CopyOf != "x" {
			t.Errorf("%v %+v", err, a)
		}
		if _, err := s.Article(t.Context(), "z", 0); !errors.Is(err, ErrNotFound) {
			t.Error(err)
		}
		sound(t, s)
	})
}

func TestReadOnly(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		if _, err := Open(t.Context(), url, Options{ReadOnly: true}); err == nil {
			t.Error("an empty store was opened to read only")
		}
		s := open(t, url)
		add(t, s, articles(0, 5)...)
		r, err := Open(t.Context(), url, Options{ReadOnly: true})
		if err != nil {
			t.Fatal(err)
		}
		defer r.Close()
		if n := len(rows(t, r, Filter{})); n == 0 {
			t.Error("nothing to read")
		}
		if _, err := r.Add(t.Context(), articles(5, 6)); !errors.Is(err, ErrReadOnly) {
			t.Error(err)
		}
	})
}
