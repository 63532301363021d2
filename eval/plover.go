package eval

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// goldRecord is what is used of a PLOVER gold record, one sentence of the CAMEO manual coded by its authors.
type goldRecord struct {
	ID     string          `json:"id"`
	Event  string          `json:"event"`
	Mode   string          `json:"mode"`
	Text   string          `json:"text"`
	Source json.RawMessage `json:"source"`
	Target json.RawMessage `json:"target"`
}

// ReadPLOVER reads the gold records of the Open Event Data Alliance (PLOVER_GSR_CAMEO.txt, version 0.5b1: one JSON
// list) as rows. A record marks a source and a target, or two sources that did it to each other: the second is then the
// row's target. Of several parties of one side the first counts, which is all that ScoreRows can ask for. Records
// without text, which document the file, are left out.
//
// The records are of 2016. Their types are given the names that PLOVER and its CAMEO table have had since 2021: see
// rootOf. All carry the same placeholder as date, which is not used.
func ReadPLOVER(r io.Reader, name string) ([]Row, error) {
	data, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var recs []goldRecord
	if err := json.Unmarshal(data, &recs); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var out []Row
	for _, rec := range recs {
		if rec.Text == "" {
			continue
		}
		row, err := rec.row()
		if err != nil {
			return nil, fmt.Errorf("%s: record %q: %w", name, rec.ID, err)
		}
		out = append(out, row)
	}
	return out, nil
}

func (g goldRecord) row() (Row, error) {
	row := Row{ID: g.ID, Text: g.Text, Root: rootOf(g.Event, g.Mode)}
	if row.ID == "" {
		return row, errors.New("no id")
	}
	if row.Root == "" {
		return row, fmt.Errorf("unknown event type %q", g.Event)
	}
	sources, targets := marked(g.Source), marked(g.Target)
	if len(targets) == 0 && len(sources) > 1 {
		targets = sources[1:]
	}
	if len(sources) > 0 {
		row.Source = sources[0]
	}
	if len(targets) > 0 {
		row.Target = targets[0]
	}
	return row, nil
}

// marked are the words of a record's parties. Some records have an empty text, a context or null in place of the list:
// nobody is marked then.
func marked(raw json.RawMessage) []string {
	var parties []struct{ ActorText string }
	if len(bytes.TrimSpace(raw)) == 0 || json.Unmarshal(raw, &parties) != nil {
		return nil
	}
	var out []string
	for _, p := range parties {
		if p.ActorText != "" {
			out = append(out, p.ActorText)
		}
	}
	return out
}

// rootOf is the type of today for one of version 0.5, or "". DEMAND became REQUEST, DISAPPROVE and INVESTIGATE modes of
// ACCUSE, FIGHT part of ASSAULT; destruction (CAMEO 1712) and violent repression (175) moved from COERCE to ASSAULT.
// CONCEDE and RETREAT are one type in rows.
func rootOf(event, mode string) string {
	switch event {
	case "DEMAND":
		return "REQUEST"
	case "DISAPPROVE", "INVESTIGATE":
		return "ACCUSE"
	case "FIGHT":
		return "ASSAULT"
	case "CONCEDE", "RETREAT":
		return "YIELD"
	case "COERCE":
		if mode == "destroy" || mode == "firearms" {
			return "ASSAULT"
		}
		return event
	case "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "ASSAULT":
		return event
	}
	return ""
}

// WriteRows writes rows as ReadRows reads them, one JSON object a line.
func WriteRows(w io.Writer, rows []Row) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for _, r := range rows {
		line := struct {
			ID     string `json:"id"`
			Text   string `json:"text"`
			Source string `json:"source"`
			Target string `json:"target"`
			Root   string `json:"root"`
		}{r.ID, r.Text, r.Source, r.Target, r.Root}
		if err := enc.Encode(line); err != nil {
			return fmt.Errorf("writing rows: %w", err)
		}
	}
	return nil
}
