package main

import (
	"context"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

// questions are what a dashboard asks.
func questions(ctx context.Context, s *store.Store) error {
	now, err := s.Now(ctx)
	if err != nil {
		return err
	}
	for _, c := range []struct {
		name string
		q    store.CountQuery
	}{
		{"events by month and type, ten years", store.CountQuery{By: []string{"month", "type"}}},
		{"events by day, one year", store.CountQuery{By: []string{"day"}, From: "2019-01-01", To: "2019-12-31"}},
		{"events by week and type, three years", store.CountQuery{By: []string{"week", "type"}, From: "2017-01-01", To: "2019-12-31"}},
		{"top 20 dyads, one month", store.CountQuery{By: []string{"dyad"}, From: "2019-03-01", To: "2019-03-31", LargestFirst: true, Limit: 20}},
		{"top 20 dyads, one year", store.CountQuery{By: []string{"dyad"}, From: "2019-01-01", To: "2019-12-31", LargestFirst: true, Limit: 20}},
		{"one dyad by month and type, ten years", store.CountQuery{By: []string{"month", "type"}, Actor: "AAA", Recipient: "ABH"}},
		{"one actor by day, one year", store.CountQuery{By: []string{"day"}, Actor: "AAA", From: "2019-01-01", To: "2019-12-31"}},
		{"countries by month, ten years", store.CountQuery{By: []string{"month", "country"}}},
		{"countries, one week", store.CountQuery{By: []string{"country"}, From: "2019-06-03", To: "2019-06-09"}},
		{"one country by day and type, one year", store.CountQuery{By: []string{"day", "type"}, Place: "ABH", From: "2019-01-01", To: "2019-12-31"}},
		{"events by month, as of a second before the last batch", store.CountQuery{By: []string{"month"}, AsOf: now - 1e6}},
	} {
		if err := measure(c.name, func() (int, error) {
			out, err := s.Counts(ctx, c.q)
			return len(out), err
		}); err != nil {
			return err
		}
	}
	for _, c := range []struct {
		name string
		f    store.Filter
	}{
		{"latest 50 records", store.Filter{Order: store.OrderNew, Limit: 50}},
		{"latest 50 of one actor, by date", store.Filter{Actor: "AAA", Order: store.OrderDate, Limit: 50}},
		{"50 of one dyad, by date", store.Filter{Dyad: [2]string{"AAA", "ABH"}, Order: store.OrderDate, Limit: 50}},
		{"50 of one code, type and month", store.Filter{Party: "AAA.GOV", Types: []string{"ASSAULT"}, From: "2019-03-01", To: "2019-03-31", Order: store.OrderDate, Limit: 50}},
		{"50 of one entity, newest", store.Filter{Actor: "aaa-7", Order: store.OrderNew, Limit: 50}},
		{"50 of one place and type", store.Filter{Place: "geonames:5", Types: []string{"PROTEST"}, Order: store.OrderDate, Limit: 50}},
		{"50 of a rare pair and country", store.Filter{Actor: "HFH", Country: "ABH", Order: store.OrderNew, Limit: 50}},
		{"50 tolls, newest", store.Filter{Kinds: []casus.Kind{casus.TollKind}, Order: store.OrderNew, Limit: 50}},
		{"one week of one country, all", store.Filter{Country: "ABH", From: "2019-06-03", To: "2019-06-09"}},
	} {
		if err := ask(ctx, s, c.name, c.f); err != nil {
			return err
		}
	}
	return searches(ctx, s)
}

// searches are full-text questions: of a common word, a rare one, two words, with other filters.
func searches(ctx context.Context, s *store.Store) error {
	m := newMaker(1)
	common, middle, rare := m.vocabulary[2], m.vocabulary[400], m.vocabulary[40_000]
	for _, c := range []struct {
		name string
		f    store.Filter
	}{
		{"text: common word, 50 newest", store.Filter{Text: common, Order: store.OrderNew, Limit: 50}},
		{"text: common word, 50 by date", store.Filter{Text: common, Order: store.OrderDate, Limit: 50}},
		{"text: middling word, 50 newest", store.Filter{Text: middle, Order: store.OrderNew, Limit: 50}},
		{"text: middling word, 50 by date", store.Filter{Text: middle, Order: store.OrderDate, Limit: 50}},
		{"text: rare word, by date", store.Filter{Text: rare, Order: store.OrderDate, Limit: 50}},
		{"text: common and middling word, newest", store.Filter{Text: common + " " + middle, Order: store.OrderNew, Limit: 50}},
		{"text: middling word of one actor, by date", store.Filter{Text: middle, Actor: "ABH", Order: store.OrderDate, Limit: 50}},
	} {
		if err := ask(ctx, s, c.name, c.f); err != nil {
			return err
		}
	}
	for name, text := range map[string]string{"common": common, "rare": rare} {
		if err := measure("articles with a "+name+" word, 50 newest", func() (int, error) {
			n := 0
			for _, err := range s.Articles(ctx, store.Filter{Text: text, Order: store.OrderNew, Limit: 50}) {
				if err != nil {
					return n, err
				}
				n++
			}
			return n, nil
		}); err != nil {
			return err
		}
	}
	return nil
}

func ask(ctx context.Context, s *store.Store, name string, f store.Filter) error {
	return measure(name, func() (int, error) {
		n := 0
		for _, err := range s.Records(ctx, f) {
			if err != nil {
				return n, err
			}
			n++
		}
		return n, nil
	})
}
