package store

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// plan is a query for candidates: rows of (n, coding, day, since, until) in the order wanted. What it gives is looked at
// again with Filter.match.
type plan struct {
	from   string // tables, driving first
	where  []string
	args   []any
	order  string    // empty for what Filter.Order says
	day    string    // the column of the day by which the driver orders, empty if it does not matter
	nobody bool      // nothing can match
	drive  termGroup // whose postings drive, if any do
}

// limits are the numbers that ways are chosen by. Tests have others, so that small stores go all ways.
type limits struct {
	terms    int // so many rows are sorted in no time
	fewHits  int // so many hits of a full-text query are always looked up all
	mostHits int // and more than so many never
	manyHits int // so many are not counted or gathered, as it would take too long
}

func usualLimits() limits {
	return limits{terms: 20_000, fewHits: 2_000, mostHits: 30_000, manyHits: 40_000}
}

// termGroup are the numbers of terms of which a record must have one.
type termGroup struct {
	ns    []int64
	count int64 // of postings
	any   bool  // the term that every record has
}

func (g termGroup) list() string {
	out := make([]string, len(g.ns))
	for i, n := range g.ns {
		out[i] = strconv.FormatInt(n, 10)
	}
	return strings.Join(out, ",")
}

// is is the condition on a column to be one of the group.
func (g termGroup) is(column string) string {
	if len(g.ns) == 1 {
		return column + " = " + g.list()
	}
	return column + " IN (" + g.list() + ")"
}

// planRecords finds the way to the candidates of a filter.
func (s *Store) planRecords(ctx context.Context, f *Filter, asOf Moment) (*plan, error) {
	gs, err := s.termGroups(ctx, f)
	if err != nil {
		return nil, err
	}
	p := &plan{}
	if gs == nil {
		p.nobody = true
		return p, nil
	}
	if ok, err := s.planDirect(ctx, f, asOf, p); err != nil || ok || p.nobody {
		return p, err
	}
	small, err := s.fewPostings(ctx, gs[0], f)
	if err != nil {
		return nil, err
	}
	if small {
		walk, err := s.shorterWalk(ctx, gs, f)
		if err != nil {
			return nil, err
		}
		small = !walk
	}
	way := newestText
	if f.Order != OrderNew || small || f.Text == "" {
		if way, err = s.planText(ctx, f, p); err != nil || p.nobody {
			return p, err
		}
	}
	switch {
	case way == listText, way == newestText:
		p.from = s.d.hits("evidence_fts") + " h CROSS JOIN records r CROSS JOIN articles a"
		p.where, p.args = append(p.where, "r.n = h.n"), append(p.args, s.d.query(f.Text))
		if way = noText; f.Order == OrderNew {
			if p.order, err = s.newest(ctx, "evidence_fts", f); err != nil {
				return nil, err
			}
		}
	case !small && f.Order == OrderNew:
		p.from = "records r CROSS JOIN articles a"
	case !small && f.Order == OrderArticle:
		p.from = "articles a CROSS JOIN codings c CROSS JOIN records r"
		p.where = append(p.where, "c.article = a.n", "r.n BETWEEN c.first AND c.first + c.count - 1")
	default:
		p.from, p.day = "postings p CROSS JOIN records r CROSS JOIN articles a", "p.day"
		p.where = append(p.where, gs[0].is("p.term"), "r.n = p.record")
		p.where = append(p.where, dayConds(f, "p.day")...)
		p.drive, gs = gs[0], gs[1:]
	}
	p.terms(gs)
	if p.day == "" && f.dated() {
		if err := s.planDates(ctx, f, p); err != nil {
			return nil, err
		}
	}
	switch way {
	case inText: // the + keeps SQLite from driving by it
		p.where, p.args = append(p.where, "+r.n IN (SELECT n FROM "+s.d.hits("evidence_fts")+" h)"), append(p.args, s.d.query(f.Text))
	case likeText:
		p.where, p.args = append(p.where, s.d.match("evidence_fts", "r.n")), append(p.args, s.d.query(f.Text))
	}
	p.rest(f, asOf)
	return p, nil
}

// terms asks for the other groups.
func (p *plan) terms(gs []termGroup) {
	day := cmp.Or(p.day, "r.day")
	for i, g := range gs {
		if g.any {
			continue
		}
		q := fmt.Sprintf("q%d", i)
		p.where = append(p.where, fmt.Sprintf("EXISTS (SELECT 1 FROM postings %s WHERE %s AND %s.day = %s AND %s.record = r.n)", q, g.is(q+".term"), q, day, q))
	}
}

// dated reports whether the filter restricts the day.
func (f *Filter) dated() bool { return f.From != "" || f.To != "" }

