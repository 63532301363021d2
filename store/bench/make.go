package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

// maker makes up articles whose words, actors, types and places are as unevenly spread as those of news.
type maker struct {
	words, who, where *rand.Zipf
	rnd               *rand.Rand
	vocabulary        []string
	countries         []string
	start             time.Time
	days              int
}

var (
	roles = []string{"GOV", "MIL", "REB", "OPP", "COP", "CVL", "LEG", "MED"}
	types = []string{"AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
		"PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
)

// newMaker makes up articles over a number of years. The same seed gives the same articles.
func newMaker(years int) *maker {
	rnd := rand.New(rand.NewPCG(1, 2))
	m := &maker{rnd: rnd, start: time.Date(2015, 1, 1, 0, 0, 0, 0, time.UTC), days: years * 365}
	for i := range 60_000 {
		m.vocabulary = append(m.vocabulary, word(rnd, i))
	}
	for i := range 195 {
		m.countries = append(m.countries, string([]byte{'A' + byte(i/26), 'A' + byte(i%26), 'A' + byte(i*7%26)}))
	}
	m.words = rand.NewZipf(rnd, 1.08, 4, uint64(len(m.vocabulary)-1))
	m.who = rand.NewZipf(rnd, 1.3, 3, uint64(len(m.countries)-1))
	m.where = rand.NewZipf(rnd, 1.2, 20, 20_000)
	return m
}

// word is a word that no other number has.
func word(rnd *rand.Rand, i int) string {
	var b strings.Builder
	for range 1 + rnd.IntN(3) {
		b.WriteByte("bdfgklmnprstv"[rnd.IntN(13)])
		b.WriteByte("aeiou"[rnd.IntN(5)])
	}
	return fmt.Sprintf("%s%c%c%c", b.String(), 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26)
}

// batches makes n articles in batches, one ahead of what is taken.
func (m *maker) batches(ctx context.Context, n, size int) <-chan []store.Coded {
	out := make(chan []store.Coded)
	go func() {
		defer close(out)
		for i := 0; i < n; i += size {
			var batch []store.Coded
			for j := i; j < min(i+size, n); j++ {
				batch = append(batch, m.article(j))
			}
			select {
			case out <- batch:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func (m *maker) sentence(b *strings.Builder, n int) {
	for i := range n {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(m.vocabulary[m.words.Uint64()])
	}
	b.WriteString(". ")
}

func (m *maker) party() casus.Party {
	country := m.countries[m.who.Uint64()]
	role := roles[m.rnd.IntN(len(roles))]
	p := casus.Party{Text: "the " + strings.ToLower(country+" "+role), Code: casus.Code(country + "." + role), Why: "actors/" + country + " role"}
	if m.rnd.IntN(3) == 0 {
		p.Entity = fmt.Sprintf("%s-%d", strings.ToLower(country), m.rnd.IntN(20))
	}
	return p
}

// article makes article i: about 300 words and five records.
func (m *maker) article(i int) store.Coded {
	var b strings.Builder
	day := m.start.AddDate(0, 0, m.rnd.IntN(m.days))
	a := casus.Article{ID: fmt.Sprintf("a%08d", i), Source: fmt.Sprintf("source%d", m.rnd.IntN(200)), Lang: "en", Published: day.Format(time.DateOnly)}
	a.URL = fmt.Sprintf("https://%s.example/%d", a.Source, i)
	c := store.Coded{Generation: "bench"}
	for k := range 15 {
		start := b.Len()
		m.sentence(&b, 20)
		if k < 5 {
			c.Records = append(c.Records, m.record(i, k, day, a.ID, b.String()[start:b.Len()-1], start))
		}
	}
	a.Text = b.String()
	a.Title = a.Text[:40]
	c.Article = a
	return c
}

func (m *maker) record(i, k int, day time.Time, id, quote string, start int) casus.Record {
	key := fmt.Sprintf("%d %d", i, k)
	r := casus.Record{ID: casus.ContentID("r", key), Anchor: casus.ContentID("a", key), Article: id, Sent: k, Offset: start, Kind: casus.EventKind,
		Confidence: casus.Confidence{Percent: 30 + m.rnd.IntN(70)}}
	r.Evidence = casus.Evidence{Article: id, Quote: quote, Span: casus.Span{Start: start, End: start + len(quote)}, Trigger: casus.Span{Start: start, End: start + 5},
		Pattern: "assault.pat:120", Model: "casus-en-1", Version: "0.3"}
	if k == 4 {
		n := m.rnd.IntN(40)
		r.Kind, r.Toll = casus.TollKind, &casus.Toll{Text: fmt.Sprint(n), Measure: "killed", Low: &n, High: &n, Who: m.party().Code, Scope: "incident"}
		return r
	}
	n := m.where.Uint64()
	country := m.countries[n%uint64(len(m.countries))]
	r.Event = &casus.Event{Trigger: quote[:5], Type: types[m.rnd.IntN(len(types))], Status: casus.Happened, StatusWhy: "past tense", Score: -5, Quad: "material-conflict",
		Actor: []casus.Party{m.party()}, Recipient: []casus.Party{m.party()}, Place: fmt.Sprintf("Town %d", n),
		Located: &casus.Place{ID: fmt.Sprintf("geonames:%d", n), Name: fmt.Sprintf("Town %d", n), Country: country, Lat: 10, Lon: 20, Precision: casus.TownPrecision, Reason: "only one of the name"},
		Date:    day.AddDate(0, 0, -m.rnd.IntN(3)).Format(time.DateOnly), DateWhy: "day named"}
	return r
}
