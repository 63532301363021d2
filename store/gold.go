package store

import (
	"context"
	"fmt"
	"io"
	"sync"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
	cutting "github.com/casus/casus/text"
)

// goldArticle is a line of a gold corpus' articles.
type goldArticle struct {
	ID        string       `json:"id"`
	Source    string       `json:"source,omitempty"`
	URL       string       `json:"url,omitempty"`
	Published string       `json:"published,omitempty"`
	Title     string       `json:"title,omitempty"`
	Text      string       `json:"text"`
	Sentences []casus.Span `json:"sentences"`
	Records   int          `json:"records"`  // that the machine read
	Reviewed  int          `json:"reviewed"` // of them: an analyst confirmed, changed or struck them out
}

// ExportGold writes the current articles that have a correction as a gold corpus: articles and their records as
// corrected, one a line, in the form that `casus eval` scores against. What an analyst struck out is left out. Articles
// whose text is not kept are left out too. Records that nobody looked at stay as the machine read them: "records" and
// "reviewed" of an article say how many there are. Article, Source, AsOf and the days of publication of the filter
// restrict.
func (s *Store) ExportGold(ctx context.Context, articles, records io.Writer, f Filter) error {
	asOf, err := s.asOf(ctx, f.AsOf)
	if err != nil {
		return err
	}
	f.AsOf, f.Order = asOf, OrderArticle
	corrected, err := s.correctedArticles(ctx, asOf)
	if err != nil {
		return err
	}
	for h, err := range s.Articles(ctx, f) {
		if err != nil {
			return err
		}
		if !corrected[h.Content] || h.Kept != "full" {
			continue
		}
		a, err := s.Article(ctx, h.Content, asOf)
		if err != nil {
			return err
		}
		if len(a.Sentences) == 0 {
			if a.Sentences, err = sentencesOf(ctx, &a); err != nil {
				return fmt.Errorf("cutting article %s: %w", h.ID, err)
			}
		}
		reviewed, of, err := s.reviewed(ctx, &a, asOf)
		if err != nil {
			return err
		}
		if err := writeGold(&a, of, reviewed, articles, records); err != nil {
			return fmt.Errorf("writing gold of article %s: %w", h.ID, err)
		}
	}
	return nil
}

// correctedArticles are the contents of articles with a record that has a correction.
func (s *Store) correctedArticles(ctx context.Context, asOf Moment) (map[string]bool, error) {
	cs, err := s.Corrections(ctx, "", asOf, false)
	if err != nil {
		return nil, err
	}
	out := map[string]bool{}
	done := map[string]bool{}
	for _, c := range cs {
		if done[c.Anchor] {
			continue
		}
		done[c.Anchor] = true
		for r, err := range s.Records(ctx, Filter{Anchor: c.Anchor, AsOf: asOf, Superseded: true}) {
			if err != nil {
				return nil, err
			}
			out[r.Article.Content] = true
		}
	}
	return out, nil
}

// sentencesOf gives the sentences of an article that brought none, as reading it does: gold counts by them.
func sentencesOf(ctx context.Context, a *ArticleFull) ([]casus.Span, error) {
	d := casus.Doc{Article: &casus.Article{ID: a.ID, Title: a.Title, Text: a.Text, Published: a.Published, Lang: a.Lang}}
	if err := cutter().Annotate(ctx, &d); err != nil {
		return nil, err
	}
	out := make([]casus.Span, len(d.Sentences))
	for i := range d.Sentences {
		out[i] = d.Sentences[i].Span
	}
	return out, nil
}

// cutter loads the weights once, and only where they are needed.
var cutter = sync.OnceValue(cutting.New)

// reviewed counts the records of an article, struck out ones too, and those of them that have a correction.
func (s *Store) reviewed(ctx context.Context, a *ArticleFull, asOf Moment) (reviewed, of int, err error) {
	for r, err := range s.Records(ctx, Filter{Article: a.Content, AsOf: asOf, Superseded: true}) {
		if err != nil {
			return 0, 0, err
		}
		if r.Until != 0 {
			continue
		}
		if of++; len(r.Corrections) > 0 {
			reviewed++
		}
	}
	return reviewed, of, nil
}

func writeGold(a *ArticleFull, of, reviewed int, articles, records io.Writer) error {
	line, err := code.Marshal(goldArticle{a.ID, a.Source, a.URL, a.Published, a.Title, a.Text, a.Sentences, of, reviewed})
	if err != nil {
		return err
	}
	if _, err := articles.Write(append(line, '\n')); err != nil {
		return err
	}
	for i := range a.Rows {
		r := a.Rows[i].Record
		r.Sent = sentenceOf(a.Sentences, &r)
		line, err := code.MarshalRecord(r)
		if err != nil {
			return err
		}
		if _, err := records.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return nil
}

// sentenceOf is the number of the sentence in which a record stands; its own where it stands in none (a headline).
func sentenceOf(sentences []casus.Span, r *casus.Record) int {
	for i, s := range sentences {
		if r.Offset >= s.Start && r.Offset < s.End {
			return i
		}
	}
	return r.Sent
}
