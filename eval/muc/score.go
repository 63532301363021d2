package muc

import (
	"fmt"
	"io"
	"sort"

	"github.com/casus/casus"
)

// Scores are the figures over messages.
type Scores struct {
	Messages, Relevant  int
	Gold, Found         int // numbers of unnamed targets that must be found, and those that are
	Predicted, Right    int // Casus's figures of people who are neither soldiers nor rebels, in relevant messages
	Recall, Precision   float64
	Elsewhere           int // such figures in messages without a template
	PerpGold, PerpRight int // messages whose templates name a category of perpetrators, and those where a toll or ASSAULT has that role
	Misses, Wrong       []string
}

// told is a figure of Casus's.
type told struct {
	measure   string
	low, high int // -1 for none
}

// Add scores one read message. Equal figures of a message count once on either side.
//
// MUC-4 counts attacks on civilians, officials and police, and leaves out fighting between soldiers and guerrillas and
// events that are long past; so figures of soldiers and rebels are not counted against Casus. A figure is right if the key
// has a number within its bounds for the same measure, of any target, or numbers of the message add up to it.
func (s *Scores) Add(m *Message, d *casus.Doc) {
	s.Messages++
	pred := predicted(d)
	if !m.Relevant {
		s.Elsewhere += len(pred)
		return
	}
	s.Relevant++
	seen := map[told]bool{}
	for _, f := range m.Figures {
		k := told{f.Measure, f.Low, f.High}
		if f.Optional || f.Named || f.High < 0 || seen[k] {
			continue
		}
		seen[k] = true
		s.Gold++
		if anyTold(pred, func(p told) bool { return p.measure == f.Measure && p.covers(f) }) {
			s.Found++
		} else {
			s.Misses = append(s.Misses, fmt.Sprintf("%s %s %d..%d", m.ID, f.Measure, f.Low, f.High))
		}
	}
	for _, p := range pred {
		s.Predicted++
		if p.inKey(m) {
			s.Right++
		} else {
			s.Wrong = append(s.Wrong, fmt.Sprintf("%s %s %d..%d", m.ID, p.measure, p.low, p.high))
		}
	}
	s.perpetrators(m, d)
	s.Recall, s.Precision = share(s.Found, s.Gold), share(s.Right, s.Predicted)
}

func share(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

func anyTold(ps []told, f func(told) bool) bool {
	for _, p := range ps {
		if f(p) {
			return true
		}
	}
	return false
}

func (p told) covers(f Figure) bool {
	return p.low <= f.High && (p.high < 0 || p.high >= f.Low) && (p.high >= 0 || p.low >= f.Low/2)
}

func (p told) inKey(m *Message) bool {
	sum := 0
	for _, f := range m.Figures {
		if f.Measure != p.measure {
			continue
		}
		if f.High < 0 && (p.high < 0 || p.high > 1) || f.High >= 0 && p.covers(f) {
			return true
		}
		sum += max(f.High, 0)
	}
	return sum > 0 && p.covers(Figure{Low: sum, High: sum})
}

func predicted(d *casus.Doc) []told {
	seen := map[told]bool{}
	var out []told
	for i := range d.Records {
		t := d.Records[i].Toll
		if t == nil || t.Measure != "killed" && t.Measure != "injured" {
			continue
		}
		if r := t.Who.Role(); r == "MIL" || r == "REB" {
			continue
		}
		p := told{t.Measure, 0, -1}
		if t.Low != nil {
			p.low = *t.Low
		}
		if t.High != nil {
			p.high = *t.High
		}
		if !seen[p] {
			seen[p] = true
			out = append(out, p)
		}
	}
	return out
}

// perpetrators compares the roles of those held responsible with the key's categories.
func (s *Scores) perpetrators(m *Message, d *casus.Doc) {
	if len(m.Perp) == 0 {
		return
	}
	s.PerpGold++
	roles := map[string]bool{}
	for i := range d.Records {
		r := &d.Records[i]
		switch {
		case r.Toll != nil:
			roles[r.Toll.By.Role()] = true
		case r.Event != nil && r.Event.Type == "ASSAULT":
			for _, p := range r.Event.Actor {
				roles[p.Code.Role()] = true
			}
		}
	}
	for _, c := range m.Perp {
		if c == "TERRORIST ACT" && (roles["REB"] || roles["CRM"]) || c == "STATE-SPONSORED VIOLENCE" && (roles["MIL"] || roles["GOV"] || roles["COP"] || roles["SPY"]) {
			s.PerpRight++
			return
		}
	}
}

// WriteText prints the figures.
func (s *Scores) WriteText(w io.Writer) error {
	_, err := fmt.Fprintf(w, "messages %d, relevant %d\nkilled and injured: r %.3f (%d of %d) p %.3f (%d of %d)\nfigures in messages without a template: %d\nperpetrator category right in %d of %d messages\n",
		s.Messages, s.Relevant, s.Recall, s.Found, s.Gold, s.Precision, s.Right, s.Predicted, s.Elsewhere, s.PerpRight, s.PerpGold)
	if err != nil {
		return fmt.Errorf("muc: %w", err)
	}
	return nil
}

// WriteMisses prints what was missed and what was wrong, in order.
func (s *Scores) WriteMisses(w io.Writer) error {
	for _, l := range []struct {
		name  string
		lines []string
	}{{"missed", s.Misses}, {"wrong", s.Wrong}} {
		sort.Strings(l.lines)
		for _, x := range l.lines {
			if _, err := fmt.Fprintln(w, l.name, x); err != nil {
				return fmt.Errorf("muc: %w", err)
			}
		}
	}
	return nil
}
