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
	Gold    int `json:"gold"`
	Found   int `json:"found"`
	Exact   int `json:"exact"`
	Overlap int `json:"overlap"`
}

// F1 is the harmonic mean of hit/found and hit/gold.
func (s FindScore) F1(hit int) float64 {
	if s.Gold+s.Found == 0 {
		return 0
	}
	return 2 * float64(hit) / float64(s.Gold+s.Found)
}

// Names gives the names of places that a document of the article has.
type Names func(d *casus.Doc) []casus.Span

// Finder finds names with the gazetteer and the words around.
func Finder(g *place.Gazetteer) Names {
	return func(d *casus.Doc) []casus.Span {
		var found []casus.Span
		for k := range d.Sentences {
			sent := &d.Sentences[k]
			for _, sp := range g.Find(sent) {
				found = append(found, casus.Span{Start: sent.Tokens[sp.First].Start, End: sent.Tokens[sp.End-1].End})
			}
		}
		return found
	}
}

// Mentioned gives the mentions of places and states, without articles and without adjectives.
func Mentioned(d *casus.Doc) []casus.Span {
	var found []casus.Span
	for i := range d.Mentions {
		m := &d.Mentions[i]
		ts := d.Sentences[m.Sent].Tokens
		if m.Kind != casus.Location && m.Kind != casus.State || ts[m.Head].UPOS == "ADJ" {
			continue
		}
		span := m.Span
		if m.First+1 < m.End && ts[m.First].UPOS == "DET" {
			span.Start = ts[m.First+1].Start
		}
		found = append(found, span)
	}
	return found
}

// Reading makes the document of an article: sentences, trees, for Mentioned mentions too.
type Reading func(ctx context.Context, a *casus.Article) (*casus.Doc, error)

// Find scores the finding of names. With settlements, gold names of roads, buildings and the like are left out, and what
// is found there is not counted.
func Find(g *place.Gazetteer, as []Article, read Reading, names Names, settlements bool, misses io.Writer) (FindScore, error) {
	var s FindScore
	for i := range as {
		a := &as[i]
		d, err := read(context.Background(), &casus.Article{ID: a.ID, Text: a.Text})
		if err != nil {
			return s, fmt.Errorf("article %s: %w", a.ID, err)
		}
		s.article(g, a, names(d), settlements, misses)
	}
	return s, nil
}

func (s *FindScore) article(g *place.Gazetteer, a *Article, found []casus.Span, settlements bool, misses io.Writer) {
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
