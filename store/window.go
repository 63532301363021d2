package store

import (
	"context"
	"database/sql"
	"fmt"
	"iter"

	"github.com/casus/casus"
	"github.com/casus/casus/story"
)

// Window yields the current articles published (else first seen) on the days from to to (ISO, inclusive; empty for no
// bound), by publication and id, with their records as corrected and without those that were struck out.
func (s *Store) Window(ctx context.Context, from, to string) iter.Seq2[WindowItem, error] {
	return func(yield func(WindowItem, error) bool) {
		if err := s.window(ctx, from, to, yield); err != nil {
			yield(WindowItem{}, err)
		}
	}
}

func (s *Store) window(ctx context.Context, from, to string, yield func(WindowItem, error) bool) error {
	asOf, err := s.asOf(ctx, 0)
	if err != nil {
		return err
	}
	lo, hi := -1<<40, 1<<40
	for _, b := range [...]struct {
		iso string
		day *int
	}{{from, &lo}, {to, &hi}} {
		d, ok := dayNumber(b.iso)
		if !ok && b.iso != "" {
			return fmt.Errorf("%q is no ISO day", b.iso)
		}
		if ok {
			*b.day = d
		}
	}
	q := "SELECT n FROM articles WHERE day BETWEEN ? AND ? AND since <= ? AND (until IS NULL OR until > ?) ORDER BY published, id, content"
	rows, err := s.rdb.QueryContext(ctx, s.q(q), lo, hi, asOf, asOf)
	if err != nil {
		return s.wrap("reading articles", err)
	}
	ns, err := collect(rows, scanNumber)
	if err != nil {
		return s.wrap("reading articles", err)
	}
	for len(ns) > 0 {
		k := min(len(ns), pageRows)
		items, err := s.windowItems(ctx, ns[:k], asOf)
		if err != nil {
			return err
		}
		for _, n := range ns[:k] {
			if it, ok := items[n]; ok && !yield(*it, nil) {
				return nil
			}
		}
		ns = ns[k:]
	}
	return nil
}

// windowItems reads a page of articles.
func (s *Store) windowItems(ctx context.Context, ns []int64, asOf Moment) (map[int64]*WindowItem, error) {
	q := `SELECT a.n, a.id, a.content, a.lineage, a.title, a.published, a.url, a.source, a.lang, a.since, a.body, c.body,
		coalesce(c.not_coded, ''), c.signature FROM articles a LEFT JOIN codings c ON c.article = a.n AND c.since <= ? AND
		(c.until IS NULL OR c.until > ?) WHERE a.n IN (` + list(ns) + ")"
	rows, err := s.rdb.QueryContext(ctx, s.q(q), asOf, asOf)
	if err != nil {
		return nil, s.wrap("reading articles", err)
	}
	out := map[int64]*WindowItem{}
	_, err = collect(rows, func(r *sql.Rows) (x struct{}, err error) {
		it := &WindowItem{}
		a := &casus.Article{}
		var n int64
		var since Moment
		var body, records, sig []byte
		if err := r.Scan(&n, &a.ID, &it.Content, &it.Lineage, &a.Title, &a.Published, &a.URL, &a.Source, &a.Lang, &since, &body,
			&records, &it.NotCoded, &sig); err != nil {
			return x, err
		}
		it.Signature = unpackNumbers(sig)
		it.Item = story.Item{Article: a, Seen: since.Time().Format("2006-01-02T15:04:05.999999Z07:00")}
		if len(body) > 0 {
			var b articleBody
			if err := unpack(body, &b); err != nil {
				return x, err
			}
			a.Text, a.Sentences = b.Text, b.Sentences
		}
		if len(records) > 0 {
			err = unpack(records, &it.Item.Records)
		}
		out[n] = it
		return x, err
	})
	if err != nil {
		return nil, s.wrap("reading articles", err)
	}
	return out, s.fillWindow(ctx, ns, out, asOf)
}

// fillWindow lays corrections over the records and says what is a copy.
func (s *Store) fillWindow(ctx context.Context, ns []int64, items map[int64]*WindowItem, asOf Moment) error {
	var anchors []string
	var heads []*ArticleHead
	var order []*WindowItem
	for _, n := range ns {
		it, ok := items[n]
		if !ok {
			continue
		}
		anchors = append(anchors, anchorsOf(it.Item.Records)...)
		heads = append(heads, &ArticleHead{ID: it.Item.Article.ID})
		order = append(order, it)
	}
	fix, err := s.correctionsOf(ctx, s.rdb, anchors, asOf)
	if err != nil {
		return err
	}
	if err := s.fillCopies(ctx, heads, asOf); err != nil {
		return err
	}
	for i, it := range order {
		it.CopyOf = heads[i].CopyOf
		var kept []casus.Record
		for j := range it.Item.Records {
			if r, ok := fix.apply(&it.Item.Records[j]); ok {
				kept = append(kept, *r)
			}
		}
		it.Item.Records = kept
	}
	return nil
}
