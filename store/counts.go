package store

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Counts answers from the roll-ups: events that happened, corrected, by the day of the event (see Row: of publication if
// the event has none).
func (s *Store) Counts(ctx context.Context, q CountQuery) ([]Count, error) {
	a, err := newAnswer(q)
	if err != nil {
		return nil, err
	}
	asOf, err := s.asOf(ctx, q.AsOf)
	if err != nil {
		return nil, err
	}
	// Sums and changes must be of one transaction: folding moves changes into sums.
	tx, err := s.rdb.BeginTx(ctx, &sql.TxOptions{ReadOnly: true, Isolation: sql.LevelRepeatableRead})
	if err != nil {
		return nil, s.wrap("counting", err)
	}
	defer tx.Rollback() //nolint:errcheck // nothing was written
	var folded Moment
	if err := tx.QueryRowContext(ctx, "SELECT folded FROM clock").Scan(&folded); err != nil {
		return nil, s.wrap("counting", err)
	}
	if err := a.sums(ctx, s, tx, a.levels(), a.from, a.to); err != nil {
		return nil, s.wrap("counting", err)
	}
	// Changes since the folding come on top; as of before it, those up to it come off.
	lo, hi, sign := folded, asOf, 1
	if asOf < folded {
		lo, hi, sign = asOf, folded, -1
	}
	rows, err := tx.QueryContext(ctx, s.q("SELECT day, actor, recipient, type, country, delta, score FROM changes WHERE since > ? AND since <= ?"), lo, hi)
	if err != nil {
		return nil, s.wrap("counting", err)
	}
	if err := eachChange(rows, func(c cell, t tally) { a.change(c, t, sign) }); err != nil {
		return nil, s.wrap("counting", err)
	}
	return a.list(), nil
}

// answer gathers counts.
type answer struct {
	q                        CountQuery
	period                   string // "day", "week", "month" or ""
	actor, recip, typ, place bool   // asked by
	from, to                 int    // days
	counts                   map[Count]tally
}

func newAnswer(q CountQuery) (*answer, error) {
	a := &answer{q: q, from: farPast, to: farFuture, counts: map[Count]tally{}}
	for _, by := range q.By {
		switch by {
		case "day", "week", "month":
			if a.period != "" && a.period != by {
				return nil, fmt.Errorf("counts by %s and %s", a.period, by)
			}
			a.period = by
		case "dyad":
			a.actor, a.recip = true, true
		case "actor":
			a.actor = true
		case "recipient":
			a.recip = true
		case "type":
			a.typ = true
		case "country":
			a.place = true
		default:
			return nil, fmt.Errorf("counts by %q (some of day, week, month, dyad, actor, recipient, type, country)", by)
		}
	}
	for _, d := range [...]struct {
		iso string
		to  *int
	}{{q.From, &a.from}, {q.To, &a.to}} {
		if n, ok := dayNumber(d.iso); ok && len(d.iso) == 10 {
			*d.to = n
		} else if d.iso != "" {
			return nil, fmt.Errorf("%q is no ISO day", d.iso)
		}
	}
	return a, nil
}

// wants reports whether a cell's ends are of the kind that answers the question: "any" where it does not ask.
func wants(v string, by bool, filter string) bool {
	switch {
	case filter != "":
		return v == filter
	case by:
		return v != anyValue
	}
	return v == anyValue
}

func (a *answer) change(c cell, t tally, sign int) {
	if c.day < a.from || c.day > a.to || !wants(c.actor, a.actor, a.q.Actor) || !wants(c.recipient, a.recip, a.q.Recipient) ||
		a.q.Type != "" && c.typ != a.q.Type || a.q.Place != "" && c.country != a.q.Place {
		return
	}
	a.add(c, tally{sign * t.n, sign * t.score})
}

func (a *answer) add(c cell, t tally) {
	var k Count
	switch a.period {
	case "day":
		k.Period = dayISO(c.day)
	case "week":
		k.Period = dayISO(monday(c.day))
	case "month":
		k.Period = dayISO(c.day)[:7]
	}
	if a.actor {
		k.Actor = c.actor
	}
	if a.recip {
		k.Recipient = c.recipient
	}
	if a.typ {
		k.Type = c.typ
	}
	if a.place {
		k.Country = c.country
	}
	old := a.counts[k]
	a.counts[k] = tally{old.n + t.n, old.score + t.score}
}

// monday is the first day of the ISO week. 1970-01-01 was a Thursday.
func monday(day int) int { return day - int(((int64(day)+3)%7+7)%7) }

// level is a grain with the days of its units.
type level struct {
	grain int
	unit  func(day int) int // the unit that a day lies in
	start func(unit int) int
}

// levels are the grains that answer the question, the coarsest first.
func (a *answer) levels() []level {
	country, typed := a.place || a.q.Place != "", a.typ || a.q.Type != ""
	all := !a.actor && a.q.Actor == "" && !a.recip && a.q.Recipient == ""
	same := func(x int) int { return x }
	days := level{byDay, same, same}
	months := level{byMonthAny, monthNumber, monthStart}
	years := level{byYearAny, func(d int) int { return monthNumber(d) / 12 }, func(y int) int { return monthStart(y * 12) }}
	if country {
		days.grain, months.grain = byDayCountry, byMonthCountryAny
	}
	if typed {
		months.grain = byMonth
		if country {
			months.grain = byMonthCountry
		}
	}
	switch {
	case a.period == "day", a.period == "week", country && !all:
		return []level{days}
	case a.period == "month", country, typed:
		return []level{months, days}
	}
	return []level{years, months, days}
}

// sums reads whole units of the coarsest grain, and finer ones at the edges.
func (a *answer) sums(ctx context.Context, s *Store, tx *sql.Tx, ls []level, from, to int) error {
	l := ls[0]
	if from > to {
		return nil
	}
	if len(ls) == 1 || from == farPast && to == farFuture {
		return a.grain(ctx, s, tx, l, from, to)
	}
	first, last := -1<<40, 1<<40
	if from > farPast {
		if first = l.unit(from); l.start(first) < from {
			first++
		}
	}
	if to < farFuture {
		if last = l.unit(to); l.start(last+1)-1 > to {
			last--
		}
	}
	if first > last {
		return a.sums(ctx, s, tx, ls[1:], from, to)
	}
	if err := a.grain(ctx, s, tx, l, first, last); err != nil {
		return err
	}
	if from > farPast {
		if err := a.sums(ctx, s, tx, ls[1:], from, l.start(first)-1); err != nil {
			return err
		}
	}
	if to < farFuture {
		return a.sums(ctx, s, tx, ls[1:], l.start(last+1), to)
	}
	return nil
}

// farPast and farFuture bound the days of questions without bounds.
const (
	farPast   = -1 << 30
	farFuture = 1 << 30
)

func monthStart(m int) int {
	t := time.Date(m/12, time.Month(m%12+1), 1, 0, 0, 0, 0, time.UTC)
	return int(floorDiv(t.Unix(), 86400))
}

func (a *answer) grain(ctx context.Context, s *Store, tx *sql.Tx, l level, from, to int) error {
	where, args := []string{"grain = ?", "period BETWEEN ? AND ?"}, []any{l.grain, from, to}
	add := func(cond string, vs ...any) { where, args = append(where, cond), append(args, vs...) }
	for _, e := range [...]struct {
		column, filter string
		by             bool
	}{{"actor", a.q.Actor, a.actor}, {"recipient", a.q.Recipient, a.recip}} {
		switch {
		case e.filter != "":
			add(e.column+" = ?", e.filter)
		case e.by:
			add(e.column + " <> '*'")
		default:
			add(e.column + " = '*'")
		}
	}
	if a.q.Type != "" {
		add("type = ?", a.q.Type)
	}
	if a.q.Place != "" {
		add("country = ?", a.q.Place)
	}
	// Grouping by the engine keeps what is fetched small.
	var cols []string
	for _, c := range [...]struct {
		name string
		by   bool
	}{{"period", a.period != ""}, {"actor", a.actor}, {"recipient", a.recip}, {"type", a.typ}, {"country", a.place}} {
		if c.by {
			cols = append(cols, c.name)
		} else {
			cols = append(cols, map[bool]string{true: "0", false: "''"}[c.name == "period"])
		}
	}
	q := "SELECT " + strings.Join(cols, ", ") + ", sum(total), sum(score) FROM sums WHERE " + strings.Join(where, " AND ") + " GROUP BY 1, 2, 3, 4, 5"
	rows, err := tx.QueryContext(ctx, s.q(q), args...)
	if err != nil {
		return err
	}
	return eachChange(rows, func(c cell, t tally) {
		c.day = l.start(c.day)
		a.add(c, t)
	})
}

func (a *answer) list() []Count {
	out := []Count{}
	for k, t := range a.counts {
		if t != (tally{}) {
			k.N, k.Score = t.n, float64(t.score)/10
			out = append(out, k)
		}
	}
	slices.SortFunc(out, func(x, y Count) int {
		byKey := cmp.Or(cmp.Compare(x.Period, y.Period), cmp.Compare(x.Actor, y.Actor), cmp.Compare(x.Recipient, y.Recipient),
			cmp.Compare(x.Type, y.Type), cmp.Compare(x.Country, y.Country))
		if a.q.LargestFirst {
			return cmp.Or(cmp.Compare(y.N, x.N), byKey)
		}
		return byKey
	})
	if a.q.Limit > 0 && len(out) > a.q.Limit {
		out = out[:a.q.Limit]
	}
	return out
}
