package store

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"strings"

	"github.com/casus/casus"
)

// groupPlan is the way to the groups that a filter may want.
type groupPlan struct {
	kind   string
	terms  [][]int64 // a group must have one of each
	told   int       // 1 + the need made of a text's hits: a long list, which drives
	text   bool      // the text hits so much that groups are asked one by one
	nobody bool      // nothing can match
}

func (p *groupPlan) need(terms ...int64) { p.terms = append(p.terms, terms) }

const (
	// fewGroups: so many groups are sorted in no time.
	fewGroups = 5_000
	// fewTold: the incidents of so many hits of a text are looked up together.
	fewTold = 20_000
	// mostSought: of so many terms each group is asked whether it has one.
	mostSought = 100
)

// planIncidents says what incidents are found by. of are the articles of the story asked for, nil if none was.
func (s *Store) planIncidents(ctx context.Context, f *Filter) (p groupPlan, of map[string]bool, err error) {
	p.kind = incidentKind
	for _, g := range f.ofIncidents().groups() {
		var ts []int64
		for _, t := range g {
			ts = append(ts, groupTerm(incidentKind, text(t)))
		}
		p.need(ts...)
	}
	if f.Anchor != "" {
		p.need(hash64(f.Anchor))
	}
	if f.Article != "" {
		p.need(hash64(f.Article))
	}
	if f.Story != "" {
		if of, err = s.storyArticles(ctx, f); err != nil {
			return p, nil, err
		}
		var ts []int64
		for id := range of {
			ts = append(ts, hash64(id))
		}
		p.nobody = len(ts) == 0
		p.need(ts...)
	}
	if f.Text != "" {
		err = s.planTold(ctx, f.Text, &p)
	}
	return p, of, err
}

func (s *Store) storyArticles(ctx context.Context, f *Filter) (map[string]bool, error) {
	asOf, err := s.asOf(ctx, f.AsOf)
	if err != nil {
		return nil, err
	}
	ids, err := s.membersOf(ctx, f.Story, asOf)
	if err != nil {
		return nil, err
	}
	of := map[string]bool{}
	for _, id := range ids {
		of[id] = true
	}
	return of, nil
}

// planTold finds the anchors of the records whose evidence has a text.
func (s *Store) planTold(ctx context.Context, words string, p *groupPlan) error {
	q := "SELECT DISTINCT r.anch FROM " + s.d.hits("evidence_fts") + " h CROSS JOIN records r WHERE r.n = h.n LIMIT " + strconv.Itoa(fewTold+1)
	rows, err := s.rdb.QueryContext(ctx, s.q(q), s.d.query(words))
	if err != nil {
		return s.wrap("searching", err)
	}
	ns, err := collect(rows, scanNumber)
	if err != nil {
		return s.wrap("searching", err)
	}
	switch {
	case len(ns) > fewTold:
		p.text = true
	case len(ns) == 0:
		p.nobody = true
	default:
		p.need(ns...)
		p.told = len(p.terms)
	}
	return nil
}

// tellsOf reports whether the evidence of a record of an incident has a text.
func (s *Store) tellsOf(ctx context.Context, x *casus.Incident, words string) (bool, error) {
	hs := make([]int64, len(x.Members))
	for i, m := range x.Members {
		hs[i] = hash64(m.Anchor)
	}
	var n int
	q := "SELECT count(*) FROM (SELECT 1 FROM records r WHERE r.anch IN (" + list(hs) + ") AND " + s.d.match("evidence_fts", "r.n") + " LIMIT 1) x"
	err := s.rdb.QueryRowContext(ctx, s.q(q), s.d.query(words)).Scan(&n)
	return n > 0, s.wrap("searching", err)
}

// groupQuery writes the query of a plan. It goes by the rarest term, or if all are frequent along the order.
func (s *Store) groupQuery(ctx context.Context, p *groupPlan, f *Filter, asOf Moment) (string, []any, error) {
	days := groupDays(p.kind, f)
	drive, err := s.rarest(ctx, p, f)
	if err != nil {
		return "", nil, err
	}
	order := map[string]string{OrderArticle: "g.day_from, g.id", OrderNew: "g.n DESC", OrderDate: "g.day_from DESC, g.id"}[f.Order]
	if order == "" {
		return "", nil, fmt.Errorf("%s has no order %q", p.kind, f.Order)
	}
	from, where := "groups g", []string{"g.kind = ?", "g.since <= ?", "(g.until IS NULL OR g.until > ?)"}
	args := []any{p.kind, asOf, asOf}
	for _, d := range days {
		where = append(where, "g."+d)
	}
	if drive >= 0 {
		from = "(SELECT DISTINCT grp FROM group_terms WHERE " + strings.Join(append(termDays(p.kind, f), in("term", p.terms[drive])), " AND ") + ") t CROSS JOIN groups g"
		where = append(where, "g.n = t.grp")
	}
	for i, ts := range p.terms {
		if i != drive && len(ts) <= mostSought { // longer lists are of a story: that is looked at again
			where = append(where, "EXISTS (SELECT 1 FROM group_terms q WHERE "+in("q.term", ts)+" AND q.day = g.day_from AND q.grp = g.n)")
		}
	}
	return "SELECT g.body FROM " + from + " WHERE " + strings.Join(where, " AND ") + " ORDER BY " + order, args, nil
}

func in(column string, ns []int64) string { return column + " IN (" + list(ns) + ")" }

// groupDays are the conditions on the days of groups. An incident has one day.
func groupDays(kind string, f *Filter) []string {
	var out []string
	if d, ok := dayNumber(f.From); ok {
		out = append(out, fmt.Sprintf("day_to >= %d", d))
		if kind == incidentKind {
			out = append(out, fmt.Sprintf("day_from >= %d", d))
		}
	}
	if d, ok := dayNumber(f.To); ok {
		out = append(out, fmt.Sprintf("day_from <= %d", d))
	}
	return out
}

// termDays are the conditions on the day in the index.
func termDays(kind string, f *Filter) []string {
	g := Filter{To: f.To}
	if kind == incidentKind {
		g.From = f.From
	}
	return dayConds(&g, "day")
}

// rarest is the need with the fewest groups; -1 if there is none, or even that has so many that it is better to go along
// the order.
func (s *Store) rarest(ctx context.Context, p *groupPlan, f *Filter) (int, error) {
	if p.told > 0 {
		return p.told - 1, nil
	}
	best, least := -1, fewGroups+1
	for i, ts := range p.terms {
		q := "SELECT count(*) FROM (SELECT 1 FROM group_terms WHERE " + strings.Join(append(termDays(p.kind, f), in("term", ts)), " AND ") + " LIMIT " + strconv.Itoa(least) + ") x"
		var n int
		if err := s.rdb.QueryRowContext(ctx, q).Scan(&n); err != nil && err != sql.ErrNoRows {
			return 0, s.wrap("counting groups", err)
		}
		if n < least {
			best, least = i, n
		}
	}
	return best, nil
}
