package eval

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
)

// Row is a sentence in which two parties are marked, with the one relation type that gold gives them.
type Row struct {
	ID, Text, Source, Target string
	Root                     string // a PLOVER type, YIELD for CONCEDE and RETREAT together
}

// ReadRows reads one row a line.
func ReadRows(r io.Reader, name string) ([]Row, error) {
	var out []Row
	err := eachLine(r, name, func(line []byte) error {
		var row Record
		if err := decode(line, &row); err != nil {
			return err
		}
		if row["id"] == nil || row["root"] == nil {
			return errors.New("a row needs id and root")
		}
		str := func(key string) string { s, _ := row[key].(string); return s }
		out = append(out, Row{ID: row.id("id"), Text: str("text"), Source: str("source"), Target: str("target"), Root: row.id("root")})
		return nil
	})
	return out, err
}

// RowScores are the figures over rows.
type RowScores struct {
	Rows     int       `json:"rows"`
	Coded    int       `json:"coded"`     // rows with an event that touches a marked party
	BothEnds int       `json:"both_ends"` // rows with an event that touches both
	Accuracy float64   `json:"accuracy"`
	MacroF1  float64   `json:"macro_f1"` // over the types that gold has
	Types    []RowType `json:"types"`    // sorted
}

// RowType is the score of one type.
type RowType struct {
	Type   string  `json:"type"`
	F1     float64 `json:"f1"`
	Right  int     `json:"right"`
	Missed int     `json:"missed"`
	Wrong  int     `json:"wrong"`
}

// ScoreRows compares the events predicted for rows (Record "article" is the row's id) with the rows' types. Of a row's
// events the one counts that touches best: its source among the actors and its target among the recipients count one
// each; where there is no recipient, the further actors stand for it. Ties go to the first. A row whose best event
// touches neither party is wrong.
func ScoreRows(rows []Row, pred []Record) RowScores {
	events := map[string][]Record{}
	for _, r := range pred {
		if r["kind"] == "event" {
			events[r.id("article")] = append(events[r.id("article")], r)
		}
	}
	out := RowScores{Rows: len(rows)}
	types := map[string]*RowType{}
	at := func(t string) *RowType {
		if types[t] == nil {
			types[t] = &RowType{Type: t}
		}
		return types[t]
	}
	right := 0
	inGold := map[string]bool{}
	for _, row := range rows {
		got, ends := pick(row, events[row.ID])
		inGold[row.Root] = true
		out.BothEnds += one(ends == 2)
		out.Coded += one(got != none)
		if got == row.Root {
			right++
			at(got).Right++
			continue
		}
		at(row.Root).Missed++
		at(got).Wrong++
	}
	if right > 0 {
		out.Accuracy = float64(right) / float64(len(rows))
	}
	var sum float64
	for _, t := range sortedKeys(inGold) {
		v := at(t)
		if v.Right > 0 {
			v.F1 = float64(2*v.Right) / float64(2*v.Right+v.Wrong+v.Missed)
		}
		sum += v.F1
		out.Types = append(out.Types, *v)
	}
	if len(out.Types) > 0 {
		out.MacroF1 = sum / float64(len(out.Types))
	}
	return out
}

// none is the type of a row for which nothing was coded.
const none = "NONE"

// pick is the type of the event that touches the row's parties best, and how many of them it touches.
func pick(row Row, events []Record) (string, int) {
	best, label := 0, none
	for _, e := range events {
		actors, recipients := partyTexts(e, "actor"), partyTexts(e, "recipient")
		first, further := actors, recipients
		if len(recipients) == 0 {
			further = actors[min(1, len(actors)):]
			if !touches(actors[:min(1, len(actors))], row.Source) {
				further = actors
			}
		}
		if n := one(touches(first, row.Source)) + one(touches(further, row.Target)); n > best {
			best, label = n, none
			if e["type"] != nil {
				label = e.id("type")
			} else if _, has := e["type"]; has {
				label = "None"
			}
		}
	}
	if label == "CONCEDE" || label == "RETREAT" {
		label = "YIELD"
	}
	return label, best
}

func partyTexts(e Record, key string) []string {
	list, ok := e[key].([]any)
	if !ok {
		return nil
	}
	var out []string
	for _, x := range list {
		if m, ok := x.(map[string]any); ok {
			s, _ := m["text"].(string)
			out = append(out, s)
		}
	}
	return out
}

// touches reports whether one of the texts shares at least half of the marked words and is not much longer.
func touches(texts []string, marked string) bool {
	const longer = 6
	want := set{}
	for _, w := range contentWords(marked) {
		want[w] = struct{}{}
	}
	if len(want) == 0 {
		return false
	}
	for _, t := range texts {
		ws := contentWords(t)
		have := set{}
		for _, w := range ws {
			have[w] = struct{}{}
		}
		if len(ws) <= len(want)+longer && 2*want.shared(have) >= len(want) {
			return true
		}
	}
	return false
}

// contentWords are the words without articles and prepositions.
func contentWords(s string) []string {
	return slices.DeleteFunc(words(s), func(w string) bool {
		switch w {
		case "the", "a", "an", "of", "and", "in", "s", "to", "for":
			return true
		}
		return false
	})
}

func sortedKeys(m map[string]bool) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// WriteText writes one type a line, then the totals.
func (s RowScores) WriteText(w io.Writer) error {
	var b bytes.Buffer
	for _, t := range s.Types {
		fmt.Fprintf(&b, "  %-10s f1 %.3f  right %d missed %d wrong %d\n", t.Type, t.F1, t.Right, t.Missed, t.Wrong)
	}
	fmt.Fprintf(&b, "rows %d  coded %d  both ends found %d  accuracy %.3f  macro-F1 %.3f\n", s.Rows, s.Coded, s.BothEnds, s.Accuracy, s.MacroF1)
	_, err := w.Write(b.Bytes())
	return err
}
