package state

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/casus/casus/alarm"
)

// ErrStep is wrapped by SetAlarm for what cannot be made of an alarm as it stands.
var ErrStep = errors.New("this cannot be made of the alarm")

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
		if a.Triggers == nil {
			a.Triggers = []alarm.Trigger{}
		}
		added, err := s.raise(ctx, &a)
		if err != nil {
			return fresh, fmt.Errorf("alarm %s: %w", a.ID, err)
		}
		if added {
			fresh = append(fresh, a)
		}
	}
	return fresh, nil
}

func (s *State) raise(ctx context.Context, a *Alarm) (added bool, err error) {
	body, err := json.Marshal(a)
	if err != nil {
		return false, err
	}
	also, err := json.Marshal(a.Also)
	if err != nil {
		return false, err
	}
	err = s.inTx(ctx, func(tx *sql.Tx) error {
		r, err := tx.ExecContext(ctx, "INSERT INTO alarms VALUES (?, ?, ?, 'open') ON CONFLICT DO NOTHING", a.ID, string(body), micro(a.Raised))
		if err != nil {
			return err
		}
		if n, err := r.RowsAffected(); err != nil || n == 0 {
			return err
		}
		added = true
		detector, record := a.Detector, ""
		if a.Rule != "" {
			detector = "rule"
		}
		if len(a.Triggers) > 0 {
			record = a.Triggers[0].Record
		}
		_, err = tx.ExecContext(ctx, "INSERT INTO alarm_keys VALUES (?, ?, ?, ?, ?, ?, ?)", a.ID, detector, a.Rule, a.Series, a.To, string(also), record)
		return err
	})
	return added, err
}

func (s *State) inTx(ctx context.Context, do func(*sql.Tx) error) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	if err := do(tx); err != nil {
		return errors.Join(err, tx.Rollback())
	}
	return tx.Commit()
}

const alarmsQuery = "SELECT a.body, a.state FROM alarms a LEFT JOIN alarm_keys k ON k.alarm = a.id "

// Alarms are the alarms of a state (empty for all), the latest first: by the day on which they rang.
func (s *State) Alarms(ctx context.Context, state string, limit int) ([]Alarm, error) {
	return s.AlarmsOf(ctx, AlarmFilter{State: state, Limit: limit})
}

// AlarmFilter says which alarms are wanted; what is empty does not restrict.
type AlarmFilter struct {
	State    string
	Detector string // cusum, record, rule, or rule with its name
	Series   string // as it is written
	From, To string // days, inclusive
	Limit    int    // 0 for all
}

// AlarmsOf are the alarms of a filter, the latest first.
func (s *State) AlarmsOf(ctx context.Context, f AlarmFilter) ([]Alarm, error) {
	as, err := list(ctx, s, "listing alarms", scanAlarm, alarmsQuery+`WHERE (?1 = '' OR a.state = ?1) AND (?2 = '' OR k.detector = ?2 OR k.rule <> '' AND 'rule ' || k.rule = ?2)
		AND (?3 = '' OR k.series = ?3) AND (?4 = '' OR k.day >= ?4) AND (?5 = '' OR k.day <= ?5) ORDER BY k.day DESC, a.raised DESC, k.detector, k.rule, k.series, a.id LIMIT ?6`,
		f.State, f.Detector, f.Series, f.From, f.To, cmp.Or(f.Limit, -1))
	if err != nil {
		return nil, err
	}
	return as, s.complete(ctx, as)
}

// Alarm is one alarm.
func (s *State) Alarm(ctx context.Context, id string) (Alarm, error) {
	as, err := list(ctx, s, "reading an alarm", scanAlarm, alarmsQuery+"WHERE a.id = ?", id)
	if err != nil {
		return Alarm{}, err
	}
	if len(as) == 0 {
		return Alarm{}, fmt.Errorf("alarm %s: %w", id, ErrNotFound)
	}
	return as[0], s.complete(ctx, as)
}

// AlarmID is the whole id of an alarm of which the beginning is given.
func (s *State) AlarmID(ctx context.Context, start string) (string, error) {
	ids, err := list(ctx, s, "looking for an alarm", func(r *sql.Rows) (id string, err error) { return id, r.Scan(&id) },
		"SELECT id FROM alarms WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id LIMIT 2", start)
	switch {
	case err != nil:
		return "", err
	case start == "" || len(ids) == 0:
		return "", fmt.Errorf("alarm %q: %w", start, ErrNotFound)
	case len(ids) > 1 && ids[0] != start:
		return "", fmt.Errorf("alarm %q: several begin so; give more of the id", start)
	}
	return ids[0], nil
}

// SetAlarm writes what somebody made of an alarm. The error is errors.Is ErrStep where an alarm that stands as it does
// cannot become that, or no reason is given where it takes one.
func (s *State) SetAlarm(ctx context.Context, id, state, by, note string) error {
	err := s.inTx(ctx, func(tx *sql.Tx) error {
		var now string
		if err := tx.QueryRowContext(ctx, "SELECT state FROM alarms WHERE id = ?", id).Scan(&now); err != nil {
			if errors.Is(err, sql.ErrNoRows) {
				return ErrNotFound
			}
			return err
		}
		if !alarm.Allowed(alarm.State(now), alarm.State(state)) {
			return fmt.Errorf("%w: what is %s cannot become %s", ErrStep, now, state)
		}
		if by == "" || note == "" && state != string(alarm.Acknowledged) {
			return fmt.Errorf("%w: it takes a person and a reason", ErrStep)
		}
		if _, err := tx.ExecContext(ctx, "UPDATE alarms SET state = ? WHERE id = ?", state, id); err != nil {
			return err
		}
		_, err := tx.ExecContext(ctx, "INSERT INTO alarm_steps (alarm, state, who, note, at) VALUES (?, ?, ?, ?, ?)", id, state, by, note, micro(s.now()))
		return err
	})
	if err != nil {
		return fmt.Errorf("alarm %s: %w", id, err)
	}
	return nil
}

func scanAlarm(r *sql.Rows) (a Alarm, err error) {
	var body, state string
	if err = r.Scan(&body, &state); err == nil {
		err = json.Unmarshal([]byte(body), &a)
	}
	a.State = state
	if a.Triggers == nil {
		a.Triggers = []alarm.Trigger{}
	}
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
