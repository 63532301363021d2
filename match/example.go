package match

import (
	"errors"
	"fmt"
	"strings"
)

// An Example is a line of a pattern that proves it. Offsets are bytes of Text, half-open.
type Example struct {
	Sign      byte   // '+', '~', '-' or '?'
	Status    string // of '~'
	Text      string // the sentence without marks
	Trigger   []Mark
	Actor     []Mark
	Recipient []Mark
	Place     []Mark
	Line      int
}

// A Mark is a marked stretch of an example's text.
type Mark struct{ Start, End int }

// example reads an example line.
func (p *fileParser) example(line string) error {
	if p.cur == nil {
		return errors.New("an example stands before the first pattern")
	}
	e := Example{Sign: line[0], Line: p.line}
	rest := strings.TrimSpace(line[1:])
	if e.Sign == '~' {
		e.Status, rest = cutSpace(rest)
		if !validStatus(e.Status) {
			return fmt.Errorf("~ example: status %q: want happened, planned, possible or denied", e.Status)
		}
	}
	if err := e.parseMarks(rest); err != nil {
		return fmt.Errorf("%c example: %w", e.Sign, err)
	}
	if strings.TrimSpace(e.Text) == "" {
		return fmt.Errorf("%c example without a sentence", e.Sign)
	}
	marked := len(e.Trigger)+len(e.Actor)+len(e.Recipient)+len(e.Place) > 0
	switch {
	case (e.Sign == '+' || e.Sign == '~') && len(e.Trigger) == 0:
		return fmt.Errorf("%c example without [trigger: ...]", e.Sign)
	case e.Sign == '-' && marked:
		return errors.New("- example with marks; it must not fire at all")
	}
	p.cur.Examples = append(p.cur.Examples, e)
	return nil
}

// parseMarks takes the marks "[name: words]" out of s.
func (e *Example) parseMarks(s string) error {
	var b strings.Builder
	for {
		i := strings.IndexByte(s, '[')
		if i < 0 {
			if strings.IndexByte(s, ']') >= 0 {
				return errors.New("] without [")
			}
			b.WriteString(s)
			e.Text = b.String()
			return nil
		}
		b.WriteString(s[:i])
		s = s[i+1:]
		j := strings.IndexByte(s, ']')
		colon := strings.IndexByte(s, ':')
		if j < 0 || colon < 0 || colon > j {
			return errors.New("want [trigger: words], [actor: words], [recipient: words] or [place: words]")
		}
		name, words := s[:colon], strings.TrimSpace(s[colon+1:j])
		if words == "" {
			return fmt.Errorf("[%s: ] marks nothing", name)
		}
		if strings.IndexByte(words, '[') >= 0 {
			return fmt.Errorf("a mark within [%s: ]", name)
		}
		m := Mark{b.Len(), b.Len() + len(words)}
		b.WriteString(words)
		s = s[j+1:]
		switch name {
		case "trigger":
			e.Trigger = append(e.Trigger, m)
		case "actor":
			e.Actor = append(e.Actor, m)
		case "recipient":
			e.Recipient = append(e.Recipient, m)
		case "place":
			e.Place = append(e.Place, m)
		default:
			return fmt.Errorf("unknown mark %q: want trigger, actor, recipient or place", name)
		}
	}
}
