package main

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/casus/casus"
)

// maker makes up short reports of things that never happened. No two are alike, and each has something to code.
type maker struct {
	rnd   *rand.Rand
	start time.Time
}

// newMaker makes the same articles each time.
func newMaker() *maker {
	return &maker{rnd: rand.New(rand.NewPCG(3, 5)), start: time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)}
}

// The parts of the reports.
var (
	whose  = []string{"Turkish", "Syrian", "Russian", "Kenyan", "Mexican", "Indian", "Nigerian", "Sudanese", "Greek", "Peruvian", "Thai", "Iraqi", "French", "Chilean", "Ethiopian", "Polish"}
	who    = []string{"police", "soldiers", "rebels", "border guards", "special forces", "militants", "officials"}
	did    = []string{"detained", "killed", "wounded", "arrested", "shot", "released", "evacuated", "questioned"}
	whom   = []string{"protesters", "farmers", "students", "teachers", "traders", "miners", "drivers", "fishermen", "nurses", "workers"}
	where  = []string{"Ankara", "Homs", "Kazan", "Mombasa", "Puebla", "Jaipur", "Kano", "Kassala", "Patras", "Cusco", "Udon Thani", "Mosul", "Lyon", "Valdivia", "Gondar", "Gdansk"}
	when   = []string{"on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "at the weekend", "overnight"}
	office = []string{"governor", "mayor", "interior minister", "spokesman", "mediator"}
	said   = []string{"condemned", "praised", "rejected", "defended", "welcomed"}
	what   = []string{"the operation", "the decision", "the talks", "the curfew", "the sanctions", "the inquiry"}
)

func (m *maker) one(of []string) string { return of[m.rnd.IntN(len(of))] }

// name is a made-up name.
func (m *maker) name() string {
	var b strings.Builder
	for range 2 + m.rnd.IntN(2) {
		b.WriteByte("bdfgklmnprstvz"[m.rnd.IntN(14)])
		b.WriteByte("aeiou"[m.rnd.IntN(5)])
	}
	s := b.String()
	return strings.ToUpper(s[:1]) + s[1:]
}

// article makes article i: two sentences, some twenty-five words. A hundred come out each day.
func (m *maker) article(i int) casus.Article {
	a := casus.Article{ID: fmt.Sprintf("made-up-%07d", i), Source: fmt.Sprintf("wire%d", i%40), Lang: "en",
		Published: m.start.AddDate(0, 0, i/100).Format(time.DateOnly)}
	place := m.name()
	a.Title = fmt.Sprintf("%s %s in %s", m.one(whose), m.one(who), place)
	a.Text = fmt.Sprintf("%s %s %s %d %s in %s, near %s, %s. %s %s of %s, %s %s the %s and %s.\n",
		m.one(whose), m.one(who), m.one(did), 2+m.rnd.IntN(900), m.one(whom), m.one(where), place, m.one(when),
		"The", m.one(office), m.name(), m.name(), m.one(said), m.one(whom), m.one(what))
	return a
}
