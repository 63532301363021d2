package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
)

// postgresDialect is the engine for several hosts or users.
type postgresDialect struct{}

func (postgresDialect) name() string { return "postgres" }

func (postgresDialect) open(ctx context.Context, p place, o Options) (read, write *sql.DB, err error) {
	cfg, err := pgx.ParseConfig(p.path)
	if err != nil {
		return nil, nil, fmt.Errorf("opening the store %s: the URL or what it names cannot be used", p.shown)
	}
	cfg.RuntimeParams["lock_timeout"] = fmt.Sprint(o.busy().Milliseconds())
	cfg.RuntimeParams["application_name"] = "casus"
	// The planner does not reckon with unpacking a document to match it, and so takes walking through all of them for
	// cheap. Costs that are raised for it must not make the server compile each query.
	cfg.RuntimeParams["cpu_operator_cost"], cfg.RuntimeParams["jit"] = "0.1", "off"
	if o.ReadOnly {
		cfg.RuntimeParams["default_transaction_read_only"] = "on"
	}
	db := stdlib.OpenDB(*cfg)
	db.SetMaxIdleConns(8)
	if o.ReadOnly {
		return db, nil, nil
	}
	return db, db, nil
}

func (postgresDialect) lock() string { return " FOR UPDATE" }

func hitKey(table string) string {
	if table == "evidence_fts" {
		return "record"
	}
	return "article"
}

func (postgresDialect) match(table, n string) string {
	return "EXISTS (SELECT 1 FROM " + table + " h WHERE h." + hitKey(table) + " = " + n + " AND h.doc @@ websearch_to_tsquery('english', ?))"
}

func (postgresDialect) hits(table string) string {
	k := hitKey(table)
	return "(SELECT " + k + " AS n FROM " + table + " WHERE doc @@ websearch_to_tsquery('english', ?))"
}

func (postgresDialect) query(text string) string { return text }

// index cuts what PostgreSQL would refuse: a tsvector holds a megabyte.
func (postgresDialect) index(table string) (string, string) {
	return "INSERT INTO " + table + " (" + hitKey(table) + ", doc) VALUES ", "(?,to_tsvector('english', left(?, 250000)))"
}

func (postgresDialect) unindex(table string) string {
	return "DELETE FROM " + table + " WHERE " + hitKey(table) + " = ?"
}

func (postgresDialect) explain(err error, shown string) error {
	var e *pgconn.PgError
	if !errors.As(err, &e) {
		return fmt.Errorf("store %s: %w", shown, err)
	}
	switch e.Code {
	case "55P03", "40P01", "40001":
		return fmt.Errorf("%w: another process holds %s: %w", ErrLocked, shown, err)
	case "53100":
		return fmt.Errorf("%w: no room to write %s: %w", ErrFull, shown, err)
	}
	return fmt.Errorf("store %s: %w", shown, err)
}

func (d postgresDialect) scrub(ctx context.Context, s *Store) error { return d.vacuum(ctx, s) }

// vacuum rewrites the tables, which removes the dead rows from the files. Logs and backups of the server are its
// administrator's.
func (postgresDialect) vacuum(ctx context.Context, s *Store) error {
	for _, t := range append(tables(), "evidence_fts", "articles_fts", "group_terms") {
		if _, err := s.wdb.ExecContext(ctx, "VACUUM FULL "+t); err != nil {
			return s.wrap("rewriting table "+t, err)
		}
	}
	return nil
}

func (postgresDialect) integrity(context.Context, *Store) ([]string, error) { return nil, nil }
