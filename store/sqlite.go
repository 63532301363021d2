package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// sqliteDialect is the embedded engine: one file, any number of readers, one writer at a time.
type sqliteDialect struct{}

func (sqliteDialect) name() string { return "sqlite" }

func (d sqliteDialect) open(ctx context.Context, p place, o Options) (read, write *sql.DB, err error) {
	if _, err := os.Stat(p.path); err != nil {
		if !errors.Is(err, os.ErrNotExist) || o.ReadOnly {
			return nil, nil, fmt.Errorf("opening the store: %w", err)
		}
		if err := os.MkdirAll(filepath.Dir(p.path), 0o700); err != nil {
			return nil, nil, fmt.Errorf("making the store's folder: %w", err)
		}
	}
	if read, err = sql.Open("sqlite", dsn(p.path, o, false)); err != nil {
		return nil, nil, fmt.Errorf("opening the store %s: %w", p.shown, err)
	}
	read.SetMaxIdleConns(8)
	if o.ReadOnly {
		return read, nil, nil
	}
	if write, err = sql.Open("sqlite", dsn(p.path, o, true)); err != nil {
		return nil, nil, errors.Join(fmt.Errorf("opening the store %s: %w", p.shown, err), read.Close())
	}
	write.SetMaxOpenConns(1)
	return read, write, nil
}

// dsn has synchronous FULL: in WAL mode NORMAL would do for a killed process, but an acknowledged article must outlive a
// power cut too, and one sync a batch costs little.
func dsn(path string, o Options, write bool) string {
	q := url.Values{}
	add := func(p string, v any) { q.Add("_pragma", fmt.Sprintf("%s(%v)", p, v)) }
	add("busy_timeout", o.busy().Milliseconds())
	add("cache_size", -64<<10)
	add("temp_store", "memory")
	switch {
	case write: // without pages mapped into memory: a long run would seem to grow with the file
		q.Set("_txlock", "immediate")
		add("journal_mode", "wal")
		add("synchronous", "full")
		add("wal_autocheckpoint", 8000)
		add("journal_size_limit", 64<<20)
	default:
		add("mmap_size", cmp.Or(o.Map, 256<<20))
		add("query_only", 1)
	}
	if o.ReadOnly {
		q.Set("mode", "ro")
	}
	u := url.URL{Path: filepath.ToSlash(path)}
	return "file:" + u.EscapedPath() + "?" + q.Encode()
}

func (sqliteDialect) lock() string { return "" } // the transaction began immediate

func (sqliteDialect) match(table, n string) string {
	return "EXISTS (SELECT 1 FROM " + table + " WHERE " + table + " MATCH ? AND rowid = " + n + ")"
}

func (sqliteDialect) hits(table string) string {
	return "(SELECT rowid AS n FROM " + table + " WHERE " + table + " MATCH ?)"
}

// query writes words and phrases as FTS5 strings, so that nothing in them is taken for an operator.
func (sqliteDialect) query(text string) string {
	quote := func(ws []string, sep string) string {
		out := make([]string, len(ws))
		for i, w := range ws {
			out[i] = `"` + strings.ReplaceAll(w, `"`, `""`) + `"`
		}
		return strings.Join(out, sep)
	}
	want, not := words(text)
	if len(want) == 0 {
		return `""`
	}
	q := quote(want, " AND ")
	if len(not) > 0 {
		q = "(" + q + ") NOT (" + quote(not, " OR ") + ")"
	}
	return q
}

func (sqliteDialect) index(table string) (string, string) {
	if table == "evidence_fts" {
		return "INSERT INTO evidence_fts (rowid, quote) VALUES ", "(?,?)"
	}
	return "INSERT INTO articles_fts (rowid, body) VALUES ", "(?,?)"
}

func (sqliteDialect) unindex(table string) string { return "DELETE FROM " + table + " WHERE rowid = ?" }

// explain says which file is locked or full. Neither does damage: the transaction is undone.
func (sqliteDialect) explain(err error, shown string) error {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return err
	}
	switch e.Code() & 0xff {
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return fmt.Errorf("%w: another process holds %s: %w", ErrLocked, shown, err)
	case sqlite3.SQLITE_FULL:
		return fmt.Errorf("%w: no room to write %s: %w", ErrFull, shown, err)
	case sqlite3.SQLITE_NOTADB:
		return fmt.Errorf("%s is no store of Casus: %w", shown, err)
	case sqlite3.SQLITE_CORRUPT:
		return fmt.Errorf("%s is damaged; restore a backup: %w", shown, err)
	case sqlite3.SQLITE_IOERR:
		if e.Code() == sqlite3.SQLITE_IOERR_WRITE || e.Code() == sqlite3.SQLITE_IOERR_FSYNC || e.Code() == sqlite3.SQLITE_IOERR_SHMSIZE || e.Code() == sqlite3.SQLITE_IOERR_TRUNCATE {
			return fmt.Errorf("%w: writing %s failed: %w", ErrFull, shown, err)
		}
	}
	return fmt.Errorf("store %s: %w", shown, err)
}

// scrub rewrites the full-text indexes and the file, and empties the log: what was deleted is in none of them then.
func (d sqliteDialect) scrub(ctx context.Context, s *Store) error {
	for _, q := range []string{
		"INSERT INTO evidence_fts (evidence_fts) VALUES ('optimize')",
		"INSERT INTO articles_fts (articles_fts) VALUES ('optimize')",
	} {
		if _, err := s.wdb.ExecContext(ctx, q); err != nil {
			return s.wrap("rewriting the full-text index", err)
		}
	}
	return d.vacuum(ctx, s)
}

func (sqliteDialect) vacuum(ctx context.Context, s *Store) error {
	if _, err := s.wdb.ExecContext(ctx, "VACUUM"); err != nil {
		return s.wrap("rewriting the file", err)
	}
	var busy, log, done int
	if err := s.wdb.QueryRowContext(ctx, "PRAGMA wal_checkpoint(TRUNCATE)").Scan(&busy, &log, &done); err != nil {
		return s.wrap("emptying the log", err)
	}
	if busy != 0 {
		return fmt.Errorf("%w: another process reads %s, so its log could not be emptied; do it again later", ErrLocked, s.at.shown)
	}
	return nil
}

func (sqliteDialect) integrity(ctx context.Context, s *Store) ([]string, error) {
	rows, err := s.rdb.QueryContext(ctx, "PRAGMA integrity_check("+strconv.Itoa(maxProblems)+")")
	if err != nil {
		return nil, s.wrap("checking the file", err)
	}
	out, err := collect(rows, func(r *sql.Rows) (m string, err error) { return m, r.Scan(&m) })
	if len(out) == 1 && out[0] == "ok" {
		out = nil
	}
	return out, s.wrap("checking the file", err)
}
