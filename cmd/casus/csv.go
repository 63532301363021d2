package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strconv"
	"strings"

	"github.com/casus/casus"
)

// csvFormat is one line for each record, with all kinds in the same columns. Several values in a cell stand behind
// each other with "; " between; codes stand in the order of the texts.
type csvFormat struct{}

// column is a column with its value for a record, empty where it does not apply.
type column struct {
	name  string
	value func(*casus.Record) string
}

func columnsOf() []column {
	return []column{
		{"article", func(r *casus.Record) string { return r.Article }},
		{"id", func(r *casus.Record) string { return r.ID }},
		{"anchor", func(r *casus.Record) string { return r.Anchor }},
		{"kind", func(r *casus.Record) string { return string(r.Kind) }},
		{"s", func(r *casus.Record) string { return strconv.Itoa(r.Sent) }},
		{"offset", func(r *casus.Record) string { return strconv.Itoa(r.Offset) }},
		{"type", ofEvent(func(e *casus.Event) string { return e.Type })},
		{"mode", mode},
		{"cameo", ofEvent(func(e *casus.Event) string { return e.CAMEO })},
		{"status", ofEvent(func(e *casus.Event) string { return string(e.Status) })},
		{"trigger", trigger},
		{"actor", ofEvent(func(e *casus.Event) string { return texts(e.Actor) })},
		{"actor_code", ofEvent(func(e *casus.Event) string { return codes(e.Actor) })},
		{"recipient", ofEvent(func(e *casus.Event) string { return texts(e.Recipient) })},
		{"recipient_code", ofEvent(func(e *casus.Event) string { return codes(e.Recipient) })},
		{"said_by", func(r *casus.Record) string { return texts(saidBy(r)) }},
		{"said_by_code", func(r *casus.Record) string { return codes(saidBy(r)) }},
		{"place", where(func(e *casus.Event) string { return e.Place }, func(t *casus.Toll) string { return t.Place })},
		{"place_id", ofEvent(func(e *casus.Event) string { return located(e, func(p *casus.Place) string { return p.ID }) })},
		{"lat", ofEvent(func(e *casus.Event) string {
			return located(e, func(p *casus.Place) string { return degrees(p, p.Lat) })
		})},
		{"lon", ofEvent(func(e *casus.Event) string {
			return located(e, func(p *casus.Place) string { return degrees(p, p.Lon) })
		})},
		{"date", where(func(e *casus.Event) string { return e.Date }, func(t *casus.Toll) string { return t.Date })},
		{"measure", ofToll(func(t *casus.Toll) string { return t.Measure })},
		{"low", ofToll(func(t *casus.Toll) string { return number(t.Low) })},
		{"high", ofToll(func(t *casus.Toll) string { return number(t.High) })},
		{"approx", ofToll(func(t *casus.Toll) string { return strconv.FormatBool(t.Approx) })},
		{"who", ofToll(func(t *casus.Toll) string { return string(t.Who) })},
		{"by", ofToll(func(t *casus.Toll) string { return string(t.By) })},
		{"scope", ofToll(func(t *casus.Toll) string { return t.Scope })},
		{"speaker", ofStatement(func(s *casus.Statement) string { return texts(s.Speaker) })},
		{"speaker_code", ofStatement(func(s *casus.Statement) string { return codes(s.Speaker) })},
		{"content", ofStatement(func(s *casus.Statement) string { return s.Content })},
		{"source", ofRelation(func(t *casus.Relation) string { return t.Source.Text })},
		{"source_code", ofRelation(func(t *casus.Relation) string { return string(t.Source.Code) })},
		{"relation", ofRelation(func(t *casus.Relation) string { return t.Relation })},
		{"target", ofRelation(func(t *casus.Relation) string { return t.Target.Text })},
		{"target_code", ofRelation(func(t *casus.Relation) string { return string(t.Target.Code) })},
		{"confidence", func(r *casus.Record) string { return share(r.Confidence.Percent) }},
		{"pattern", func(r *casus.Record) string { return r.Evidence.Pattern }},
		{"quote", func(r *casus.Record) string { return r.Evidence.Quote }},
	}
}

