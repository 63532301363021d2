package store

import (
	"bufio"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/klauspost/compress/zstd"
)

// Restore makes a store at a place from a backup of either engine. There must be none yet, or an empty one.
func Restore(ctx context.Context, backup, url string, opts Options) (err error) {
	f, err := os.Open(backup)
	if err != nil {
		return fmt.Errorf("restoring: %w", err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	head := make([]byte, 16)
	if _, err := io.ReadFull(f, head); err != nil {
		return fmt.Errorf("restoring: %s is no backup: %w", backup, err)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("restoring: %w", err)
	}
	if !strings.HasPrefix(string(head), "SQLite format 3") {
		return load(ctx, f, url, opts)
	}
	from, err := Open(ctx, backup, Options{ReadOnly: true})
	if err != nil {
		return fmt.Errorf("restoring: %w", err)
	}
	defer func() { err = errors.Join(err, from.Close()) }()
	at, err := parsePlace(url)
	if err != nil {
		return err
	}
	if at.engine == "sqlite" {
		return from.Backup(ctx, at.path)
	}
	r, w := io.Pipe()
	go func() { w.CloseWithError(from.Dump(ctx, w)) }()
	return errors.Join(load(ctx, r, url, opts), r.Close())
}

// load reads a dump into an empty store, in one transaction, and makes the full-text indexes anew.
func load(ctx context.Context, in io.Reader, url string, opts Options) (err error) {
	z, err := zstd.NewReader(in)
	if err != nil {
		return fmt.Errorf("restoring: %w", err)
	}
	defer z.Close()
	lines := bufio.NewReaderSize(z, 1<<20)
	var head dumpHead
	if err := readLine(lines, &head); err != nil || head.Casus != "store dump" {
		return fmt.Errorf("restoring: this is no backup of a store (%v)", err)
	}
	if head.Schema > latest {
		return fmt.Errorf("restoring: the backup has version %d, made by a newer Casus; this one knows up to %d", head.Schema, latest)
	}
	s, err := connect(ctx, url, opts)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if err := s.migrate(ctx, head.Schema); err != nil {
		return err
	}
	var moment Moment
	if err := s.rdbw().QueryRowContext(ctx, "SELECT moment FROM clock").Scan(&moment); err != nil {
		return s.wrap("restoring", err)
	}
	if moment != 0 {
		return fmt.Errorf("restoring: store %s is not empty", s.at.shown)
	}
	tx, err := s.wdb.BeginTx(ctx, nil)
	if err != nil {
		return s.wrap("restoring", err)
	}
	w := &write{s: s, ctx: ctx, tx: tx, stmts: map[string]*sql.Stmt{}}
	if err = w.load(lines); err == nil && head.Schema >= groupTermsVersion {
		err = w.indexGroups()
	}
	if err != nil {
		return errors.Join(fmt.Errorf("restoring: %w", err), ignoreDone(tx.Rollback()))
	}
	if err := tx.Commit(); err != nil {
		return s.wrap("restoring", err)
	}
	return s.migrate(ctx, latest)
}

func (w *write) load(lines *bufio.Reader) error {
	if err := w.execQuietly("DELETE FROM clock"); err != nil {
		return err
	}
	var b *bulk
	err := readDump(lines, func(t dumpTable) error {
		b = w.into(t.Table, strings.Join(t.Columns, ", "))
		return nil
	}, func(vals []any) error { return w.add(b, vals...) })
	if err != nil {
		return err
	}
	if err := w.flush(); err != nil {
		return err
	}
	var clocks int
	if err := w.tx.QueryRowContext(w.ctx, "SELECT count(*) FROM clock").Scan(&clocks); err != nil {
		return w.s.wrap("restoring", err)
	}
	if clocks != 1 {
		return errors.New("the backup has no clock: it is not whole")
	}
	return w.indexAll()
}

// indexAll makes the full-text indexes from articles and records.
func (w *write) indexAll() error {
	texts, quotes := w.bulkFor("articles_fts"), w.bulkFor("evidence_fts")
	err := w.pages("SELECT n, title, kept, body FROM articles", func(rows *sql.Rows) (int64, func() error, error) {
		var n int64
		var title, kept string
		var body []byte
		if err := rows.Scan(&n, &title, &kept, &body); err != nil || kept == "nothing" {
			return n, nil, err
		}
		var a articleBody
		if len(body) > 0 {
			if err := unpack(body, &a); err != nil {
				return n, nil, err
			}
		}
		return n, func() error { return w.add(texts, n, text(title+"\n"+a.Text)) }, nil
	})
	if err != nil {
		return err
	}
	err = w.pages("SELECT n, first, body FROM codings", func(rows *sql.Rows) (int64, func() error, error) {
		var c codedRecords
		var n int64
		var body []byte
		if err := rows.Scan(&n, &c.first, &body); err != nil || len(body) == 0 {
			return n, nil, err
		}
		if err := unpack(body, &c.rs); err != nil {
			return n, nil, err
		}
		return n, func() error {
			for i := range c.rs {
				if err := w.add(quotes, c.first+int64(i), text(c.rs[i].Evidence.Quote)); err != nil {
					return err
				}
			}
			return nil
		}, nil
	})
	if err != nil {
		return err
	}
	return w.flush()
}
