package ner

import (
	"fmt"
	"io"
	"sort"
)

// name is a name's words and kind.
type name struct {
	start, end int
	kind       string
}

// names are the names that labels mark. A name ends where a B- label, another kind or O follows; an I- label may begin one. kind maps a
// label's kind at a word to one that is scored, or to "" for one that is not.
func names(labels []string, kind func(i int, k string) string) []name {
	var out []name
	for i := 0; i < len(labels); {
		l := labels[i]
		if l == "O" {
			i++
			continue
		}
		j := i + 1
		for j < len(labels) && labels[j] == "I-"+l[2:] {
			j++
		}
		if k := kind(i, l[2:]); k != "" {
			out = append(out, name{i, j, k})
		}
		i = j
	}
	return out
}

// Count is hits against what was found and what the gold has.
type Count struct {
	Right int `json:"right"`
	Found int `json:"found"`
	Gold  int `json:"gold"`
}

// P is the share of found names that are right.
func (c Count) P() float64 { return ratio(c.Right, c.Found) }

// R is the share of the gold's names that were found.
func (c Count) R() float64 { return ratio(c.Right, c.Gold) }

// F1 is the harmonic mean of both.
func (c Count) F1() float64 { return ratio(2*c.Right, c.Found+c.Gold) }

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

func (c *Count) add(d Count) {
	c.Right += d.Right
	c.Found += d.Found
	c.Gold += d.Gold
}

// Score counts names of all kinds and by kind.
type Score struct {
	Count
	Kinds map[string]Count `json:"kinds"`
}

func (s *Score) add(gold, found []name) {
	have := map[name]bool{}
	one := func(k string, c Count) {
		if s.Kinds == nil {
			s.Kinds = map[string]Count{}
		}
		n := s.Kinds[k]
		n.add(c)
		s.Kinds[k] = n
		s.Count.add(c)
	}
	for _, g := range gold {
		have[g] = true
		one(g.kind, Count{Gold: 1})
	}
	for _, f := range found {
		c := Count{Found: 1}
		if have[f] {
			c.Right = 1
		}
		one(f.kind, c)
	}
}

// Line is the score of one file by one way of reading.
type Line struct {
	File    string `json:"file"`
	Reading string `json:"reading"`
	Score
}

// Report holds scores in the order of the files.
type Report []Line

// WriteText writes a line for each score and for each of its kinds.
func (r Report) WriteText(w io.Writer) error {
	for _, l := range r {
		if err := write(w, l.File+" "+l.Reading, l.Count); err != nil {
			return err
		}
		kinds := make([]string, 0, len(l.Kinds))
		for k := range l.Kinds {
			kinds = append(kinds, k)
		}
		sort.Strings(kinds)
		for _, k := range kinds {
			if err := write(w, "    "+k, l.Kinds[k]); err != nil {
				return err
			}
		}
	}
	return nil
}

func write(w io.Writer, head string, c Count) error {
	if _, err := fmt.Fprintf(w, "%-44s f1 %.3f  p %.3f  r %.3f  gold %d found %d\n", head, c.F1(), c.P(), c.R(), c.Gold, c.Found); err != nil {
		return fmt.Errorf("writing scores: %w", err)
	}
	return nil
}
