package eval

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// WriteText writes one figure a line, then one line for each type.
func (s *Scores) WriteText(w io.Writer) error {
	var b bytes.Buffer
	line := func(name, format string, args ...any) {
		fmt.Fprintf(&b, "%-12s "+format+"\n", append([]any{name}, args...)...)
	}
	line("articles", "%d", s.Articles)
	line("sentences", "%d", s.Sentences)
	passed := ""
	for i, c := range s.PassedOver {
		if i > 0 {
			passed += " "
		}
		passed += fmt.Sprintf("%s %d", c.Why, c.N)
	}
	line("passed over", "%s", passed)
	for _, f := range []struct {
		name string
		prf  PRF
	}{{"type", s.Type}, {"dyad", s.Dyad}, {"full", s.Full}, {"actor", s.Actor}, {"recipient", s.Recipient}} {
		line(f.name, "%s", f.prf)
	}
	line("status", "%s other %s", s.Status.Share, s.Status.Other)
	line("said_by", "%s named %s", s.SaidBy.Share, s.SaidBy.Named)
	line("mode", "%s", s.Mode)
	line("place", "%s", s.Place)
	line("date", "%s", s.Date)
	line("false/empty", "rate %s n %d", s.FalseEmpty.Rate, s.FalseEmpty.N)
	line("toll", "%s", s.Toll)
	line("tollwho", "%s", s.TollWho)
	if s.Statement != nil {
		line("statement", "%s", *s.Statement)
	}
	if s.Relation != nil {
		line("relation", "%s", *s.Relation)
	}
	for _, t := range s.ByType {
		fmt.Fprintf(&b, "    %-10s %s\n", t.Type, t.PRF)
	}
	_, err := w.Write(b.Bytes())
	return err
}

// String writes the figures on one line.
func (p PRF) String() string {
	return fmt.Sprintf("p %s r %s f1 %s tp %d predicted %d gold %d", p.P, p.R, p.F1, p.TP, p.Predicted, p.Gold)
}

// String writes the share, "None" where there was nothing to share.
func (s Share) String() string {
	if s.Right == nil {
		return fmt.Sprintf("right None n %d", s.N)
	}
	return fmt.Sprintf("right %s n %d", *s.Right, s.N)
}

// scoresFields is Scores without its methods, for MarshalJSON.
type scoresFields Scores

// MarshalJSON writes the figures in order, with the counts passed over and the types as objects.
func (s *Scores) MarshalJSON() ([]byte, error) {
	fields, err := json.Marshal((*scoresFields)(s))
	if err != nil {
		return nil, fmt.Errorf("scores: %w", err)
	}
	var b bytes.Buffer
	b.Write(fields[:len(fields)-1])
	b.WriteString(`,"passed over":{`)
	for i, c := range s.PassedOver {
		comma(&b, i)
		fmt.Fprintf(&b, "%q:%d", c.Why, c.N)
	}
	b.WriteString(`},"by_type":{`)
	for i, t := range s.ByType {
		comma(&b, i)
		v, err := json.Marshal(t.PRF)
		if err != nil {
			return nil, fmt.Errorf("scores of %s: %w", t.Type, err)
		}
		name, err := json.Marshal(t.Type)
		if err != nil {
			return nil, fmt.Errorf("scores of %s: %w", t.Type, err)
		}
		b.Write(name)
		b.WriteByte(':')
		b.Write(v)
	}
	b.WriteString("}}")
	return b.Bytes(), nil
}

func comma(b *bytes.Buffer, i int) {
	if i > 0 {
		b.WriteByte(',')
	}
}
