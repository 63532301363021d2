package api

import (
	"cmp"
	"context"
	"slices"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

// SearchQuery is a search.
type SearchQuery struct {
	Paged
	Q string `query:"q" maxLength:"500" doc:"words, \"phrases\", -words; the same as text"`
}

// facetsOf is how many records facets count.
const facetsOf = 300

func (a *API) search(ctx context.Context, in *SearchQuery) (*body[Found], error) {
	if in.Q != "" {
		in.Text = in.Q
	}
	f, err := in.Paged.store(store.OrderNew)
	if err != nil {
		return nil, err
	}
	page, err := paged(ctx, a, f, a.o.Store.Records, RowOf, rowCursor(f.Order))
	if err != nil {
		return nil, err
	}
	out := Found{Rows: page.Body.Items, Next: page.Body.Next, AsOf: page.Body.AsOf, Articles: []Article{}}
	if f.AsOf, err = moment("as_of", page.Body.AsOf); err != nil {
		return nil, err
	}
	if f.Cursor == "" && in.Cursor == "" {
		if err := a.found(ctx, f, &out); err != nil {
			return nil, err
		}
	}
	out.Facets = out.Facets.orEmpty()
	return reply(out, nil)
}

// found fills in articles and facets, of the first page only.
func (a *API) found(ctx context.Context, f store.Filter, out *Found) error {
	if f.Text != "" {
		g := store.Filter{Text: f.Text, Source: f.Source, PublishedFrom: f.PublishedFrom, PublishedTo: f.PublishedTo, AsOf: f.AsOf, Order: store.OrderNew, Limit: 20}
		hs, _, err := gather(a.o.Store.Articles(ctx, g), 20)
		if err != nil {
			return err
		}
		out.Articles = headsOf(hs)
	}
	f.Limit = facetsOf + 1
	rows, more, err := gather(a.o.Store.Bare(ctx, f), facetsOf)
	if err != nil {
		return err
	}
	out.Facets, out.Of, out.More = facets(rows), len(rows), more
	return nil
}

// Facets are facets by name.
type Facets map[string][]Facet

func (f Facets) orEmpty() Facets {
	if f == nil {
		return Facets{}
	}
	return f
}

func facets(rows []store.Row) Facets {
	n := map[string]map[string]int{}
	for i := range rows {
		for k, vs := range facetValues(&rows[i]) {
			seen := map[string]bool{"": true}
			for _, v := range vs {
				if seen[v] {
					continue
				}
				seen[v] = true
				if n[k] == nil {
					n[k] = map[string]int{}
				}
				n[k][v]++
			}
		}
	}
	out := Facets{}
	for k, values := range n {
		fs := make([]Facet, 0, len(values))
		for v, c := range values {
			fs = append(fs, Facet{v, c})
		}
		slices.SortFunc(fs, func(a, b Facet) int { return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Value, b.Value)) })
		out[k] = fs[:min(len(fs), 30)]
	}
	return out
}

func facetValues(r *store.Row) map[string][]string {
	v := map[string][]string{"kind": {string(r.Record.Kind)}, "source": {r.Article.Source}, "year": {prefix(r.Article.Published, 4)}}
	switch x := r.Record; {
	case x.Event != nil:
		e := x.Event
		v["type"], v["mode"], v["status"] = []string{e.Type}, []string{e.Mode}, []string{string(e.Status)}
		v["actor"], v["recipient"], v["speaker"] = codesOf(e.Actor), codesOf(e.Recipient), codesOf(e.SaidBy)
		v["place"] = []string{e.Place}
		if e.Located != nil {
			v["country"] = []string{e.Located.Country}
		}
		for _, a := range e.Actor {
			for _, b := range e.Recipient {
				if a.Code != "" && b.Code != "" {
					v["dyad"] = append(v["dyad"], a.Code.Country()+","+b.Code.Country())
				}
			}
		}
	case x.Toll != nil:
		v["measure"], v["speaker"], v["place"] = []string{x.Toll.Measure}, codesOf(x.Toll.SaidBy), []string{x.Toll.Place}
	case x.Statement != nil:
		v["mode"], v["speaker"] = []string{x.Statement.Mode}, codesOf(x.Statement.Speaker)
	}
	return v
}

func codesOf(ps []casus.Party) []string {
	var out []string
	for _, p := range ps {
		out = append(out, string(p.Code))
	}
	return out
}

func prefix(s string, n int) string { return s[:min(n, len(s))] }
