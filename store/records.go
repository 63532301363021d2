package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"

	"github.com/casus/casus"
)

// pageRows is how many candidates are looked at together.
const pageRows = 200

// Records streams the records that a filter wants, corrected, in its order. All of it is as of one moment, also if the
// store is written to meanwhile.
func (s *Store) Records(ctx context.Context, f Filter) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		if err := s.eachRecord(ctx, f, yield); err != nil {
			yield(Row{}, err)
		}
	}
}

// check refuses what cannot be asked, and fills in the order.
func (f *Filter) check() error {
	switch f.Order {
	case "":
		f.Order = OrderArticle
	case OrderArticle, OrderNew, OrderDate, OrderConfidence:
	default:
		return fmt.Errorf("unknown order %q (one of article, new, date, confidence)", f.Order)
	}
	if f.Cursor != "" && f.Order != OrderNew && f.Order != OrderDate {
		return fmt.Errorf("a cursor goes with the orders new and date, not %q", f.Order)
	}
	for _, d := range [...]string{f.From, f.To, f.PublishedFrom, f.PublishedTo} {
		if _, ok := dayNumber(d); d != "" && (!ok || len(d) != 10) {
			return fmt.Errorf("%q is no ISO day", d)
		}
	}
	if want, _ := words(f.Text); f.Text != "" && len(want) == 0 {
		return fmt.Errorf("full text: %q has no word to look for", f.Text)
	}
	return nil
}

// candidate is a row of a plan.
type candidate struct {
	n, coding, article int64
	day                int
	since              Moment
	until              Moment
}

// finder turns candidates of one query into rows.
type finder struct {
	s     *Store
	f     *Filter
	asOf  Moment
	exact bool // candidates stand under a day, which must be theirs
	last  int64
	given int
	heads map[int64]*ArticleHead
	rs    map[int64]codedRecords
}

// codedRecords are the records of a coding.
type codedRecords struct {
	first int64
	ended string
	rs    []casus.Record
}

