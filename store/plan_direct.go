package store

import (
	"context"
	"database/sql"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// planDirect serves filters that name an article, story, incident, anchor or id. What else they ask is looked at record
// by record.
func (s *Store) planDirect(ctx context.Context, f *Filter, asOf Moment, p *plan) (bool, error) {
	switch {
	case f.ID != "":
		p.where = append(p.where, fmt.Sprintf("r.idh = %d", hash64(f.ID)))
	case f.Anchor != "":
		p.where = append(p.where, fmt.Sprintf("r.anch = %d", hash64(f.Anchor)))
	case f.Incident != "":
		anchors, err := s.membersOf(ctx, f.Incident, asOf)
		if err != nil {
			return false, err
		}
		hs := make([]int64, len(anchors))
		for i, a := range anchors {
			hs[i] = hash64(a)
		}
		p.where = append(p.where, "r.anch IN ("+list(hs)+")")
	case f.Article != "" || f.Story != "":
		ids := []string{f.Article}
		if f.Article == "" {
			var err error
			if ids, err = s.membersOf(ctx, f.Story, asOf); err != nil {
				return false, err
			}
		}
		ns, err := s.articleNumbers(ctx, ids)
		if err != nil {
			return false, err
		}
		p.from = "codings c CROSS JOIN records r CROSS JOIN articles a"
		p.where = append(p.where, "c.article IN ("+list(ns)+")", "r.n BETWEEN c.first AND c.first + c.count - 1")
	default:
		return false, nil
	}
	if p.from == "" {
		p.from = "records r CROSS JOIN articles a"
	}
	if f.Text != "" {
		p.where, p.args = append(p.where, s.d.match("evidence_fts", "r.n")), append(p.args, s.d.query(f.Text))
	}
	p.rest(f, asOf)
	return true, nil
}

// list is numbers as SQL has them; a list of none has one that no row has.
func list(ns []int64) string {
	if len(ns) == 0 {
		return "-1"
	}
	out := make([]string, len(ns))
	for i, n := range ns {
		out[i] = strconv.FormatInt(n, 10)
	}
	return strings.Join(out, ",")
}

func scanNumber(r *sql.Rows) (n int64, err error) { return n, r.Scan(&n) }

func scanString(r *sql.Rows) (v string, err error) { return v, r.Scan(&v) }

// articleNumbers are the rows of all versions of articles by id, content id or lineage.
func (s *Store) articleNumbers(ctx context.Context, ids []string) (out []int64, err error) {
	err = chunks(ids, func(args []any) error {
		in := " IN (" + marks(len(args)) + ")"
		q := "SELECT n FROM articles WHERE id" + in + " UNION SELECT n FROM articles WHERE content" + in + " UNION SELECT n FROM articles WHERE lineage" + in
		rows, err := s.rdb.QueryContext(ctx, s.q(q), append(append(append([]any{}, args...), args...), args...)...)
		if err != nil {
			return s.wrap("reading articles", err)
		}
		ns, err := collect(rows, scanNumber)
		out = append(out, ns...)
		return s.wrap("reading articles", err)
	})
	return out, err
}

// membersOf are the members of a story (article ids) or incident (anchors) as of a moment.
func (s *Store) membersOf(ctx context.Context, id string, asOf Moment) ([]string, error) {
	id, err := s.redirect(ctx, id, asOf)
	if err != nil {
		return nil, err
	}
	rows, err := s.rdb.QueryContext(ctx, s.q("SELECT member FROM members WHERE grp = ? AND since <= ? AND (until IS NULL OR until > ?) ORDER BY n"), id, asOf, asOf)
	if err != nil {
		return nil, s.wrap("reading members", err)
	}
	out, err := collect(rows, scanString)
	return out, s.wrap("reading members", err)
}

// textWay is how hits of a full-text query are come by.
type textWay int

const (
	noText     textWay = iota
	listText           // the hits drive: all are looked up and sorted
	inText             // they are gathered, and what another way gives is looked for in them
	likeText           // what another way gives is asked for one by one
	newestText         // the hits drive, the newest first: as soon as there are enough it is done
)

// planText looks how many hits a full-text query has, and so how to come by them. To list them costs some microseconds
// each. Else what is wanted is walked through in its order until enough are found: the more hits, the sooner. Hits that
// are gathered first cost a microsecond each and then as much a step, those that are asked for one by one nothing at first
// but some forty microseconds a step.
func (s *Store) planText(ctx context.Context, f *Filter, p *plan) (textWay, error) {
	if f.Text == "" {
		return noText, nil
	}
	q := "SELECT count(*) FROM (SELECT 1 FROM " + s.d.hits("evidence_fts") + " h LIMIT " + strconv.Itoa(s.limits.manyHits) + ") x"
	var n int
	if err := s.rdb.QueryRowContext(ctx, s.q(q), s.d.query(f.Text)).Scan(&n); err != nil {
		return noText, s.wrap("searching", err)
	}
	p.nobody = n == 0
	switch {
	case n <= s.fewHits(ctx, f):
		return listText, nil
	case n < s.limits.manyHits:
		return inText, nil
	}
	return likeText, nil
}

// newest is the order of hits, the newest first. Few are sorted: PostgreSQL, which knows little of rare words, would walk
// through all the table, expecting them soon.
func (s *Store) newest(ctx context.Context, table string, f *Filter) (string, error) {
	q := "SELECT count(*) FROM (SELECT 1 FROM " + s.d.hits(table) + " h LIMIT " + strconv.Itoa(s.limits.fewHits+1) + ") x"
	var n int
	if err := s.rdb.QueryRowContext(ctx, s.q(q), s.d.query(f.Text)).Scan(&n); err != nil {
		return "", s.wrap("searching", err)
	}
	if n <= s.limits.fewHits {
		return "h.n + 0 DESC", nil
	}
	return "h.n DESC", nil
}

// fewHits is how many hits are sooner looked up all than a list of all records is walked through until enough are found.
func (s *Store) fewHits(ctx context.Context, f *Filter) int {
	var last int64 // a number above that of every record
	if f.Limit == 0 || s.rdb.QueryRowContext(ctx, "SELECT next FROM clock").Scan(&last) != nil {
		return s.limits.mostHits
	}
	return min(max(int(math.Sqrt(float64(f.Limit)*float64(last)/5)), s.limits.fewHits), s.limits.mostHits)
}

// fewPostings reports whether the driving group has few postings on the days asked for.
func (s *Store) fewPostings(ctx context.Context, g termGroup, f *Filter) (bool, error) {
	if g.count <= int64(s.limits.terms) {
		return true, nil
	}
	if !f.dated() {
		return false, nil
	}
	q := "SELECT count(*) FROM (SELECT 1 FROM postings p WHERE " + strings.Join(append(dayConds(f, "p.day"), g.is("p.term")), " AND ") +
		" LIMIT " + strconv.Itoa(s.limits.terms+1) + ") x"
	var n int
	err := s.rdb.QueryRowContext(ctx, q).Scan(&n)
	return n <= s.limits.terms, s.wrap("counting", err)
}

// planDates restricts the day where records are not reached by their postings: then the day that they were corrected to
// is not at hand, and those whose day was ever corrected are looked at one by one.
func (s *Store) planDates(ctx context.Context, f *Filter, p *plan) error {
	rows, err := s.rdb.QueryContext(ctx, "SELECT DISTINCT anchor FROM corrections WHERE kind = 'date'")
	if err != nil {
		return s.wrap("reading corrections", err)
	}
	anchors, err := collect(rows, scanString)
	if err != nil {
		return s.wrap("reading corrections", err)
	}
	hs := make([]int64, len(anchors))
	for i, a := range anchors {
		hs[i] = hash64(a)
	}
	p.where = append(p.where, "(("+strings.Join(dayConds(f, "r.day"), " AND ")+") OR r.anch IN ("+list(hs)+"))")
	return nil
}
