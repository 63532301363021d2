package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/casus/casus"
)

// Correct keeps a correction. Anchor, Kind and Author are needed; CorrectionKinds has the form of Values. Of two of one
// kind on one anchor the later counts. The roll-ups follow.
func (s *Store) Correct(ctx context.Context, c Correction) (Correction, error) {
	if c.Author == "" {
		return c, errors.New("a correction without an author")
	}
	if _, ok := CorrectionKinds()[c.Kind]; !ok {
		return c, fmt.Errorf("unknown kind of correction %q", c.Kind)
	}
	m, err := s.write(ctx, "correcting "+c.Anchor, func(w *write) error {
		rs, err := w.recordsAt(c.Anchor)
		if err != nil {
			return err
		}
		if err := w.checkCorrection(&c, rs); err != nil {
			return err
		}
		c.At = w.moment
		c.ID = casus.ContentID(c.Anchor, c.Kind, c.Author, string(c.Values), c.At.String())
		return w.recount(c.Anchor, rs, func() error {
			_, err := w.exec("INSERT INTO corrections (n, id, anchor, kind, author, reason, vals, since) VALUES (?,?,?,?,?,?,?,?)",
				w.number(), c.ID, c.Anchor, c.Kind, text(c.Author), text(c.Reason), text(string(c.Values)), c.At)
			return err
		})
	})
	c.At = m
	return c, err
}

// checkCorrection refuses what hangs on nothing, or fits no record that has the anchor.
func (w *write) checkCorrection(c *Correction, rs []anchored) error {
	if len(rs) == 0 {
		return fmt.Errorf("no record has the anchor %q: %w", c.Anchor, ErrNotFound)
	}
	var err error
	for i := range rs {
		if err = lay(copyRecord(&rs[i].r), c.Kind, c.Values); err == nil {
			break
		}
	}
	if err != nil {
		return err
	}
	if c.Kind != "merge" && c.Kind != "split" {
		return nil
	}
	var v struct{ With string }
	if err := json.Unmarshal(c.Values, &v); err != nil {
		return err
	}
	other, err := w.recordsAt(v.With)
	if err == nil && (len(other) == 0 || v.With == c.Anchor) {
		err = fmt.Errorf("no other record has the anchor %q: %w", v.With, ErrNotFound)
	}
	return err
}

// Undo takes a correction back from now on. It stays in the history.
func (s *Store) Undo(ctx context.Context, id, author, reason string) error {
	_, err := s.write(ctx, "undoing correction "+id, func(w *write) error {
		var anchor string
		err := w.tx.QueryRowContext(ctx, s.q("SELECT anchor FROM corrections WHERE id = ? AND until IS NULL"), id).Scan(&anchor)
		if errors.Is(err, sql.ErrNoRows) {
			return fmt.Errorf("correction %q: %w", id, ErrNotFound)
		}
		if err != nil {
			return s.wrap("reading a correction", err)
		}
		rs, err := w.recordsAt(anchor)
		if err != nil {
			return err
		}
		return w.recount(anchor, rs, func() error {
			_, err := w.exec("UPDATE corrections SET until = ?, undo_by = ?, undo_reason = ? WHERE id = ?", w.moment, text(author), text(reason), id)
			return err
		})
	})
	return err
}

// anchored is a record with where it stands.
type anchored struct {
	r    casus.Record
	n    int64
	live bool
	art  version
}

// recordsAt are all records that have an anchor, of every version and generation.
func (w *write) recordsAt(anchor string) ([]anchored, error) {
	q := `SELECT r.n, r.until, c.first, c.body, a.n, a.day, a.source FROM records r JOIN codings c ON c.n = r.coding
		JOIN articles a ON a.n = r.article WHERE r.anch = ? ORDER BY r.n`
	rows, err := w.query(q, hash64(anchor))
	if err != nil {
		return nil, w.s.wrap("reading records", err)
	}
	var out []anchored
	_, err = collect(rows, func(r *sql.Rows) (x struct{}, err error) {
		var a anchored
		var until sql.NullInt64
		var first int64
		var body []byte
		if err := r.Scan(&a.n, &until, &first, &body, &a.art.n, &a.art.day, &a.art.source); err != nil || len(body) == 0 {
			return x, err
		}
		var rs []casus.Record
		if err := unpack(body, &rs); err != nil {
			return x, err
		}
		if i := a.n - first; i < int64(len(rs)) && rs[i].Anchor == anchor {
			a.r, a.live = rs[i], !until.Valid
			out = append(out, a)
		}
		return x, nil
	})
	return out, w.s.wrap("reading records", err)
}

