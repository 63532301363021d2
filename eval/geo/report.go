package geo

import (
	"fmt"
	"io"

	"github.com/casus/casus/entity/place"
)

// FileReport holds the scores of one corpus.
type FileReport struct {
	Name    string     `json:"name"`
	Given   Score      `json:"given"`
	Text    *FindScore `json:"text,omitempty"`    // the finder of package place
	Settled *FindScore `json:"settled,omitempty"` // likewise, without roads and buildings, where the corpus tells them
	Reading *FindScore `json:"reading,omitempty"` // mentions of places and states, as a reading gives them
}

// Report holds the scores of all corpora.
type Report []FileReport

// Measure scores one corpus. Without a reading, only toponyms given are scored.
func Measure(g *place.Gazetteer, name string, as []Article, read Reading, misses io.Writer) (FileReport, error) {
	r := FileReport{Name: name, Given: Resolve(g, as, misses)}
	if read == nil {
		return r, nil
	}
	for _, m := range []struct {
		to      **FindScore
		names   Names
		settled bool
		misses  io.Writer
	}{{&r.Text, Finder(g), false, misses}, {&r.Settled, Finder(g), true, nil}, {&r.Reading, Mentioned, false, nil}} {
		if m.settled && !classed(as) {
			continue
		}
		f, err := Find(g, as, read, m.names, m.settled, m.misses)
		if err != nil {
			return r, err
		}
		*m.to = &f
	}
	return r, nil
}

// classed reports whether the corpus tells kinds of places.
func classed(as []Article) bool {
	for i := range as {
		for _, t := range as[i].Gold {
			if t.Class != "" {
				return true
			}
		}
	}
	return false
}

// WriteText writes one figure a line.
func (r Report) WriteText(w io.Writer) error {
	for i := range r {
		if err := r[i].write(w); err != nil {
			return fmt.Errorf("writing the report: %w", err)
		}
	}
	return nil
}

func (f *FileReport) write(w io.Writer) error {
	of := func(what string, n, d int) error {
		_, err := fmt.Fprintf(w, "  %-46s %.3f  (%d of %d)\n", what, float64(n)/float64(max(d, 1)), n, d)
		return err
	}
	if _, err := fmt.Fprintln(w, f.Name); err != nil {
		return err
	}
	s := &f.Given
	for _, l := range []struct {
		what string
		n, d int
	}{{"names given: answered", s.Answered, s.Gold}, {"within 161 km", s.Within161, s.Gold},
		{"that, or the right country, area or sea", s.Unit, s.Gold}, {"country right, of those answered", s.Country, s.Countries}} {
		if err := of(l.what, l.n, l.d); err != nil {
			return err
		}
	}
	if err := f.Text.write(w, "names from the text"); err != nil {
		return err
	}
	if err := f.Settled.write(w, "without roads and buildings"); err != nil {
		return err
	}
	return f.Reading.write(w, "places and states of a whole reading")
}

func (s *FindScore) write(w io.Writer, what string) error {
	if s == nil {
		return nil
	}
	_, err := fmt.Fprintf(w, "  %-46s %.3f exact, %.3f overlapping F1  (gold %d, found %d)\n", what, s.F1(s.Exact), s.F1(s.Overlap), s.Gold, s.Found)
	return err
}