func (s *Store) eachRecord(ctx context.Context, f Filter, yield func(Row, error) bool) (err error) {
	if err := f.check(); err != nil {
		return err
	}
	asOf, err := s.asOf(ctx, f.AsOf)
	if err != nil {
		return err
	}
	p, err := s.planRecords(ctx, &f, asOf)
	if err != nil || p.nobody {
		return err
	}
	rows, err := s.rdb.QueryContext(ctx, s.q(p.sql()), p.args...)
	if err != nil {
		return s.wrap("reading records", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	fi := &finder{s: s, f: &f, asOf: asOf, exact: f.Order == OrderDate, last: -1}
	size := pageRows
	if f.Limit > 0 {
		size = min(size, f.Limit)
	}
	for {
		page, err := nextPage(rows, size)
		if err != nil {
			return s.wrap("reading records", err)
		}
		if more, err := fi.page(ctx, page, yield); err != nil || !more || len(page) < size {
			return err
		}
		size = pageRows
	}
}

func nextPage(rows *sql.Rows, size int) ([]candidate, error) {
	var out []candidate
	for len(out) < size && rows.Next() {
		var c candidate
		var until sql.NullInt64
		if err := rows.Scan(&c.n, &c.coding, &c.article, &c.day, &c.since, &until); err != nil {
			return nil, err
		}
		c.until = Moment(until.Int64)
		out = append(out, c)
	}
	return out, rows.Err()
}

// page yields the rows of a page of candidates. It reports whether more are wanted.
func (fi *finder) page(ctx context.Context, page []candidate, yield func(Row, error) bool) (bool, error) {
	if err := fi.load(ctx, page); err != nil {
		return false, err
	}
	var anchors, articles []string
	for _, c := range page {
		if r := fi.record(c); r != nil {
			anchors, articles = append(anchors, r.Anchor), append(articles, r.Article)
		}
	}
	fix, err := fi.s.correctionsOf(ctx, fi.s.rdb, append([]string(nil), anchors...), fi.asOf)
	if err != nil {
		return false, err
	}
	in, err := fi.s.memberships(ctx, append(anchors, articles...), fi.asOf)
	if err != nil {
		return false, err
	}
	for _, c := range page {
		row, ok := fi.row(c, fix, in)
		if !ok {
			continue
		}
		fi.given++
		if !yield(row, nil) || fi.given == fi.f.Limit {
			return false, nil
		}
	}
	return true, nil
}

// record is the record of a candidate; nil if it was forgotten since.
func (fi *finder) record(c candidate) *casus.Record {
	cr, ok := fi.rs[c.coding]
	if i := c.n - cr.first; ok && i >= 0 && i < int64(len(cr.rs)) {
		return &cr.rs[i]
	}
	return nil
}

func (fi *finder) row(c candidate, fix corrections, in map[string]membership) (Row, bool) {
	r := fi.record(c)
	if r == nil || c.n == fi.last {
		return Row{}, false
	}
	head := fi.heads[c.article]
	eff, counts := fix.apply(r)
	day := recordDay(eff, articleDay(head.Published, head.Since))
	if fi.exact && day != c.day {
		return Row{}, false
	}
	if !counts && !fi.f.Superseded && fi.f.ID == "" || !fi.f.match(eff) || !fi.f.onDay(day) {
		return Row{}, false
	}
	if fi.f.Incident != "" && in[r.Anchor].incident == "" {
		return Row{}, false
	}
	fi.last = c.n
	row := Row{Record: *eff, Article: *head, Incident: in[r.Anchor].incident, Story: in[r.Article].story, Since: c.since,
		NotEvent: !counts, Corrections: fix[r.Anchor]}
	if c.until != 0 && c.until <= fi.asOf {
		row.Until, row.Ended = c.until, fi.rs[c.coding].ended
	}
	row.Cursor = fmt.Sprint(c.n)
	if fi.exact {
		row.Cursor = fmt.Sprintf("%d:%d", c.day, c.n)
	}
	return row, true
}

func (f *Filter) onDay(day int) bool {
	if d, ok := dayNumber(f.From); ok && day < d {
		return false
	}
	d, ok := dayNumber(f.To)
	return !ok || day <= d
}

// load reads the codings and articles of candidates.
func (fi *finder) load(ctx context.Context, page []candidate) error {
	var cs, as []int64
	for _, c := range page {
		cs, as = append(cs, c.coding), append(as, c.article)
	}
	var err error
	if fi.rs, err = fi.s.codingsByNumber(ctx, cs); err != nil {
		return err
	}
	fi.heads, err = fi.s.headsByNumber(ctx, as, fi.asOf)
	return err
}

func (s *Store) codingsByNumber(ctx context.Context, ns []int64) (map[int64]codedRecords, error) {
	out := map[int64]codedRecords{}
	rows, err := s.rdb.QueryContext(ctx, "SELECT n, first, ended, body FROM codings WHERE n IN ("+list(ns)+")")
	if err != nil {
		return nil, s.wrap("reading records", err)
	}
	_, err = collect(rows, func(r *sql.Rows) (x struct{}, err error) {
		var n int64
		var c codedRecords
		var body []byte
		if err := r.Scan(&n, &c.first, &c.ended, &body); err != nil {
			return x, err
		}
		if len(body) > 0 {
			err = unpack(body, &c.rs)
		}
		out[n] = c
		return x, err
	})
	return out, s.wrap("reading records", err)
}

// membership is where a record or article belongs.
type membership struct{ incident, story string }

// memberships reads the incidents of anchors and the stories of articles.
func (s *Store) memberships(ctx context.Context, members []string, asOf Moment) (map[string]membership, error) {
	out := map[string]membership{}
	err := chunks(members, func(args []any) error {
		q := "SELECT member, kind, grp FROM members WHERE member IN (" + marks(len(args)) + ") AND since <= ? AND (until IS NULL OR until > ?) ORDER BY n"
		rows, err := s.rdb.QueryContext(ctx, s.q(q), append(args, asOf, asOf)...)
		if err != nil {
			return s.wrap("reading members", err)
		}
		_, err = collect(rows, func(r *sql.Rows) (x struct{}, err error) {
			var member, kind, grp string
			err = r.Scan(&member, &kind, &grp)
			m := out[member]
			if kind == storyKind {
				m.story = grp
			} else {
				m.incident = grp
			}
			out[member] = m
			return x, err
		})
		return s.wrap("reading members", err)
	})
	return out, err
}
