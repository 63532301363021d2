package state

import (
	"context"
	"crypto/rand"
	"database/sql"
	_ "embed"
	"encoding/hex"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"time"

	_ "modernc.org/sqlite" // the driver
)

// version is that of schema.sql.
const version = 1

//go:embed schema.sql
var schema string

// ErrNotFound is wrapped by errors that say there is nothing of that name or id.
var ErrNotFound = errors.New("not found")

// State is an open state file. It is safe for concurrent use.
type State struct {
	db     *sql.DB
	now    func() time.Time
	ledger ledgerCache
}

// Open opens the state file, and makes it, readable by its owner alone, if there is none. now is the clock, nil for
// time.Now.
func Open(ctx context.Context, path string, now func() time.Time) (*State, error) {
	if now == nil {
		now = time.Now
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("state: making the folder: %w", err)
	}
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("state: %w", err)
	}
	if err := errors.Join(f.Chmod(0o600), f.Close()); err != nil {
		return nil, fmt.Errorf("state: %w", err)
	}
	q := url.Values{"_txlock": {"immediate"}, "_pragma": {"busy_timeout(5000)", "journal_mode(wal)", "synchronous(full)", "foreign_keys(1)"}}
	u := url.URL{Path: filepath.ToSlash(path)}
	db, err := sql.Open("sqlite", "file:"+u.EscapedPath()+"?"+q.Encode())
	if err != nil {
		return nil, fmt.Errorf("state %s: %w", path, err)
	}
	db.SetMaxOpenConns(4)
	s := &State{db: db, now: now}
	if err := s.prepare(ctx); err != nil {
		return nil, fmt.Errorf("state %s: %w", path, errors.Join(err, db.Close()))
	}
	return s, nil
}

func (s *State) prepare(ctx context.Context) error {
	if _, err := s.db.ExecContext(ctx, schema); err != nil {
		return err
	}
	var have int
	if err := s.db.QueryRowContext(ctx, "SELECT version FROM meta").Scan(&have); err != nil {
		return err
	}
	if have > version {
		return fmt.Errorf("it has version %d, made by a newer Casus; this one knows up to %d", have, version)
	}
	return nil
}

// Close closes the file.
func (s *State) Close() error { return s.db.Close() }

// exec runs one statement; it wraps ErrNotFound if it touched nothing.
func (s *State) exec(ctx context.Context, doing, query string, args ...any) error {
	r, err := s.db.ExecContext(ctx, query, args...)
	if err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	n, err := r.RowsAffected()
	switch {
	case err != nil:
		return fmt.Errorf("%s: %w", doing, err)
	case n == 0:
		return fmt.Errorf("%s: %w", doing, ErrNotFound)
	}
	return nil
}

// list reads all rows of a query; the list is never nil.
func list[T any](ctx context.Context, s *State, doing string, scan func(*sql.Rows) (T, error), query string, args ...any) (out []T, err error) {
	rows, err := s.db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	out = []T{}
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", doing, err)
		}
		out = append(out, v)
	}
	return out, rows.Err()
}

// newID is a random id of 64 bits.
func newID() string { return hex.EncodeToString(random(8)) }

// random gives random bytes; the system's source cannot fail.
func random(n int) []byte {
	b := make([]byte, n)
	_, _ = rand.Read(b)
	return b
}

func micro(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

func timeOf(us int64) time.Time {
	if us == 0 {
		return time.Time{}
	}
	return time.UnixMicro(us).UTC()
}
