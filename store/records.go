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

// Bare is Records without where a record belongs: of its article only source, publication and since, no incident, no
// story. It is several times faster, for counting and mapping many.
func (s *Store) Bare(ctx context.Context, f Filter) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		if err := s.eachRow(ctx, f, true, yield); err != nil {
			yield(Row{}, err)
		}
	}
}

// More is the error of a reading that ended because of Filter.Look: it goes on at Cursor.
type More struct{ Cursor string }

func (m *More) Error() string { return "there is more to look at, from " + m.Cursor }

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
	s      *Store
	f      *Filter
	asOf   Moment
	exact  bool // candidates stand under a day, which must be theirs
	last   int64
	given  int
	looked int
	heads  map[int64]*ArticleHead
	rs     map[int64]*sliced
	bare   bool
}

// codedRecords are the records of a coding.
type codedRecords struct {
	first int64
	ended string
	rs    []casus.Record
}

func (s *Store) eachRecord(ctx context.Context, f Filter, yield func(Row, error) bool) (err error) {
	return s.eachRow(ctx, f, false, yield)
}

func (s *Store) eachRow(ctx context.Context, f Filter, bare bool, yield func(Row, error) bool) (err error) {
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
	fi := &finder{s: s, f: &f, asOf: asOf, exact: f.Order == OrderDate && p.day != "", last: -1, bare: bare && f.Incident == ""}
	stretches, err := s.stretches(ctx, p, &f)
	if err != nil {
		return err
	}
	for _, days := range stretches {
		if more, err := fi.scan(ctx, p.within(days), yield); err != nil || !more {
			return err
		}
	}
	return nil
}

// scan looks at the candidates of a plan. It reports whether more are wanted. It asks for some more than are wanted, and
// for those behind them if too few of them match: PostgreSQL takes quite another way where it knows that few are wanted.
func (fi *finder) scan(ctx context.Context, p *plan, yield func(Row, error) bool) (more bool, err error) {
	take := 0
	if fi.f.Limit > 0 {
		take = 2*fi.f.Limit + pageRows
	}
	for skip := 0; ; skip, take = skip+take, 4*take {
		n, more, err := fi.some(ctx, p, skip, take, yield)
		if err != nil || !more || n < take || take == 0 {
			return more, err
		}
	}
}

