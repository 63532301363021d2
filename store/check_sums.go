package store

import (
	"context"
	"database/sql"
	"fmt"
)

// expected is what a recount says of a cell, for the two grains that have every cell each. Reading them takes off; what is
// left is a fault. Only so much is held in memory: the other grains are compared with these two, row by row.
type expected struct{ ofPair, ofDay tally }

func (e expected) plus(t tally, sign int) expected {
	u := tally{sign * t.n, sign * t.score}
	return expected{e.ofPair.plus(u), e.ofDay.plus(u)}
}

// checkCells compares a recount with sums and changes, and the grains of sums with each other.
func (s *Store) checkCells(ctx context.Context, d *numbering, want map[key]expected, asOf Moment, r *Report) error {
	tx, err := s.rdb.BeginTx(ctx, &sql.TxOptions{ReadOnly: true, Isolation: sql.LevelRepeatableRead})
	if err != nil {
		return s.wrap("reading roll-ups", err)
	}
	defer tx.Rollback() //nolint:errcheck // nothing was written
	r.Cells = len(want)
	var folded Moment
	if err := tx.QueryRowContext(ctx, "SELECT folded FROM clock").Scan(&folded); err != nil {
		return s.wrap("reading roll-ups", err)
	}
	lo, hi, sign := folded, asOf, -1
	if asOf < folded { // written to and folded since: these are in the sums, but not in the recount
		lo, hi, sign = asOf, folded, 1
	}
	err = s.eachChange(ctx, tx, lo, hi, d, func(l *line) { want[l.k] = want[l.k].plus(l.t, sign) })
	if err != nil {
		return s.wrap("reading roll-ups", err)
	}
	c := sumChecker{d: d, want: want, r: r}
	rows, err := tx.QueryContext(ctx, "SELECT grain, actor, recipient, period, body FROM sums WHERE grain IN (1, 2, 3) ORDER BY actor, recipient, period, grain")
	if err == nil {
		_, err = collect(rows, c.pairRow)
	}
	if err == nil {
		c.endPair()
		rows, err = tx.QueryContext(ctx, "SELECT grain, actor, recipient, period, body FROM sums WHERE grain IN (4, 5, 6) ORDER BY grain, period")
	}
	if err == nil {
		_, err = collect(rows, c.periodRow)
	}
	if err != nil {
		return s.wrap("reading roll-ups", err)
	}
	c.end()
	return nil
}

// sumChecker takes what sums hold off what is expected.
type sumChecker struct {
	d    *numbering
	want map[key]expected
	r    *Report

	pair           sumKey // the pair and year at hand
	totals, months map[key]tally
	periods        [2]map[key]tally // by month and by year, of all that dayPairs has
}

func scanSum(rows *sql.Rows) (k sumKey, body []byte, err error) {
	err = rows.Scan(&k.grain, &k.actor, &k.recipient, &k.period, &body)
	return k, body, err
}

// pairRow reads the grains of a pair and year one after another: the first has all, the others must agree.
func (c *sumChecker) pairRow(rows *sql.Rows) (x struct{}, err error) {
	k, body, err := scanSum(rows)
	if err != nil {
		return x, err
	}
	if p := (sumKey{0, k.actor, k.recipient, k.period}); p != c.pair {
		c.endPair()
		c.pair, c.totals, c.months = p, map[key]tally{}, map[key]tally{}
	}
	a, r := c.d.number(k.actor), c.d.number(k.recipient)
	err = eachPacked(body, c.d, func(l *line) {
		t := tally{-l.t.n, -l.t.score}
		switch day := int(l.k[dayColumn]); k.grain {
		case pairDays:
			if yearNumber(day) != k.period {
				c.r.problem("roll-up %+v: day %d", k, day)
			}
			l.k[actorColumn], l.k[recipientColumn] = a, r
			e := c.want[l.k]
			c.want[l.k] = expected{e.ofPair.plus(t), e.ofDay}
			c.totals[key{l.k[dayColumn]}] = c.totals[key{l.k[dayColumn]}].plus(l.t)
			if k.actor == anyValue && k.recipient == anyValue {
				m := key{int32(monthNumber(day)), 0, 0, l.k[typeColumn], l.k[countryColumn]}
				c.months[m] = c.months[m].plus(l.t)
			}
		case pairTotals:
			c.totals[key{l.k[dayColumn]}] = c.totals[key{l.k[dayColumn]}].plus(t)
		case allMonths:
			c.months[l.k] = c.months[l.k].plus(t)
		}
	})
	return x, err
}

func (c *sumChecker) endPair() {
	for what, m := range map[string]map[key]tally{"days": c.totals, "months": c.months} {
		if n := left(m); n > 0 {
			c.r.problem("roll-up %+v: %d sums of %s do not agree with those by type and country", c.pair, n, what)
		}
	}
}

// left counts what should be nothing.
func left(m map[key]tally) (n int) {
	for _, t := range m {
		if t != (tally{}) {
			n++
		}
	}
	return n
}

// periodRow reads the grains of all pairs: that of days has all, those of months and years must agree with it.
func (c *sumChecker) periodRow(rows *sql.Rows) (x struct{}, err error) {
	k, body, err := scanSum(rows)
	if err != nil {
		return x, err
	}
	if c.periods[0] == nil {
		c.periods = [2]map[key]tally{{}, {}}
	}
	any := c.d.number(anyValue)
	return x, eachPacked(body, c.d, func(l *line) {
		t := tally{-l.t.n, -l.t.score}
		at := key{int32(k.period), l.k[actorColumn], l.k[recipientColumn]}
		switch k.grain {
		case dayPairs:
			if l.k[actorColumn] == any && l.k[recipientColumn] == any {
				c.r.problem("roll-up %+v holds all parties", k)
			}
			l.k[dayColumn] = int32(k.period)
			e := c.want[l.k]
			c.want[l.k] = expected{e.ofPair, e.ofDay.plus(t)}
			for i, unit := range [2]int{monthNumber(k.period), yearNumber(k.period)} {
				at[dayColumn] = int32(unit)
				c.periods[i][at] = c.periods[i][at].plus(l.t)
			}
		case monthPairs:
			c.periods[0][at] = c.periods[0][at].plus(t)
		case yearPairs:
			c.periods[1][at] = c.periods[1][at].plus(t)
		}
	})
}

// end reports what is left.
func (c *sumChecker) end() {
	any := c.d.number(anyValue)
	wrong, first := 0, ""
	for k, e := range c.want {
		if k[actorColumn] == any && k[recipientColumn] == any {
			e.ofDay = tally{} // of all parties there is nothing by day
		}
		if e != (expected{}) {
			wrong++
			if at := fmt.Sprintf("%+v", c.d.cell(k)); first == "" || at < first {
				first = at
			}
		}
	}
	if wrong > 0 {
		c.r.problem("roll-ups: %d cells are not what a recount gives, the first %s", wrong, first)
	}
	for i, what := range [2]string{"months", "years"} {
		if n := left(c.periods[i]); n > 0 {
			c.r.problem("roll-ups: %d sums of %s do not agree with those of days", n, what)
		}
	}
}
