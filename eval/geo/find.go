package geo

import (
	"context"
	"fmt"
	"io"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/place"
)

// FindScore counts names of places found in running text. Peoples ("Turkish") count on neither side.
type FindScore struct {
	Gold, Found, Exact, Overlap int
}

// F1 is the harmonic mean of hit/found and hit/gold.
func (s FindScore) F1(hit int) float64 {
	if s.Gold+s.Found == 0 {
		return 0
	}
	return 2 * float64(hit) / float64(s.Gold+s.Found)
}

// Find scores the finding of names. Stages make sentences and trees of an article's text. With settlements, gold
// names of roads, buildings and the like are left out, and what is found there is not counted.
func Find(g *place.Gazetteer, as []Article, stages []casus.Stage, settlements bool, misses io.Writer) (FindScore, error) {
	var s FindScore
	for i := range as {
		a := &as[i]
		d := &casus.Doc{Article: &casus.Article{ID: a.ID, Text: a.Text, Published: a.Published}}
		for _, st := range stages {
			if err := st.Annotate(context.Background(), d); err != nil {
				return s, fmt.Errorf("article %s: %w", a.ID, err)
			}
		}
		s.article(g, a, d, settlements, misses)
	}
	return s, nil
}

func (s *FindScore) article(g *place.Gazetteer, a *Article, d *casus.Doc, settlements bool, misses io.Writer) {
	var found []casus.Span
	for k := range d.Sentences {
		sent := &d.Sentences[k]
		for _, sp := range g.Find(sent) {
			found = append(found, casus.Span{Start: sent.Tokens[sp.First].Start, End: sent.Tokens[sp.End-1].End})
		}
	}
	used := make([]bool, len(found))
	for _, t := range a.Gold {
		skip := people(g, t.Name) || settlements && facility(t.Class)
		if !skip {
			s.Gold++
		}
		hit := false
		for k, f := range found {
			if used[k] || !f.Overlaps(casus.Span{Start: t.Start, End: t.End}) {
				continue
			}
			used[k], hit = true, true
			if skip {
				break
			}
			s.Found++
			s.Overlap++
			if f.Start == t.Start && f.End == t.End {
				s.Exact++
			} else if misses != nil {
				fmt.Fprintf(misses, "span\t%s\t%q\t%q\n", a.ID, t.Name, f.Of(a.Text))
			}
			break
		}
		if !hit && !skip && misses != nil {
			fmt.Fprintf(misses, "miss\t%s\t%q\t%s\t%q\n", a.ID, t.Name, t.Class, around(a.Text, t.Start, t.End))
		}
	}
	for k, f := range found {
		if used[k] {
			continue
		}
		s.Found++
		if misses != nil {
			fmt.Fprintf(misses, "extra\t%s\t%q\t%q\n", a.ID, f.Of(a.Text), around(a.Text, f.Start, f.End))
		}
	}
}

// people reports whether a name is that of a people alone.
func people(g *place.Gazetteer, name string) bool {
	cs := g.Lookup(name)
	for i := range cs {
		if cs[i].Feature == place.FeatureDemonym {
			return true
		}
	}
	return false
}

// facility reports whether a GeoNames class is that of roads, buildings, parks; or unknown to GeoNames.
func facility(class string) bool {
	return class == "" || class[0] == 'S' || class[0] == 'R' || class[0] == 'L'
}

func around(text string, from, to int) string {
	return text[max(0, from-30):min(len(text), to+30)]
}
