package store

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/casus/casus"
)

var (
	makeTypes     = []string{"ASSAULT", "COERCE", "PROTEST", "SUPPORT", "ACCUSE"}
	makeCodes     = []casus.Code{"SYR.GOV", "SYR.REB", "RUS.MIL", "TUR.GOV", "INT.IGO", ""}
	makeCountries = []string{"SYR", "RUS", "TUR", ""}
	makeStatus    = []casus.Status{casus.Happened, casus.Happened, casus.Happened, casus.Planned, casus.Denied}
	makeVerbs     = []string{"shelled", "detained", "met", "thanked", "blamed"}
)

// article makes article i of a made-up wire in its edit-th version, coded by a generation: always the same one. Later
// generations read some things otherwise.
func article(i, edit int, generation string) Coded {
	rnd := rand.New(rand.NewPCG(uint64(i), 7))
	a := casus.Article{ID: fmt.Sprintf("wire-%d", i), Title: fmt.Sprintf("Report number%d", i), URL: fmt.Sprintf("https://news.example/%d", i),
		Source: []string{"wire", "daily"}[i%2], Lang: "en", Published: dayISO(19000 + rnd.IntN(90))}
	if rnd.IntN(8) == 0 {
		a.Published = ""
	}
	c := Coded{Generation: generation}
	var text strings.Builder
	n := rnd.IntN(4) + 1
	for k := range n {
		r := record(rnd, i, k)
		if k == n-1 && edit > 0 {
			r.Anchor = casus.ContentID("anchor", a.URL, "edited", fmt.Sprint(edit))
		}
		quote := fmt.Sprintf("Sentence%d of report%d: the army %s the town.", k, i, makeVerbs[(i+k+edit)%len(makeVerbs)])
		r.Evidence = casus.Evidence{Article: a.ID, Quote: quote, Span: casus.Span{Start: text.Len(), End: text.Len() + len(quote)}, Version: generation}
		r.Article, r.Sent = a.ID, k
		if generation == "g2" && k == 0 && r.Event != nil {
			r.Event.Type = "AID"
		}
		r.ID = casus.ContentID(a.ID, r.Anchor, fmt.Sprint(edit), generation)
		text.WriteString(quote + "\n")
		c.Records = append(c.Records, r)
	}
	a.Text = text.String()
	c.Article = a
	casus.SortRecords(c.Records)
	return c
}

func record(rnd *rand.Rand, i, k int) casus.Record {
	r := casus.Record{Kind: casus.EventKind, Anchor: casus.ContentID("anchor", fmt.Sprint(i), fmt.Sprint(k)), Offset: 3 * k,
		Confidence: casus.Confidence{Percent: 1 + rnd.IntN(99)}}
	party := func() casus.Party {
		c := makeCodes[rnd.IntN(len(makeCodes))]
		return casus.Party{Text: "party of " + string(c), Code: c, Entity: strings.ToLower(string(c))}
	}
	if rnd.IntN(4) == 0 {
		low := rnd.IntN(50)
		r.Kind, r.Toll = casus.TollKind, &casus.Toll{Text: fmt.Sprint(low), Measure: "killed", Low: &low, High: &low, Who: makeCodes[rnd.IntN(5)], Scope: "incident"}
		return r
	}
	e := &casus.Event{Trigger: "did", Type: makeTypes[rnd.IntN(len(makeTypes))], Status: makeStatus[rnd.IntN(len(makeStatus))], Quad: "material-conflict",
		Score: float64(rnd.IntN(200)-100) / 10}
	for range rnd.IntN(3) {
		e.Actor = append(e.Actor, party())
	}
	for range rnd.IntN(3) {
		e.Recipient = append(e.Recipient, party())
	}
	if c := makeCountries[rnd.IntN(len(makeCountries))]; c != "" {
		e.Place, e.Located = "Town in "+c, &casus.Place{ID: "geonames:" + c, Name: "Town", Country: c}
	}
	switch rnd.IntN(4) {
	case 0:
		e.Date = dayISO(19000 + rnd.IntN(90))
	case 1:
		e.Date = "2022-02"
	}
	r.Event = e
	return r
}

func open(t *testing.T, url string) *Store {
	t.Helper()
	s, err := Open(t.Context(), url, Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func add(t *testing.T, s *Store, batch ...Coded) Added {
	t.Helper()
	a, err := s.Add(t.Context(), batch)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func articles(from, to int) []Coded {
	var out []Coded
	for i := from; i < to; i++ {
		out = append(out, article(i, 0, "g1"))
	}
	return out
}

func rows(t *testing.T, s *Store, f Filter) []Row {
	t.Helper()
	var out []Row
	for r, err := range s.Records(t.Context(), f) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, r)
	}
	return out
}

func ids(rs []Row) []string {
	var out []string
	for _, r := range rs {
		out = append(out, r.Record.ID)
	}
	return out
}

func sound(t *testing.T, s *Store) Report {
	t.Helper()
	r, err := s.Check(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range r.Problems {
		t.Error(p)
	}
	return r
}

// recordIDs are the ids that a set of articles has, sorted.
func recordIDs(cs ...Coded) []string {
	var out []string
	for _, c := range cs {
		for _, r := range c.Records {
			out = append(out, r.ID)
		}
	}
	slices.Sort(out)
	return out
}
