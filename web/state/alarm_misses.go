package state

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/casus/casus/series"
)

// ErrMiss is wrapped by AddMiss for what is no miss.
var ErrMiss = errors.New("this is no miss")

// AddMiss keeps what should have rung and did not.
func (s *State) AddMiss(ctx context.Context, key, day, by, reason string) (Miss, error) {
	k, err := series.ParseKey(key)
	if err == nil {
		_, err = series.ParseDay(day)
	}
	if err == nil && (by == "" || reason == "") {
		err = errors.New("it takes the person who found it, and what was missed")
	}
	if err != nil {
		return Miss{}, fmt.Errorf("%w: %w", ErrMiss, err)
	}
	m := Miss{Series: k.String(), Day: day, By: by, Reason: reason, At: timeOf(micro(s.now()))}
	_, err = s.db.ExecContext(ctx, "INSERT INTO alarm_misses (series, day, who, reason, at) VALUES (?, ?, ?, ?, ?)", m.Series, m.Day, m.By, m.Reason, micro(m.At))
	if err != nil {
		return m, fmt.Errorf("keeping a miss: %w", err)
	}
	return m, nil
}

// Misses are all misses in the order in which they were said.
func (s *State) Misses(ctx context.Context) ([]Miss, error) {
	return list(ctx, s, "listing misses", func(r *sql.Rows) (m Miss, err error) {
		var at int64
		err = r.Scan(&m.Series, &m.Day, &m.By, &m.Reason, &at)
		m.At = timeOf(at)
		return m, err
	}, "SELECT series, day, who, reason, at FROM alarm_misses ORDER BY n")
}

// SetLook keeps the last look for alarms.
func (s *State) SetLook(ctx context.Context, l Look) error {
	l.At = timeOf(micro(s.now()))
	b, err := json.Marshal(l)
	if err == nil {
		_, err = s.db.ExecContext(ctx, "INSERT INTO alarm_looks VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET body = excluded.body", string(b))
	}
	if err != nil {
		return fmt.Errorf("keeping a look for alarms: %w", err)
	}
	return nil
}

// Look is the last look for alarms; the error is errors.Is ErrNotFound if there was none.
func (s *State) Look(ctx context.Context) (l Look, err error) {
	var b string
	err = s.db.QueryRowContext(ctx, "SELECT body FROM alarm_looks").Scan(&b)
	if errors.Is(err, sql.ErrNoRows) {
		return l, fmt.Errorf("the last look for alarms: %w", ErrNotFound)
	}
	if err == nil {
		err = json.Unmarshal([]byte(b), &l)
	}
	if err != nil {
		return l, fmt.Errorf("reading the last look for alarms: %w", err)
	}
	return l, nil
}

// NewAlarms are the alarms that were kept after a number, in the order in which they were, and the number of the last. A
// number below zero gives no alarms, but the number of the last.
func (s *State) NewAlarms(ctx context.Context, after int64, limit int) (as []Alarm, last int64, err error) {
	if after < 0 {
		err = s.db.QueryRowContext(ctx, "SELECT coalesce(max(rowid), 0) FROM alarms").Scan(&last)
		return nil, last, err
	}
	last = after
	as, err = list(ctx, s, "reading new alarms", func(r *sql.Rows) (a Alarm, err error) {
		var body string
		if err = r.Scan(&last, &body, &a.State); err == nil {
			state := a.State
			err = json.Unmarshal([]byte(body), &a)
			a.State = state
		}
		return a, err
	}, "SELECT rowid, body, state FROM alarms WHERE rowid > ? ORDER BY rowid LIMIT ?", after, limit)
	if err != nil {
		return nil, after, err
	}
	return as, last, s.complete(ctx, as)
}
