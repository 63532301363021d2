package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/casus/casus"
)

// stretch is a stretch of days, both ends included.
type stretch struct{ lo, hi int }

var wholeTime = stretch{math.MinInt32, math.MaxInt32}

// within is the plan on a stretch of days.
func (p *plan) within(d stretch) *plan {
	if d == wholeTime {
		return p
	}
	q := *p
	q.where = append(slices.Clone(p.where), fmt.Sprintf("%s BETWEEN %d AND %d", p.day, d.lo, d.hi))
	return &q
}

// stretches are the days of a plan, the latest first. The postings of one term stand by day, those of several must be
// sorted: so where few of many are wanted, they are read stretch by stretch, each longer than the one before.
func (s *Store) stretches(ctx context.Context, p *plan, f *Filter) ([]stretch, error) {
	all := []stretch{wholeTime}
	if f.Order != OrderDate || f.Limit == 0 || len(p.drive.ns) < 2 || p.drive.count < 10*int64(f.Limit) {
		return all, nil
	}
	lo, hi := math.MaxInt32, math.MinInt32
	conds := append([]string{""}, dayConds(f, "day")...)
	for _, n := range p.drive.ns {
		q := fmt.Sprintf("(SELECT %%s(day) FROM postings WHERE term = %d%s)", n, strings.Join(conds, " AND "))
		var first, last sql.NullInt64
		if err := s.rdb.QueryRowContext(ctx, "SELECT "+fmt.Sprintf(q, "min")+", "+fmt.Sprintf(q, "max")).Scan(&first, &last); err != nil {
			return nil, s.wrap("reading days", err)
		}
		if first.Valid && last.Valid {
			lo, hi = min(lo, int(first.Int64)), max(hi, int(last.Int64))
		}
	}
	if day, ok := f.cursorDay(); ok {
		hi = min(hi, day)
	}
	if lo > hi {
		return all, nil
	}
	var out []stretch
	days := max(1, int64(hi-lo+1)*4*int64(f.Limit)/p.drive.count)
	for top := hi; top >= lo; days *= 4 {
		from := max(lo, top-int(min(days, math.MaxInt32))+1)
		out = append(out, stretch{from, top})
		top = from - 1
	}
	return out, nil
}

// cursorDay is the day at which a cursor goes on.
func (f *Filter) cursorDay() (int, bool) {
	var d, n int
	_, err := fmt.Sscanf(f.Cursor, "%d:%d", &d, &n)
	return d, f.Cursor != "" && err == nil
}

// shorterWalk reports whether the newest records of a term are found sooner by going back from the last record than by
// sorting all that have it. Filters that may find nothing at all are not left to that.
func (s *Store) shorterWalk(ctx context.Context, gs []termGroup, f *Filter) (bool, error) {
	if f.Order != OrderNew || f.Limit == 0 || len(gs) != 1 || gs[0].any || f.dated() || f.Text != "" || f.Source != "" || f.MinConfidence > 80 ||
		f.PublishedFrom != "" || f.PublishedTo != "" || len(f.Kinds) > 0 && !slices.Contains(f.Kinds, casus.EventKind) {
		return false, nil
	}
	var all int64
	err := s.rdb.QueryRowContext(ctx, s.q("SELECT count FROM terms WHERE term = ?"), anyTerm).Scan(&all)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return gs[0].count*gs[0].count > int64(f.Limit)*all, s.wrap("reading terms", err)
}
