package timex

import (
	"context"
	"fmt"
	"io"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/when"
)

// Count counts expressions: those of the gold, those found, and how many of these agree.
type Count struct {
	Gold    int `json:"gold"`
	Found   int `json:"found"`
	Overlap int `json:"overlap"` // share a word
	Span    int `json:"span"`    // have the same words
	Value   int `json:"value"`   // share a word and have the same value
}

// Score is the count of all expressions and that of each kind.
type Score struct {
	Count
	Kinds [len(Kinds)]Count `json:"kinds"`
}

// Kinds are the kinds of TIMEX3, in the order of Score.Kinds.
var Kinds = [...]string{"DATE", "TIME", "DURATION", "SET"}

// F1 is the harmonic mean of hit/found and hit/gold.
func (c Count) F1(hit int) float64 {
	if c.Gold+c.Found == 0 {
		return 0
	}
	return 2 * float64(hit) / float64(c.Gold+c.Found)
}

// Measure scores the articles of a topic's folder. stage, if not nil, adds the tree first; misses, if not nil, gets a
// line for each difference.
func Measure(dir string, stage casus.Stage, misses io.Writer) (Score, error) {
	var sum Score
	files, err := Read(dir)
	if err != nil {
		return sum, err
	}
	for i := range files {
		if stage != nil {
			if err := stage.Annotate(context.Background(), files[i].Doc); err != nil {
				return sum, fmt.Errorf("%s: %w", files[i].Name, err)
			}
		}
		sum.add(&files[i], misses)
	}
	return sum, nil
}

func (s *Score) add(f *File, misses io.Writer) {
	text := when.Text{Published: f.Published}
	for i := range f.Doc.Sentences {
		sent := &f.Doc.Sentences[i]
		found := text.Next(sent)
		used := make([]bool, len(found))
		for _, g := range f.Gold {
			if g.Sent == i {
				s.one(f, sent, g, found, used, misses)
			}
		}
		for k := range found {
			if w := &found[k]; !used[k] {
				s.count(kindOf(w), func(c *Count) { c.Found++ })
				say(misses, "extra\t%s\t%s\t%s\t%q\n", f.Published, "", value(sent, w), words(sent, w.First, w.End))
			}
		}
	}
}

// one scores one expression of the gold by the first one found that shares a word with it.
func (s *Score) one(f *File, sent *casus.Sentence, g Gold, found []when.Found, used []bool, misses io.Writer) {
	s.count(g.Type, func(c *Count) { c.Gold++ })
	for k := range found {
		w := &found[k]
		if used[k] || w.First >= g.End || g.First >= w.End {
			continue
		}
		used[k] = true
		v := value(sent, w)
		s.count(g.Type, func(c *Count) {
			c.Found++
			c.Overlap++
			if w.First == g.First && w.End == g.End {
				c.Span++
			}
			if v == g.Value {
				c.Value++
			}
		})
		if v != g.Value {
			say(misses, "value\t%s\t%s\t%s\t%q\t%q\n", f.Published, g.Value, v, words(sent, w.First, w.End), words(sent, 0, len(sent.Tokens)))
		}
		return
	}
	say(misses, "miss\t%s\t%s\t\t%q\t%q\n", f.Published, g.Value, words(sent, g.First, g.End), words(sent, 0, len(sent.Tokens)))
}

// count counts in the sum and in the kind.
func (s *Score) count(kind string, do func(*Count)) {
	do(&s.Count)
	for k := range Kinds {
		if Kinds[k] == kind {
			do(&s.Kinds[k])
		}
	}
}

func say(w io.Writer, format string, args ...any) {
	if w != nil {
		fmt.Fprintf(w, format, args...)
	}
}

// value is the TimeML value of what was found, by the tense of its clause.
func value(sent *casus.Sentence, w *when.Found) string {
	if w.Next != nil && when.Future(sent, w.First) {
		return w.NextTimex
	}
	return w.Timex
}

// kindOf tells the kind of an expression by its value.
func kindOf(w *when.Found) string {
	v := w.Timex
	switch {
	case w.Unknown == "recurs":
		return "SET"
	case len(v) > 1 && v[0] == 'P' && v[1] != 'A' && v[1] != 'R':
		return "DURATION"
	case len(v) > 10 && v[10] == 'T':
		return "TIME"
	}
	return "DATE"
}

func words(s *casus.Sentence, a, b int) string {
	out := ""
	for i := a; i < b; i++ {
		if i > a {
			out += " "
		}
		out += s.Tokens[i].Form
	}
	return out
}
