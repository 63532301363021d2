package store

import (
	"cmp"
	"database/sql"
	"errors"
	"slices"
	"time"
)

// foldEvery is how many changes may stand beside the sums: each question adds them up.
const foldEvery = 30_000

// The grains of sums. Those by country and month are of all parties only, as are questions that ask for them.
const (
	byDay             = 1
	byMonth           = 2
	byDayCountry      = 3
	byMonthCountry    = 4
	byMonthAny        = 5 // of all types
	byYearAny         = 6
	byMonthCountryAny = 7
)

// sumKey is a row of sums.
type sumKey struct {
	grain, period                  int
	actor, recipient, typ, country string
}

func (a sumKey) compare(b sumKey) int {
	return cmp.Or(cmp.Compare(a.grain, b.grain), cmp.Compare(a.actor, b.actor), cmp.Compare(a.recipient, b.recipient),
		cmp.Compare(a.period, b.period), cmp.Compare(a.typ, b.typ), cmp.Compare(a.country, b.country))
}

// monthNumber is months since year 0.
func monthNumber(day int) int {
	t := time.Unix(int64(day)*86400, 0).UTC()
	return t.Year()*12 + int(t.Month()) - 1
}

// sumKeys are the sums that a cell goes into.
func sumKeys(c cell) []sumKey {
	month := monthNumber(c.day)
	ks := []sumKey{
		{byDay, c.day, c.actor, c.recipient, c.typ, anyValue},
		{byMonth, month, c.actor, c.recipient, c.typ, anyValue},
		{byDayCountry, c.day, c.actor, c.recipient, c.typ, c.country},
		{byMonthAny, month, c.actor, c.recipient, anyValue, anyValue},
		{byYearAny, month / 12, c.actor, c.recipient, anyValue, anyValue},
	}
	if c.actor == anyValue && c.recipient == anyValue {
		ks = append(ks, sumKey{byMonthCountry, month, c.actor, c.recipient, c.typ, c.country},
			sumKey{byMonthCountryAny, month, c.actor, c.recipient, anyValue, c.country})
	}
	return ks
}

func (w *write) foldIfMany() error {
	var n int
	// The number of rows is bounded by the limit: no need to count on.
	q := "SELECT count(*) FROM (SELECT 1 FROM changes WHERE since > ? LIMIT ?) x"
	if err := w.tx.QueryRowContext(w.ctx, w.s.q(q), w.folded, foldEvery).Scan(&n); err != nil {
		return w.s.wrap("folding roll-ups", err)
	}
	if n < foldEvery {
		return nil
	}
	return w.fold()
}

// fold adds all changes that stand beside the sums to them. What is asked as of before is got by taking changes off.
func (w *write) fold() error {
	if err := w.flush(); err != nil {
		return err
	}
	rows, err := w.query("SELECT day, actor, recipient, type, country, delta, score FROM changes WHERE since > ?", w.folded)
	if err != nil {
		return w.s.wrap("folding roll-ups", err)
	}
	sums := map[sumKey]tally{}
	err = eachChange(rows, func(c cell, t tally) {
		for _, k := range sumKeys(c) {
			old := sums[k]
			sums[k] = tally{old.n + t.n, old.score + t.score}
		}
	})
	if err != nil {
		return w.s.wrap("folding roll-ups", err)
	}
	if err := w.addSums(sums); err != nil {
		return err
	}
	w.folded = w.moment
	_, err = w.exec("UPDATE clock SET folded = ?", w.moment)
	return err
}

func (w *write) addSums(sums map[sumKey]tally) error {
	ks := make([]sumKey, 0, len(sums))
	for k, t := range sums {
		if t != (tally{}) {
			ks = append(ks, k)
		}
	}
	slices.SortFunc(ks, sumKey.compare)
	b := w.into("sums", "grain, period, actor, recipient, type, country, total, score")
	b.tail = ` ON CONFLICT (grain, actor, recipient, period, type, country)
		DO UPDATE SET total = sums.total + excluded.total, score = sums.score + excluded.score`
	for _, k := range ks {
		t := sums[k]
		if err := w.add(b, k.grain, k.period, k.actor, k.recipient, k.typ, k.country, t.n, t.score); err != nil {
			return err
		}
	}
	return w.insert(b)
}

// eachChange reads rows of changes.
func eachChange(rows *sql.Rows, f func(cell, tally)) (err error) {
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		var c cell
		var t tally
		if err := rows.Scan(&c.day, &c.actor, &c.recipient, &c.typ, &c.country, &t.n, &t.score); err != nil {
			return err
		}
		f(c, t)
	}
	return rows.Err()
}
