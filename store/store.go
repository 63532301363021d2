package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"
)

// ErrLocked is wrapped by errors that say another process holds the store.
var ErrLocked = errors.New("the store is locked")

// ErrFull is wrapped by errors that say there is no room for the store.
var ErrFull = errors.New("the disk is full")

// ErrNotFound is wrapped by errors that say there is nothing of that id.
var ErrNotFound = errors.New("not in the store")

// ErrReadOnly is given by every writing method of a store opened to read only.
var ErrReadOnly = errors.New("the store was opened to read only")

// Store is an open store. It is safe for concurrent use; writers queue.
type Store struct {
	at       place
	opts     Options
	d        dialect
	limits   limits
	rdb, wdb *sql.DB

	mu    sync.Mutex
	terms map[string]int64 // numbers of terms that are known to be in the store
	epoch int64            // of terms
}

func (o Options) busy() time.Duration {
	if o.Busy > 0 {
		return o.Busy
	}
	return DefaultBusy
}

func (o Options) now() time.Time {
	if o.Now != nil {
		return o.Now()
	}
	return time.Now()
}

// Open opens the store at a path, "sqlite:PATH" or "postgres://..." and migrates it forward; a file that does not exist
// is made. A store made by a newer Casus is refused.
func Open(ctx context.Context, url string, opts Options) (*Store, error) {
	s, err := connect(ctx, url, opts)
	if err != nil {
		return nil, err
	}
	if err := s.migrate(ctx, latest); err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// connect opens a store as it is.
func connect(ctx context.Context, url string, opts Options) (*Store, error) {
	at, err := parsePlace(url)
	if err != nil {
		return nil, err
	}
	if opts.Log == nil {
		opts.Log = slog.New(slog.DiscardHandler)
	}
	s := &Store{at: at, opts: opts, d: sqliteDialect{}, limits: usualLimits(), terms: map[string]int64{}}
	if at.engine == "postgres" {
		s.d = postgresDialect{}
	}
	if s.rdb, s.wdb, err = s.d.open(ctx, at, opts); err != nil {
		return nil, err
	}
	if err := s.rdbw().PingContext(ctx); err != nil {
		return nil, errors.Join(s.wrap("opening the store", err), s.Close())
	}
	return s, nil
}

// rdbw is the pool to look at the schema with: of SQLite the writer, which makes the file.
func (s *Store) rdbw() *sql.DB {
	if s.wdb != nil {
		return s.wdb
	}
	return s.rdb
}

// Close waits for queries that run and closes the store.
func (s *Store) Close() error {
	var errs []error
	errs = append(errs, s.rdb.Close())
	if s.wdb != nil && s.wdb != s.rdb {
		errs = append(errs, s.wdb.Close())
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("closing the store %s: %w", s.at.shown, err)
	}
	return nil
}

// URL names the store without a password: for messages.
func (s *Store) URL() string { return s.at.shown }

// Now is the moment of the last write transaction.
func (s *Store) Now(ctx context.Context) (Moment, error) { return s.asOf(ctx, 0) }

// asOf fixes a moment for a reading made of several queries, and refuses one whose history was compacted away.
func (s *Store) asOf(ctx context.Context, m Moment) (Moment, error) {
	var last, compacted Moment
	err := s.rdb.QueryRowContext(ctx, "SELECT moment, compacted FROM clock").Scan(&last, &compacted)
	switch {
	case err != nil:
		return 0, s.wrap("reading the clock", err)
	case m == 0:
		return last, nil
	case m < compacted:
		return 0, fmt.Errorf("store %s: history before %s was compacted away", s.at.shown, compacted)
	}
	return m, nil
}

// wrap says what was being done, and explains what the engine says. nil stays nil.
func (s *Store) wrap(doing string, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s: %w", doing, s.d.explain(err, s.at.shown))
}

// q writes a statement for the engine.
func (s *Store) q(query string) string {
	if s.at.engine == "postgres" {
		return rebind(query)
	}
	return query
}

// collect reads all rows of a query.
func collect[T any](rows *sql.Rows, scan func(*sql.Rows) (T, error)) (out []T, err error) {
	defer func() { err = errors.Join(err, rows.Close()) }()
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return out, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}
