package store

import (
	"context"
	"database/sql"
	"fmt"
	"iter"
)

// Coding says how much one generation read.
type Coding struct {
	Generation string `json:"generation"`
	Articles   int    `json:"articles"` // versions of articles
	Records    int    `json:"records"`
	First      Moment `json:"first"`
	Last       Moment `json:"last"`
}

// Generations are what read the articles of the store, the first first.
func (s *Store) Generations(ctx context.Context) ([]Coding, error) {
	q := "SELECT generation, count(*), sum(count), min(since), max(since) FROM codings WHERE generation <> '' GROUP BY generation ORDER BY min(since), generation"
	rows, err := s.rdb.QueryContext(ctx, q)
	if err != nil {
		return nil, s.wrap("reading generations", err)
	}
	out, err := collect(rows, func(r *sql.Rows) (c Coding, err error) {
		return c, r.Scan(&c.Generation, &c.Articles, &c.Records, &c.First, &c.Last)
	})
	return out, s.wrap("reading generations", err)
}

// Coverage is how many versions of articles two generations both read, and how many only one of them.
type Coverage struct{ Both, OnlyA, OnlyB int }

// Coverage counts what can be compared.
func (s *Store) Coverage(ctx context.Context, a, b string) (c Coverage, err error) {
	var na, nb int
	const q = `SELECT (SELECT count(*) FROM codings x JOIN codings y ON y.article = x.article WHERE x.generation = ? AND y.generation = ?),
		(SELECT count(*) FROM codings WHERE generation = ?), (SELECT count(*) FROM codings WHERE generation = ?)`
	err = s.rdb.QueryRowContext(ctx, s.q(q), a, b, a, b).Scan(&c.Both, &na, &nb)
	c.OnlyA, c.OnlyB = na-c.Both, nb-c.Both
	return c, s.wrap("comparing generations", err)
}

// BetweenGenerations streams how generation b read the articles otherwise that generation a had read too, as Between has
// it: as the machine read them, without corrections. What both read in the same way is left out. The filter is that of
// Between.
func (s *Store) BetweenGenerations(ctx context.Context, a, b string, f Filter) iter.Seq2[Difference, error] {
	return func(yield func(Difference, error) bool) {
		if err := s.betweenGenerations(ctx, a, b, &f, yield); err != nil {
			yield(Difference{}, err)
		}
	}
}

type codingPair struct{ article, a, b int64 }

func (s *Store) betweenGenerations(ctx context.Context, a, b string, f *Filter, yield func(Difference, error) bool) error {
	if err := f.check(); err != nil {
		return err
	}
	asOf, err := s.asOf(ctx, 0)
	if err != nil {
		return err
	}
	q := `SELECT a.n, x.n, y.n FROM codings x JOIN codings y ON y.article = x.article JOIN articles a ON a.n = x.article
		WHERE x.generation = ? AND y.generation = ? AND x.body IS NOT NULL AND y.body IS NOT NULL ORDER BY a.published, a.id, a.content`
	rows, err := s.rdb.QueryContext(ctx, s.q(q), a, b)
	if err != nil {
		return s.wrap("comparing generations", err)
	}
	pairs, err := collect(rows, func(r *sql.Rows) (p codingPair, err error) { return p, r.Scan(&p.article, &p.a, &p.b) })
	if err != nil {
		return s.wrap("comparing generations", err)
	}
	for _, p := range pairs {
		ds, err := s.codingBetween(ctx, p, asOf)
		if err != nil {
			return err
		}
		for _, d := range ds {
			if f.wants(&d) && !yield(d, nil) {
				return nil
			}
		}
	}
	return nil
}

// codingBetween compares two codings of one version of an article.
func (s *Store) codingBetween(ctx context.Context, p codingPair, asOf Moment) ([]Difference, error) {
	heads, err := s.headsByNumber(ctx, []int64{p.article}, asOf)
	if err != nil {
		return nil, err
	}
	cs, err := s.codingsByNumber(ctx, []int64{p.a, p.b})
	if err != nil {
		return nil, err
	}
	rowsOf := func(n int64) []Row {
		var out []Row
		c := cs[n]
		for i := range c.rs {
			out = append(out, Row{Record: c.rs[i], Article: *heads[p.article], Cursor: fmt.Sprint(c.first + int64(i))})
		}
		return out
	}
	ds, err := compareRows(rowsOf(p.a), rowsOf(p.b))
	out := ds[:0]
	for _, d := range ds {
		if d.Change != ChangeSuperseded || len(d.Fields) > 0 {
			out = append(out, d)
		}
	}
	return out, err
}
