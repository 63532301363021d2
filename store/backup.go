package store

import (
	"bufio"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/klauspost/compress/zstd"
)

// Backup writes all of the store to a new file while it is in use: of SQLite a store that can be opened, of PostgreSQL a
// dump (see Dump). The file appears whole or not at all.
func (s *Store) Backup(ctx context.Context, path string) error {
	if s.at.engine == "sqlite" {
		return s.newFile(path, func(tmp string) error {
			// A connection of its own: one that only reads may not make the file, and the writer shall not be held up.
			db, err := sql.Open("sqlite", dsn(s.at.path, Options{}, true))
			if err != nil {
				return s.wrap("writing the backup", err)
			}
			_, err = db.ExecContext(ctx, "VACUUM INTO ?", tmp)
			return errors.Join(s.wrap("writing the backup", err), db.Close())
		})
	}
	return s.newFile(path, func(tmp string) (err error) {
		f, err := os.OpenFile(tmp, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
		if err != nil {
			return err
		}
		defer func() { err = errors.Join(err, f.Close()) }()
		if err := s.Dump(ctx, f); err != nil {
			return err
		}
		return f.Sync()
	})
}

// newFile has a file written under another name beside it and then renamed.
func (s *Store) newFile(path string, write func(tmp string) error) error {
	if _, err := os.Stat(path); err == nil {
		return fmt.Errorf("backup: %s exists already", path)
	}
	tmp := filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".part")
	if err := os.Remove(tmp); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("backup: %w", err)
	}
	if err := write(tmp); err != nil {
		return errors.Join(fmt.Errorf("backup to %s: %w", path, err), ignoreMissing(os.Remove(tmp)))
	}
	if err := os.Rename(tmp, path); err != nil {
		return fmt.Errorf("backup: %w", err)
	}
	return nil
}

func ignoreMissing(err error) error {
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	return err
}

// dumpHead is the first line of a dump.
type dumpHead struct {
	Casus  string `json:"casus"` // "store dump"
	Schema int    `json:"schema"`
}

// dumpTable is the line before the rows of a table.
type dumpTable struct {
	Table   string   `json:"table"`
	Columns []string `json:"columns"`
}

// Dump writes all tables as JSON lines packed with zstd, as of one moment: a line that says what it is, then for each
// table a line with its name and columns, and a line for each row, an array in which {"b":"..."} holds bytes in base64. It
// goes into a store of either engine.
func (s *Store) Dump(ctx context.Context, out io.Writer) (err error) {
	z, err := zstd.NewWriter(out)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, z.Close()) }()
	b := bufio.NewWriterSize(z, 1<<16)
	tx, err := s.rdb.BeginTx(ctx, &sql.TxOptions{ReadOnly: true, Isolation: sql.LevelRepeatableRead})
	if err != nil {
		return s.wrap("dumping", err)
	}
	defer tx.Rollback() //nolint:errcheck // nothing was written
	have, err := s.version(ctx)
	if err != nil {
		return err
	}
	e := json.NewEncoder(b)
	if err := e.Encode(dumpHead{"store dump", have}); err != nil {
		return err
	}
	for _, t := range tables() {
		if err := s.dumpTable(ctx, tx, e, t); err != nil {
			return fmt.Errorf("dumping table %s: %w", t, err)
		}
	}
	return b.Flush()
}

func (s *Store) dumpTable(ctx context.Context, tx *sql.Tx, e *json.Encoder, table string) (err error) {
	rows, err := tx.QueryContext(ctx, "SELECT * FROM "+table+" ORDER BY 1, 2")
	if err != nil {
		return s.wrap("reading", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	cols, err := rows.Columns()
	if err != nil {
		return s.wrap("reading", err)
	}
	if err := e.Encode(dumpTable{table, cols}); err != nil {
		return err
	}
	vals, refs := make([]any, len(cols)), make([]any, len(cols))
	for i := range vals {
		refs[i] = &vals[i]
	}
	for rows.Next() {
		if err := rows.Scan(refs...); err != nil {
			return s.wrap("reading", err)
		}
		for i, v := range vals {
			if b, ok := v.([]byte); ok {
				vals[i] = map[string][]byte{"b": b}
			}
		}
		if err := e.Encode(vals); err != nil {
			return err
		}
	}
	return s.wrap("reading", rows.Err())
}
