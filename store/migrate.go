package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

//go:embed migrations
var migrations embed.FS

// latest is the version of the schema that this code reads and writes: the number of the last file in migrations.
const latest = 4

// groupTermsVersion is the version from which on groups have an index of their own, which is made from them.
const groupTermsVersion = 3

// Version is the version of the store's schema, and the latest that this Casus knows.
func (s *Store) Version(ctx context.Context) (have, newest int, err error) {
	have, err = s.version(ctx)
	return have, latest, err
}

func (s *Store) version(ctx context.Context) (int, error) {
	var n int
	q := "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'casus_schema'"
	if s.at.engine == "postgres" {
		q = "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'casus_schema'"
	}
	if err := s.rdbw().QueryRowContext(ctx, q).Scan(&n); err != nil || n == 0 {
		return 0, s.wrap("reading the store's version", err)
	}
	err := s.rdbw().QueryRowContext(ctx, "SELECT version FROM casus_schema").Scan(&n)
	return n, s.wrap("reading the store's version", err)
}

// Migrate brings the store at a place forward to a version, 0 for the latest, and says from which it came. It never
// goes back.
func Migrate(ctx context.Context, url string, to int, opts Options) (from int, err error) {
	if to == 0 {
		to = latest
	}
	s, err := connect(ctx, url, opts)
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if from, err = s.version(ctx); err != nil {
		return 0, err
	}
	if to > latest || to < from {
		return from, fmt.Errorf("store %s has version %d: it cannot be brought to %d (this Casus knows up to %d)", s.at.shown, from, to, latest)
	}
	return from, s.migrate(ctx, to)
}

func (s *Store) migrate(ctx context.Context, to int) error {
	have, err := s.version(ctx)
	switch {
	case err != nil:
		return err
	case have > latest:
		return fmt.Errorf("store %s has version %d, made by a newer Casus; this one knows up to %d", s.at.shown, have, latest)
	case have >= to:
		return nil
	case s.wdb == nil:
		return fmt.Errorf("store %s has version %d and must be migrated to %d first: %w", s.at.shown, have, to, ErrReadOnly)
	}
	for have < to {
		if have, err = s.step(ctx, to); err != nil {
			return err
		}
	}
	return nil
}

// step applies the next migration in a transaction of its own. Several processes may come at once: the version is looked
// at again under the lock.
func (s *Store) step(ctx context.Context, to int) (have int, err error) {
	tx, err := s.wdb.BeginTx(ctx, nil)
	if err != nil {
		return 0, s.wrap("migrating", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, ignoreDone(tx.Rollback()))
		}
	}()
	if s.at.engine == "postgres" {
		if _, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock(720112)"); err != nil {
			return 0, s.wrap("migrating", err)
		}
	}
	if _, err := tx.ExecContext(ctx, "CREATE TABLE IF NOT EXISTS casus_schema (version INTEGER NOT NULL)"); err != nil {
		return 0, s.wrap("migrating", err)
	}
	err = tx.QueryRowContext(ctx, "SELECT version FROM casus_schema").Scan(&have)
	if errors.Is(err, sql.ErrNoRows) {
		_, err = tx.ExecContext(ctx, "INSERT INTO casus_schema VALUES (0)")
	}
	if err != nil {
		return 0, s.wrap("migrating", err)
	}
	if have >= to {
		return have, ignoreDone(tx.Rollback())
	}
	have++
	src, err := migration(s.d.name(), have)
	if err != nil {
		return 0, err
	}
	for _, q := range statements(src) {
		if _, err := tx.ExecContext(ctx, q); err != nil {
			return 0, s.wrap(fmt.Sprintf("migrating to version %d", have), err)
		}
	}
	if have == groupTermsVersion {
		w := &write{s: s, ctx: ctx, tx: tx, stmts: map[string]*sql.Stmt{}}
		if err := w.indexGroups(); err != nil {
			return 0, fmt.Errorf("migrating to version %d: %w", have, err)
		}
	}
	if have == packedVersion {
		if err := s.packRollups(ctx, tx); err != nil {
			return 0, err
		}
	}
	if _, err := tx.ExecContext(ctx, s.q("UPDATE casus_schema SET version = ?"), have); err != nil {
		return 0, s.wrap("migrating", err)
	}
	return have, s.wrap("migrating", tx.Commit())
}

func ignoreDone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

// migration is the file of a version: its name begins with the number.
func migration(engine string, version int) (string, error) {
	dir := path.Join("migrations", engine)
	files, err := migrations.ReadDir(dir)
	if err != nil {
		return "", fmt.Errorf("migrations: %w", err)
	}
	i := slices.IndexFunc(files, func(f fs.DirEntry) bool {
		return strings.HasPrefix(f.Name(), fmt.Sprintf("%04d_", version))
	})
	if i < 0 {
		return "", fmt.Errorf("migrations: none to version %d of %s", version, engine)
	}
	b, err := migrations.ReadFile(path.Join(dir, files[i].Name()))
	if err != nil {
		return "", fmt.Errorf("migrations: %w", err)
	}
	return string(b), nil
}

// statements cuts a file at semicolons that end a line; comments stand on lines of their own.
func statements(src string) []string {
	var kept []string
	for _, l := range strings.Split(src, "\n") {
		if !strings.HasPrefix(strings.TrimSpace(l), "--") {
			kept = append(kept, l)
		}
	}
	var out []string
	for _, q := range strings.Split(strings.Join(kept, "\n"), ";\n") {
		if strings.TrimSpace(q) != "" {
			out = append(out, q)
		}
	}
	return out
}

// tables are the tables of the latest version that hold the store's data, without the full-text indexes, which are made
// from them.
func tables() []string {
	return []string{"clock", "articles", "codings", "records", "terms", "postings", "changes", "sums", "corrections", "groups",
		"members", "redirects", "feeds", "quarantine", "tombstones", "forgotten", "copies", "history"}
}
