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
func (w *write) forgetPerson(t *Tombstone, f *Forgetting) error {
	b := newBlotter(f)
	spans, err := w.mentioned(b)
	if err != nil {
		return err
	}
	near, err := w.blotArticles(t, b, spans)
	if err != nil {
		return err
	}
	anchors, err := w.blotCodings(t, b, spans, near)
	if err != nil {
		return err
	}
	if err := w.blotCorrections(b, anchors); err != nil {
		return err
	}
	for _, c := range []struct{ table, key, column string }{{"quarantine", "id", "body"}, {"feeds", "url", "body"}, {"tombstones", "n", "reason"}} {
		if err := w.blotText(b, c.table, c.key, c.column); err != nil {
			return err
		}
	}
	if err := w.blotGroups(b, near); err != nil {
		return err
	}
	b.near = true
	t.Reason = b.text(t.Reason)
	if t.Articles+t.Records == 0 {
		return fmt.Errorf("no mention of %s: %w", strings.Trim(f.Person+", "+strings.Join(f.Names, ", "), ", "), ErrNotFound)
	}
	return w.endTerms(f.Person)
}

// mentioned is where records name a person, by the number of the version of an article. Of a version that has records of
// the person, but none that says where, the list is empty.
func (w *write) mentioned(b *blotter) (map[int64][]casus.Span, error) {
	out := map[int64][]casus.Span{}
	if b.person == "" {
		return out, nil
	}
	rows, err := w.query(`SELECT DISTINCT r.coding FROM postings p JOIN terms t ON t.n = p.term JOIN records r ON r.n = p.record
		WHERE t.term IN (?,?,?)`, "a:"+b.person, "r:"+b.person, "b:"+b.person)
	if err != nil {
		return nil, w.s.wrap("reading records", err)
	}
	ns, err := collect(rows, scanNumber)
	if err != nil {
		return nil, w.s.wrap("reading records", err)
	}
	for part := range slices.Chunk(ns, 500) {
		cs, err := w.codingsWhere("c.n IN (" + list(part) + ")")
		if err != nil {
			return nil, err
		}
		for i := range cs {
			out[cs[i].article] = append(out[cs[i].article], b.spans(cs[i].rs)...)
		}
	}
	return out, nil
}

// blotArticles blots titles and texts. It gives the ids of the articles that mention the person.
func (w *write) blotArticles(t *Tombstone, b *blotter, spans map[int64][]casus.Span) (near map[string]bool, err error) {
	near = map[string]bool{}
	err = w.pages("SELECT n, id, title, body FROM articles", func(rows *sql.Rows) (int64, func() error, error) {
		var n int64
		var id, title string
		var body []byte
		if err := rows.Scan(&n, &id, &title, &body); err != nil {
			return 0, nil, err
		}
		var a articleBody
		if len(body) > 0 {
			if err := unpack(body, &a); err != nil {
				return n, nil, err
			}
		}
		title = b.article(title, &a, spans[n])
		_, told := spans[n]
		if b.hit || told {
			near[id] = true
		}
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
	return near, err
}

// article blots one version: names, where records stand, and then, if it mentions the person at all, short names.
func (b *blotter) article(title string, a *articleBody, spans []casus.Span) string {
	b.hit, b.near = false, false
	title, a.Text = b.text(title), b.at(b.text(a.Text), 0, spans)
	if b.near = b.hit; b.near {
		title, a.Text = b.text(title), b.text(a.Text)
	}
	b.near = false
	return title
}

func (w *write) reindex(table string, n int64, s string) error {
	if err := w.execQuietly(w.s.d.unindex(table), n); err != nil {
		return err
	}
	head, row := w.s.d.index(table)
	_, err := w.exec(head+row, n, text(s))
	return err
}

// blotCodings blots records. It gives the anchors of those whose articles mention the person.
func (w *write) blotCodings(t *Tombstone, b *blotter, spans map[int64][]casus.Span, near map[string]bool) (map[string]bool, error) {
	anchors := map[string]bool{}
	err := w.pages("SELECT n, article, first, body FROM codings", func(rows *sql.Rows) (int64, func() error, error) {
		var n, article, first int64
		var body []byte
		if err := rows.Scan(&n, &article, &first, &body); err != nil || len(body) == 0 {
			return n, nil, err
		}
		var raws []json.RawMessage
		if err := unpack(body, &raws); err != nil {
			return n, nil, err
		}
		_, hit := spans[article]
		changed, err := b.records(raws, spans[article], near, anchors)
		if err != nil || len(changed) == 0 && !hit {
			return n, nil, err
		}
		t.Records += len(changed)
		return n, func() error { return w.putCoding(n, first, raws, changed) }, nil
	})
	return anchors, err
}

// records blots the records of a coding in place. It gives the places of those that changed, and adds the anchors of those
// whose article mentions the person.
func (b *blotter) records(raws []json.RawMessage, spans []casus.Span, near, anchors map[string]bool) (map[int]bool, error) {
	changed := map[int]bool{}
	defer func() { b.near = false }()
	for i, raw := range raws {
		var r casus.Record
		if err := json.Unmarshal(raw, &r); err != nil {
			return nil, err
		}
		if b.hit, b.near = false, near[r.Article]; b.near {
			anchors[r.Anchor] = true
		}
		quote := b.at(r.Evidence.Quote, r.Evidence.Span.Start, spans)
		if b.hit {
			r.Evidence.Quote = quote
			var err error
			if raw, err = json.Marshal(r); err != nil {
				return nil, err
			}
		}
		out, err := b.json(raw)
		if err != nil {
			return nil, err
		}
		raws[i] = out
		if b.hit {
			changed[i] = true
		}
	}
	return changed, nil
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
