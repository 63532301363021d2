package store

import (
	"cmp"
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Changes stand beside the sums until they are folded into them: each question reads those that do. So many cells are
// read in some milliseconds, as are so many rows.
const (
	foldCells = 250_000
	foldRows  = 2_000
	// foldAtOnce bounds the cells that are held in memory.
	foldAtOnce = 500_000
)

// grain is a kind of row of sums. The first three are of a pair of ends ('*' for any) in a year, for questions of how it
// went with them; the others of all pairs on a day, in a month, in a year, for questions of who did most.
type grain int

const (
	pairDays   grain = 1 // lines by day, type, country
	pairTotals grain = 2 // lines by day
	allMonths  grain = 3 // lines by month, type, country; of all parties only
	dayPairs   grain = 4 // lines by actor, recipient, type, country; without those of all parties
	monthPairs grain = 5 // lines by actor, recipient
	yearPairs  grain = 6
)

func grains() []grain {
	return []grain{pairDays, pairTotals, allMonths, dayPairs, monthPairs, yearPairs}
}

// columns of the lines of a grain. The day of allMonths is a month.
func (g grain) columns() columnSet {
	switch g {
	case pairDays, allMonths:
		return withoutEnds
	case pairTotals:
		return dayOnly
	case dayPairs:
		return withoutDay
	}
	return endsOnly
}

// sumKey is a row of sums. Of the grains of all pairs actor and recipient are "".
type sumKey struct {
	grain            grain
	actor, recipient string
	period           int
}

func (a sumKey) compare(b sumKey) int {
	switch {
	case a.grain != b.grain:
		return cmp.Compare(a.grain, b.grain)
	case a.actor != b.actor:
		return cmp.Compare(a.actor, b.actor)
	case a.recipient != b.recipient:
		return cmp.Compare(a.recipient, b.recipient)
	}
	return cmp.Compare(a.period, b.period)
}

// monthNumber is months since year 0.
func monthNumber(day int) int {
	t := time.Unix(int64(day)*86400, 0).UTC()
	return t.Year()*12 + int(t.Month()) - 1
}

func yearNumber(day int) int { return int(floorDiv(int64(monthNumber(day)), 12)) }

// sumRow is the row that a cell goes into, if its grain has one for it, and its day there.
func (g grain) sumRow(c cell) (k sumKey, day int, ok bool) {
	all := c.actor == anyValue && c.recipient == anyValue
	switch g {
	case pairDays, pairTotals:
		return sumKey{g, c.actor, c.recipient, yearNumber(c.day)}, c.day, true
	case allMonths:
		return sumKey{g, c.actor, c.recipient, yearNumber(c.day)}, monthNumber(c.day), all
	case dayPairs:
		return sumKey{g, "", "", c.day}, 0, !all
	case monthPairs:
		return sumKey{g, "", "", monthNumber(c.day)}, 0, !all
	}
	return sumKey{g, "", "", yearNumber(c.day)}, 0, !all
}

func (w *write) foldIfMany() error {
	var rows, cells int
	q := "SELECT count(*), coalesce(sum(cells), 0) FROM (SELECT cells FROM changes WHERE since > ? LIMIT ?) x"
	if err := w.tx.QueryRowContext(w.ctx, w.s.q(q), w.folded, foldRows).Scan(&rows, &cells); err != nil {
		return w.s.wrap("folding roll-ups", err)
	}
	if rows < foldRows && cells < foldCells {
		return nil
	}
	return w.fold()
}

// fold adds all changes that stand beside the sums to them. What is asked as of before is got by taking changes off.
func (w *write) fold() error {
	if err := w.flush(); err != nil {
		return err
	}
	f := folder{w: w, sums: map[key]tally{}, d: newNumbering()}
	since, n := w.folded, int64(1)<<62
	for { // in pages: a transaction of SQLite should not write what it still reads
		rows, err := w.query("SELECT since, n, body FROM changes WHERE (since, n) > (?, ?) ORDER BY since, n LIMIT 100", since, n)
		if err != nil {
			return w.s.wrap("folding roll-ups", err)
		}
		page, err := collect(rows, func(r *sql.Rows) (b []byte, err error) { return b, r.Scan(&since, &n, &b) })
		if err != nil {
			return w.s.wrap("folding roll-ups", err)
		}
		if len(page) == 0 {
			break
		}
		for _, b := range page {
			if err := f.addPacked(b); err != nil {
				return err
			}
		}
	}
	if err := f.merge(); err != nil {
		return err
	}
	w.folded = w.moment
	_, err := w.exec("UPDATE clock SET folded = ?", w.moment)
	return err
}

// folder gathers cells and adds them to the sums.
type folder struct {
	w    *write
	d    *numbering
	sums map[key]tally
}

func (f *folder) addPacked(b []byte) error {
	err := eachPacked(b, f.d, func(l *line) { f.sums[l.k] = f.sums[l.k].plus(l.t) })
	if err != nil {
		return fmt.Errorf("folding roll-ups: %w", err)
	}
	if len(f.sums) < foldAtOnce {
		return nil
	}
	return f.merge()
}

// eachPacked reads all lines of a packed list, with its names as d numbers them. Columns that it has not are 0.
func eachPacked(b []byte, d *numbering, give func(*line)) error {
	r, err := readLines(b)
	if err != nil {
		return err
	}
	number := make([]int32, len(r.names))
	for i, s := range r.names {
		number[i] = d.number(s)
	}
	var in, out line
	for r.next(&in) {
		out = in
		for c := actorColumn; c < columns; c++ {
			if r.set.has(c) {
				out.k[c] = number[in.k[c]]
			}
		}
		give(&out)
	}
	return r.err
}

// merge adds what was gathered to the sums, one grain after another.
func (f *folder) merge() error {
	for _, g := range grains() {
		rows := map[sumKey][]line{}
		for k, t := range f.sums {
			if t == (tally{}) {
				continue
			}
			if row, day, ok := g.sumRow(f.d.cell(k)); ok {
				k[dayColumn] = int32(day)
				rows[row] = append(rows[row], line{k, t})
			}
		}
		if err := f.mergeRows(g, rows); err != nil {
			return fmt.Errorf("folding roll-ups: %w", err)
		}
	}
	f.sums, f.d = map[key]tally{}, newNumbering()
	return nil
}

// mergeRows reads rows of a grain, adds lines to them and writes them back, in the order of the table.
func (f *folder) mergeRows(g grain, rows map[sumKey][]line) error {
	ks := make([]sumKey, 0, len(rows))
	for k := range rows {
		ks = append(ks, k)
	}
	slices.SortFunc(ks, sumKey.compare)
	b := f.w.into("sums", "grain, actor, recipient, period, body")
	b.tail = " ON CONFLICT (grain, actor, recipient, period) DO UPDATE SET body = excluded.body"
	m := merger{d: f.d}
	for len(ks) > 0 {
		page := ks[:min(len(ks), 100)]
		ks = ks[len(page):]
		old, err := f.w.sumsOf(page)
		if err != nil {
			return err
		}
		for _, k := range page {
			body, n, err := m.merge(old[k], g.columns(), rows[k])
			if err != nil {
				return err
			}
			if n == 0 {
				err = f.w.execQuietly("DELETE FROM sums WHERE grain = ? AND actor = ? AND recipient = ? AND period = ?", k.grain, k.actor, k.recipient, k.period)
			} else {
				err = f.w.add(b, int(k.grain), k.actor, k.recipient, k.period, body)
			}
			if err != nil {
				return err
			}
		}
	}
	return f.w.insert(b)
}

// sumsOf reads rows of sums.
func (w *write) sumsOf(ks []sumKey) (map[sumKey][]byte, error) {
	var values []string
	var args []any
	for _, k := range ks {
		values = append(values, fmt.Sprintf("(%d, ?, ?, %d)", k.grain, k.period))
		args = append(args, k.actor, k.recipient)
	}
	rows, err := w.query("SELECT s.grain, s.actor, s.recipient, s.period, s.body FROM (VALUES "+strings.Join(values, ",")+`) v CROSS JOIN sums s
		WHERE s.grain = v.column1 AND s.actor = v.column2 AND s.recipient = v.column3 AND s.period = v.column4`, args...)
	if err != nil {
		return nil, w.s.wrap("reading roll-ups", err)
	}
	out := make(map[sumKey][]byte, len(ks))
	_, err = collect(rows, func(r *sql.Rows) (x struct{}, err error) {
		var k sumKey
		var b []byte
		err = r.Scan(&k.grain, &k.actor, &k.recipient, &k.period, &b)
		out[k] = b
		return x, err
	})
	return out, w.s.wrap("reading roll-ups", err)
}