// some looks at up to take candidates behind the first skip, at all if take is 0. It says how many there were.
func (fi *finder) some(ctx context.Context, p *plan, skip, take int, yield func(Row, error) bool) (n int, more bool, err error) {
	q := p.sql()
	if take > 0 {
		q += fmt.Sprintf(" LIMIT %d OFFSET %d", take, skip)
	}
	rows, err := fi.s.rdb.QueryContext(ctx, fi.s.q(q), p.args...)
	if err != nil {
		return 0, false, fi.s.wrap("reading records", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	size := pageRows
	if fi.f.Limit > 0 {
		size = min(size, fi.f.Limit)
	}
	for {
		page, err := nextPage(rows, size)
		if err != nil {
			return n, false, fi.s.wrap("reading records", err)
		}
		n += len(page)
		more, err := fi.page(ctx, page, yield)
		if err != nil || !more {
			return n, false, err
		}
		if len(page) < size {
			return n, true, nil
		}
		if fi.looked += len(page); fi.f.Look > 0 && fi.looked >= fi.f.Look && (fi.f.Order == OrderNew || fi.f.Order == OrderDate) {
			return n, false, &More{Cursor: fi.cursor(&page[len(page)-1])}
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

// found is a candidate whose record, as corrected, is wanted as far as the record says.
type found struct {
	candidate
	anchor string
	eff    *casus.Record
	counts bool
}

// page yields the rows of a page of candidates. It reports whether more are wanted.
func (fi *finder) page(ctx context.Context, page []candidate, yield func(Row, error) bool) (bool, error) {
	fs, fix, err := fi.wanted(ctx, page)
	if err != nil || len(fs) == 0 {
		return true, err
	}
	in, err := fi.load(ctx, fs)
	if err != nil {
		return false, err
	}
	for i := range fs {
		row, ok := fi.row(&fs[i], fix, in)
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

// wanted reads the records of candidates and keeps those that match. What else is known of them is read for these only.
func (fi *finder) wanted(ctx context.Context, page []candidate) ([]found, corrections, error) {
	var cs []int64
	for _, c := range page {
		cs = append(cs, c.coding)
	}
	var err error
	if fi.rs, err = fi.s.slicedByNumber(ctx, cs); err != nil {
		return nil, nil, err
	}
	rs := make([]*casus.Record, len(page))
	var anchors []string
	for i, c := range page {
		if cr := fi.rs[c.coding]; len(fi.f.Scopes) > 0 && !cr.says(c.n, "Scope", fi.f.Scopes) {
			continue // no correction changes a scope
		}
		if rs[i], err = fi.record(c); err != nil {
			return nil, nil, err
		}
		if rs[i] != nil {
			anchors = append(anchors, rs[i].Anchor)
		}
	}
	fix, err := fi.s.correctionsOf(ctx, fi.s.rdb, anchors, fi.asOf)
	if err != nil {
		return nil, nil, err
	}
	var out []found
	for i, r := range rs {
		if r == nil {
			continue
		}
		eff, counts := fix.apply(r)
		if (counts || fi.f.Superseded || fi.f.ID != "") && fi.f.match(eff) {
			out = append(out, found{page[i], r.Anchor, eff, counts})
		}
	}
	return out, fix, nil
}

// record is the record of a candidate; nil if it was forgotten since.
func (fi *finder) record(c candidate) (*casus.Record, error) {
	cr := fi.rs[c.coding]
	if cr == nil {
		return nil, nil
	}
	r, err := cr.record(c.n)
	return r, fi.s.wrap("reading records", err)
}

func (fi *finder) row(c *found, fix corrections, in map[string]membership) (Row, bool) {
	if c.n == fi.last {
		return Row{}, false
	}
	head := fi.heads[c.article]
	if head == nil {
		return Row{}, false
	}
	day := recordDay(c.eff, articleDay(head.Published, head.Since))
	if fi.exact && day != c.day || !fi.f.onDay(day) || fi.f.Incident != "" && in[c.anchor].incident == "" {
		return Row{}, false
	}
	fi.last = c.n
	row := Row{Record: *c.eff, Article: *head, Incident: in[c.anchor].incident, Story: in[c.eff.Article].story, Since: c.since,
		NotEvent: !c.counts, Corrections: fix[c.anchor]}
	if c.until != 0 && c.until <= fi.asOf {
		row.Until, row.Ended = c.until, fi.rs[c.coding].ended
	}
	row.Cursor = fi.cursor(&c.candidate)
	return row, true
}

func (fi *finder) cursor(c *candidate) string {
	if fi.f.Order == OrderDate {
		return fmt.Sprintf("%d:%d", c.day, c.n)
	}
	return fmt.Sprint(c.n)
}

func (f *Filter) onDay(day int) bool {
	if d, ok := dayNumber(f.From); ok && day < d {
		return false
	}
	d, ok := dayNumber(f.To)
	return !ok || day <= d
}

// load reads the articles of what was found, and where it belongs.
func (fi *finder) load(ctx context.Context, fs []found) (in map[string]membership, err error) {
	var as []int64
	var members []string
	for i := range fs {
		as = append(as, fs[i].article)
		members = append(members, fs[i].anchor, fs[i].eff.Article)
	}
	if fi.bare {
		fi.heads, err = fi.s.bareHeads(ctx, as)
		return nil, err
	}
	if fi.heads, err = fi.s.headsByNumber(ctx, as, fi.asOf); err != nil {
		return nil, err
	}
	return fi.s.memberships(ctx, members, fi.asOf)
}

// bareHeads are heads with source, publication and since only.
func (s *Store) bareHeads(ctx context.Context, ns []int64) (map[int64]*ArticleHead, error) {
	out := map[int64]*ArticleHead{}
	rows, err := s.rdb.QueryContext(ctx, "SELECT n, source, published, since FROM articles WHERE n IN ("+list(ns)+")")
	if err != nil {
		return nil, s.wrap("reading articles", err)
	}
	_, err = collect(rows, func(r *sql.Rows) (x struct{}, err error) {
		var n int64
		h := &ArticleHead{}
		err = r.Scan(&n, &h.Source, &h.Published, &h.Since)
		out[n] = h
		return x, err
	})
	return out, s.wrap("reading articles", err)
}

func (s *Store) slicedByNumber(ctx context.Context, ns []int64) (map[int64]*sliced, error) {
	out := map[int64]*sliced{}
	rows, err := s.rdb.QueryContext(ctx, "SELECT n, first, ended, body FROM codings WHERE n IN ("+list(ns)+")")
	if err != nil {
		return nil, s.wrap("reading records", err)
	}
	_, err = collect(rows, func(r *sql.Rows) (x struct{}, err error) {
		var n int64
		var first int64
		var ended string
		var body []byte
		if err := r.Scan(&n, &first, &ended, &body); err != nil {
			return x, err
		}
		out[n], err = newSliced(first, ended, body)
		return x, err
	})
	return out, s.wrap("reading records", err)
}

// codingsByNumber are codings with all their records.
func (s *Store) codingsByNumber(ctx context.Context, ns []int64) (map[int64]codedRecords, error) {
	cs, err := s.slicedByNumber(ctx, ns)
	if err != nil {
		return nil, err
	}
	out := map[int64]codedRecords{}
	for n, c := range cs {
		x := codedRecords{first: c.first, ended: c.ended}
		for i := range c.parts {
			r, err := c.record(c.first + int64(i))
			if err != nil {
				return nil, s.wrap("reading records", err)
			}
			x.rs = append(x.rs, *r)
		}
		out[n] = x
	}
	return out, nil
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
