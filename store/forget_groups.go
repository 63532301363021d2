package store

import (
	"database/sql"
	"encoding/json"
	"slices"

	"github.com/casus/casus"
)

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

// blotGroups blots stories, incidents and threads; short names in those that have an article that mentions the person.
func (w *write) blotGroups(b *blotter, near map[string]bool) error {
	defer func() { b.near = false }()
	return w.pages("SELECT n, kind, day_from, body FROM groups", func(rows *sql.Rows) (int64, func() error, error) {
		var n int64
		var kind string
		var day int
		var body []byte
		if err := rows.Scan(&n, &kind, &day, &body); err != nil {
			return n, nil, err
		}
		var raw json.RawMessage
		if err := unpack(body, &raw); err != nil {
			return n, nil, err
		}
		told, err := articlesIn(raw)
		if err != nil {
			return n, nil, err
		}
		b.hit, b.near = false, slices.ContainsFunc(told, func(id string) bool { return near[id] })
		out, err := b.json(raw)
		if err != nil || !b.hit {
			return n, nil, err
		}
		return n, func() error {
			body, err := pack(json.RawMessage(out))
			if err != nil {
				return err
			}
			if _, err := w.exec("UPDATE groups SET body = ? WHERE n = ?", body, n); err != nil {
				return err
			}
			return w.indexAgain(n, kind, day, body)
		}, nil
	})
}

// articlesIn are the articles that a story or incident names.
func articlesIn(raw json.RawMessage) ([]string, error) {
	var in struct {
		Articles []json.RawMessage `json:"articles"`
	}
	if err := json.Unmarshal(raw, &in); err != nil {
		return nil, err
	}
	var out []string
	for _, a := range in.Articles {
		var id string
		if json.Unmarshal(a, &id) != nil { // of a story they are members
			var m casus.StoryMember
			if err := json.Unmarshal(a, &m); err != nil {
				return nil, err
			}
			id = m.Article
		}
		out = append(out, id)
	}
	return out, nil
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