// recount does a change of corrections and carries it to the roll-ups and to what records are found by.
func (w *write) recount(anchor string, rs []anchored, change func() error) error {
	cs := cells{}
	count := func(sign int) (corrections, error) {
		fix, err := w.s.correctionsOf(w.ctx, w.tx, []string{anchor}, 0)
		for i := range rs {
			if eff, ok := fix.apply(&rs[i].r); ok && rs[i].live {
				cs.count(eff, rs[i].art.day, sign)
			}
		}
		return fix, err
	}
	if _, err := count(-1); err != nil {
		return err
	}
	if err := change(); err != nil {
		return err
	}
	fix, err := count(1)
	if err != nil {
		return err
	}
	if err := w.change(cs); err != nil {
		return err
	}
	return w.postAgain(rs, fix)
}

// postAgain puts records under the terms that they have as corrected. Those that they had stay.
func (w *write) postAgain(rs []anchored, fix corrections) error {
	var terms []string
	for i := range rs {
		eff, _ := fix.apply(&rs[i].r)
		terms = append(terms, allTerms(&rs[i].r, eff, rs[i].art.source)...)
	}
	slices.Sort(terms)
	numbers, err := w.termNumbers(slices.Compact(terms))
	if err != nil {
		return err
	}
	for i := range rs {
		eff, _ := fix.apply(&rs[i].r)
		for _, p := range postingsOf(rs[i].n, &rs[i].art, &rs[i].r, eff, numbers) {
			n, err := w.exec("INSERT INTO postings (term, day, record) VALUES (?,?,?) ON CONFLICT DO NOTHING", p.term, p.day, p.record)
			if err != nil {
				return err
			}
			w.counts[p.term] += n
		}
	}
	return nil
}

// Corrections are those that hold as of a moment, of one anchor if it is not empty; with undone also those that were
// taken back. The oldest first.
func (s *Store) Corrections(ctx context.Context, anchor string, asOf Moment, undone bool) ([]Correction, error) {
	asOf, err := s.asOf(ctx, asOf)
	if err != nil {
		return nil, err
	}
	where, args := []string{"since <= ?"}, []any{asOf}
	if anchor != "" {
		where, args = append(where, "anchor = ?"), append(args, anchor)
	}
	if !undone {
		where, args = append(where, "(until IS NULL OR until > ?)"), append(args, asOf)
	}
	rows, err := s.rdb.QueryContext(ctx, s.q("SELECT "+correctionColumns+" FROM corrections WHERE "+strings.Join(where, " AND ")+" ORDER BY n"), args...)
	if err != nil {
		return nil, s.wrap("reading corrections", err)
	}
	out, err := collect(rows, scanCorrection)
	for i := range out {
		if out[i].Undone > asOf {
			out[i].Undone, out[i].UndoBy, out[i].UndoOf = 0, "", ""
		}
	}
	return out, s.wrap("reading corrections", err)
}

// Constraints are the merges and splits of analysts as pairs of anchors, for story.Options. Of contrary ones on a pair
// the later counts.
func (s *Store) Constraints(ctx context.Context, asOf Moment) (same, apart [][2]string, err error) {
	cs, err := s.Corrections(ctx, "", asOf, false)
	if err != nil {
		return nil, nil, err
	}
	last := map[[2]string]string{}
	var order [][2]string
	for _, c := range cs {
		if c.Kind != "merge" && c.Kind != "split" {
			continue
		}
		var v struct{ With string }
		if err := json.Unmarshal(c.Values, &v); err != nil {
			return nil, nil, fmt.Errorf("correction %s: %w", c.ID, err)
		}
		pair := [2]string{min(c.Anchor, v.With), max(c.Anchor, v.With)}
		if _, ok := last[pair]; !ok {
			order = append(order, pair)
		}
		last[pair] = c.Kind
	}
	for _, p := range order {
		if last[p] == "merge" {
			same = append(same, p)
		} else {
			apart = append(apart, p)
		}
	}
	return same, apart, nil
}
