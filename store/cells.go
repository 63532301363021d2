package store

import (
	"math"

	"github.com/casus/casus"
)

// anyValue stands in a cell for whatever there is; "" for none known.
const anyValue = "*"

// cell is what events are counted by.
type cell struct {
	day                            int
	actor, recipient, typ, country string
}

// tally is a count and a sum of scores in tenths.
type tally struct{ n, score int }

func (t tally) plus(u tally) tally { return tally{t.n + u.n, t.score + u.score} }

// cells are changes of the roll-ups.
type cells map[cell]tally

// count adds an event that happened, sign times, to its cells: to that of all parties, of each actor and of each
// recipient by itself, and of each pair of them, so that an event of several parties counts once in each answer.
func (cs cells) count(r *casus.Record, articleDay, sign int) {
	eachCell(r, articleDay, func(c cell, t tally) {
		cs[c] = cs[c].plus(tally{sign * t.n, sign * t.score})
	})
}

// eachCell gives the cells that a record counts in, none if it is no event that happened.
func eachCell(r *casus.Record, articleDay int, give func(cell, tally)) {
	e := r.Event
	if e == nil || e.Status != casus.Happened {
		return
	}
	t := tally{1, int(math.Round(e.Score * 10))}
	c := cell{day: recordDay(r, articleDay), typ: text(e.Type)}
	if e.Located != nil {
		c.country = text(e.Located.Country)
	}
	recipients := append([]string{anyValue}, countries(e.Recipient)...)
	for _, c.actor = range append([]string{anyValue}, countries(e.Actor)...) {
		for _, c.recipient = range recipients {
			k := c
			k.actor, k.recipient = text(k.actor), text(k.recipient)
			give(k, t)
		}
	}
}

// change writes changes of the roll-ups, packed: one row for all.
func (w *write) change(cs cells) error {
	d := newNumbering()
	lines := make([]line, 0, len(cs))
	for c, t := range cs {
		if t != (tally{}) {
			lines = append(lines, line{d.key(c), t})
		}
	}
	if len(lines) == 0 {
		return nil
	}
	m := merger{d: d}
	body, n, err := m.merge(nil, allColumns, lines)
	if err != nil {
		return err
	}
	_, err = w.exec("INSERT INTO changes (n, since, cells, body) VALUES (?,?,?,?)", w.number(), w.moment, n, body)
	return err
}
