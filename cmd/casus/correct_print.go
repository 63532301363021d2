package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"

	"github.com/casus/casus/export"
	"github.com/casus/casus/store"
)

// correctionLine is a correction as it is printed.
type correctionLine struct {
	ID         string          `json:"id"`
	Kind       string          `json:"kind"`
	Anchor     string          `json:"anchor"`
	Author     string          `json:"author"`
	At         string          `json:"at"`
	Reason     string          `json:"reason,omitempty"`
	Values     json.RawMessage `json:"values,omitempty"`
	Undone     string          `json:"undone,omitempty"`
	UndoneBy   string          `json:"undone_by,omitempty"`
	UndoReason string          `json:"undo_reason,omitempty"`
	Record     string          `json:"record,omitempty"` // id of the record that has the anchor now; empty if none has
	Article    string          `json:"article,omitempty"`
	what       string
}

// newCorrectionLine is a correction with the record that it hangs on; a row without id is none.
func newCorrectionLine(c *store.Correction, r *store.Row) correctionLine {
	l := correctionLine{ID: c.ID, Kind: c.Kind, Anchor: c.Anchor, Author: c.Author, At: c.At.String(), Reason: c.Reason, Values: c.Values,
		Undone: c.Undone.String(), UndoneBy: c.UndoBy, UndoReason: c.UndoOf}
	if r != nil && r.Record.ID != "" && r.Until == 0 {
		l.Record, l.Article, l.what = r.Record.ID, r.Article.ID, export.Headline(&r.Record)
	}
	return l
}

func newCorrectionWriter(w io.Writer, format string) (func(correctionLine) error, error) {
	switch format {
	case "jsonl":
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		return func(l correctionLine) error { return e.Encode(l) }, nil
	case "csv":
		c := csv.NewWriter(w)
		row := func(cells ...string) error {
			for i := range cells {
				cells[i] = export.Harmless(cells[i])
			}
			if err := c.Write(cells); err != nil {
				return err
			}
			c.Flush()
			return c.Error()
		}
		return func(l correctionLine) error {
			return row(l.ID, l.Kind, l.Anchor, l.Author, l.At, l.Reason, string(l.Values), l.Undone, l.UndoneBy, l.UndoReason, l.Record, l.Article)
		}, row("id", "kind", "anchor", "author", "at", "reason", "values", "undone", "undone_by", "undo_reason", "record", "article")
	}
	return func(l correctionLine) error { return l.text(w) }, nil
}

// text is a correction for people.
func (l *correctionLine) text(w io.Writer) error {
	what := l.what
	if l.Record == "" {
		what = "no record has the anchor " + l.Anchor + " now"
	}
	s := fmt.Sprintf("%s  %s  %s\n", l.ID, l.Kind, printable(what))
	if len(l.Values) > 0 {
		s += "    " + printable(string(l.Values)) + "\n"
	}
	s += fmt.Sprintf("    by %s, %s%s\n", printable(l.Author), l.At, because(l.Reason))
	if l.Undone != "" {
		s += fmt.Sprintf("    undone by %s, %s%s\n", printable(l.UndoneBy), l.Undone, because(l.UndoReason))
	}
	_, err := io.WriteString(w, s)
	return err
}

func because(reason string) string {
	if reason == "" {
		return ""
	}
	return ": " + printable(reason)
}
