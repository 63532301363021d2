package store

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"slices"

	"github.com/casus/casus"
)

// CorrectionKinds are the kinds of correction with the form of their values.
func CorrectionKinds() map[string]string {
	return map[string]string{
		"actor":     `list of parties: [{"text":"the army","code":"SDN.MIL"}]; of a statement the speaker, of a relation the source`,
		"recipient": `list of parties; of a relation the target`,
		"type":      `{"type":"ASSAULT","mode":"aerial"}`,
		"status":    `"happened", "planned", "possible" or "denied"`,
		"place":     `{"name":"Omdurman","country":"SDN","id":"geonames:365137"}`,
		"date":      `"2023-04-15", "2023-04" or "2023"`,
		"not-event": "none: the record is struck out",
		"confirm":   "none: the record is right",
		"merge":     `{"with":"anchor"}: both tell one happening`,
		"split":     `{"with":"anchor"}: they do not`,
	}
}

// corrections are those that hold, by anchor, in the order in which they were made.
type corrections map[string][]Correction

// querier is a database or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// correctionsOf reads what holds as of a moment (0 for now) for anchors.
func (s *Store) correctionsOf(ctx context.Context, db querier, anchors []string, asOf Moment) (corrections, error) {
	out := corrections{}
	alive, args := "until IS NULL", []any(nil)
	if asOf != 0 {
		alive, args = "since <= ? AND (until IS NULL OR until > ?)", []any{asOf, asOf}
	}
	if none, err := s.none(ctx, db, "corrections"); err != nil || none {
		return out, err
	}
	slices.Sort(anchors)
	anchors = slices.Compact(anchors)
	err := chunks(anchors, func(as []any) error {
		q := "SELECT " + correctionColumns + " FROM corrections WHERE anchor IN (" + marks(len(as)) + ") AND " + alive + " ORDER BY n"
		rows, err := db.QueryContext(ctx, s.q(q), append(as, args...)...)
		if err != nil {
			return s.wrap("reading corrections", err)
		}
		cs, err := collect(rows, scanCorrection)
		for _, c := range cs {
			out[c.Anchor] = append(out[c.Anchor], c)
		}
		return s.wrap("reading corrections", err)
	})
	return out, err
}

const correctionColumns = "id, anchor, kind, author, reason, vals, since, coalesce(until, 0), undo_by, undo_reason"

func scanCorrection(r *sql.Rows) (c Correction, err error) {
	var vals string
	err = r.Scan(&c.ID, &c.Anchor, &c.Kind, &c.Author, &c.Reason, &vals, &c.At, &c.Undone, &c.UndoBy, &c.UndoOf)
	if vals != "" {
		c.Values = json.RawMessage(vals)
	}
	return c, err
}

// apply lays corrections over a record. The record itself is given back if there are none. It reports whether the
// record counts: it does not if it was struck out.
func (cs corrections) apply(r *casus.Record) (*casus.Record, bool) {
	list := cs[r.Anchor]
	if len(list) == 0 {
		return r, true
	}
	out := copyRecord(r)
	counts := true
	for _, c := range list {
		switch c.Kind {
		case "not-event":
			counts = false
		case "confirm":
			counts = true
		default:
			// Values were read when the correction was made; what does not fit this record changes nothing.
			_ = lay(out, c.Kind, c.Values)
		}
	}
	return out, counts
}

// copyRecord copies what corrections change.
func copyRecord(r *casus.Record) *casus.Record {
	c := *r
	if r.Event != nil {
		e := *r.Event
		c.Event = &e
	}
	if r.Toll != nil {
		t := *r.Toll
		c.Toll = &t
	}
	if r.Statement != nil {
		s := *r.Statement
		c.Statement = &s
	}
	if r.Relation != nil {
		t := *r.Relation
		c.Relation = &t
	}
	return &c
}

// lay reads the values of one correction and writes them into a record.
func lay(r *casus.Record, kind string, values json.RawMessage) error {
	switch kind {
	case "actor", "recipient":
		var ps []casus.Party
		if err := strict(values, &ps); err != nil {
			return err
		}
		for i := range ps {
			if ps[i].Why == "" {
				ps[i].Why = "analyst"
			}
		}
		return layParties(r, kind == "actor", ps)
	case "type":
		var v struct{ Type, Mode string }
		if err := strict(values, &v); err != nil {
			return err
		}
		return layType(r, v.Type, v.Mode)
	case "place":
		var p casus.Place
		if err := strict(values, &p); err != nil {
			return err
		}
		return layPlace(r, p)
	case "status", "date":
		var v string
		if err := strict(values, &v); err != nil {
			return err
		}
		if kind == "date" {
			return layDate(r, v)
		}
		return layStatus(r, casus.Status(v))
	case "merge", "split":
		var v struct{ With string }
		if err := strict(values, &v); err != nil {
			return err
		}
		if v.With == "" {
			return errors.New(`"with" names no anchor`)
		}
		return nil
	case "not-event", "confirm":
		return nil
	}
	return fmt.Errorf("unknown kind of correction %q", kind)
}

// strict refuses keys that nobody reads: a mistyped one would be lost.
func strict(values json.RawMessage, v any) error {
	d := json.NewDecoder(bytes.NewReader(values))
	d.DisallowUnknownFields()
	if err := d.Decode(v); err != nil {
		return fmt.Errorf("values: %w", err)
	}
	return nil
}
