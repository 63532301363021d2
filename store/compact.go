package store

import (
	"context"
	"database/sql"
	"fmt"
)

// Compact forgets history that ended before a moment: records of older generations and versions, texts of older
// versions, groups, memberships and corrections that do not hold any more. Questions as of before are refused from then
// on. That versions existed stays known, so that late deliveries of them change nothing. The file shrinks.
func (s *Store) Compact(ctx context.Context, before Moment) (Compacted, error) {
	out := Compacted{Before: before}
	now, err := s.asOf(ctx, 0)
	if err != nil {
		return out, err
	}
	if before > now {
		return out, fmt.Errorf("compacting: %s lies behind the last change, %s", before, now)
	}
	_, err = s.write(ctx, "compacting", func(w *write) error {
		if err := w.fold(); err != nil {
			return err
		}
		if _, err := w.exec("UPDATE clock SET compacted = ? WHERE compacted < ?", before, before); err != nil {
			return err
		}
		q := s.q("SELECT coalesce(sum(cells), 0) FROM changes WHERE since <= ?")
		if err := w.tx.QueryRowContext(ctx, q, before).Scan(&out.Changes); err != nil {
			return s.wrap("reading roll-ups", err)
		}
		if err := w.execQuietly("DELETE FROM changes WHERE since <= ?", before); err != nil {
			return err
		}
		if err := w.unindexGroups("until <= ?", before); err != nil {
			return err
		}
		for _, t := range []string{"groups", "members", "corrections", "copies"} {
			if err := w.execQuietly("DELETE FROM "+t+" WHERE until <= ?", before); err != nil {
				return err
			}
		}
		return w.execQuietly("DELETE FROM history WHERE since <= ?", before)
	})
	if err != nil {
		return out, err
	}
	for {
		more, err := s.compactPage(ctx, before, &out)
		if err != nil {
			return out, err
		}
		if !more {
			return out, s.d.vacuum(ctx, s)
		}
	}
}

// compactPage takes out a page of codings and versions, in a transaction, so that others are not held up for long.
func (s *Store) compactPage(ctx context.Context, before Moment, out *Compacted) (more bool, err error) {
	_, err = s.write(ctx, "compacting", func(w *write) error {
		cs, err := w.codingsWhere("c.until <= ? AND c.body IS NOT NULL AND c.n IN (SELECT n FROM codings WHERE until <= ? AND body IS NOT NULL ORDER BY n LIMIT 200)", before, before)
		if err != nil {
			return err
		}
		for i := range cs {
			if err := w.eraseRecords(&cs[i], cells{}); err != nil {
				return err
			}
			out.Records += len(cs[i].rs)
		}
		out.Codings += len(cs)
		rows, err := w.query("SELECT n FROM articles WHERE until <= ? AND body IS NOT NULL ORDER BY n LIMIT 200", before)
		if err != nil {
			return s.wrap("reading versions", err)
		}
		ns, err := collect(rows, scanNumber)
		if err != nil {
			return s.wrap("reading versions", err)
		}
		for _, n := range ns {
			if err := w.eraseText(n, "nothing", false); err != nil {
				return err
			}
		}
		out.Versions += len(ns)
		more = len(cs) > 0 || len(ns) > 0
		return nil
	})
	return more, err
}

// Retain drops texts of current and older versions, by source and age, and says of how many. Records with their evidence
// stay, and can be searched. It is done in steps, each of which stands for itself.
func (s *Store) Retain(ctx context.Context, p Policy) (int, error) {
	day, ok := dayNumber(p.Before)
	switch {
	case !ok || len(p.Before) != 10:
		return 0, fmt.Errorf("retaining: %q is no ISO day", p.Before)
	case p.Keep != "spans" && p.Keep != "nothing":
		return 0, fmt.Errorf("retaining: keep %q (spans or nothing)", p.Keep)
	}
	total := 0
	for {
		n, err := s.retainPage(ctx, p, day)
		total += n
		if err != nil || n == 0 {
			return total, err
		}
	}
}

func (s *Store) retainPage(ctx context.Context, p Policy, day int) (n int, err error) {
	_, err = s.write(ctx, "dropping texts", func(w *write) error {
		cond, args := "day < ? AND kept <> ? AND kept <> 'nothing'", []any{day, p.Keep}
		if p.Source != "" {
			cond, args = cond+" AND source = ?", append(args, p.Source)
		}
		rows, err := w.query("SELECT n, title FROM articles WHERE "+cond+" ORDER BY n LIMIT 500", args...)
		if err != nil {
			return s.wrap("reading articles", err)
		}
		titles := map[int64]string{}
		ns, err := collect(rows, func(r *sql.Rows) (n int64, err error) {
			var title string
			err = r.Scan(&n, &title)
			titles[n] = title
			return n, err
		})
		if err != nil {
			return s.wrap("reading articles", err)
		}
		n = len(ns)
		b := w.bulkFor("articles_fts")
		for _, x := range ns {
			if err := w.eraseText(x, p.Keep, p.Keep == "nothing"); err != nil {
				return err
			}
			if p.Keep == "spans" {
				if err := w.add(b, x, titles[x]); err != nil {
					return err
				}
			}
		}
		return nil
	})
	return n, err
}
