package main

import (
	"cmp"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
	"github.com/casus/casus/export"
	"github.com/casus/casus/store"
)

// diffWriter writes differences in one of the formats.
type diffWriter interface {
	head() error
	difference(*store.Difference) error
}

func newDiffWriter(w io.Writer, format string) diffWriter {
	switch format {
	case "jsonl":
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		return diffJSON{e}
	case "csv":
		return diffCSV{csv.NewWriter(w)}
	}
	return &diffTable{w: w}
}

// diffLine is a difference as JSON.
type diffLine struct {
	Change    string              `json:"change"`
	What      string              `json:"what"` // kind of record, "incident", or "article" and "person" for what was erased
	ID        string              `json:"id"`   // of the record now, else before; of the incident; of the tombstone
	Anchor    string              `json:"anchor,omitempty"`
	Article   string              `json:"article,omitempty"`
	Published string              `json:"published,omitempty"`
	Why       string              `json:"why,omitempty"`
	Fields    []store.FieldChange `json:"fields,omitempty"`
	Was       any                 `json:"was,omitempty"`
	Now       any                 `json:"now,omitempty"`
	By        []correctionLine    `json:"corrections,omitempty"` // that hold now
	Erasure   *erasureLine        `json:"erasure,omitempty"`
}

// erasureLine is a tombstone with its time in words.
type erasureLine struct {
	Author   string `json:"author"`
	Reason   string `json:"reason"`
	At       string `json:"at"`
	Articles int    `json:"articles"`
	Records  int    `json:"records"`
}

func newDiffLine(d *store.Difference) (l diffLine, err error) {
	l = diffLine{Change: d.Change, What: what(d), Why: d.Why, Fields: d.Fields}
	if t := d.Erasure; t != nil {
		l.ID, l.Erasure = t.ID, &erasureLine{t.Author, t.Reason, t.At.String(), t.Articles, t.Records}
		return l, nil
	}
	if in := cmp.Or(d.IncidentNow, d.IncidentWas); in != nil {
		l.ID = in.ID
		l.Was, l.Now = incidentOrNil(d.IncidentWas), incidentOrNil(d.IncidentNow)
		return l, nil
	}
	r := cmp.Or(d.Now, d.Was)
	l.ID, l.Anchor, l.Article, l.Published = r.Record.ID, r.Record.Anchor, r.Article.ID, r.Article.Published
	if l.Was, err = recordOrNil(d.Was); err != nil {
		return l, err
	}
	if d.Now != nil {
		for i := range d.Now.Corrections {
			l.By = append(l.By, newCorrectionLine(&d.Now.Corrections[i], nil))
		}
	}
	l.Now, err = recordOrNil(d.Now)
	return l, err
}

func incidentOrNil(in *casus.Incident) any {
	if in == nil {
		return nil
	}
	return in
}

func recordOrNil(r *store.Row) (any, error) {
	if r == nil {
		return nil, nil
	}
	line, err := code.MarshalRecord(r.Record)
	return json.RawMessage(line), err
}

type diffJSON struct{ e *json.Encoder }

func (diffJSON) head() error { return nil }

func (w diffJSON) difference(d *store.Difference) error {
	l, err := newDiffLine(d)
	if err != nil {
		return err
	}
	return w.e.Encode(l)
}

// diffCSV has a line for each difference, and one for each value where values differ.
type diffCSV struct{ w *csv.Writer }

func (w diffCSV) line(cells ...string) error {
	for i := range cells {
		cells[i] = export.Harmless(cells[i])
	}
	if err := w.w.Write(cells); err != nil {
		return err
	}
	w.w.Flush()
	return w.w.Error()
}

func (w diffCSV) head() error {
	return w.line("change", "what", "id", "anchor", "article", "published", "why", "headline", "field", "was", "now")
}

func (w diffCSV) difference(d *store.Difference) error {
	l, err := newDiffLine(d)
	if err != nil {
		return err
	}
	fields := l.Fields
	if len(fields) == 0 {
		fields = []store.FieldChange{{}}
	}
	for _, f := range fields {
		if err := w.line(l.Change, l.What, l.ID, l.Anchor, l.Article, l.Published, l.Why, headline(d), f.Field, string(f.Was), string(f.Now)); err != nil {
			return err
		}
	}
	return nil
}

// diffTable is for people: under each article what changed in it, then the incidents, then what was erased.
type diffTable struct {
	w    io.Writer
	last string // the heading that holds
}

// heading says once under what the next differences stand.
func (w *diffTable) heading(b *strings.Builder, key, text string) {
	if key != w.last {
		w.last = key
		b.WriteString(text + "\n")
	}
}

func (*diffTable) head() error { return nil }

func (w *diffTable) difference(d *store.Difference) error {
	var b strings.Builder
	switch r := cmp.Or(d.Now, d.Was); {
	case r != nil:
		title := cmp.Or(r.Article.Title, "article "+r.Article.ID)
		w.heading(&b, "article "+r.Article.Lineage, printable(title)+" · "+cmp.Or(r.Article.Published, "date unknown"))
	case d.Erasure != nil:
		w.heading(&b, "erased", "Erased")
	default:
		w.heading(&b, "incidents", "Incidents")
	}
	why := ""
	if d.Why != "" {
		why = " (" + d.Why + ")"
	}
	fmt.Fprintf(&b, "  %-10s %s%s\n", d.Change, printable(headline(d)), why)
	for _, f := range d.Fields {
		fmt.Fprintf(&b, "             %s: %s → %s\n", f.Field, shown(f.Was), shown(f.Now))
	}
	if d.Now != nil && d.Change == store.ChangeCorrected {
		for i := range d.Now.Corrections {
			c := &d.Now.Corrections[i]
			fmt.Fprintf(&b, "             %s by %s, %s%s\n", c.Kind, printable(c.Author), c.At, because(c.Reason))
		}
	}
	_, err := io.WriteString(w.w, b.String())
	return err
}

func shown(v json.RawMessage) string {
	if v == nil {
		return "–"
	}
	return printable(string(v))
}

// headline says in one line what a difference is about.
func headline(d *store.Difference) string {
	switch {
	case d.Erasure != nil:
		t := d.Erasure
		return fmt.Sprintf("%s by %s, %s: %d articles, %d records: %s", t.Kind, t.Author, t.At, t.Articles, t.Records, t.Reason)
	case d.IncidentNow != nil || d.IncidentWas != nil:
		in := cmp.Or(d.IncidentNow, d.IncidentWas)
		r := casus.Record{Event: &casus.Event{Type: in.Type, Mode: in.Mode, Status: in.Status, Actor: in.Actor, Recipient: in.Recip, Place: in.Place}}
		return in.ID + " " + export.Headline(&r)
	}
	r := cmp.Or(d.Now, d.Was)
	return export.Headline(&r.Record)
}
