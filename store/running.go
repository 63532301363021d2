package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"github.com/casus/casus"
)

// Quarantine keeps what could not be read. The same place again counts up Tries.
func (s *Store) Quarantine(ctx context.Context, item Failed) error {
	item.ID = casus.ContentID("quarantine", item.Source, item.Where)
	_, err := s.write(ctx, "putting "+item.Where+" in quarantine", func(w *write) error {
		var old string
		err := w.tx.QueryRowContext(ctx, s.q("SELECT body FROM quarantine WHERE id = ?"), item.ID).Scan(&old)
		switch {
		case errors.Is(err, sql.ErrNoRows):
		case err != nil:
			return s.wrap("reading quarantine", err)
		default:
			var have Failed
			if err := json.Unmarshal([]byte(old), &have); err != nil {
				return err
			}
			item.Tries = have.Tries
		}
		item.Tries++
		item.At = w.moment
		b, err := json.Marshal(item)
		if err != nil {
			return err
		}
		q := "INSERT INTO quarantine (id, body, since) VALUES (?,?,?) ON CONFLICT (id) DO UPDATE SET body = excluded.body"
		_, err = w.exec(q, item.ID, string(b), w.moment)
		return err
	})
	return err
}

// Quarantined are the items in quarantine, the oldest first.
func (s *Store) Quarantined(ctx context.Context) ([]Failed, error) {
	rows, err := s.rdb.QueryContext(ctx, "SELECT body FROM quarantine ORDER BY since, id")
	if err != nil {
		return nil, s.wrap("reading quarantine", err)
	}
	out, err := collect(rows, scanJSON[Failed])
	return out, s.wrap("reading quarantine", err)
}

func scanJSON[T any](r *sql.Rows) (x T, err error) {
	var body string
	if err := r.Scan(&body); err != nil {
		return x, err
	}
	return x, json.Unmarshal([]byte(body), &x)
}

// Release takes items out of quarantine, all if ids is nil. Ids that are not in it are passed over.
func (s *Store) Release(ctx context.Context, ids []string) error {
	_, err := s.write(ctx, "releasing from quarantine", func(w *write) error {
		if ids == nil {
			return w.execQuietly("DELETE FROM quarantine")
		}
		return chunks(ids, func(args []any) error {
			return w.execQuietly("DELETE FROM quarantine WHERE id IN ("+marks(len(args))+")", args...)
		})
	})
	return err
}

// FeedState is what is remembered of a feed; zero but for the URL if nothing is.
func (s *Store) FeedState(ctx context.Context, url string) (FeedState, error) {
	f := FeedState{URL: url}
	var body string
	err := s.rdb.QueryRowContext(ctx, s.q("SELECT body FROM feeds WHERE url = ?"), url).Scan(&body)
	if errors.Is(err, sql.ErrNoRows) {
		return f, nil
	}
	if err != nil {
		return f, s.wrap("reading a feed's state", err)
	}
	return f, json.Unmarshal([]byte(body), &f)
}

// PutFeedState remembers the state of a feed. Unlike articles it has no history.
func (s *Store) PutFeedState(ctx context.Context, f FeedState) error {
	b, err := json.Marshal(f)
	if err != nil {
		return err
	}
	_, err = s.write(ctx, "writing the state of "+f.URL, func(w *write) error {
		_, err := w.exec("INSERT INTO feeds (url, body) VALUES (?,?) ON CONFLICT (url) DO UPDATE SET body = excluded.body", f.URL, string(b))
		return err
	})
	return err
}

// FeedStates are the states of all feeds, by URL.
func (s *Store) FeedStates(ctx context.Context) ([]FeedState, error) {
	rows, err := s.rdb.QueryContext(ctx, "SELECT body FROM feeds ORDER BY url")
	if err != nil {
		return nil, s.wrap("reading feeds", err)
	}
	out, err := collect(rows, scanJSON[FeedState])
	return out, s.wrap("reading feeds", err)
}
