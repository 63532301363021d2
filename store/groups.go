package store

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/casus/casus/story"
)

// The kinds of group.
const (
	storyKind    = "story"
	incidentKind = "incident"
	threadKind   = "thread"
)

// group is a story, incident or thread on its way into the store.
type group struct {
	kind, id string
	from, to int // days
	body     any
	members  []string
}

// PutStories writes what package story found, in one transaction. What is as the store has it changes nothing; the
// moment is 0 if all is.
func (s *Store) PutStories(ctx context.Context, g Groups) (Moment, error) {
	return s.write(ctx, "writing stories and incidents", func(w *write) error {
		for _, id := range g.ended() {
			if err := w.endGroup(id); err != nil {
				return err
			}
		}
		for _, c := range g.Changes {
			if err := w.historic(c); err != nil {
				return err
			}
		}
		for _, x := range g.list() {
			if err := w.putGroup(x); err != nil {
				return fmt.Errorf("%s %s: %w", x.kind, x.id, err)
			}
		}
		for _, c := range g.Copies {
			if err := w.putCopies(c); err != nil {
				return err
			}
		}
		return w.endCopies(g.Originals, "")
	})
}

// ended are the ids of groups that hold no more.
func (g *Groups) ended() []string {
	out := append([]string(nil), g.Gone...)
	for _, c := range g.Changes {
		if c.Kind == story.Merged || c.Kind == story.Vanished {
			out = append(out, c.ID)
		}
	}
	return out
}

func (g *Groups) list() []group {
	var out []group
	for _, x := range g.Stories {
		from, to := span(x.From, x.To)
		var ms []string
		for _, m := range x.Articles {
			ms = append(ms, m.Article)
		}
		out = append(out, group{storyKind, x.ID, from, to, x, ms})
	}
	for _, x := range g.Incidents {
		first := ""
		if len(x.Claims) > 0 {
			first = x.Claims[0].Time
		}
		from, to := span(x.Date, first)
		if x.Date != "" {
			to = from
		}
		var ms []string
		for _, m := range x.Members {
			ms = append(ms, m.Anchor)
		}
		out = append(out, group{incidentKind, x.ID, from, to, x, ms})
	}
	for _, x := range g.Threads {
		first, last := "", ""
		for _, st := range x.Steps {
			if st.Date != "" {
				if first == "" {
					first = st.Date
				}
				last = st.Date
			}
		}
		from, to := span(first, last)
		out = append(out, group{threadKind, x.ID, from, to, x, nil})
	}
	return out
}

// span is days of two ISO dates at any precision; one that is missing is the other, 0 if both are.
func span(a, b string) (from, to int) {
	da, oka := anyDay(a)
	db, okb := anyDay(b)
	switch {
	case oka && okb:
		return min(da, db), max(da, db)
	case oka:
		return da, da
	}
	return db, db
}

// anyDay is the first day of an ISO date at any precision.
func anyDay(iso string) (int, bool) {
	switch len(iso) {
	case 4:
		iso += "-01-01"
	case 7:
		iso += "-01"
	}
	return dayNumber(iso)
}

func (w *write) endGroup(id string) error {
	for _, q := range []string{
		"UPDATE groups SET until = ? WHERE id = ? AND until IS NULL",
		"UPDATE members SET until = ? WHERE grp = ? AND until IS NULL",
	} {
		if err := w.execQuietly(q, w.moment, id); err != nil {
			return err
		}
	}
	return nil
}

// execQuietly runs a statement that may change nothing.
func (w *write) execQuietly(q string, args ...any) error {
	res, err := w.run(q, args)
	if err != nil {
		return w.s.wrap("writing", err)
	}
	n, err := res.RowsAffected()
	w.changed = w.changed || n > 0
	return w.s.wrap("writing", err)
}

// historic keeps what became of an id. Of Kept only changes of members are worth a line.
func (w *write) historic(c story.Change) error {
	if c.Kind == story.Kept && len(c.Gained) == 0 && len(c.Lost) == 0 {
		return nil
	}
	b, err := json.Marshal(c)
	if err != nil {
		return err
	}
	// The same change delivered again says nothing new.
	var n int
	if err := w.tx.QueryRowContext(w.ctx, w.s.q("SELECT count(*) FROM history WHERE id = ? AND body = ?"), c.ID, string(b)).Scan(&n); err != nil {
		return w.s.wrap("reading history", err)
	}
	if n > 0 {
		return nil
	}
	if c.Kind == story.Merged {
		q := "INSERT INTO redirects (old, new, since) VALUES (?,?,?) ON CONFLICT (old) DO UPDATE SET new = excluded.new"
		if _, err := w.exec(q, c.ID, c.To, w.moment); err != nil {
			return err
		}
	}
	_, err = w.exec("INSERT INTO history (n, id, body, since) VALUES (?,?,?,?)", w.number(), c.ID, string(b), w.moment)
	return err
}

