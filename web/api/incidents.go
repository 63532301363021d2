package api

import (
	"context"
	"errors"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

func (a *API) incidents(ctx context.Context, in *Paged) (*body[Page[casus.Incident]], error) {
	f, err := in.group("incidents", notIncidents...)
	if err != nil {
		return nil, err
	}
	return paged(ctx, a, f, a.o.Store.Incidents, func(i *casus.Incident) casus.Incident { return incidentOf(*i) }, nil)
}

// group is the filter of incidents, stories and threads. A filter that says nothing of them is refused, so that nobody
// takes all for what was asked.
func (p *Paged) group(what string, not ...string) (store.Filter, error) {
	f, err := p.store(store.OrderDate)
	if err != nil {
		return f, err
	}
	if f.Order == store.OrderConfidence {
		return f, bad("order: %s have no confidence", what)
	}
	for _, name := range not {
		if p.given(name) {
			return f, bad("%s: %s are not found by it", name, what)
		}
	}
	return f, nil
}

// What incidents and stories are not found by.
var (
	notIncidents = []string{"kind", "said_by", "published_from", "published_to", "source", "min_confidence", "incident", "id", "superseded"}
	notStories   = append([]string{"type", "mode", "status", "actor", "recipient", "party", "dyad", "place", "country", "text", "anchor", "story"}, notIncidents...)
)

// given says whether a filter is set.
func (f *Filter) given(name string) bool {
	switch name {
	case "min_confidence":
		return f.MinConfidence > 0
	case "superseded":
		return f.Superseded
	}
	if l := f.list(name); l != nil {
		return len(*l) > 0
	}
	w := f.word(name)
	return w != nil && *w != ""
}

func (a *API) incident(ctx context.Context, in *byID) (*body[IncidentFull], error) {
	asOf, err := moment("as_of", in.AsOf)
	if err != nil {
		return nil, err
	}
	return reply(IncidentOf(ctx, a.o.Store, in.ID, asOf))
}

// IncidentOf is an incident with its records and articles, as the API gives it.
func IncidentOf(ctx context.Context, s Reader, id string, asOf store.Moment) (out IncidentFull, err error) {
	i, err := s.Incident(ctx, id, asOf)
	if err != nil {
		return out, err
	}
	out = IncidentFull{Incident: incidentOf(i), Rows: []Row{}}
	rows, _, err := gather(s.Records(ctx, store.Filter{Incident: i.ID, AsOf: asOf, Order: store.OrderArticle}), mostMembers)
	if err != nil {
		return out, err
	}
	out.Rows = rowsOf(rows)
	known := map[string]Article{}
	for _, r := range out.Rows {
		known[r.Article.ID] = r.Article
	}
	if out.Articles, err = heads(ctx, s, i.Articles, asOf, known); err != nil {
		return out, err
	}
	if i.Located != nil {
		f := featureOf(i.Located, i.Place)
		f.Properties.N, f.Properties.Types, f.Properties.Latest = 1, map[string]int{i.Type: 1}, i.Date
		out.Feature = &f
	}
	return out, nil
}

// mostMembers bounds the records that one answer gives of an incident.
const mostMembers = 1000

// heads finds articles by id, as far as they are not known; those that are gone are left out.
func heads(ctx context.Context, s Reader, ids []string, asOf store.Moment, known map[string]Article) ([]Article, error) {
	out := []Article{}
	for i, id := range ids {
		if i == mostMembers {
			break
		}
		if h, ok := known[id]; ok {
			out = append(out, h)
			continue
		}
		hs, _, err := gather(s.Articles(ctx, store.Filter{Article: id, AsOf: asOf, Limit: 1}), 1)
		if err != nil && !errors.Is(err, store.ErrNotFound) {
			return nil, err
		}
		out = append(out, headsOf(hs)...)
	}
	return out, nil
}

func (a *API) stories(ctx context.Context, in *Paged) (*body[Page[Story]], error) {
	f, err := in.group("stories", notStories...)
	if err != nil {
		return nil, err
	}
	return paged(ctx, a, f, a.o.Store.Stories, storyOf, nil)
}

func (a *API) story(ctx context.Context, in *byID) (*body[StoryFull], error) {
	asOf, err := moment("as_of", in.AsOf)
	if err != nil {
		return nil, err
	}
	s, err := a.o.Store.Story(ctx, in.ID, asOf)
	if err != nil {
		return nil, err
	}
	out := StoryFull{Story: storyOf(&s), Incident: []casus.Incident{}}
	var ids []string
	for _, m := range s.Articles {
		ids = append(ids, m.Article)
	}
	known := map[string]Article{}
	for h, err := range a.o.Store.Articles(ctx, store.Filter{Story: s.ID, AsOf: asOf, Limit: mostMembers}) {
		if err != nil {
			return nil, err
		}
		known[h.ID] = articleOf(&h)
	}
	if out.Heads, err = heads(ctx, a.o.Store, ids, asOf, known); err != nil {
		return nil, err
	}
	is, _, err := gather(a.o.Store.Incidents(ctx, store.Filter{Story: s.ID, AsOf: asOf}), mostMembers)
	for _, i := range is {
		out.Incident = append(out.Incident, incidentOf(i))
	}
	return reply(out, err)
}

// ThreadQuery is the filter of threads.
type ThreadQuery struct {
	Kind   string `query:"kind" enum:"ceasefire,talks"`
	Party  string `query:"party" maxLength:"100" doc:"code, country or id of a side"`
	From   string `query:"from"`
	To     string `query:"to"`
	AsOf   string `query:"as_of"`
	Limit  int    `query:"limit" minimum:"1" maximum:"500" default:"50"`
	Cursor string `query:"cursor" maxLength:"400"`
}

func (a *API) threads(ctx context.Context, in *ThreadQuery) (*body[Page[Thread]], error) {
	p := Paged{Filter: Filter{Party: in.Party, From: in.From, To: in.To, AsOf: in.AsOf}, Limit: in.Limit, Cursor: in.Cursor}
	if in.Kind != "" {
		p.Type = []string{in.Kind}
	}
	f, err := p.group("threads")
	if err != nil {
		return nil, err
	}
	return paged(ctx, a, f, a.o.Store.Threads, threadOf, nil)
}

func (a *API) thread(ctx context.Context, in *byID) (*body[Thread], error) {
	asOf, err := moment("as_of", in.AsOf)
	if err != nil {
		return nil, err
	}
	t, err := a.o.Store.Thread(ctx, in.ID, asOf)
	if err != nil {
		return nil, err
	}
	return reply(threadOf(&t), nil)
}
