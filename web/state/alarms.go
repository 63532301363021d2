package state

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
)

// AlarmStates are what people can make of an alarm.
func AlarmStates() []string { return []string{"open", "acknowledged", "dismissed", "escalated"} }

// RaiseAlarms keeps alarms; one whose id is known already keeps its state and history. It gives those that are new.
func (s *State) RaiseAlarms(ctx context.Context, as []Alarm) (fresh []Alarm, err error) {
	for _, a := range as {
		a.State, a.History = "open", []AlarmStep{}
		if a.Raised.IsZero() {
			a.Raised = timeOf(micro(s.now()))
		}
		if a.Incidents == nil {
			a.Incidents = []string{}
		}
		body, err := json.Marshal(a)
		if err != nil {
			return fresh, fmt.Errorf("alarm %s: %w", a.ID, err)
		}
		r, err := s.db.ExecContext(ctx, "INSERT INTO alarms VALUES (?, ?, ?, 'open') ON CONFLICT DO NOTHING", a.ID, string(body), micro(a.Raised))
		if err != nil {
			return fresh, fmt.Errorf("alarm %s: %w", a.ID, err)
		}
		n, err := r.RowsAffected()
		if err != nil {
			return fresh, fmt.Errorf("alarm %s: %w", a.ID, err)
		}
		if n > 0 {
			fresh = append(fresh, a)
		}
	}
	return fresh, nil
}

// Alarms are the alarms of a state (empty for all), the latest first.
func (s *State) Alarms(ctx context.Context, state string, limit int) ([]Alarm, error) {
	as, err := list(ctx, s, "listing alarms", scanAlarm,
		"SELECT body, state FROM alarms WHERE ? = '' OR state = ? ORDER BY raised DESC, id LIMIT ?", state, state, limit)
	if err != nil {
		return nil, err
	}
	for i := range as {
		if as[i].History, err = s.steps(ctx, as[i].ID); err != nil {
			return nil, err
		}
	}
	return as, nil
}

// Alarm is one alarm.
func (s *State) Alarm(ctx context.Context, id string) (Alarm, error) {
	as, err := list(ctx, s, "reading an alarm", scanAlarm, "SELECT body, state FROM alarms WHERE id = ?", id)
	if err != nil {
		return Alarm{}, err
	}
	if len(as) == 0 {
		return Alarm{}, fmt.Errorf("alarm %s: %w", id, ErrNotFound)
	}
	as[0].History, err = s.steps(ctx, id)
	return as[0], err
}

// SetAlarm writes what somebody made of an alarm.
func (s *State) SetAlarm(ctx context.Context, id, state, by, note string) (err error) {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("alarm %s: %w", id, err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, tx.Rollback())
		}
	}()
	r, err := tx.ExecContext(ctx, "UPDATE alarms SET state = ? WHERE id = ?", state, id)
	if err != nil {
		return fmt.Errorf("alarm %s: %w", id, err)
	}
	if n, err := r.RowsAffected(); err != nil || n == 0 {
		return fmt.Errorf("alarm %s: %w", id, ErrNotFound)
	}
	_, err = tx.ExecContext(ctx, "INSERT INTO alarm_steps (alarm, state, who, note, at) VALUES (?, ?, ?, ?, ?)", id, state, by, note, micro(s.now()))
	if err != nil {
		return fmt.Errorf("alarm %s: %w", id, err)
	}
	return tx.Commit()
}

func scanAlarm(r *sql.Rows) (a Alarm, err error) {
	var body, state string
	if err = r.Scan(&body, &state); err == nil {
		err = json.Unmarshal([]byte(body), &a)
	}
	a.State = state
	return a, err
}

func (s *State) steps(ctx context.Context, alarm string) ([]AlarmStep, error) {
	return list(ctx, s, "reading an alarm", func(r *sql.Rows) (v AlarmStep, err error) {
		var at int64
		err = r.Scan(&v.State, &v.By, &v.Note, &at)
		v.At = timeOf(at)
		return v, err
	}, "SELECT state, who, note, at FROM alarm_steps WHERE alarm = ? ORDER BY n", alarm)
}
