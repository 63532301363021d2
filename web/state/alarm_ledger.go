package state

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"sync"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/series"
)

// watchedMark is the first day that detectors ever looked at.
const watchedMark = "alarms watched from"

// WatchedFrom is the first day that detectors ever looked at, nil if they never did.
func (s *State) WatchedFrom(ctx context.Context) (*series.Day, error) {
	v, err := s.Mark(ctx, watchedMark)
	if err != nil || v == 0 {
		return nil, err
	}
	d := series.Day(v - dayShift)
	return &d, nil
}

// SetWatchedFrom writes down that detectors looked at a day. It stays the first.
func (s *State) SetWatchedFrom(ctx context.Context, d series.Day) error {
	old, err := s.WatchedFrom(ctx)
	if err != nil || old != nil && *old <= d {
		return err
	}
	return s.SetMark(ctx, watchedMark, int64(d)+dayShift)
}

// dayShift keeps days before 1970 apart from none.
const dayShift = 1 << 40

// ledgerCache is the last ledger with the numbers of what it was made of: nothing of that is ever changed, only added to.
type ledgerCache struct {
	mu     sync.Mutex
	of     [3]int64
	ledger *alarm.Ledger
}

// Ledger is all alarms with what people made of them, as far as their past needs it. It must not be added to.
func (s *State) Ledger(ctx context.Context) (*alarm.Ledger, error) {
	s.ledger.mu.Lock()
	defer s.ledger.mu.Unlock()
	var of [3]int64
	err := s.db.QueryRowContext(ctx, "SELECT (SELECT count(*) FROM alarm_keys), (SELECT count(*) FROM alarm_steps), (SELECT count(*) FROM alarm_misses)").Scan(&of[0], &of[1], &of[2])
	if err != nil {
		return nil, fmt.Errorf("reading the ledger of alarms: %w", err)
	}
	if s.ledger.ledger != nil && s.ledger.of == of {
		return s.ledger.ledger, nil
	}
	l, err := s.readLedger(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading the ledger of alarms: %w", err)
	}
	s.ledger.ledger, s.ledger.of = l, of
	return l, nil
}

func (s *State) readLedger(ctx context.Context) (*alarm.Ledger, error) {
	l := alarm.NewLedger()
	as, err := list(ctx, s, "alarms", scanKey, "SELECT k.alarm, k.detector, k.rule, k.series, k.day, k.also, k.record FROM alarm_keys k JOIN alarms a ON a.id = k.alarm ORDER BY a.raised, a.id")
	if err != nil {
		return nil, err
	}
	for i := range as {
		if err := l.Add(alarm.Entry{Raise: &as[i]}); err != nil {
			return nil, err
		}
	}
	cs, err := list(ctx, s, "steps", func(r *sql.Rows) (c alarm.Change, err error) {
		var at int64
		err = r.Scan(&c.Alarm, &c.To, &c.By, &c.Reason, &at)
		c.At = timeOf(at)
		return c, err
	}, "SELECT t.alarm, t.state, t.who, t.note, t.at FROM alarm_steps t JOIN alarm_keys k ON k.alarm = t.alarm ORDER BY t.n")
	if err != nil {
		return nil, err
	}
	for i := range cs {
		if err := l.Add(alarm.Entry{Change: &cs[i]}); err != nil {
			return nil, err
		}
	}
	ms, err := s.Misses(ctx)
	if err != nil {
		return nil, err
	}
	for _, m := range ms {
		k, err := series.ParseKey(m.Series)
		if err != nil {
			return nil, err
		}
		if err := l.Add(alarm.Entry{Miss: &alarm.Miss{Key: k, Day: m.Day, By: m.By, Reason: m.Reason, At: m.At}}); err != nil {
			return nil, err
		}
	}
	return l, nil
}

func scanKey(r *sql.Rows) (a alarm.Alarm, err error) {
	var key, also, record string
	if err = r.Scan(&a.ID, &a.Detector, &a.Rule, &key, &a.Day, &also, &record); err != nil {
		return a, err
	}
	a.Key, err = series.ParseKey(key)
	if err != nil { // kept by somebody who names series otherwise: it has no past of its own
		a.Key, err = series.Key{System: "casus", A: key}, nil
	}
	if record != "" {
		a.Triggers = []alarm.Trigger{{Record: record}}
	}
	return a, json.Unmarshal([]byte(also), &a.Also)
}

// complete gives alarms their history, and their past as people see it now.
func (s *State) complete(ctx context.Context, as []Alarm) error {
	if len(as) == 0 {
		return nil
	}
	l, err := s.Ledger(ctx)
	if err != nil {
		return err
	}
	watched, err := s.WatchedFrom(ctx)
	if err != nil {
		return err
	}
	for i := range as {
		a := &as[i]
		if a.History, err = s.steps(ctx, a.ID); err != nil {
			return err
		}
		k, err := series.ParseKey(a.Series)
		day, wrong := series.ParseDay(a.To)
		if err != nil || wrong != nil || watched == nil {
			continue // it keeps the past that it was raised with
		}
		detector := a.Detector
		if a.Rule != "" {
			detector = "rule"
		}
		own, all := l.Past(detector, a.Rule, k, *watched, day), l.PastOfAll(detector, a.Rule, *watched, day)
		a.Past, a.All, a.FalseRate = &own, &all, own.FalseYearly
	}
	return nil
}
