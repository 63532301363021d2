package timex

import (
	"context"
	"fmt"
	"io"
	"path/filepath"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/when"
)

// Score counts expressions: found where the gold has one, and with its value. Dates counts alone those gold
// expressions that name a day, a month or a year.
type Score struct {
	Gold, Found, Overlap, Value int
	Dates, DatesRight           int
}

// F1 is the harmonic mean of hit/found and hit/gold.
func (s Score) F1(hit int) float64 {
	if s.Gold+s.Found == 0 {
		return 0
	}
	return 2 * float64(hit) / float64(s.Gold+s.Found)
}

// Measure scores the articles of topics below dir. stage, if not nil, adds the tree first; misses, if not nil, gets a
// line for each difference.
func Measure(dir string, topics []string, stage casus.Stage, misses io.Writer) (Score, error) {
	var sum Score
	for _, t := range topics {
		files, err := Read(filepath.Join(dir, "intra-doc_annotation", t))
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
	}
	return sum, nil
}

func (s *Score) add(f *File, misses io.Writer) {
	var told *casus.Time
	for i := range f.Doc.Sentences {
		sent := &f.Doc.Sentences[i]
		found := when.FindAfter(sent, f.Published, told)
		used := make([]bool, len(found))
		s.Found += len(found)
		for _, g := range f.Gold {
			if g.Sent == i {
				s.one(f, sent, g, found, used, misses)
			}
		}
		for k, w := range found {
			if w.Time != nil && w.Time.Precision == casus.DayPrecision {
				told = w.Time
			}
			if !used[k] && misses != nil {
				fmt.Fprintf(misses, "extra\t%s\t%s\t%s\t%q\n", f.Published, "", value(sent, &w), words(sent, w.First, w.End))
			}
		}
	}
}

func (s *Score) one(f *File, sent *casus.Sentence, g Gold, found []when.Found, used []bool, misses io.Writer) {
	s.Gold++
	date := len(g.Value) >= 4 && len(g.Value) <= 10 && g.Type == "DATE" && onlyDigits(g.Value)
	if date {
		s.Dates++
	}
	for k, w := range found {
		if used[k] || w.First >= g.End || g.First >= w.End {
			continue
		}
		used[k] = true
		s.Overlap++
		if v := value(sent, &w); v == g.Value {
			s.Value++
			if date {
				s.DatesRight++
			}
		} else if misses != nil {
			fmt.Fprintf(misses, "value\t%s\t%s\t%s\t%q\t%q\n", f.Published, g.Value, v, words(sent, w.First, w.End), words(sent, 0, len(sent.Tokens)))
		}
		return
	}
	if misses != nil {
		fmt.Fprintf(misses, "miss\t%s\t%s\t\t%q\n", f.Published, g.Value, words(sent, g.First, g.End))
	}
}

// value is the TimeML value of what was found, by the tense of its clause.
func value(sent *casus.Sentence, w *when.Found) string {
	if w.Next != nil && when.Future(sent, w.First) {
		return w.NextTimex
	}
	return w.Timex
}

func onlyDigits(s string) bool {
	for _, c := range s {
		if c != '-' && (c < '0' || c > '9') {
			return false
		}
	}
	return true
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
