package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
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
	for _, sg := range a.segments() {
		if err := a.read(ctx, s, tx, sg); err != nil {
			return nil, s.wrap("counting", err)
		}
	}
	// Changes since the folding come on top; as of before it, those up to it come off.
	lo, hi, sign := folded, asOf, 1
	if asOf < folded {
		lo, hi, sign = asOf, folded, -1
	}
	err = s.eachChange(ctx, tx, lo, hi, a.d, func(l *line) { a.change(l, sign) })
	if err != nil {
		return nil, s.wrap("counting", err)
	}
	return a.list(), nil
}

// eachChange gives the cells of changes that became known after lo and not after hi.
func (s *Store) eachChange(ctx context.Context, tx querier, lo, hi Moment, d *numbering, give func(*line)) error {
	rows, err := tx.QueryContext(ctx, s.q("SELECT body FROM changes WHERE since > ? AND since <= ?"), lo, hi)
	if err != nil {
		return err
	}
	_, err = collect(rows, func(r *sql.Rows) (x struct{}, err error) {
		var b sql.RawBytes
		if err := r.Scan(&b); err != nil {
			return x, err
		}
		return x, eachPacked(b, d, give)
	})
	return err
}

// answer gathers counts.
type answer struct {
	q                        CountQuery
	period                   string // "day", "week", "month" or ""
	actor, recip, typ, place bool   // asked by
	from, to                 int    // days

	d      *numbering
	any    int32         // number of anyValue
	filter key           // what is wanted in a column, noFilter for all
	sums   []line        // what was counted so far
	at     map[key]int32 // where in sums
	last   int32         // where the last line was counted, as the next is often counted there too
	day    int32
	unit   int32 // the period in which the day lies
}

// noFilter: whatever stands in the column.
const noFilter = -1

func newAnswer(q CountQuery) (*answer, error) {
	a := &answer{q: q, from: farPast, to: farFuture, d: newNumbering(), at: map[key]int32{}, day: -1 << 31}
	a.any = a.d.number(anyValue)
	for c, v := range [columns]string{"", q.Actor, q.Recipient, q.Type, q.Place} {
		a.filter[c] = noFilter
		if v != "" {
			a.filter[c] = a.d.number(v)
		}
	}
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

// wants reports whether a cell's end is of the kind that answers the question: "any" where it does not ask.
func (a *answer) wants(c int, n int32, by bool) bool {
	switch {
	case a.filter[c] != noFilter:
		return n == a.filter[c]
	case by:
		return n != a.any
	}
	return n == a.any
}

// change adds a line of changes, sign times.
func (a *answer) change(l *line, sign int) {
	if d := int(l.k[dayColumn]); d < a.from || d > a.to {
		return
	}
	a.add(l.k, tally{sign * l.t.n, sign * l.t.score}, false)
}

// add adds a line if it answers the question. Its day may be a month.
func (a *answer) add(k key, t tally, month bool) {
	if !a.wants(actorColumn, k[actorColumn], a.actor) || !a.wants(recipientColumn, k[recipientColumn], a.recip) ||
		a.filter[typeColumn] != noFilter && k[typeColumn] != a.filter[typeColumn] ||
		a.filter[countryColumn] != noFilter && k[countryColumn] != a.filter[countryColumn] {
		return
	}
	var out key
	switch {
	case a.period == "":
	case month:
		out[dayColumn] = k[dayColumn]
	default:
		if k[dayColumn] != a.day {
			a.day, a.unit = k[dayColumn], a.unitOf(int(k[dayColumn]))
		}
		out[dayColumn] = a.unit
	}
	for c, by := range [columns]bool{false, a.actor, a.recip, a.typ, a.place} {
		if by {
			out[c] = k[c]
		}
	}
	if len(a.sums) == 0 || a.sums[a.last].k != out {
		i, ok := a.at[out]
		if !ok {
			i = int32(len(a.sums))
			a.at[out], a.sums = i, append(a.sums, line{k: out})
		}
		a.last = i
	}
	x := &a.sums[a.last].t
	x.n, x.score = x.n+t.n, x.score+t.score
}

// unitOf is the period of a day: a day, that of its Monday, or a month.
func (a *answer) unitOf(day int) int32 {
	switch a.period {
	case "week":
		return int32(monday(day))
	case "month":
		return int32(monthNumber(day))
	}
	return int32(day)
}

// monday is the first day of the ISO week. 1970-01-01 was a Thursday.
func monday(day int) int { return day - int(((int64(day)+3)%7+7)%7) }

// list is the answer in its order.
func (a *answer) list() []Count {
	lines := make([]line, 0, len(a.sums))
	rank := a.ranks()
	for _, l := range a.sums {
		if l.t == (tally{}) {
			continue
		}
		for c := actorColumn; c < columns; c++ {
			l.k[c] = rank[l.k[c]]
		}
		lines = append(lines, l)
	}
	slices.SortFunc(lines, func(x, y line) int {
		if a.q.LargestFirst && x.t.n != y.t.n {
			return y.t.n - x.t.n
		}
		return x.k.compare(&y.k)
	})
	if a.q.Limit > 0 && len(lines) > a.q.Limit {
		lines = lines[:a.q.Limit]
	}
	out := make([]Count, len(lines))
	sorted := slices.Sorted(slices.Values(a.d.strings))
	period, iso := int32(-1<<31), ""
	for i, l := range lines {
		if l.k[dayColumn] != period {
			period, iso = l.k[dayColumn], a.iso(int(l.k[dayColumn]))
		}
		out[i] = Count{Period: iso, N: l.t.n, Score: float64(l.t.score) / 10}
		for c, by := range [columns]bool{false, a.actor, a.recip, a.typ, a.place} {
			if by {
				*[columns]*string{nil, &out[i].Actor, &out[i].Recipient, &out[i].Type, &out[i].Country}[c] = sorted[l.k[c]]
			}
		}
	}
	return out
}

// ranks are the places of the names in their order.
func (a *answer) ranks() []int32 {
	sorted := slices.Sorted(slices.Values(a.d.strings))
	rank := make([]int32, len(sorted))
	for place, s := range sorted {
		rank[a.d.numbers[s]] = int32(place)
	}
	return rank
}

// iso is a period as answers have it.
func (a *answer) iso(unit int) string {
	switch a.period {
	case "":
		return ""
	case "month":
		return dayISO(monthStart(unit))[:7]
	}
	return dayISO(unit)
}
