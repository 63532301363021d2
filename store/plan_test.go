package store

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
)

// TestAllWays: whichever way a query goes, it finds the same, in an order that is that of the filter.
func TestAllWays(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		add(t, s, articles(0, 60)...)
		r := rows(t, s, Filter{Kinds: kindNames[:1], Text: "army"})[0].Record
		if _, err := s.Correct(t.Context(), Correction{Anchor: r.Anchor, Kind: "date", Values: json.RawMessage(`"2021-05-05"`), Author: "ann", Reason: "test"}); err != nil {
			t.Fatal(err)
		}
		ways := map[string]limits{
			"usual":   usualLimits(),
			"listed":  {terms: 0, fewHits: 1000, mostHits: 1000, manyHits: 10_000},
			"in":      {terms: 0, fewHits: 0, mostHits: 0, manyHits: 10_000},
			"like":    {terms: 0, fewHits: 0, mostHits: 0, manyHits: 1},
			"in few":  {terms: 1000, fewHits: 0, mostHits: 0, manyHits: 10_000},
			"like it": {terms: 1000, fewHits: 0, mostHits: 0, manyHits: 1},
		}
		for name, f := range map[string]Filter{
			"text":           {Text: "army"},
			"text of one":    {Text: "army", Actor: "SYR"},
			"dated":          {Text: "army", From: "2022-01-20", To: "2022-02-20"},
			"corrected date": {Text: "army", From: "2021-05-01", To: "2021-05-30"},
			"not":            {Text: "army -sentence0", Kinds: kindNames[:1]},
			"no text":        {Actor: "SYR", Types: []string{"ASSAULT", "AID"}},
			"limited":        {Text: "army", Limit: 7},
		} {
			for _, order := range []string{OrderArticle, OrderNew, OrderDate, OrderConfidence} {
				f.Order = order
				got := map[string][]string{}
				for way, l := range ways {
					s.limits = l
					got[way] = ids(rows(t, s, f))
				}
				s.limits = usualLimits()
				want := ids(rows(t, s, Filter{Kinds: f.Kinds, Actor: f.Actor, Text: f.Text, Types: f.Types, From: f.From, To: f.To, Order: order}))
				if len(want) == 0 {
					t.Errorf("%s: nothing", name)
				}
				for way, g := range got {
					if err := sameFound(g, want, f.Limit, order == OrderDate); err != nil {
						t.Errorf("%s by %s, %s: %v\n got %v\nwant %v", name, order, way, err, g, want)
					}
				}
			}
		}
	})
}

// sameFound: by date one whose date was corrected may stand elsewhere.
func sameFound(got, want []string, limit int, anyOrder bool) error {
	if anyOrder && limit == 0 {
		got, want = slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(want))
	}
	if limit > 0 && limit < len(want) {
		want = want[:limit]
	}
	if anyOrder && limit > 0 {
		if len(got) != len(want) {
			return fmt.Errorf("%d, want %d", len(got), len(want))
		}
		return nil
	}
	if !slices.Equal(got, want) {
		return fmt.Errorf("%d, want %d", len(got), len(want))
	}
	return nil
}
