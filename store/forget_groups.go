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
		out, err := b.whole(x.v)
		if err != nil {
			return err
		}
		if b.hit {
			if _, err := w.exec("UPDATE "+table+" SET "+column+" = ? WHERE "+key+" = ?", out, x.key); err != nil {
				return err
			}
		}
	}
	return nil
}

// whole blots JSON or plain words, and where they name the person its short names too. It sets hit.
func (b *blotter) whole(v string) (out string, err error) {
	near := b.near
	defer func() { b.near = near }()
	b.hit = false
	if out, err = b.either(v); err == nil && b.hit && !near {
		b.near = true
		out, err = b.either(out)
	}
	return out, err
}

func (b *blotter) either(v string) (string, error) {
	if !json.Valid([]byte(v)) {
		return b.text(v), nil
	}
	out, err := b.json([]byte(v))
	return string(out), err
}

// blotCorrections blots reasons and values; short names in those that hang on a record whose article mentions the person.
func (w *write) blotCorrections(b *blotter, anchors map[string]bool) error {
	defer func() { b.near = false }()
	return w.pages("SELECT n, anchor, vals, reason, undo_reason FROM corrections", func(rows *sql.Rows) (int64, func() error, error) {
		var n int64
		var anchor string
		var said [3]string
		if err := rows.Scan(&n, &anchor, &said[0], &said[1], &said[2]); err != nil {
			return n, nil, err
		}
		b.near = anchors[anchor]
		hit := false
		for i := range said {
			var err error
			if said[i], err = b.whole(said[i]); err != nil {
				return n, nil, err
			}
			hit = hit || b.hit
		}
		if !hit {
			return n, nil, nil
		}
		return n, func() error {
			_, err := w.exec("UPDATE corrections SET vals = ?, reason = ?, undo_reason = ? WHERE n = ?", said[0], said[1], said[2], n)
			return err
		}, nil
	})
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
		b.near = slices.ContainsFunc(told, func(id string) bool { return near[id] })
		out, err := b.whole(string(raw))
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