func dayConds(f *Filter, column string) []string {
	var out []string
	if d, ok := dayNumber(f.From); ok {
		out = append(out, fmt.Sprintf("%s >= %d", column, d))
	}
	if d, ok := dayNumber(f.To); ok {
		out = append(out, fmt.Sprintf("%s <= %d", column, d))
	}
	return out
}

// joinArticles ends the tables of a plan that may be asked of articles.
const joinArticles = " CROSS JOIN articles a"

// rest adds what is asked of every way, and the order.
func (p *plan) rest(f *Filter, asOf Moment) {
	// Articles are joined only for what is asked of them: a look-up less for each candidate.
	if strings.HasSuffix(p.from, joinArticles) && f.Order != OrderArticle && f.PublishedFrom == "" && f.PublishedTo == "" && f.Source == "" {
		p.from = strings.TrimSuffix(p.from, joinArticles)
	} else {
		p.where = append(p.where, "a.n = r.article")
	}
	p.where = append(p.where, "r.since <= ?")
	p.args = append(p.args, asOf)
	if !f.Superseded {
		p.where = append(p.where, "(r.until IS NULL OR r.until > ?)")
		p.args = append(p.args, asOf)
	}
	if len(f.Kinds) > 0 {
		var ks []string
		for _, k := range f.Kinds {
			if n, ok := kindRank(k); ok {
				ks = append(ks, strconv.Itoa(n))
			}
		}
		p.where = append(p.where, "r.kind IN ("+strings.Join(append(ks, "-1"), ",")+")")
	}
	if f.MinConfidence > 0 {
		p.where = append(p.where, fmt.Sprintf("r.conf >= %d", f.MinConfidence))
	}
	for _, x := range [...]struct{ cond, v string }{{"a.published >= ?", f.PublishedFrom}, {"a.published < ?", nextDay(f.PublishedTo)}, {"a.source = ?", f.Source}} {
		if x.v != "" {
			p.where, p.args = append(p.where, x.cond), append(p.args, x.v)
		}
	}
	day := cmp.Or(p.day, "r.day")
	order := map[string]string{
		OrderArticle:    "a.published, a.id, a.content, r.n",
		OrderNew:        "r.n DESC",
		OrderDate:       day + " DESC, r.n DESC",
		OrderConfidence: "r.conf DESC, r.n DESC",
	}[f.Order]
	p.order = cmp.Or(p.order, order)
	p.after(f, day)
}

// after goes on behind a cursor: "day:number" or "number".
func (p *plan) after(f *Filter, day string) {
	if f.Cursor == "" {
		return
	}
	var d, n int64
	if f.Order == OrderDate {
		if _, err := fmt.Sscanf(f.Cursor, "%d:%d", &d, &n); err == nil {
			p.where = append(p.where, fmt.Sprintf("(%s < %d OR (%s = %d AND r.n < %d))", day, d, day, d, n))
			return
		}
	} else if _, err := fmt.Sscanf(f.Cursor, "%d", &n); err == nil {
		p.where = append(p.where, fmt.Sprintf("r.n < %d", n))
	}
}

func nextDay(iso string) string {
	if d, ok := dayNumber(iso); ok {
		return dayISO(d + 1)
	}
	return ""
}

func (p *plan) sql() string {
	day := cmp.Or(p.day, "r.day")
	return "SELECT r.n, r.coding, r.article, " + day + ", r.since, r.until FROM " + p.from + " WHERE " + strings.Join(p.where, " AND ") + " ORDER BY " + p.order
}

// termGroups looks up the terms of a filter, rarest group first; nil if one group is nowhere.
func (s *Store) termGroups(ctx context.Context, f *Filter) (gs []termGroup, err error) {
	names := append(f.groups(), []string{anyTerm})
	for _, ts := range names {
		var g termGroup
		for i := range ts {
			ts[i] = text(ts[i])
		}
		slices.Sort(ts)
		args := make([]any, 0, len(ts))
		for _, t := range slices.Compact(ts) {
			args = append(args, t)
		}
		rows, err := s.rdb.QueryContext(ctx, s.q("SELECT n, count FROM terms WHERE term IN ("+marks(len(args))+") ORDER BY n"), args...)
		if err != nil {
			return nil, s.wrap("reading terms", err)
		}
		_, err = collect(rows, func(r *sql.Rows) (x struct{}, err error) {
			var n, c int64
			err = r.Scan(&n, &c)
			g.ns, g.count = append(g.ns, n), g.count+c
			return x, err
		})
		if err != nil {
			return nil, s.wrap("reading terms", err)
		}
		if len(g.ns) == 0 {
			return nil, nil
		}
		g.any = len(ts) == 1 && ts[0] == anyTerm
		gs = append(gs, g)
	}
	slices.SortStableFunc(gs[:len(gs)-1], func(a, b termGroup) int { return int(a.count - b.count) })
	if len(gs) > 1 {
		gs = gs[:len(gs)-1] // the term that all have says nothing beside others
	}
	return gs, nil
}
