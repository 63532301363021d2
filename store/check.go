package store

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/casus/casus"
)

// maxProblems bounds a report.
const maxProblems = 100

func (r *Report) problem(format string, args ...any) {
	if len(r.Problems) >= maxProblems {
		r.Truncated = true
		return
	}
	r.Problems = append(r.Problems, fmt.Sprintf(format, args...))
}

// Check looks whether the store is whole: the engine's own check, records against what they are found by, roll-ups
// against a recount, sums of months against sums of days. It reads everything and changes nothing.
func (s *Store) Check(ctx context.Context) (Report, error) {
	r := Report{Problems: []string{}}
	ps, err := s.d.integrity(ctx, s)
	if err != nil {
		return r, err
	}
	for _, p := range ps {
		r.problem("file: %s", p)
	}
	asOf, err := s.asOf(ctx, 0)
	if err != nil {
		return r, err
	}
	d, want := newNumbering(), map[key]expected{}
	err = s.eachCounted(ctx, asOf, &r, func(c cell, t tally) {
		k := d.key(c)
		want[k] = want[k].plus(t, 1)
	})
	if err != nil {
		return r, err
	}
	if err := s.checkCounts(ctx, &r); err != nil {
		return r, err
	}
	return r, s.checkCells(ctx, d, want, asOf, &r)
}

// recount makes the roll-ups as of a moment anew from the records.
func (s *Store) recount(ctx context.Context, asOf Moment) (cells, error) {
	out := cells{}
	err := s.eachCounted(ctx, asOf, nil, func(c cell, t tally) { out[c] = out[c].plus(t) })
	return out, err
}

// eachCounted gives the cells of all records that count as of a moment. It reports what does not fit if r is not nil.
func (s *Store) eachCounted(ctx context.Context, asOf Moment, r *Report, give func(cell, tally)) error {
	var after int64
	for {
		q := `SELECT c.n, c.body, c.first, c.count, a.day, a.source, c.since, coalesce(c.until, 0) FROM codings c JOIN articles a ON a.n = c.article
			WHERE c.n > ? AND c.since <= ? ORDER BY c.n LIMIT 500`
		rows, err := s.rdb.QueryContext(ctx, s.q(q), after, asOf)
		if err != nil {
			return s.wrap("reading records", err)
		}
		page, err := collect(rows, scanChecked)
		if err != nil {
			return s.wrap("reading records", err)
		}
		if len(page) == 0 {
			return nil
		}
		after = page[len(page)-1].n
		if err := s.countPage(ctx, page, asOf, give, r); err != nil {
			return err
		}
	}
}

// checked is a coding with its records.
type checked struct {
	coding
	rs           []casus.Record
	day          int
	source       string
	since, until Moment
}

func scanChecked(rows *sql.Rows) (c checked, err error) {
	var body []byte
	if err := rows.Scan(&c.n, &body, &c.first, &c.count, &c.day, &c.source, &c.since, &c.until); err != nil {
		return c, err
	}
	if len(body) > 0 {
		err = unpack(body, &c.rs)
	}
	return c, err
}

func (s *Store) countPage(ctx context.Context, page []checked, asOf Moment, give func(cell, tally), r *Report) error {
	var anchors []string
	for _, c := range page {
		anchors = append(anchors, anchorsOf(c.rs)...)
	}
	fix, err := s.correctionsOf(ctx, s.rdb, anchors, asOf)
	if err != nil {
		return err
	}
	for _, c := range page {
		live := c.until == 0 || c.until > asOf
		for i := range c.rs {
			if eff, ok := fix.apply(&c.rs[i]); ok && live {
				eachCell(eff, c.day, give)
			}
		}
		if r == nil {
			continue
		}
		r.Codings++
		r.Records += len(c.rs)
		if live {
			r.Live += len(c.rs)
		}
		if err := s.checkCoding(ctx, &c, r); err != nil {
			return err
		}
	}
	return nil
}

// checkCoding compares the records of a coding with the table that they are found by, and looks for the term that all
// have.
func (s *Store) checkCoding(ctx context.Context, c *checked, r *Report) error {
	if int64(len(c.rs)) != c.count {
		r.problem("coding %d: %d records, %d written down", c.n, len(c.rs), c.count)
	}
	q := `SELECT n, kind, day, idh, anch, since, coalesce(until, 0), (SELECT count(*) FROM postings p JOIN terms t ON t.n = p.term
		WHERE t.term = '*' AND p.day = r.day AND p.record = r.n) FROM records r WHERE n BETWEEN ? AND ? ORDER BY n`
	rows, err := s.rdb.QueryContext(ctx, s.q(q), c.first, c.first+c.count-1)
	if err != nil {
		return s.wrap("reading records", err)
	}
	seen := 0
	_, err = collect(rows, func(row *sql.Rows) (x struct{}, err error) {
		var n, idh, anch int64
		var kind, day, posts int
		var since, until Moment
		if err := row.Scan(&n, &kind, &day, &idh, &anch, &since, &until, &posts); err != nil {
			return x, err
		}
		seen++
		i := n - c.first
		if i >= int64(len(c.rs)) {
			return x, nil // told above
		}
		k, _ := kindRank(c.rs[i].Kind)
		if k != kind || day != recordDay(&c.rs[i], c.day) || idh != hash64(c.rs[i].ID) || anch != hash64(c.rs[i].Anchor) || since != c.since || until != c.until || posts != 1 {
			r.problem("record %s: what it is found by does not fit it", c.rs[i].ID)
		}
		return x, nil
	})
	if seen != len(c.rs) {
		r.problem("coding %d: %d of %d records can be found", c.n, seen, len(c.rs))
	}
	return s.wrap("reading records", err)
}

// checkCounts compares the sizes of tables that belong together.
func (s *Store) checkCounts(ctx context.Context, r *Report) error {
	var records, quotes, texts int
	for _, c := range []struct {
		q string
		n *int
	}{
		{"SELECT count(*) FROM articles", &r.Articles},
		{"SELECT count(*) FROM records", &records},
		{"SELECT count(*) FROM evidence_fts", &quotes},
		{"SELECT count(*) FROM articles_fts", &texts},
	} {
		if err := s.rdb.QueryRowContext(ctx, c.q).Scan(c.n); err != nil {
			return s.wrap("counting", err)
		}
	}
	if records != r.Records {
		r.problem("%d records can be found, %d are there", records, r.Records)
	}
	if quotes != records {
		r.problem("%d quotes are indexed, %d records are there", quotes, records)
	}
	if texts > r.Articles {
		r.problem("%d texts are indexed, %d articles are there", texts, r.Articles)
	}
	return nil
}
