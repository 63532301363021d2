package export

import (
	"context"
	"errors"
	"iter"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

// shelf is a store of few rows that counts what it is asked.
type shelf struct {
	rows  []store.Row
	asked int
	err   error
}

func (s *shelf) Records(context.Context, store.Filter) iter.Seq2[store.Row, error] {
	return func(yield func(store.Row, error) bool) {
		for _, r := range s.rows {
			if !yield(r, nil) {
				return
			}
		}
	}
}

func (s *shelf) Incident(_ context.Context, id string, _ store.Moment) (casus.Incident, error) {
	s.asked++
	n := 7
	return casus.Incident{ID: id, Articles: []string{"a", "b"}, Copies: 1, Tolls: []casus.Tally{{Measure: "killed", Scope: "incident",
		Figures: []casus.Figure{{Low: &n, High: &n, Text: "7 people"}}}}}, s.err
}

func (s *shelf) Sources(_ context.Context, articles []string, _ store.Moment) (int, error) {
	return len(articles), nil
}

func TestStoreRows(t *testing.T) {
	row := store.Row{Record: sampleRows()[0].Record, Article: store.ArticleHead{ID: "a", Source: "Wire"}, Incident: "i1", Story: "s1"}
	alone := row
	alone.Incident = ""
	s := &shelf{rows: []store.Row{row, row, alone}}
	var got []Row
	for r, err := range StoreRows(t.Context(), s, store.Filter{AsOf: 1}) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, r)
	}
	if len(got) != 3 || s.asked != 1 {
		t.Fatalf("%d rows, asked %d times", len(got), s.asked)
	}
	for _, r := range got[:2] {
		if r.Reports != (Reports{Articles: 3, Sources: 2}) || *r.Killed.Best != 7 || r.Article.Source != "Wire" || r.Story != "s1" {
			t.Errorf("%+v", r)
		}
	}
	if got[2].Killed != nil || got[2].Reports != (Reports{}) {
		t.Errorf("a record of no incident: %+v", got[2])
	}
	s.err = errors.New("gone")
	n := 0
	for _, err := range StoreRows(t.Context(), s, store.Filter{AsOf: 1}) {
		if n++; !errors.Is(err, s.err) {
			t.Errorf("%v", err)
		}
	}
	if n != 1 {
		t.Errorf("%d rows after an error", n)
	}
}
