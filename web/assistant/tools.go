package assistant

import (
	"context"
	"fmt"
	"net/url"
	"strconv"

	"github.com/casus/casus/store"
	"github.com/casus/casus/web/api"
)

// most is how many records one answer holds at most.
const most = 50

type searchInput struct {
	Text          string `json:"text,omitempty" jsonschema:"full text over the evidence: words, phrases in double quotes, -words"`
	Kind          string `json:"kind,omitempty" jsonschema:"event, toll, statement or relation; several with commas"`
	Type          string `json:"type,omitempty" jsonschema:"PLOVER types of events, as ASSAULT,PROTEST,CONSULT"`
	Status        string `json:"status,omitempty" jsonschema:"happened, planned, possible, denied"`
	Actor         string `json:"actor,omitempty" jsonschema:"code (SYR.GOV), country (SYR) or id of an actor"`
	Recipient     string `json:"recipient,omitempty"`
	Party         string `json:"party,omitempty" jsonschema:"either end"`
	SaidBy        string `json:"said_by,omitempty"`
	Place         string `json:"place,omitempty"`
	Country       string `json:"country,omitempty" jsonschema:"of the place, alpha-3"`
	From          string `json:"from,omitempty" jsonschema:"first day, 2024-05-17"`
	To            string `json:"to,omitempty"`
	Source        string `json:"source,omitempty"`
	Incident      string `json:"incident,omitempty"`
	MinConfidence int    `json:"min_confidence,omitempty" jsonschema:"percent"`
	Limit         int    `json:"limit,omitempty" jsonschema:"at most 50; 20 if absent"`
}

// query says it as the API's query string, so that both mean the same.
func (in searchInput) query() string {
	q := url.Values{}
	for _, p := range [][2]string{{"text", in.Text}, {"kind", in.Kind}, {"type", in.Type}, {"status", in.Status}, {"actor", in.Actor},
		{"recipient", in.Recipient}, {"party", in.Party}, {"said_by", in.SaidBy}, {"place", in.Place}, {"country", in.Country},
		{"from", in.From}, {"to", in.To}, {"source", in.Source}, {"incident", in.Incident}} {
		if p[1] != "" {
			q.Set(p[0], p[1])
		}
	}
	if in.MinConfidence > 0 {
		q.Set("min_confidence", strconv.Itoa(in.MinConfidence))
	}
	return q.Encode()
}

type found struct {
	Rows []api.Row  `json:"rows"`
	More bool       `json:"more"`
	AsOf api.Moment `json:"as_of"`
}

func (o Options) search(ctx context.Context, in searchInput) (any, error) {
	f, err := api.ParseQuery(in.query())
	if err != nil {
		return nil, err
	}
	n := in.Limit
	if n <= 0 {
		n = 20
	}
	n = min(n, most)
	now, err := o.Store.Now(ctx)
	if err != nil {
		return nil, err
	}
	f.AsOf, f.Order, f.Limit = now, store.OrderDate, n+1
	out := found{Rows: []api.Row{}, AsOf: now.String()}
	for r, err := range o.Store.Records(ctx, f) {
		if err != nil {
			return nil, err
		}
		if len(out.Rows) == n {
			out.More = true
			break
		}
		out.Rows = append(out.Rows, api.RowOf(&r))
	}
	return out, nil
}

type idInput struct {
	ID string `json:"id" jsonschema:"as other tools give it"`
}

func (o Options) article(ctx context.Context, in idInput) (any, error) {
	a, err := o.Store.Article(ctx, in.ID, 0)
	if err != nil {
		return nil, err
	}
	return api.ArticleFullOf(&a), nil
}

func (o Options) incident(ctx context.Context, in idInput) (any, error) {
	return api.IncidentOf(ctx, o.Store, in.ID, 0)
}

func (o Options) explain(ctx context.Context, in idInput) (any, error) {
	row, err := api.FindRow(ctx, o.Store, in.ID, 0)
	if err != nil {
		return nil, err
	}
	e, err := o.Explain()
	if err != nil {
		return nil, err
	}
	return api.Explain(ctx, o.Store, e, &row)
}

type actorInput struct {
	Name string `json:"name" jsonschema:"name, surname, id, or office with its country"`
	Date string `json:"date,omitempty" jsonschema:"day of the role, 2024-05-17"`
}

func (o Options) actor(_ context.Context, in actorInput) (any, error) {
	b, err := o.Book()
	if err != nil {
		return nil, err
	}
	out := []api.Actor{}
	for _, x := range api.Look(b, in.Name) {
		out = append(out, api.ActorOf(x, in.Date))
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no actor is known by the name %q", in.Name)
	}
	return map[string]any{"actors": out}, nil
}

type countsInput struct {
	By        []string `json:"by" jsonschema:"some of day, week, month (one of these), dyad, actor, recipient, type, country"`
	From      string   `json:"from,omitempty" jsonschema:"first day, 2024-05-17"`
	To        string   `json:"to,omitempty"`
	Actor     string   `json:"actor,omitempty" jsonschema:"country of the actor"`
	Recipient string   `json:"recipient,omitempty"`
	Type      string   `json:"type,omitempty"`
	Country   string   `json:"country,omitempty" jsonschema:"of the place"`
}

func (o Options) counts(ctx context.Context, in countsInput) (any, error) {
	cs, err := o.Store.Counts(ctx, store.CountQuery{By: in.By, From: in.From, To: in.To, Actor: in.Actor, Recipient: in.Recipient,
		Type: in.Type, Place: in.Country, Limit: 500, LargestFirst: true})
	if err != nil {
		return nil, err
	}
	out := []api.Count{}
	for _, c := range cs {
		out = append(out, api.Count(c))
	}
	return map[string]any{"counts": out}, nil
}
