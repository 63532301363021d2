package state

import (
	"context"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
	"time"
)

// MakeWebhook keeps a webhook and gives it with its secret, 256 random bits.
func (s *State) MakeWebhook(ctx context.Context, url string, events []string, query string) (Webhook, error) {
	w := Webhook{ID: newID(), URL: url, Events: events, Query: query, Active: true, Created: timeOf(micro(s.now())), Secret: hex.EncodeToString(random(32))}
	_, err := s.db.ExecContext(ctx, "INSERT INTO webhooks VALUES (?, ?, ?, ?, ?, 1, ?)", w.ID, url, w.Secret, strings.Join(events, ","), query, micro(w.Created))
	if err != nil {
		return w, fmt.Errorf("making a webhook: %w", err)
	}
	return w, nil
}

// Webhooks are all webhooks with their secrets, by age.
func (s *State) Webhooks(ctx context.Context) ([]Webhook, error) {
	return list(ctx, s, "listing webhooks", func(r *sql.Rows) (w Webhook, err error) {
		var at int64
		var events string
		err = r.Scan(&w.ID, &w.URL, &w.Secret, &events, &w.Query, &w.Active, &at)
		w.Events, w.Created = strings.Split(events, ","), timeOf(at)
		return w, err
	}, "SELECT id, url, secret, events, query, active, created FROM webhooks ORDER BY created, id")
}

// RemoveWebhook removes a webhook and its deliveries.
func (s *State) RemoveWebhook(ctx context.Context, id string) error {
	return s.exec(ctx, "removing webhook "+id, "DELETE FROM webhooks WHERE id = ?", id)
}

// Outgoing is a message that waits.
type Outgoing struct {
	ID, Hook, URL, Secret, Event string
	Body                         []byte
	Tries                        int
}

// Queue puts a message for a webhook into the queue. A message of an id that is there already is not put in twice.
func (s *State) Queue(ctx context.Context, hook, id, event string, body []byte) error {
	now := micro(s.now())
	_, err := s.db.ExecContext(ctx, "INSERT INTO deliveries VALUES (?, ?, ?, ?, 'waiting', 0, 0, '', ?, ?) ON CONFLICT DO NOTHING", id, hook, event, body, now, now)
	if err != nil {
		return fmt.Errorf("queueing for webhook %s: %w", hook, err)
	}
	return nil
}

// Due are messages whose time has come, the oldest first.
func (s *State) Due(ctx context.Context, limit int) ([]Outgoing, error) {
	return list(ctx, s, "reading the queue of webhooks", func(r *sql.Rows) (o Outgoing, err error) {
		return o, r.Scan(&o.ID, &o.Hook, &o.URL, &o.Secret, &o.Event, &o.Body, &o.Tries)
	}, `SELECT d.id, d.hook, w.url, w.secret, d.event, d.body, d.tries FROM deliveries d JOIN webhooks w ON w.id = d.hook
	WHERE d.state = 'waiting' AND d.next <= ? AND w.active = 1 ORDER BY d.next, d.id LIMIT ?`, micro(s.now()), limit)
}

// Delivered writes what came of a try. state is "done", "failed" or "waiting", then until next.
func (s *State) Delivered(ctx context.Context, id, state string, status int, problem string, next time.Time) error {
	return s.exec(ctx, "writing down a delivery", "UPDATE deliveries SET state = ?, tries = tries + 1, status = ?, error = ?, next = ? WHERE id = ?",
		state, status, problem, micro(next), id)
}

// Deliveries are the latest messages of a webhook.
func (s *State) Deliveries(ctx context.Context, hook string, limit int) ([]Delivery, error) {
	return list(ctx, s, "listing deliveries", func(r *sql.Rows) (d Delivery, err error) {
		var next, at int64
		err = r.Scan(&d.ID, &d.Event, &d.State, &d.Tries, &d.Status, &d.Error, &next, &at)
		d.At = timeOf(at)
		if d.State == "waiting" {
			d.Next = timeOf(next)
		}
		return d, err
	}, "SELECT id, event, state, tries, status, error, next, at FROM deliveries WHERE hook = ? ORDER BY at DESC, id LIMIT ?", hook, limit)
}

// Sweep removes messages that were done or given up before a time.
func (s *State) Sweep(ctx context.Context, before time.Time) error {
	if _, err := s.db.ExecContext(ctx, "DELETE FROM deliveries WHERE state <> 'waiting' AND at < ?", micro(before)); err != nil {
		return fmt.Errorf("sweeping deliveries: %w", err)
	}
	return nil
}

// Mark is a number kept under a name, 0 if there is none: how far the queue has read the store.
func (s *State) Mark(ctx context.Context, name string) (v int64, err error) {
	err = s.db.QueryRowContext(ctx, "SELECT value FROM marks WHERE name = ?", name).Scan(&v)
	if err != nil && !errors.Is(err, sql.ErrNoRows) {
		return 0, fmt.Errorf("reading mark %s: %w", name, err)
	}
	return v, nil
}

// SetMark keeps a number under a name.
func (s *State) SetMark(ctx context.Context, name string, v int64) error {
	if _, err := s.db.ExecContext(ctx, "INSERT INTO marks VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, v); err != nil {
		return fmt.Errorf("writing mark %s: %w", name, err)
	}
	return nil
}
