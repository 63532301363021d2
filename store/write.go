package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"
)

// write is a write transaction: it holds the store's clock, so that moments are ordered as transactions become visible.
type write struct {
	s      *Store
	ctx    context.Context
	tx     *sql.Tx
	moment Moment
	next   int64 // number of the next row of any table
	folded Moment
	epoch  int64

	changed bool
	fresh   map[string]int64 // terms that this transaction adds
	counts  map[int64]int64  // postings that it adds to terms
	bulks   []*bulk
	groups  *bulk // of group_terms
	stmts   map[string]*sql.Stmt
}

// write runs f in a transaction. If f changed nothing, nothing is written and the moment is 0.
func (s *Store) write(ctx context.Context, doing string, f func(*write) error) (m Moment, err error) {
	if s.wdb == nil {
		return 0, fmt.Errorf("%s: %w", doing, ErrReadOnly)
	}
	tx, err := s.wdb.BeginTx(ctx, nil)
	if err != nil {
		return 0, s.wrap(doing, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, ignoreDone(tx.Rollback()))
		}
	}()
	w := &write{s: s, ctx: ctx, tx: tx, fresh: map[string]int64{}, counts: map[int64]int64{}, stmts: map[string]*sql.Stmt{}}
	var last Moment
	err = tx.QueryRowContext(ctx, "SELECT moment, next, folded, epoch FROM clock"+s.d.lock()).Scan(&last, &w.next, &w.folded, &w.epoch)
	if err != nil {
		return 0, s.wrap(doing, err)
	}
	w.moment = max(MomentOf(s.opts.now()), last+1)
	s.flushTerms(w.epoch)
	if err := f(w); err != nil {
		return 0, fmt.Errorf("%s: %w", doing, err)
	}
	if !w.changed {
		return 0, ignoreDone(tx.Rollback())
	}
	if err := w.finish(); err != nil {
		return 0, fmt.Errorf("%s: %w", doing, err)
	}
	if err := tx.Commit(); err != nil {
		return 0, s.wrap(doing, err)
	}
	s.keepTerms(w)
	return w.moment, nil
}

// finish writes what was gathered, and the clock.
func (w *write) finish() error {
	if err := w.flush(); err != nil {
		return err
	}
	if err := w.countTerms(); err != nil {
		return err
	}
	// Last, as changes of this moment that come after the folding would be lost.
	if err := w.foldIfMany(); err != nil {
		return err
	}
	_, err := w.exec("UPDATE clock SET moment = ?, next = ?, epoch = ?", w.moment, w.next, w.epoch)
	return err
}

// number is a number that no row of any table has.
func (w *write) number() int64 {
	w.next++
	return w.next - 1
}

// exec runs a statement that changes something.
func (w *write) exec(query string, args ...any) (int64, error) {
	res, err := w.run(query, args)
	if err != nil {
		return 0, w.s.wrap("writing", err)
	}
	w.changed = true
	n, err := res.RowsAffected()
	return n, w.s.wrap("writing", err)
}

// run keeps statements prepared while the transaction lasts: of SQLite here, of PostgreSQL in the driver.
func (w *write) run(query string, args []any) (sql.Result, error) {
	if w.s.at.engine == "postgres" {
		return w.tx.ExecContext(w.ctx, rebind(query), args...)
	}
	st, err := w.prepared(query)
	if err != nil {
		return nil, err
	}
	return st.ExecContext(w.ctx, args...)
}

func (w *write) prepared(query string) (*sql.Stmt, error) {
	if st, ok := w.stmts[query]; ok {
		return st, nil
	}
	st, err := w.tx.PrepareContext(w.ctx, query)
	if err == nil {
		w.stmts[query] = st
	}
	return st, err
}

func (w *write) query(query string, args ...any) (*sql.Rows, error) {
	return w.tx.QueryContext(w.ctx, w.s.q(query), args...)
}

// bulk gathers rows for one table and inserts many with one statement.
type bulk struct {
	head, row, tail string
	width           int
	args            []any
}

// bulkRows is how many rows one statement inserts.
const bulkRows = 100

// into makes a bulk for columns of a table.
func (w *write) into(table, columns string) *bulk {
	n := strings.Count(columns, ",") + 1
	row := "(" + strings.Repeat("?,", n-1) + "?)"
	return w.bulk("INSERT INTO "+table+" ("+columns+") VALUES ", row, n)
}

func (w *write) bulk(head, row string, width int) *bulk {
	b := &bulk{head: head, row: row, width: width}
	w.bulks = append(w.bulks, b)
	return b
}

// add gathers a row.
func (w *write) add(b *bulk, args ...any) error {
	b.args = append(b.args, args...)
	w.changed = true
	if len(b.args) < bulkRows*b.width {
		return nil
	}
	return w.insert(b)
}

// insert writes the rows gathered, in statements of few sizes, so that they can be kept prepared.
func (w *write) insert(b *bulk) error {
	args := b.args
	for _, size := range [...]int{bulkRows, 10, 1} {
		q := b.head + strings.Repeat(b.row+",", size-1) + b.row + b.tail
		for len(args) >= size*b.width {
			if _, err := w.exec(q, args[:size*b.width]...); err != nil {
				return err
			}
			args = args[size*b.width:]
		}
	}
	b.args = b.args[:0]
	return nil
}

// flush writes all rows gathered, so that statements of this transaction see them.
func (w *write) flush() error {
	for _, b := range w.bulks {
		if err := w.insert(b); err != nil {
			return err
		}
	}
	return nil
}

// marks is a list of n placeholders.
func marks(n int) string { return strings.TrimSuffix(strings.Repeat("?,", n), ",") }

// chunks calls f with at most 500 of xs at a time, as arguments.
func chunks[T any](xs []T, f func(args []any) error) error {
	for len(xs) > 0 {
		n := min(len(xs), 500)
		args := make([]any, n)
		for i, x := range xs[:n] {
			args[i] = x
		}
		if err := f(args); err != nil {
			return err
		}
		xs = xs[n:]
	}
	return nil
}
