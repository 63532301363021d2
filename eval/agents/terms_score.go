package agents

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// TermScore is how many terms agree, and why others do not.
type TermScore struct {
	N      int        `json:"n"`
	Right  int        `json:"right"`
	Share  float64    `json:"share"`
	Causes []Cause    `json:"causes"`
	Misses []TermMiss `json:"misses,omitempty"`
}

// Cause is a cause of disagreement and how often it is one.
type Cause struct {
	What string `json:"what"`
	N    int    `json:"n"`
}

// TermMiss is a term that does not agree.
type TermMiss struct {
	Term  Term   `json:"term"`
	Day   string `json:"day"`
	Got   string `json:"got"`
	Cause string `json:"cause"`
	Why   string `json:"why"`
}

// The causes.
const (
	notKnown     = "name not known"
	otherDates   = "dates differ"
	otherCountry = "other country"
	otherRole    = "other role"
)

// MeasureTerms reads "TITLE NAME met with the press on Tuesday." on a day within each term; right is the country of the dictionary
// with GOV.
func MeasureTerms(ctx context.Context, terms []Term, read Read) (*TermScore, error) {
	s := &TermScore{}
	count := map[string]int{}
	for _, t := range terms {
		m, err := measureTerm(ctx, t, read)
		if err != nil {
			return nil, fmt.Errorf("agents: %s: %w", t.Name, err)
		}
		s.N++
		if m == nil {
			s.Right++
			continue
		}
		count[m.Cause]++
		s.Misses = append(s.Misses, *m)
	}
	for _, c := range []string{notKnown, otherDates, otherCountry, otherRole} {
		s.Causes = append(s.Causes, Cause{c, count[c]})
	}
	s.Share = float64(s.Right) / float64(s.N)
	return s, nil
}

// measureTerm is nil where the term agrees.
func measureTerm(ctx context.Context, t Term, read Read) (*TermMiss, error) {
	text := t.Title + " " + t.Name + " met with the press on Tuesday."
	day := t.day()
	d, err := read(ctx, &casus.Article{ID: "term", Text: text, Published: day, Lang: "en"})
	if err != nil {
		return nil, err
	}
	miss := &TermMiss{Term: t, Day: day, Cause: notKnown, Why: "no mention"}
	end := len(t.Title) + 1 + len(t.Name)
	for i := range d.Mentions {
		m := &d.Mentions[i]
		if m.Span.Start > len(t.Title)+1 || m.Span.End < end || m.Kind == casus.Location {
			continue
		}
		miss.Why = m.Reason + m.Unknown
		if len(m.Actors) == 0 {
			if strings.Contains(miss.Why, "actors/") {
				miss.Cause = otherDates
			}
			return miss, nil
		}
		p := m.Actors[0]
		miss.Got = string(p.Code)
		switch {
		case p.Code == actors.Code(t.Country, "GOV"):
			return nil, nil
		case p.Entity == "":
		case p.Code == "" || strings.Contains(p.Why, "former") || strings.Contains(p.Why, "begin"):
			miss.Cause = otherDates
		case p.Code.Country() != t.Country:
			miss.Cause = otherCountry
		default:
			miss.Cause = otherRole
		}
		return miss, nil
	}
	return miss, nil
}

// WriteText writes the figures, and before them the misses where they are kept, by cause.
func (s *TermScore) WriteText(w io.Writer) error {
	var b strings.Builder
	for _, c := range s.Causes {
		for _, m := range s.Misses {
			if m.Cause == c.What {
				fmt.Fprintf(&b, "%s\t%s\t%s %s..%s\ton %s\tgot %s\t%s\tline %d\n", m.Cause, m.Term.Name, m.Term.Country, m.Term.From, m.Term.To, m.Day, orDash(m.Got), m.Why, m.Term.Line)
			}
		}
	}
	fmt.Fprintf(&b, "terms %d right %d share %.3f\n", s.N, s.Right, s.Share)
	for _, c := range s.Causes {
		fmt.Fprintf(&b, "  %-16s %d\n", c.What, c.N)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
