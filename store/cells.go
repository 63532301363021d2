package store

import (
	"cmp"
	"math"
	"slices"

	"github.com/casus/casus"
)

// anyValue stands in a cell for whatever there is; "" for none known.
const anyValue = "*"

// cell is what events are counted by.
type cell struct {
	day                            int
	actor, recipient, typ, country string
}

func (a cell) compare(b cell) int {
	return cmp.Or(cmp.Compare(a.day, b.day), cmp.Compare(a.actor, b.actor), cmp.Compare(a.recipient, b.recipient),
		cmp.Compare(a.typ, b.typ), cmp.Compare(a.country, b.country))
}

// tally is a count and a sum of scores in tenths.
type tally struct{ n, score int }

// cells are changes of the roll-ups.
type cells map[cell]tally

// count adds an event that happened, sign times, to its cells: to that of all parties, of each actor and of each
// recipient by itself, and of each pair of them, so that an event of several parties counts once in each answer.
func (cs cells) count(r *casus.Record, articleDay, sign int) {
	e := r.Event
	if e == nil || e.Status != casus.Happened {
		return
	}
	t := tally{sign, sign * int(math.Round(e.Score*10))}
	c := cell{day: recordDay(r, articleDay), typ: text(e.Type)}
	if e.Located != nil {
		c.country = text(e.Located.Country)
	}
	for _, c.actor = range append([]string{anyValue}, countries(e.Actor)...) {
		for _, c.recipient = range append([]string{anyValue}, countries(e.Recipient)...) {
			k := c
			k.actor, k.recipient = text(k.actor), text(k.recipient)
			old := cs[k]
			cs[k] = tally{old.n + t.n, old.score + t.score}
		}
	}
}

// sorted are the cells that are not nothing, in order.
func (cs cells) sorted() []cell {
	var out []cell
	for c, t := range cs {
		if t != (tally{}) {
			out = append(out, c)
		}
	}
	slices.SortFunc(out, cell.compare)
	return out
}

// change writes changes of the roll-ups.
func (w *write) change(cs cells) error {
	b := w.into("changes", "n, since, day, actor, recipient, type, country, delta, score")
	for _, c := range cs.sorted() {
		t := cs[c]
		err := w.add(b, w.number(), w.moment, c.day, c.actor, c.recipient, c.typ, c.country, t.n, t.score)
		if err != nil {
			return err
		}
	}
	return w.insert(b)
}
