package api

import (
	"context"
	"slices"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

func (a *API) articles(ctx context.Context, in *Paged) (*body[Page[Article]], error) {
	f, err := in.store(store.OrderNew)
	if err != nil {
		return nil, err
	}
	if f.Order == store.OrderConfidence {
		return nil, bad("order: articles have no confidence")
	}
	return paged(ctx, a, f, a.o.Store.Articles, articleOf, nil)
}

func (a *API) article(ctx context.Context, in *byID) (*body[ArticleFull], error) {
	asOf, err := moment("as_of", in.AsOf)
	if err != nil {
		return nil, err
	}
	f, err := a.o.Store.Article(ctx, in.ID, asOf)
	if err != nil {
		return nil, err
	}
	return reply(ArticleFullOf(&f), nil)
}

// ArticleFullOf is an article as the API gives it.
func ArticleFullOf(f *store.ArticleFull) ArticleFull {
	out := ArticleFull{Article: articleOf(&f.ArticleHead), Text: f.Text, Sentences: f.Sentences, Versions: headsOf(f.Versions),
		Rows: rowsOf(f.Rows), Story: f.Story, Marks: marks(f.Text, f.Rows)}
	if len(f.Copies) > 0 {
		out.Copies = headsOf(f.Copies)
	}
	return out
}

// Diff is a unified diff.
type Diff struct {
	From string `json:"from" doc:"content id"`
	To   string `json:"to"`
	Diff string `json:"diff" doc:"unified; empty if the texts are equal"`
}

func (a *API) diff(ctx context.Context, in *struct {
	ID   string `path:"id" maxLength:"2000"`
	From string `query:"from" maxLength:"100" doc:"content id; the version before if absent"`
	To   string `query:"to" maxLength:"100" doc:"content id; the current version if absent"`
}) (*body[Diff], error) {
	f, err := a.o.Store.Article(ctx, in.ID, 0)
	if err != nil {
		return nil, err
	}
	at := func(content string) int {
		return slices.IndexFunc(f.Versions, func(h store.ArticleHead) bool { return h.Content == content })
	}
	to := at(f.Content)
	if in.To != "" {
		to = at(in.To)
	}
	from := to - 1
	if in.From != "" {
		from = at(in.From)
	}
	if to < 0 || from < 0 {
		return nil, bad("there are no two such versions of this article")
	}
	for _, v := range []store.ArticleHead{f.Versions[from], f.Versions[to]} {
		if v.Kept != "" && v.Kept != "full" {
			return nil, bad("of the text of version %d %s is kept", v.Version, v.Kept)
		}
	}
	out := Diff{From: f.Versions[from].Content, To: f.Versions[to].Content}
	out.Diff, err = a.o.Store.Diff(ctx, out.From, out.To)
	return reply(out, err)
}

// marks are the stretches that records speak of, by position, the longest first.
func marks(text string, rows []store.Row) []Mark {
	out := []Mark{}
	for i := range rows {
		r := &rows[i].Record
		put := func(part string, s *casus.Span) {
			if s != nil && s.Start >= 0 && s.Start < s.End && s.End <= len(text) {
				out = append(out, Mark{Span: *s, Record: r.ID, Part: part})
			}
		}
		put("sentence", &r.Evidence.Span)
		put("trigger", &r.Evidence.Trigger)
		markParts(r, put)
	}
	slices.SortStableFunc(out, func(a, b Mark) int {
		if a.Span.Start != b.Span.Start {
			return a.Span.Start - b.Span.Start
		}
		return b.Span.End - a.Span.End
	})
	inUTF16(text, out)
	return out
}

func markParts(r *casus.Record, put func(string, *casus.Span)) {
	list := func(part string, ps []casus.Party) {
		for i := range ps {
			put(part, ps[i].Span)
		}
	}
	switch {
	case r.Event != nil:
		list("actor", r.Event.Actor)
		list("recipient", r.Event.Recipient)
		list("said_by", r.Event.SaidBy)
		put("place", r.Event.PlaceSpan)
	case r.Toll != nil:
		list("said_by", r.Toll.SaidBy)
	case r.Statement != nil:
		list("speaker", r.Statement.Speaker)
		put("content", &r.Statement.Span)
		put("cue", r.Statement.CueSpan)
	case r.Relation != nil:
		put("source", r.Relation.Source.Span)
		put("target", r.Relation.Target.Span)
	}
}

// inUTF16 fills in Span16, in one pass over the text.
func inUTF16(text string, ms []Mark) {
	var at []int
	for _, m := range ms {
		at = append(at, m.Span.Start, m.Span.End)
	}
	slices.Sort(at)
	at = slices.Compact(at)
	units := map[int]int{}
	n, k := 0, 0
	for i, r := range text {
		for k < len(at) && at[k] <= i {
			units[at[k]] = n
			k++
		}
		n++
		if r > 0xffff {
			n++
		}
	}
	for ; k < len(at); k++ {
		units[at[k]] = n
	}
	for i := range ms {
		ms[i].Span16 = casus.Span{Start: units[ms[i].Span.Start], End: units[ms[i].Span.End]}
	}
}
