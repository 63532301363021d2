package main

import (
	"context"
	"fmt"
	"iter"
	"regexp"
	"slices"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

// A question is what a page or an answer of the API asks the store, in package web/api. The made-up articles lie in the
// ten years from 2015 on; windows end in the middle of them.
type question struct {
	name string
	ask  func(ctx context.Context, s *store.Store) (int, error)
}

const windowEnd = "2019-06-30"

// window is the first of so many days that end with windowEnd.
func window(days int) string {
	t, _ := time.Parse(time.DateOnly, windowEnd)
	return t.AddDate(0, 0, 1-days).Format(time.DateOnly)
}

// questions asks those whose names match.
func questions(ctx context.Context, s *store.Store, wanted *regexp.Regexp) error {
	now, err := s.Now(ctx)
	if err != nil {
		return err
	}
	for _, q := range slices.Concat(pages(), numbers(now), lists(now), searches()) {
		if !wanted.MatchString(q.name) {
			continue
		}
		if err := measure(q.name, func() (int, error) { return q.ask(ctx, s) }); err != nil {
			return err
		}
	}
	return nil
}

// counts asks the roll-ups, several times for one answer.
func counts(name string, qs ...store.CountQuery) question {
	return question{name, func(ctx context.Context, s *store.Store) (int, error) {
		n := 0
		for _, q := range qs {
			out, err := s.Counts(ctx, q)
			if err != nil {
				return n, err
			}
			n += len(out)
		}
		return n, nil
	}}
}

// dyads is GET /dyads: the window, and the twelve before it that normal is reckoned from.
func dyads(days int) question {
	by := []string{"dyad"}
	return counts(fmt.Sprintf("situation: dyads against their normal, %d days", days),
		store.CountQuery{By: by, From: window(days), To: windowEnd},
		store.CountQuery{By: by, From: window(13 * days), To: window(days + 1)})
}

// dyad is GET /dyads/{actor}/{recipient}: both directions.
func dyad(grain string) question {
	q := store.CountQuery{By: []string{grain}, Actor: "AAA", Recipient: "ABH"}
	back := q
	back.Actor, back.Recipient = q.Recipient, q.Actor
	return counts("dyad: both directions by "+grain+", ten years", q, back)
}

// pages are what the pages of the front end ask.
func pages() []question {
	return []question{
		counts("situation: events by month, ten years", store.CountQuery{By: []string{"month"}}),
		counts("situation: events by day, 90 days", store.CountQuery{By: []string{"day"}, From: window(90), To: windowEnd}),
		counts("situation: events by day, a year", store.CountQuery{By: []string{"day"}, From: window(365), To: windowEnd}),
		dyads(7), dyads(30), dyads(90), dyads(365),
		dyad("day"), dyad("week"), dyad("month"),
		counts("actors: most active countries, ten years", store.CountQuery{By: []string{"actor"}, LargestFirst: true, Limit: 60}),
		counts("actors: 80 largest dyads, 90 days", store.CountQuery{By: []string{"dyad"}, From: window(90), To: windowEnd, LargestFirst: true, Limit: 80}),
		counts("actors: dyads of one country, both ways, a year",
			store.CountQuery{By: []string{"dyad"}, Actor: "AAA", From: window(365), To: windowEnd, LargestFirst: true, Limit: 80},
			store.CountQuery{By: []string{"dyad"}, Recipient: "AAA", From: window(365), To: windowEnd, LargestFirst: true, Limit: 80}),
	}
}

// numbers are what GET /counts can be asked besides.
func numbers(now store.Moment) []question {
	return []question{
		counts("countries by month, ten years", store.CountQuery{By: []string{"month", "country"}}),
		counts("types by month, ten years", store.CountQuery{By: []string{"month", "type"}}),
		counts("types by week, three years", store.CountQuery{By: []string{"week", "type"}, From: "2017-01-01", To: "2019-12-31"}),
		counts("types by day, a year", store.CountQuery{By: []string{"day", "type"}, From: window(365), To: windowEnd}),
		counts("countries, a week", store.CountQuery{By: []string{"country"}, From: window(7), To: windowEnd}),
		counts("countries and types, a year", store.CountQuery{By: []string{"country", "type"}, From: window(365), To: windowEnd}),
		counts("one country by day and type, a year", store.CountQuery{By: []string{"day", "type"}, Place: "ABH", From: window(365), To: windowEnd}),
		counts("one actor by day, ten years", store.CountQuery{By: []string{"day"}, Actor: "AAA"}),
		counts("one actor by month and type, ten years", store.CountQuery{By: []string{"month", "type"}, Actor: "AAA"}),
		counts("one dyad by month and type, ten years", store.CountQuery{By: []string{"month", "type"}, Actor: "AAA", Recipient: "ABH"}),
		counts("20 largest dyads of one type, 90 days", store.CountQuery{By: []string{"dyad"}, Type: "ASSAULT", From: window(90), To: windowEnd, LargestFirst: true, Limit: 20}),
		counts("20 largest dyads, ten years", store.CountQuery{By: []string{"dyad"}, LargestFirst: true, Limit: 20}),
		counts("events by month, as of a minute before the last change", store.CountQuery{By: []string{"month"}, AsOf: now - 60e6}),
	}
}

// list asks for records.
func list(name string, f store.Filter) question { return rows(name, (*store.Store).Records, f) }

// bare asks for records without where they belong, as maps and facets do.
func bare(name string, f store.Filter) question { return rows(name, (*store.Store).Bare, f) }

func rows(name string, get func(*store.Store, context.Context, store.Filter) iter.Seq2[store.Row, error], f store.Filter) question {
	return question{name, func(ctx context.Context, s *store.Store) (int, error) {
		n := 0
		for _, err := range get(s, ctx, f) {
			if err != nil {
				return n, err
			}
			n++
		}
		return n, nil
	}}
}

// lists are of records. The API asks for one more than a page has.
func lists(now store.Moment) []question {
	events := []casus.Kind{casus.EventKind}
	return []question{
		bare("situation: map of 90 days, the latest 2000", store.Filter{Kinds: events, From: window(90), To: windowEnd, Order: store.OrderDate, Limit: 2001}),
		list("situation: new since the last visit", store.Filter{Order: store.OrderNew, Limit: 51}),
		list("the latest 50", store.Filter{Order: store.OrderNew, Limit: 51}),
		list("the latest 50, as of a minute before the last change", store.Filter{Order: store.OrderNew, Limit: 51, AsOf: now - 60e6}),
		list("50 of one actor, by date", store.Filter{Actor: "AAA", Order: store.OrderDate, Limit: 51}),
		list("50 of one dyad, by date", store.Filter{Dyad: [2]string{"AAA", "ABH"}, Order: store.OrderDate, Limit: 51}),
		list("50 of one code, type and month", store.Filter{Party: "AAA.GOV", Types: []string{"ASSAULT"}, From: window(30), To: windowEnd, Order: store.OrderDate, Limit: 51}),
		list("50 of one entity, newest", store.Filter{Actor: "aaa-7", Order: store.OrderNew, Limit: 51}),
		list("50 of one place and type", store.Filter{Place: "geonames:5", Types: []string{"PROTEST"}, Order: store.OrderDate, Limit: 51}),
		list("50 of a rare pair and country", store.Filter{Actor: "HFH", Country: "ABH", Order: store.OrderNew, Limit: 51}),
		list("tolls: 50 by date", store.Filter{Kinds: []casus.Kind{casus.TollKind}, Order: store.OrderDate, Limit: 51}),
		list("one week of one country, all", store.Filter{Country: "ABH", From: window(7), To: windowEnd}),
	}
}

// words are one that every second sentence has, less and less common ones, and one that is in few.
func words() (common, frequent, middle, rare string) {
	v := newMaker(1).vocabulary
	return v[2], v[40], v[400], v[40_000]
}

// searches are full-text questions.
func searches() []question {
	common, frequent, middle, rare := words()
	out := []question{
		list("text: common word, 50 newest", store.Filter{Text: common, Order: store.OrderNew, Limit: 51}),
		list("text: common word, 50 by date", store.Filter{Text: common, Order: store.OrderDate, Limit: 51}),
		list("text: frequent word, 50 by date", store.Filter{Text: frequent, Order: store.OrderDate, Limit: 51}),
		list("text: middling word, 50 newest", store.Filter{Text: middle, Order: store.OrderNew, Limit: 51}),
		list("text: middling word, 50 by date", store.Filter{Text: middle, Order: store.OrderDate, Limit: 51}),
		list("text: rare word, 50 by date", store.Filter{Text: rare, Order: store.OrderDate, Limit: 51}),
		list("text: phrase of two common words, newest", store.Filter{Text: `"` + common + " " + newMaker(1).vocabulary[0] + `"`, Order: store.OrderNew, Limit: 51}),
		list("text: common and middling word, newest", store.Filter{Text: common + " " + middle, Order: store.OrderNew, Limit: 51}),
		list("text: common word of one actor, newest", store.Filter{Text: common, Actor: "ABH", Order: store.OrderNew, Limit: 51}),
		list("text: middling word of one actor, by date", store.Filter{Text: middle, Actor: "ABH", Order: store.OrderDate, Limit: 51}),
		list("text: common word, one country, a month", store.Filter{Text: common, Country: "ABH", From: window(30), To: windowEnd, Order: store.OrderDate, Limit: 51}),
		bare("text: facets over the first 500, common word", store.Filter{Text: common, Order: store.OrderNew, Limit: 501}),
	}
	for _, w := range [][2]string{{"common", common}, {"middling", middle}, {"rare", rare}} {
		out = append(out, question{"articles with a " + w[0] + " word, 20 newest", func(ctx context.Context, s *store.Store) (int, error) {
			n := 0
			for _, err := range s.Articles(ctx, store.Filter{Text: w[1], Order: store.OrderNew, Limit: 20}) {
				if err != nil {
					return n, err
				}
				n++
			}
			return n, nil
		}})
	}
	return out
}
