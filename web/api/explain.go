package api

import (
	"context"
	"fmt"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

func (a *API) why(ctx context.Context, in *byID) (*body[Why], error) {
	row, err := a.rowByID(ctx, in)
	if err != nil {
		return nil, err
	}
	select {
	case a.explain <- struct{}{}:
		defer func() { <-a.explain }()
	case <-ctx.Done():
		return nil, fmt.Errorf("waiting to explain: %w", ctx.Err())
	}
	e, err := a.o.Explain()
	if err != nil {
		return nil, err
	}
	return reply(Explain(ctx, a.o.Store, e, &row))
}

// Explain reads the article of a record again, and gives the record's sentence layer by layer.
func Explain(ctx context.Context, s Reader, e Explainer, row *store.Row) (Why, error) {
	full, err := s.Article(ctx, row.Article.Content, 0)
	if err != nil {
		return Why{}, err
	}
	if full.Text == "" {
		return Why{}, bad("of the text of this article %s is kept: it cannot be read again", full.Kept)
	}
	doc, err := e.Read(ctx, &casus.Article{ID: full.ID, Title: full.Title, Text: full.Text, Published: full.Published, URL: full.URL,
		Source: full.Source, Lang: full.Lang, Sentences: full.Sentences})
	if err != nil {
		return Why{}, bad("this article cannot be read: %v", err)
	}
	n := sentenceOf(doc, &row.Record)
	if n < 0 {
		return Why{}, bad("the sentence of this record is not found when the article is read again")
	}
	not, err := e.Why(doc, n)
	if err != nil {
		return Why{}, err
	}
	w := Why{Record: row.Record.ID, Sentence: n, Span: doc.Sentences[n].Span, Text: doc.Sentences[n].Span.Of(full.Text),
		Pattern: row.Record.Evidence.Pattern, Not: some(not), Mentions: []WhyMention{}, Records: []WhyRecord{}}
	w.layers(doc, n)
	for i := range w.Records {
		w.Same = w.Same || w.Records[i].Record.r.ID == row.Record.ID
	}
	return w, nil
}

// sentenceOf is the sentence where the record's evidence stands.
func sentenceOf(d *casus.Doc, r *casus.Record) int {
	for i := range d.Sentences {
		if d.Sentences[i].Span.Overlaps(r.Evidence.Trigger) || d.Sentences[i].Span == r.Evidence.Span {
			return i
		}
	}
	return -1
}

func (w *Why) layers(d *casus.Doc, n int) {
	s := &d.Sentences[n]
	w.Tokens = make([]WhyToken, len(s.Tokens))
	for i, t := range s.Tokens {
		w.Tokens[i] = WhyToken{Span: t.Span, Form: t.Form, Lemma: t.Lemma, UPOS: t.UPOS, XPOS: t.XPOS, Feats: t.Feats, Head: t.Head,
			Deprel: t.Deprel, Name: t.Name}
	}
	for _, m := range d.Mentions {
		if m.Sent == n {
			w.Mentions = append(w.Mentions, WhyMention{Span: m.Span, Text: m.Span.Of(d.Article.Text), Kind: string(m.Kind), First: m.First,
				End: m.End, Actors: m.Actors, Place: m.Place, Time: m.Time, Reason: m.Reason, Unknown: m.Unknown})
		}
	}
	for _, r := range d.Records {
		if r.Sent != n {
			continue
		}
		x := WhyRecord{Record: Record{r}, Confidence: r.Confidence.Percent, Features: []WhyFeature{}}
		for _, f := range r.Confidence.Features {
			x.Features = append(x.Features, WhyFeature(f))
		}
		w.Records = append(w.Records, x)
	}
}
