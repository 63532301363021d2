package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
)

// incidentsBetween compares the incidents of which a state began or ended.
func (s *Store) incidentsBetween(ctx context.Context, from, to Moment, f *Filter, yield func(Difference, error) bool) (bool, error) {
	q := `SELECT DISTINCT id FROM groups WHERE kind = ? AND (since > ? AND since <= ? OR until > ? AND until <= ?) ORDER BY id`
	rows, err := s.rdb.QueryContext(ctx, s.q(q), incidentKind, from, to, from, to)
	if err != nil {
		return true, s.wrap("reading incidents", err)
	}
	ids, err := collect(rows, scanString)
	if err != nil {
		return true, s.wrap("reading incidents", err)
	}
	for _, id := range ids {
		d, err := s.incidentBetween(ctx, id, from, to)
		if err != nil {
			return true, err
		}
		if d.Change != "" && f.wantsIncident(&d) && !yield(d, nil) {
			return false, nil
		}
	}
	return true, nil
}

func (s *Store) incidentBetween(ctx context.Context, id string, from, to Moment) (d Difference, err error) {
	if d.IncidentWas, err = s.incidentAt(ctx, id, from); err != nil {
		return d, err
	}
	if d.IncidentNow, err = s.incidentAt(ctx, id, to); err != nil {
		return d, err
	}
	switch {
	case d.IncidentWas == nil && d.IncidentNow == nil:
	case d.IncidentWas == nil:
		d.Change = ChangeAdded
	case d.IncidentNow == nil:
		d.Change = ChangeEnded
		into, err := s.redirect(ctx, id, to)
		if err != nil {
			return d, err
		}
		if into != id {
			d.Why = "merged into " + into
		}
	default:
		a, err := toldOf(d.IncidentWas)
		if err != nil {
			return d, err
		}
		b, err := toldOf(d.IncidentNow)
		if err != nil {
			return d, err
		}
		if d.Fields = changesOf(a, b); len(d.Fields) > 0 {
			d.Change = ChangeOther
		}
	}
	return d, nil
}

// incidentAt is an incident under its own id as of a moment; nil if it did not hold then.
func (s *Store) incidentAt(ctx context.Context, id string, asOf Moment) (*casus.Incident, error) {
	var body []byte
	q := "SELECT body FROM groups WHERE id = ? AND kind = ? AND since <= ? AND (until IS NULL OR until > ?) ORDER BY n DESC LIMIT 1"
	err := s.rdb.QueryRowContext(ctx, s.q(q), id, incidentKind, asOf, asOf).Scan(&body)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, s.wrap("reading an incident", err)
	}
	var out casus.Incident
	return &out, unpack(body, &out)
}

// toldOf are the values of an incident that people look at: what it is, its status, each tally, and how widely it is
// reported.
func toldOf(in *casus.Incident) (map[string]json.RawMessage, error) {
	out := map[string]json.RawMessage{}
	put := func(key string, v any, has bool) error {
		if !has {
			return nil
		}
		raw, err := code.Marshal(v)
		out[key] = raw
		return err
	}
	err := errors.Join(
		put("type", strings.TrimSpace(in.Type+" "+in.Mode), true), put("status", in.Status, true), put("disputed", in.Disputed, in.Disputed),
		put("place", in.Place, in.Place != ""), put("date", in.Date, in.Date != ""),
		put("actor", codesOf(in.Actor), len(in.Actor) > 0), put("recipient", codesOf(in.Recip), len(in.Recip) > 0),
		put("phase", in.Phase, in.Phase != ""),
		put("reports", map[string]int{"records": len(in.Members), "articles": len(in.Articles), "copies": in.Copies}, true))
	for _, t := range in.Tolls {
		err = errors.Join(err, put("toll "+t.Measure+" "+t.Scope, tallyOf(&t), true))
	}
	if err != nil {
		return nil, fmt.Errorf("incident %s: %w", in.ID, err)
	}
	return out, nil
}

func codesOf(ps []casus.Party) []string {
	out := make([]string, len(ps))
	for i, p := range ps {
		if out[i] = string(p.Code); out[i] == "" {
			out[i] = p.Text
		}
	}
	return out
}

// tallyOf is a tally without the single figures.
func tallyOf(t *casus.Tally) any {
	return struct {
		Lowest  *int   `json:"lowest"`
		Highest *int   `json:"highest"`
		Latest  string `json:"latest"`
		Figures int    `json:"figures"`
	}{t.Lowest, t.Highest, t.Latest.Text, len(t.Figures)}
}

// wantsIncident reports whether a filter wants either side.
func (f *Filter) wantsIncident(d *Difference) bool {
	for _, x := range [...]*casus.Incident{d.IncidentWas, d.IncidentNow} {
		if x != nil && f.matchIncident(x) {
			return f.Source == "" && len(f.Kinds) == 0 && f.SaidBy == "" && f.MinConfidence == 0
		}
	}
	return false
}

// erasedBetween gives what was forgotten.
func (s *Store) erasedBetween(ctx context.Context, from, to Moment, f *Filter, yield func(Difference, error) bool) (bool, error) {
	if !f.empty() {
		return true, nil
	}
	ts, err := s.Tombstones(ctx)
	if err != nil {
		return true, err
	}
	for i := range ts {
		if t := &ts[i]; t.At > from && t.At <= to && !yield(Difference{Change: ChangeErased, Erasure: t}, nil) {
			return false, nil
		}
	}
	return true, nil
}

// empty reports whether a filter restricts nothing that Between looks at.
func (f *Filter) empty() bool {
	return len(f.Kinds)+len(f.Types)+len(f.Modes)+len(f.Status)+f.MinConfidence == 0 && f.Dyad == [2]string{} &&
		f.Actor+f.Recipient+f.Party+f.SaidBy+f.Place+f.Country+f.Source+f.Article == ""
}
