package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/casus/casus"
)

// Forget erases an article with all its versions and what was read in them, or a person's mentions, from every table and
// index, and from the file. A tombstone stays: who did it, when and why, not what. An article that was forgotten does not
// come back when it is delivered again. The roll-ups keep the number of events as it was known then.
//
// Of a person names are blotted out, letter for letter, wherever they stand: articles, evidence, records, groups,
// corrections; so are the words by which records name it, a pronoun too, and records lose the entity. Addresses and ids
// of articles stay: forget an article whose address names the person. Articles that come later are not covered.
func (s *Store) Forget(ctx context.Context, f Forgetting) (Tombstone, error) {
	t := Tombstone{Author: f.Author, Reason: f.Reason}
	if f.Author == "" || f.Reason == "" {
		return t, errors.New("forgetting: author and reason are needed")
	}
	if (f.Article == "") == (f.Person == "" && len(f.Names) == 0) {
		return t, errors.New("forgetting: either an article or a person")
	}
	m, err := s.write(ctx, "forgetting", func(w *write) error {
		n := w.number()
		t.ID = casus.ContentID("tombstone", w.moment.String(), fmt.Sprint(n))
		var err error
		if f.Article != "" {
			t.Kind = "article"
			err = w.forgetArticle(&t, n, f.Article)
		} else {
			t.Kind = "person"
			err = w.forgetPerson(&t, &f)
		}
		if err != nil {
			return err
		}
		_, err = w.exec("INSERT INTO tombstones (n, id, kind, author, reason, articles, records, since) VALUES (?,?,?,?,?,?,?,?)",
			n, t.ID, t.Kind, text(t.Author), text(t.Reason), t.Articles, t.Records, w.moment)
		return err
	})
	if err != nil {
		return t, err
	}
	t.At = m
	return t, s.d.scrub(ctx, s)
}

// Tombstones are what is left of what was forgotten, the oldest first.
func (s *Store) Tombstones(ctx context.Context) ([]Tombstone, error) {
	rows, err := s.rdb.QueryContext(ctx, "SELECT id, kind, author, reason, articles, records, since FROM tombstones ORDER BY n")
	if err != nil {
		return nil, s.wrap("reading tombstones", err)
	}
	out, err := collect(rows, func(r *sql.Rows) (t Tombstone, err error) {
		return t, r.Scan(&t.ID, &t.Kind, &t.Author, &t.Reason, &t.Articles, &t.Records, &t.At)
	})
	return out, s.wrap("reading tombstones", err)
}

func (w *write) forgetArticle(t *Tombstone, tomb int64, id string) error {
	q := "SELECT n, content, lineage, id FROM articles WHERE lineage IN (SELECT lineage FROM articles WHERE id = ? OR content = ? OR lineage = ?) ORDER BY n"
	rows, err := w.query(q, id, id, id)
	if err != nil {
		return w.s.wrap("reading articles", err)
	}
	var hashes, members []string
	ns, err := collect(rows, func(r *sql.Rows) (n int64, err error) {
		var content, line, aid string
		err = r.Scan(&n, &content, &line, &aid)
		hashes = append(hashes, forgottenHash("content", content), forgottenHash("lineage", line))
		members = append(members, aid)
		return n, err
	})
	if err != nil {
		return w.s.wrap("reading articles", err)
	}
	if len(ns) == 0 {
		return fmt.Errorf("article %q: %w", id, ErrNotFound)
	}
	cs, err := w.codingsWhere("c.article IN (" + list(ns) + ")")
	if err != nil {
		return err
	}
	gone := cells{}
	for i := range cs {
		if err := w.eraseRecords(&cs[i], gone); err != nil {
			return err
		}
		t.Records += len(cs[i].rs)
		members = append(members, anchorsOf(cs[i].rs)...)
	}
	t.Articles = len(ns)
	if err := w.change(gone); err != nil {
		return err
	}
	for _, n := range ns {
		if err := w.execQuietly(w.s.d.unindex("articles_fts"), n); err != nil {
			return err
		}
	}
	for _, q := range []string{"DELETE FROM codings WHERE article IN (", "DELETE FROM articles WHERE n IN ("} {
		if err := w.execQuietly(q + list(ns) + ")"); err != nil {
			return err
		}
	}
	for _, h := range hashes {
		if err := w.execQuietly("INSERT INTO forgotten (hash, tombstone) VALUES (?,?) ON CONFLICT DO NOTHING", h, tomb); err != nil {
			return err
		}
	}
	return w.forgetMembers(members)
}

// forgetMembers erases all states of groups that told of a member, its corrections, and that it was a copy or had one.
// Stories and incidents are put together anew without it.
func (w *write) forgetMembers(members []string) error {
	return chunks(members, func(args []any) error {
		in := "(" + marks(len(args)) + ")"
		rows, err := w.query("SELECT DISTINCT grp FROM members WHERE member IN "+in, args...)
		if err != nil {
			return w.s.wrap("reading members", err)
		}
		grps, err := collect(rows, scanString)
		if err != nil {
			return w.s.wrap("reading members", err)
		}
		for _, g := range grps {
			if err := w.unindexGroups("id = ?", g); err != nil {
				return err
			}
			for _, q := range []string{"DELETE FROM groups WHERE id = ?", "DELETE FROM members WHERE grp = ?"} {
				if err := w.execQuietly(q, g); err != nil {
					return err
				}
			}
		}
		for _, q := range []string{"DELETE FROM corrections WHERE anchor IN ", "DELETE FROM copies WHERE article IN ", "DELETE FROM copies WHERE original IN ",
			"DELETE FROM copies WHERE source IN "} {
			if err := w.execQuietly(q+in, args...); err != nil {
				return err
			}
		}
		return w.forgetQuarantined(args)
	})
}

func (w *write) forgetQuarantined(ids []any) error {
	rows, err := w.query("SELECT body FROM quarantine")
	if err != nil {
		return w.s.wrap("reading quarantine", err)
	}
	fs, err := collect(rows, scanJSON[Failed])
	if err != nil {
		return w.s.wrap("reading quarantine", err)
	}
	for _, f := range fs {
		for _, id := range ids {
			if f.Article != nil && f.Article.ID == id {
				if err := w.execQuietly("DELETE FROM quarantine WHERE id = ?", f.ID); err != nil {
					return err
				}
			}
		}
	}
	return nil
}
