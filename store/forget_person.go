package store

import (
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/casus/casus"
)

// forgetPerson blots a person out of everything. It reads the whole store: forgetting is rare and must miss nothing.
func (w *write) forgetPerson(t *Tombstone, person string, names []string) error {
	b := newBlotter(person, names)
	hits, err := w.mentioned(person)
	if err != nil {
		return err
	}
	if err := w.blotArticles(t, b); err != nil {
		return err
	}
	if err := w.blotCodings(t, b, hits); err != nil {
		return err
	}
	for _, c := range []struct{ table, key, column string }{
		{"corrections", "n", "vals"}, {"corrections", "n", "reason"}, {"quarantine", "id", "body"}, {"feeds", "url", "body"}} {
		if err := w.blotText(b, c.table, c.key, c.column); err != nil {
			return err
		}
	}
	if err := w.blotGroups(b); err != nil {
		return err
	}
	if t.Articles+t.Records == 0 {
		return fmt.Errorf("%s: no mention %w", strings.Join(append([]string{person}, names...), ", "), ErrNotFound)
	}
	return w.endTerms(person)
}

// mentioned are the numbers of the codings with records of a person.
func (w *write) mentioned(person string) (map[int64]bool, error) {
	out := map[int64]bool{}
	if person == "" {
		return out, nil
	}
	rows, err := w.query(`SELECT DISTINCT r.coding FROM postings p JOIN terms t ON t.n = p.term JOIN records r ON r.n = p.record
		WHERE t.term IN (?,?,?)`, "a:"+person, "r:"+person, "b:"+person)
	if err != nil {
		return nil, w.s.wrap("reading records", err)
	}
	ns, err := collect(rows, scanNumber)
	for _, n := range ns {
		out[n] = true
	}
	return out, w.s.wrap("reading records", err)
}

func (w *write) blotArticles(t *Tombstone, b *blotter) error {
	return w.pages("SELECT n, title, body FROM articles", func(rows *sql.Rows) (int64, func() error, error) {
		var n int64
		var title string
		var body []byte
		if err := rows.Scan(&n, &title, &body); err != nil {
			return 0, nil, err
		}
		b.hit = false
		var a articleBody
		if len(body) > 0 {
			if err := unpack(body, &a); err != nil {
				return n, nil, err
			}
		}
		title, a.Text = b.text(title), b.text(a.Text)
		if !b.hit {
			return n, nil, nil
		}
		t.Articles++
		return n, func() error {
			if len(body) > 0 {
				var err error
				if body, err = pack(a); err != nil {
					return err
				}
			}
			if _, err := w.exec("UPDATE articles SET title = ?, body = ? WHERE n = ?", title, body, n); err != nil {
				return err
			}
			return w.reindex("articles_fts", n, title+"\n"+a.Text)
		}, nil
	})
}

func (w *write) reindex(table string, n int64, s string) error {
	if err := w.execQuietly(w.s.d.unindex(table), n); err != nil {
		return err
	}
	head, row := w.s.d.index(table)
	_, err := w.exec(head+row, n, text(s))
	return err
}

func (w *write) blotCodings(t *Tombstone, b *blotter, hits map[int64]bool) error {
	return w.pages("SELECT n, first, body FROM codings", func(rows *sql.Rows) (int64, func() error, error) {
		var n, first int64
		var body []byte
		if err := rows.Scan(&n, &first, &body); err != nil || len(body) == 0 {
			return n, nil, err
		}
		var raws []json.RawMessage
		if err := unpack(body, &raws); err != nil {
			return n, nil, err
		}
		changed := map[int]bool{}
		for i, raw := range raws {
			b.hit = false
			out, err := b.json(raw)
			if err != nil {
				return n, nil, err
			}
			raws[i] = out
			if b.hit {
				changed[i] = true
			}
		}
		if len(changed) == 0 && !hits[n] {
			return n, nil, nil
		}
		t.Records += len(changed)
		return n, func() error { return w.putCoding(n, first, raws, changed) }, nil
	})
}

