package store

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"iter"
	"slices"

	"github.com/casus/casus"
)

// The ways in which a thing is not as it was.
const (
	ChangeAdded      = "added"      // it holds now and did not before
	ChangeEnded      = "ended"      // it held before and does not now
	ChangeSuperseded = "superseded" // the record of that anchor was read again, in another version of the article or by another generation
	ChangeCorrected  = "corrected"  // the record is the same, but analysts say otherwise of it
	ChangeOther      = "changed"    // of incidents: the same one, put together otherwise
	ChangeErased     = "erased"     // forgotten: what it was is not known any more
)

// Difference is one thing that is not as it was: a record (Was, Now), an incident (IncidentWas, IncidentNow) or an
// erasure (Erasure). The side on which it does not hold is nil.
type Difference struct {
	Change                   string
	Was, Now                 *Row
	IncidentWas, IncidentNow *casus.Incident
	Erasure                  *Tombstone
	Fields                   []FieldChange // what both sides say otherwise, by name; empty if they say the same
	Why                      string        // of ChangeEnded and ChangeSuperseded: "edited", "recoded"; of an incident "merged into ID"
}

// FieldChange is a value that both sides have otherwise. A value that a side lacks is nil.
type FieldChange struct {
	Field string          `json:"field"` // as the codebook names it: "actor", "status", "low"
	Was   json.RawMessage `json:"was,omitempty"`
	Now   json.RawMessage `json:"now,omitempty"`
}

// Between streams how what the store holds as of a moment differs from what it held as of an earlier one: records by
// publication and article, then in the codebook's order, then incidents by id, then erasures by time. A record that was
// read again and says the same comes too, without Fields. Of the filter Kinds, Types, Modes, Status, the parties, SaidBy,
// Place, Country, Source, Article and MinConfidence count; a record comes if either side is wanted, incidents as
// Incidents has them, and erasures only if nothing is restricted.
func (s *Store) Between(ctx context.Context, from, to Moment, f Filter) iter.Seq2[Difference, error] {
	return func(yield func(Difference, error) bool) {
		more, err := s.between(ctx, from, to, &f, yield)
		if err != nil && more {
			yield(Difference{}, err)
		}
	}
}

// between reports false if no more is wanted.
func (s *Store) between(ctx context.Context, from, to Moment, f *Filter, yield func(Difference, error) bool) (more bool, err error) {
	if err := f.check(); err != nil {
		return true, err
	}
	if to, err = s.asOf(ctx, to); err != nil {
		return true, err
	}
	if from <= 0 || from > to {
		return true, fmt.Errorf("there is nothing between %s and %s: the first must be a moment before the second", from, to)
	}
	if from, err = s.asOf(ctx, from); err != nil {
		return true, err
	}
	lines, err := s.touched(ctx, from, to)
	if err != nil {
		return true, err
	}
	for _, l := range lines {
		ds, err := s.lineageBetween(ctx, l, from, to)
		if err != nil {
			return true, err
		}
		for _, d := range ds {
			if f.wants(&d) && !yield(d, nil) {
				return false, nil
			}
		}
	}
	if more, err := s.incidentsBetween(ctx, from, to, f, yield); err != nil || !more {
		return more, err
	}
	return s.erasedBetween(ctx, from, to, f, yield)
}

// touched are the lineages of which a version, a coding or a correction began or ended after one moment and not after
// another, by publication and id.
func (s *Store) touched(ctx context.Context, from, to Moment) ([]string, error) {
	type line struct{ lineage, published, id string }
	latest := map[string]line{}
	in := func(t string) string {
		return fmt.Sprintf("(%[1]s.since > %[2]d AND %[1]s.since <= %[3]d OR %[1]s.until > %[2]d AND %[1]s.until <= %[3]d)", t, from, to)
	}
	add := func(q string) error {
		rows, err := s.rdb.QueryContext(ctx, "SELECT a.lineage, a.published, a.id FROM "+q+" ORDER BY a.version, a.n")
		if err != nil {
			return s.wrap("reading what changed", err)
		}
		_, err = collect(rows, func(r *sql.Rows) (l line, err error) {
			err = r.Scan(&l.lineage, &l.published, &l.id)
			latest[l.lineage] = l
			return l, err
		})
		return s.wrap("reading what changed", err)
	}
	if err := add("articles a WHERE " + in("a")); err != nil {
		return nil, err
	}
	if err := add("codings c JOIN articles a ON a.n = c.article WHERE " + in("c")); err != nil {
		return nil, err
	}
	rows, err := s.rdb.QueryContext(ctx, "SELECT DISTINCT k.anchor FROM corrections k WHERE "+in("k"))
	if err != nil {
		return nil, s.wrap("reading corrections", err)
	}
	anchors, err := collect(rows, scanString)
	if err != nil {
		return nil, s.wrap("reading corrections", err)
	}
	for part := range slices.Chunk(anchors, 500) {
		hs := make([]int64, len(part))
		for i, a := range part {
			hs[i] = hash64(a)
		}
		if err := add("records r JOIN articles a ON a.n = r.article WHERE r.anch IN (" + list(hs) + ")"); err != nil {
			return nil, err
		}
	}
	ls := make([]line, 0, len(latest))
	for _, l := range latest {
		ls = append(ls, l)
	}
	slices.SortFunc(ls, func(a, b line) int {
		return cmp.Or(cmp.Compare(a.published, b.published), cmp.Compare(a.id, b.id), cmp.Compare(a.lineage, b.lineage))
	})
	out := make([]string, len(ls))
	for i, l := range ls {
		out[i] = l.lineage
	}
	return out, nil
}
