package store

import (
	"context"
	"database/sql"
	"strconv"
	"strings"
)

// dialect is what differs between the engines.
type dialect interface {
	name() string
	// open gives one pool to read with and one to write with; they may be the same.
	open(ctx context.Context, p place, o Options) (read, write *sql.DB, err error)
	// lock is added to the reading of the clock in a write transaction.
	lock() string
	// evidence and articles are the condition "row r.n, a.n is hit by ?" and the hits themselves as a table with column n.
	match(table, n string) string
	hits(table string) string
	query(text string) string // the argument of both for a query as Filter.Text has it
	index(table string) (sql, cols string)
	unindex(table string) string
	explain(err error, shown string) error
	// scrub makes what was deleted unreadable in the files of the store.
	scrub(ctx context.Context, s *Store) error
	vacuum(ctx context.Context, s *Store) error
	integrity(ctx context.Context, s *Store) ([]string, error)
}

// rebind writes the placeholders ? as PostgreSQL wants them. No statement of this package has a ? in a literal.
func rebind(q string) string {
	if !strings.ContainsRune(q, '?') {
		return q
	}
	var b strings.Builder
	n := 0
	for i := 0; i < len(q); i++ {
		if q[i] != '?' {
			b.WriteByte(q[i])
			continue
		}
		n++
		b.WriteByte('$')
		b.WriteString(strconv.Itoa(n))
	}
	return b.String()
}

// words cuts a full-text query: words and "phrases", each perhaps with - before it.
func words(q string) (want, not []string) {
	for q = strings.TrimSpace(q); q != ""; q = strings.TrimSpace(q) {
		neg := false
		if len(q) > 1 && q[0] == '-' {
			neg, q = true, q[1:]
		}
		var w string
		if q[0] == '"' {
			w, q, _ = strings.Cut(q[1:], `"`)
		} else if i := strings.IndexAny(q, " \t\n\r\""); i >= 0 {
			w, q = q[:i], q[i:]
		} else {
			w, q = q, ""
		}
		if strings.TrimSpace(w) == "" {
			continue
		}
		if neg {
			not = append(not, w)
		} else {
			want = append(want, w)
		}
	}
	return want, not
}
