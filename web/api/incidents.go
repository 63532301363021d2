package api

import (
	"context"
	"errors"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

func (a *API) incidents(ctx context.Context, in *Paged) (*body[Page[casus.Incident]], error) {
	f, err := in.group()
	if err != nil {
		return nil, err
	}
	return paged(ctx, a, f, a.o.Store.Incidents, func(i *casus.Incident) casus.Incident { return incidentOf(*i) }, nil)
}

// group is the filter of incidents, stories and threads.
func (p *Paged) group() (store.Filter, error) {
	f, err := p.store(store.OrderDate)
	if err == nil && f.Order == store.OrderConfidence {
		err = bad("order: these have no confidence")
	}
	return f, err
}

func (a *API) incident(ctx context.Context, in *byID) (*body[IncidentFull], error) {
	asOf, err := moment("as_of", in.AsOf)
	if err != nil {
		return nil, err
	}
	i, err := a.o.Store.Incident(ctx, in.ID, asOf)
	if err != nil {
		return nil, err
	}
	out := IncidentFull{Incident: incidentOf(i), Rows: []Row{}}
	if out.Articles, err = a.heads(ctx, i.Articles, asOf); err != nil {
		return nil, err
	}
	rows, _, err := gather(a.o.Store.Records(ctx, store.Filter{Incident: i.ID, AsOf: asOf, Order: store.OrderArticle}), mostMembers)
	if err != nil {
		return nil, err
	}
	out.Rows = rowsOf(rows)
	if i.Located != nil {
		f := featureOf(i.Located, i.Place)
		f.Properties.N, f.Properties.Types, f.Properties.Latest = 1, map[string]int{i.Type: 1}, i.Date
		out.Feature = &f
	}
	return reply(out, nil)
}

// mostMembers bounds the records that one answer gives of an incident.
const mostMembers = 1000

// heads finds articles by id; those that are gone are left out.
func (a *API) heads(ctx context.Context, ids []string, asOf store.Moment) ([]Article, error) {
	out := []Article{}
	for i, id := range ids {
		if i == mostMembers {
			break
		}
		hs, _, err := gather(a.o.Store.Articles(ctx, store.Filter{Article: id, AsOf: asOf, Limit: 1}), 1)
		if err != nil && !errors.Is(err, store.ErrNotFound) {
			return nil, err
		}
		out = append(out, headsOf(hs)...)
	}
	return out, nil
}

func (a *API) stories(ctx context.Context, in *Paged) (*body[Page[Story]], error) {
	f, err := in.group()
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
	if out.Heads, err = a.heads(ctx, ids, asOf); err != nil {
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
	f, err := p.group()
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
