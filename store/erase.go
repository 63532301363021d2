package store

import (
	"database/sql"
	"fmt"

	"github.com/casus/casus"
)

// codingRow is a coding with what is needed to take it out.
type codingRow struct {
	coding
	article int64
	art     version
	live    bool
	rs      []casus.Record
}

// codingsWhere reads codings by a condition on c and a.
func (w *write) codingsWhere(cond string, args ...any) ([]codingRow, error) {
	q := `SELECT c.n, c.first, c.count, c.article, c.until, c.body, a.day, a.source FROM codings c JOIN articles a ON a.n = c.article
		WHERE ` + cond + " ORDER BY c.n"
	rows, err := w.query(q, args...)
	if err != nil {
		return nil, w.s.wrap("reading records", err)
	}
	out, err := collect(rows, func(r *sql.Rows) (c codingRow, err error) {
		var until sql.NullInt64
		var body []byte
		if err := r.Scan(&c.n, &c.first, &c.count, &c.article, &until, &body, &c.art.day, &c.art.source); err != nil {
			return c, err
		}
		c.live = !until.Valid
		c.art.n = c.article
		if len(body) > 0 {
			err = unpack(body, &c.rs)
		}
		return c, err
	})
	return out, w.s.wrap("reading records", err)
}

// eraseRecords takes the records of a coding out of the tables, the index and, if they hold, the roll-ups. The coding
// itself stays, without records, so that the same generation delivered again changes nothing.
func (w *write) eraseRecords(c *codingRow, cs cells) error {
	// Corrections that were made and taken back have left terms too.
	all, err := w.everCorrected(anchorsOf(c.rs))
	if err != nil {
		return err
	}
	now, err := w.s.correctionsOf(w.ctx, w.tx, anchorsOf(c.rs), 0)
	if err != nil {
		return err
	}
	for i := range c.rs {
		if eff, ok := now.apply(&c.rs[i]); ok && c.live {
			cs.count(eff, c.art.day, -1)
		}
		if err := w.erasePostings(c, i, all); err != nil {
			return err
		}
		if err := w.execQuietly(w.s.d.unindex("evidence_fts"), c.first+int64(i)); err != nil {
			return err
		}
	}
	if err := w.execQuietly("DELETE FROM records WHERE n BETWEEN ? AND ?", c.first, c.first+c.count-1); err != nil {
		return err
	}
	_, err = w.exec("UPDATE codings SET body = NULL, count = 0, signature = NULL WHERE n = ?", c.n)
	return err
}

// erasePostings removes a record from under every term that it may stand under.
func (w *write) erasePostings(c *codingRow, i int, all map[string][]Correction) error {
	variants := []*casus.Record{&c.rs[i]}
	list := all[c.rs[i].Anchor]
	for k := range list { // each state that the record was ever in, and each value by itself
		eff, _ := corrections{c.rs[i].Anchor: list[:k+1]}.apply(&c.rs[i])
		one, _ := corrections{c.rs[i].Anchor: list[k : k+1]}.apply(&c.rs[i])
		variants = append(variants, eff, one)
	}
	days := map[int]bool{}
	var terms []string
	for _, v := range variants {
		days[recordDay(v, c.art.day)] = true
		terms = append(terms, termsOf(v, c.art.source)...)
	}
	n := c.first + int64(i)
	for d := range days {
		err := chunks(terms, func(args []any) error {
			q := "DELETE FROM postings WHERE term IN (SELECT n FROM terms WHERE term IN (" + marks(len(args)) + ")) AND day = ? AND record = ?"
			return w.execQuietly(q, append(args, d, n)...)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// everCorrected are all corrections of anchors, also those taken back.
func (w *write) everCorrected(anchors []string) (map[string][]Correction, error) {
	out := map[string][]Correction{}
	err := chunks(anchors, func(args []any) error {
		rows, err := w.query("SELECT "+correctionColumns+" FROM corrections WHERE anchor IN ("+marks(len(args))+") ORDER BY n", args...)
		if err != nil {
			return w.s.wrap("reading corrections", err)
		}
		cs, err := collect(rows, scanCorrection)
		for _, c := range cs {
			out[c.Anchor] = append(out[c.Anchor], c)
		}
		return w.s.wrap("reading corrections", err)
	})
	return out, err
}

// eraseText drops the text of a version. With title the title goes too.
func (w *write) eraseText(n int64, kept string, title bool) error {
	if err := w.execQuietly(w.s.d.unindex("articles_fts"), n); err != nil {
		return err
	}
	q := "UPDATE articles SET body = NULL, kept = ?"
	if title {
		q += ", title = ''"
	}
	if _, err := w.exec(q+" WHERE n = ?", kept, n); err != nil {
		return fmt.Errorf("dropping the text of article %d: %w", n, err)
	}
	return nil
}