func (csvFormat) header() []byte {
	var names []string
	for _, c := range columnsOf() {
		names = append(names, c.name)
	}
	return []byte(strings.Join(names, ",") + "\n")
}

func (csvFormat) article(_ *casus.Doc, rs []casus.Record) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	cols := columnsOf()
	row := make([]string, len(cols))
	for i := range rs {
		for j, c := range cols {
			row[j] = harmless(c.value(&rs[i]))
		}
		if err := w.Write(row); err != nil {
			return nil, fmt.Errorf("csv: %w", err)
		}
	}
	w.Flush()
	return b.Bytes(), w.Error()
}

// harmless keeps a spreadsheet from taking text for a formula.
func harmless(s string) string {
	if s == "" || !strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return s
	}
	if _, err := strconv.ParseFloat(s, 64); err == nil {
		return s
	}
	return "'" + s
}

func ofEvent(f func(*casus.Event) string) func(*casus.Record) string {
	return func(r *casus.Record) string {
		if r.Event == nil {
			return ""
		}
		return f(r.Event)
	}
}

func ofToll(f func(*casus.Toll) string) func(*casus.Record) string {
	return func(r *casus.Record) string {
		if r.Toll == nil {
			return ""
		}
		return f(r.Toll)
	}
}

func ofStatement(f func(*casus.Statement) string) func(*casus.Record) string {
	return func(r *casus.Record) string {
		if r.Statement == nil {
			return ""
		}
		return f(r.Statement)
	}
}

func ofRelation(f func(*casus.Relation) string) func(*casus.Record) string {
	return func(r *casus.Record) string {
		if r.Relation == nil {
			return ""
		}
		return f(r.Relation)
	}
}

// where takes what events and tolls both have.
func where(e func(*casus.Event) string, t func(*casus.Toll) string) func(*casus.Record) string {
	return func(r *casus.Record) string { return ofEvent(e)(r) + ofToll(t)(r) }
}

func mode(r *casus.Record) string {
	return ofEvent(func(e *casus.Event) string { return e.Mode })(r) + ofStatement(func(s *casus.Statement) string { return s.Mode })(r)
}

func trigger(r *casus.Record) string {
	return ofEvent(func(e *casus.Event) string { return e.Trigger })(r) + ofToll(func(t *casus.Toll) string { return t.Text })(r) +
		ofStatement(func(s *casus.Statement) string { return s.Cue })(r)
}

func saidBy(r *casus.Record) []casus.Party {
	switch {
	case r.Event != nil:
		return r.Event.SaidBy
	case r.Toll != nil:
		return r.Toll.SaidBy
	}
	return nil
}

func located(e *casus.Event, f func(*casus.Place) string) string {
	if e.Located == nil {
		return ""
	}
	return f(e.Located)
}

// degrees are empty where only the country is known.
func degrees(p *casus.Place, v float64) string {
	if p.Precision == casus.CountryPrecision || p.Lat == 0 && p.Lon == 0 {
		return ""
	}
	return strconv.FormatFloat(v, 'f', -1, 64)
}

// share is a percentage as JSON has it, "0.87", empty where none was reckoned.
func share(percent int) string {
	if percent <= 0 || percent >= 100 {
		return ""
	}
	return fmt.Sprintf("0.%02d", percent)
}

func number(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func texts(ps []casus.Party) string {
	return join(ps, func(p casus.Party) string { return p.Text })
}

func codes(ps []casus.Party) string {
	return join(ps, func(p casus.Party) string { return string(p.Code) })
}

func join(ps []casus.Party, f func(casus.Party) string) string {
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = f(p)
	}
	return strings.Join(out, "; ")
}
