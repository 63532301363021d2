package store

import (
	"cmp"
	"context"
	"slices"
)

// lineageBetween compares the records of one article.
func (s *Store) lineageBetween(ctx context.Context, lineage string, from, to Moment) ([]Difference, error) {
	was, _, err := s.holding(ctx, lineage, from)
	if err != nil {
		return nil, err
	}
	now, over, err := s.holding(ctx, lineage, to)
	if err != nil {
		return nil, err
	}
	ds, err := compareRows(was, now)
	for i := range ds {
		if d := &ds[i]; d.Was != nil && d.Change != ChangeCorrected {
			d.Why = over[d.Was.Cursor]
		}
	}
	return ds, err
}

// holding are the records of an article that hold as of a moment, also those that were struck out, and why those ended
// that do not hold any more, by Cursor.
func (s *Store) holding(ctx context.Context, lineage string, asOf Moment) (rs []Row, over map[string]string, err error) {
	over = map[string]string{}
	for r, err := range s.Records(ctx, Filter{Article: lineage, AsOf: asOf, Superseded: true}) {
		switch {
		case err != nil:
			return nil, nil, err
		case r.Article.Lineage != lineage:
		case r.Until != 0:
			over[r.Cursor] = r.Ended
		default:
			rs = append(rs, r)
		}
	}
	return rs, over, nil
}

// compareRows pairs records by anchor. Those that both sides have in the same way are left out.
func compareRows(was, now []Row) ([]Difference, error) {
	before := map[string]*Row{}
	for i := range was {
		before[was[i].Record.Anchor] = &was[i]
	}
	var out []Difference
	for i := range now {
		n := &now[i]
		w := before[n.Record.Anchor]
		delete(before, n.Record.Anchor)
		d, err := compareRow(w, n)
		if err != nil {
			return nil, err
		}
		if d.Change != "" {
			out = append(out, d)
		}
	}
	for i := range was {
		if w := &was[i]; before[w.Record.Anchor] == w && !w.NotEvent {
			out = append(out, Difference{Change: ChangeEnded, Was: w})
		}
	}
	slices.SortStableFunc(out, func(a, b Difference) int {
		x, y := cmp.Or(a.Now, a.Was), cmp.Or(b.Now, b.Was)
		i, _ := kindRank(x.Record.Kind)
		j, _ := kindRank(y.Record.Kind)
		return cmp.Or(cmp.Compare(i, j), cmp.Compare(x.Record.Sent, y.Record.Sent), cmp.Compare(x.Record.Offset, y.Record.Offset),
			cmp.Compare(x.Record.Anchor, y.Record.Anchor))
	})
	return out, nil
}

func compareRow(w, n *Row) (Difference, error) {
	if w == nil {
		return Difference{Change: ChangeAdded, Now: n}, nil
	}
	d := Difference{Was: w, Now: n}
	var err error
	if d.Fields, err = fieldChanges(w, n); err != nil {
		return d, err
	}
	switch {
	case w.Cursor != n.Cursor:
		d.Change = ChangeSuperseded
	case len(d.Fields) > 0 || !slices.EqualFunc(w.Corrections, n.Corrections, func(a, b Correction) bool { return a.ID == b.ID }):
		d.Change = ChangeCorrected
	}
	return d, nil
}

// wants reports whether a filter wants either side of a difference of records.
func (f *Filter) wants(d *Difference) bool {
	for _, r := range [...]*Row{d.Was, d.Now} {
		if r != nil && f.match(&r.Record) && (f.Source == "" || f.Source == r.Article.Source) &&
			(f.Article == "" || f.Article == r.Article.ID || f.Article == r.Article.Lineage || f.Article == r.Article.Content) {
			return true
		}
	}
	return false
}