func (w *write) putGroup(g group) error {
	raw, err := json.Marshal(g.body)
	if err != nil {
		return err
	}
	var n int64
	var old []byte
	err = w.tx.QueryRowContext(w.ctx, w.s.q("SELECT n, body FROM groups WHERE id = ? AND until IS NULL"), g.id).Scan(&n, &old)
	switch {
	case errors.Is(err, sql.ErrNoRows):
	case err != nil:
		return w.s.wrap("reading groups", err)
	default:
		var have json.RawMessage
		if err := unpack(old, &have); err != nil {
			return err
		}
		if bytes.Equal(have, raw) {
			return nil
		}
		if _, err := w.exec("UPDATE groups SET until = ? WHERE n = ?", w.moment, n); err != nil {
			return err
		}
	}
	body, err := pack(json.RawMessage(raw))
	if err != nil {
		return err
	}
	n = w.number()
	if _, err = w.exec("INSERT INTO groups (n, kind, id, day_from, day_to, body, since) VALUES (?,?,?,?,?,?,?)", n, g.kind, g.id, g.from, g.to, body, w.moment); err != nil {
		return err
	}
	if err := w.indexGroup(n, g.from, g.body); err != nil {
		return err
	}
	return w.putMembers(g)
}

// putMembers ends memberships that hold no more and begins new ones. A member belongs to one group of a kind.
func (w *write) putMembers(g group) error {
	rows, err := w.query("SELECT member FROM members WHERE grp = ? AND until IS NULL", g.id)
	if err != nil {
		return w.s.wrap("reading members", err)
	}
	have, err := collect(rows, scanString)
	if err != nil {
		return w.s.wrap("reading members", err)
	}
	had, now := map[string]bool{}, map[string]bool{}
	for _, m := range have {
		had[m] = true
	}
	for _, m := range g.members {
		if now[m] {
			continue
		}
		now[m] = true
		if had[m] {
			continue
		}
		if err := w.execQuietly("UPDATE members SET until = ? WHERE member = ? AND kind = ? AND until IS NULL", w.moment, m, g.kind); err != nil {
			return err
		}
		if _, err := w.exec("INSERT INTO members (n, kind, grp, member, since) VALUES (?,?,?,?,?)", w.number(), g.kind, g.id, m, w.moment); err != nil {
			return err
		}
	}
	for _, m := range have {
		if !now[m] {
			if err := w.execQuietly("UPDATE members SET until = ? WHERE member = ? AND grp = ? AND until IS NULL", w.moment, m, g.id); err != nil {
				return err
			}
		}
	}
	return nil
}

// putCopies keeps who copied whom.
func (w *write) putCopies(g story.CopyGroup) error {
	if err := w.endCopies([]string{g.Original}, ""); err != nil {
		return err
	}
	for _, c := range g.Copies {
		if err := w.endCopies([]string{c.Article}, g.Original); err != nil {
			return err
		}
		var n int
		q := "SELECT count(*) FROM copies WHERE article = ? AND original = ? AND source = ? AND share = ? AND until IS NULL"
		if err := w.tx.QueryRowContext(w.ctx, w.s.q(q), c.Article, g.Original, c.From, c.Share).Scan(&n); err != nil {
			return w.s.wrap("reading copies", err)
		}
		if n > 0 {
			continue
		}
		if err := w.endCopies([]string{c.Article}, ""); err != nil {
			return err
		}
		q = "INSERT INTO copies (n, article, original, source, share, since) VALUES (?,?,?,?,?,?)"
		if _, err := w.exec(q, w.number(), c.Article, g.Original, c.From, c.Share, w.moment); err != nil {
			return err
		}
	}
	return nil
}

// endCopies says that articles are copies no more, save of one original.
func (w *write) endCopies(articles []string, save string) error {
	for _, a := range articles {
		if err := w.execQuietly("UPDATE copies SET until = ? WHERE article = ? AND original <> ? AND until IS NULL", w.moment, a, save); err != nil {
			return err
		}
	}
	return nil
}

// Redirect is the id that an id goes on under; the id itself if it was never merged.
func (s *Store) Redirect(ctx context.Context, id string) (string, error) {
	asOf, err := s.asOf(ctx, 0)
	if err != nil {
		return "", err
	}
	return s.redirect(ctx, id, asOf)
}

func (s *Store) redirect(ctx context.Context, id string, asOf Moment) (string, error) {
	seen := map[string]bool{}
	for !seen[id] {
		seen[id] = true
		var to string
		err := s.rdb.QueryRowContext(ctx, s.q("SELECT new FROM redirects WHERE old = ? AND since <= ?"), id, asOf).Scan(&to)
		if errors.Is(err, sql.ErrNoRows) {
			return id, nil
		}
		if err != nil {
			return "", s.wrap("reading redirects", err)
		}
		id = to
	}
	return id, nil
}

// Taken reports whether an id of a group was ever given out: for story.Reconcile.
func (s *Store) Taken(ctx context.Context, id string) (bool, error) {
	var n int
	err := s.rdb.QueryRowContext(ctx, s.q("SELECT (SELECT count(*) FROM groups WHERE id = ?) + (SELECT count(*) FROM redirects WHERE old = ?)"), id, id).Scan(&n)
	return n > 0, s.wrap("looking for an id", err)
}

// History is what became of an id of a group, the oldest first, with the moments.
func (s *Store) History(ctx context.Context, id string) ([]story.Change, []Moment, error) {
	rows, err := s.rdb.QueryContext(ctx, s.q("SELECT body, since FROM history WHERE id = ? ORDER BY n"), id)
	if err != nil {
		return nil, nil, s.wrap("reading history", err)
	}
	var ms []Moment
	out, err := collect(rows, func(r *sql.Rows) (c story.Change, err error) {
		var body string
		var m Moment
		if err := r.Scan(&body, &m); err != nil {
			return c, err
		}
		ms = append(ms, m)
		return c, json.Unmarshal([]byte(body), &c)
	})
	return out, ms, s.wrap("reading history", err)
}
