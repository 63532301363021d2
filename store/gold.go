package store

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
)

// goldArticle is a line of a gold corpus' articles.
type goldArticle struct {
	ID        string       `json:"id"`
	Published string       `json:"published,omitempty"`
	Title     string       `json:"title,omitempty"`
	Text      string       `json:"text"`
	Sentences []casus.Span `json:"sentences,omitempty"`
}

// ExportGold writes the current articles that have a correction as a gold corpus: articles and their records as
// corrected, one a line, in the form that `casus eval` scores against. What an analyst struck out is left out. Articles
// whose text is not kept are left out too. Article, Source, AsOf and the days of publication of the filter restrict.
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
		if err := writeGold(&a, articles, records); err != nil {
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

func writeGold(a *ArticleFull, articles, records io.Writer) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(goldArticle{a.ID, a.Published, a.Title, a.Text, a.Sentences}); err != nil {
		return err
	}
	if _, err := articles.Write(b.Bytes()); err != nil {
		return err
	}
	for i := range a.Rows {
		line, err := code.MarshalRecord(a.Rows[i].Record)
		if err != nil {
			return err
		}
		if _, err := records.Write(append(line, '\n')); err != nil {
			return err
		}
	}
	return nil
}