func (w *write) putCoding(n, first int64, raws []json.RawMessage, changed map[int]bool) error {
	var rs []casus.Record
	raw, err := json.Marshal(raws)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(raw, &rs); err != nil {
		return err
	}
	body, err := pack(rs)
	if err != nil {
		return err
	}
	if _, err := w.exec("UPDATE codings SET body = ? WHERE n = ?", body, n); err != nil {
		return err
	}
	for _, i := range slices.Sorted(maps.Keys(changed)) {
		if err := w.reindex("evidence_fts", first+int64(i), rs[i].Evidence.Quote); err != nil {
			return err
		}
	}
	return nil
}

// pages reads a table with a number n in pages and runs what each row asks for after its page is read.
func (w *write) pages(q string, each func(*sql.Rows) (int64, func() error, error)) error {
	for after := int64(-1); ; {
		rows, err := w.query(q+" WHERE n > ? ORDER BY n LIMIT 200", after)
		if err != nil {
			return w.s.wrap("reading", err)
		}
		todo, err := collect(rows, func(r *sql.Rows) (func() error, error) {
			n, do, err := each(r)
			after = n
			return do, err
		})
		if err != nil {
			return w.s.wrap("reading", err)
		}
		for _, do := range todo {
			if do == nil {
				continue
			}
			if err := do(); err != nil {
				return err
			}
		}
		if len(todo) == 0 {
			return nil
		}
	}
}

// blotText blots a column that holds JSON or plain words.
func (w *write) blotText(b *blotter, table, key, column string) error {
	rows, err := w.query("SELECT " + key + ", " + column + " FROM " + table)
	if err != nil {
		return w.s.wrap("reading "+table, err)
	}
	type row struct {
		key any
		v   string
	}
	rs, err := collect(rows, func(r *sql.Rows) (x row, err error) { return x, r.Scan(&x.key, &x.v) })
	if err != nil {
		return w.s.wrap("reading "+table, err)
	}
	for _, x := range rs {
		b.hit = false
		out := []byte(b.text(x.v))
		if json.Valid([]byte(x.v)) {
			if out, err = b.json([]byte(x.v)); err != nil {
				return err
			}
		}
		if b.hit {
			if _, err := w.exec("UPDATE "+table+" SET "+column+" = ? WHERE "+key+" = ?", string(out), x.key); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *write) blotGroups(b *blotter) error {
	return w.pages("SELECT n, body FROM groups", func(rows *sql.Rows) (int64, func() error, error) {
		var n int64
		var body []byte
		if err := rows.Scan(&n, &body); err != nil {
			return n, nil, err
		}
		var raw json.RawMessage
		if err := unpack(body, &raw); err != nil {
			return n, nil, err
		}
		b.hit = false
		out, err := b.json(raw)
		if err != nil || !b.hit {
			return n, nil, err
		}
		return n, func() error {
			body, err := pack(json.RawMessage(out))
			if err != nil {
				return err
			}
			_, err = w.exec("UPDATE groups SET body = ? WHERE n = ?", body, n)
			return err
		}, nil
	})
}

// endTerms takes the person out of what records are found by. Other processes must look up numbers of terms anew.
func (w *write) endTerms(person string) error {
	if person == "" {
		return nil
	}
	in := "('a:' || ?, 'r:' || ?, 'b:' || ?)"
	if w.s.at.engine == "postgres" {
		in = "('a:' || ?::text, 'r:' || ?::text, 'b:' || ?::text)"
	}
	if err := w.execQuietly("DELETE FROM postings WHERE term IN (SELECT n FROM terms WHERE term IN "+in+")", person, person, person); err != nil {
		return err
	}
	w.epoch++
	return w.execQuietly("DELETE FROM terms WHERE term IN "+in, person, person, person)
}
