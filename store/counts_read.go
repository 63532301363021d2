package store

import (
	"context"
	"database/sql"
	"time"
)

// farPast and farFuture bound the days of questions without bounds.
const (
	farPast   = -1 << 30
	farFuture = 1 << 30
)

func monthStart(m int) int {
	t := time.Date(int(floorDiv(int64(m), 12)), time.Month(m-int(floorDiv(int64(m), 12))*12+1), 1, 0, 0, 0, 0, time.UTC)
	return int(floorDiv(t.Unix(), 86400))
}

// segment is a stretch of the rows of a grain that answers a part of a question.
type segment struct {
	grain            grain
	actor, recipient string
	from, to         int // periods of the rows, inclusive
	first, last      int // days of the lines, or months, inclusive; where the grain has them
}

// segments are what has to be read for a question: of the coarsest grain that answers it, and of finer ones at the edges.
func (a *answer) segments() []segment {
	if a.actor && a.q.Actor == "" || a.recip && a.q.Recipient == "" {
		return a.pairSegments()
	}
	years := func(g grain, from, to int) segment {
		return segment{grain: g, actor: end(a.q.Actor), recipient: end(a.q.Recipient), from: yearNumber(from), to: yearNumber(to), first: from, last: to}
	}
	switch {
	case a.from > a.to:
		return nil
	case !a.typed() && !a.placed():
		return []segment{years(pairTotals, a.from, a.to)}
	case a.period == "day", a.period == "week", a.q.Actor != "", a.q.Recipient != "":
		return []segment{years(pairDays, a.from, a.to)}
	}
	whole, edges := cutDays(a.from, a.to, monthNumber, monthStart)
	var out []segment
	if whole[0] <= whole[1] {
		s := years(allMonths, monthStart(whole[0]), monthStart(whole[1]))
		s.first, s.last = whole[0], whole[1]
		out = append(out, s)
	}
	for _, e := range edges {
		out = append(out, years(pairDays, e[0], e[1]))
	}
	return out
}

func end(filter string) string {
	if filter == "" {
		return anyValue
	}
	return filter
}

func (a *answer) typed() bool  { return a.typ || a.q.Type != "" }
func (a *answer) placed() bool { return a.place || a.q.Place != "" }

// pairSegments answer who did most.
func (a *answer) pairSegments() []segment {
	type level struct {
		grain grain
		unit  func(day int) int
		start func(unit int) int
	}
	same := func(x int) int { return x }
	levels := []level{
		{yearPairs, yearNumber, func(y int) int { return monthStart(12 * y) }},
		{monthPairs, monthNumber, monthStart},
		{dayPairs, same, same},
	}
	switch {
	case a.typed(), a.placed(), a.period == "day", a.period == "week":
		levels = levels[2:]
	case a.period == "month":
		levels = levels[1:]
	}
	var out []segment
	var split func(ls []level, from, to int)
	split = func(ls []level, from, to int) {
		whole, edges := [2]int{from, to}, [][2]int(nil)
		if len(ls) > 1 {
			whole, edges = cutDays(from, to, ls[0].unit, ls[0].start)
		}
		if whole[0] <= whole[1] {
			out = append(out, segment{grain: ls[0].grain, from: whole[0], to: whole[1]})
		}
		for _, e := range edges {
			split(ls[1:], e[0], e[1])
		}
	}
	split(levels, a.from, a.to)
	return out
}

// cutDays gives the whole units between two days and what is left at the edges. Far bounds have no edges.
func cutDays(from, to int, unit, start func(int) int) (whole [2]int, edges [][2]int) {
	first, last := unit(from), unit(to)
	if from > farPast && start(first) < from {
		first++
	}
	if to < farFuture && start(last+1)-1 > to {
		last--
	}
	if first > last {
		if from <= to {
			edges = append(edges, [2]int{from, to})
		}
		return [2]int{1, 0}, edges
	}
	if from > farPast && from < start(first) {
		edges = append(edges, [2]int{from, start(first) - 1})
	}
	if to < farFuture && start(last+1) <= to {
		edges = append(edges, [2]int{start(last + 1), to})
	}
	return [2]int{first, last}, edges
}

// read adds the lines of a segment.
func (a *answer) read(ctx context.Context, s *Store, tx *sql.Tx, sg segment) error {
	q := "SELECT period, body FROM sums WHERE grain = ? AND actor = ? AND recipient = ? AND period BETWEEN ? AND ? ORDER BY period"
	rows, err := tx.QueryContext(ctx, s.q(q), int(sg.grain), sg.actor, sg.recipient, sg.from, sg.to)
	if err != nil {
		return err
	}
	_, err = collect(rows, func(r *sql.Rows) (x struct{}, err error) {
		var period int
		var b sql.RawBytes
		if err := r.Scan(&period, &b); err != nil {
			return x, err
		}
		return x, a.readRow(&sg, period, b)
	})
	return err
}

// readRow adds the lines of a row of sums. What its lines do not have is taken from the row, or does not matter.
func (a *answer) readRow(sg *segment, period int, b []byte) error {
	var base key
	paired := !sg.grain.columns().has(actorColumn)
	if paired {
		base[actorColumn], base[recipientColumn] = a.d.number(sg.actor), a.d.number(sg.recipient)
	} else {
		base[dayColumn] = int32(period)
	}
	month := sg.grain == allMonths || sg.grain == monthPairs
	return eachPacked(b, a.d, func(l *line) {
		if paired {
			if d := int(l.k[dayColumn]); d < sg.first || d > sg.last {
				return
			}
			l.k[actorColumn], l.k[recipientColumn] = base[actorColumn], base[recipientColumn]
		} else {
			l.k[dayColumn] = base[dayColumn]
		}
		a.add(l.k, l.t, month)
	})
}
