package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
)

// packedVersion is the version from which on roll-ups are packed.
const packedVersion = 4

// packRollups makes packed roll-ups from the tables of earlier versions, in the transaction of the migration.
func (s *Store) packRollups(ctx context.Context, tx *sql.Tx) error {
	w := &write{s: s, ctx: ctx, tx: tx, stmts: map[string]*sql.Stmt{}}
	err := tx.QueryRowContext(ctx, "SELECT moment, next, folded FROM clock").Scan(&w.moment, &w.next, &w.folded)
	if err != nil {
		return s.wrap("packing roll-ups", err)
	}
	if err := w.packSums(); err != nil {
		return fmt.Errorf("packing roll-ups: %w", err)
	}
	if err := w.packChanges(); err != nil {
		return fmt.Errorf("packing roll-ups: %w", err)
	}
	if err := w.foldIfMany(); err != nil {
		return err
	}
	if _, err := w.exec("UPDATE clock SET next = ?", w.next); err != nil {
		return err
	}
	for _, t := range []string{"old_changes", "old_sums"} {
		if err := w.execQuietly("DROP TABLE " + t); err != nil {
			return err
		}
	}
	return nil
}

// packSums makes the sums of version 4 from those by day, type and country of versions before (grain 3), which had every cell.
func (w *write) packSums() error {
	f := folder{w: w, sums: map[key]tally{}, d: newNumbering()}
	var last cell
	for first := true; ; first = false {
		where, args := "", []any{}
		if !first {
			where = " AND (actor, recipient, period, type, country) > (?, ?, ?, ?, ?)"
			args = []any{last.actor, last.recipient, last.day, last.typ, last.country}
		}
		rows, err := w.query("SELECT period, actor, recipient, type, country, total, score FROM old_sums WHERE grain = 3"+where+
			" ORDER BY actor, recipient, period, type, country LIMIT 100000", args...)
		if err != nil {
			return w.s.wrap("reading", err)
		}
		n := 0
		err = eachOldCell(rows, func(c cell, t tally) {
			f.sums[f.d.key(c)] = t
			last, n = c, n+1
		})
		if err != nil {
			return w.s.wrap("reading", err)
		}
		if n == 0 {
			return f.merge()
		}
		if len(f.sums) >= foldAtOnce {
			if err := f.merge(); err != nil {
				return err
			}
		}
	}
}

// packChanges packs the changes of versions before, those of a moment together: they stand behind each other.
func (w *write) packChanges() error {
	d, at, last := newNumbering(), Moment(0), int64(0)
	var lines []line
	put := func() error {
		if len(lines) == 0 {
			return nil
		}
		m := merger{d: d}
		body, n, err := m.merge(nil, allColumns, lines)
		if err == nil {
			_, err = w.exec("INSERT INTO changes (n, since, cells, body) VALUES (?,?,?,?)", w.number(), at, n, body)
		}
		d, lines = newNumbering(), lines[:0]
		return err
	}
	for {
		page, err := w.oldChanges(last)
		if err != nil {
			return err
		}
		if len(page) == 0 {
			return put()
		}
		for _, c := range page {
			if c.since != at {
				if err := put(); err != nil {
					return err
				}
			}
			at, last = c.since, c.n
			lines = append(lines, line{d.key(c.cell), c.tally})
		}
	}
}

// oldChange is a row of changes of versions before.
type oldChange struct {
	n     int64
	since Moment
	cell
	tally
}

func (w *write) oldChanges(after int64) ([]oldChange, error) {
	rows, err := w.query("SELECT n, since, day, actor, recipient, type, country, delta, score FROM old_changes WHERE n > ? ORDER BY n LIMIT 50000", after)
	if err != nil {
		return nil, w.s.wrap("reading", err)
	}
	out, err := collect(rows, func(r *sql.Rows) (c oldChange, err error) {
		err = r.Scan(&c.n, &c.since, &c.day, &c.actor, &c.recipient, &c.typ, &c.country, &c.tally.n, &c.score)
		return c, err
	})
	return out, w.s.wrap("reading", err)
}

func eachOldCell(rows *sql.Rows, f func(cell, tally)) (err error) {
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
