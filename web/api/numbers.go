package api

import (
	"cmp"
	"context"
	"math"
	"slices"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

// CountsQuery asks the roll-ups.
type CountsQuery struct {
	By        []string `query:"by" enum:"day,week,month,dyad,actor,recipient,type,country" maxItems:"5"`
	From      string   `query:"from" doc:"first day"`
	To        string   `query:"to" doc:"last day, inclusive"`
	Actor     string   `query:"actor" maxLength:"3" doc:"country of the actor"`
	Recipient string   `query:"recipient" maxLength:"3"`
	Type      string   `query:"type" maxLength:"40"`
	Country   string   `query:"country" maxLength:"3" doc:"of the place"`
	AsOf      string   `query:"as_of"`
	Largest   bool     `query:"largest" doc:"the largest first, instead of in the order of the keys"`
	Limit     int      `query:"limit" minimum:"1" maximum:"20000" default:"5000"`
}

func (a *API) counts(ctx context.Context, in *CountsQuery) (*body[Counts], error) {
	if err := cmp.Or(checkDay("from", in.From), checkDay("to", in.To)); err != nil {
		return nil, err
	}
	grains := 0
	for _, b := range in.By {
		if b == "day" || b == "week" || b == "month" {
			grains++
		}
	}
	if grains > 1 {
		return nil, bad("by: one of day, week and month")
	}
	asOf, err := a.now(ctx, in.AsOf)
	if err != nil {
		return nil, err
	}
	cs, err := a.o.Store.Counts(ctx, store.CountQuery{By: in.By, From: in.From, To: in.To, Actor: in.Actor, Recipient: in.Recipient,
		Type: in.Type, Place: in.Country, AsOf: asOf, Limit: in.Limit, LargestFirst: in.Largest})
	return reply(Counts{Items: countsOf(cs), From: in.From, To: in.To, AsOf: asOf.String()}, err)
}

// now is the moment that was asked for, or else the store's last.
func (a *API) now(ctx context.Context, asOf string) (store.Moment, error) {
	m, err := moment("as_of", asOf)
	if err != nil || m != 0 {
		return m, err
	}
	return a.latest(ctx)
}

// DyadsQuery asks for the most active dyads.
type DyadsQuery struct {
	From    string `query:"from" doc:"first day of the window; six days before to if absent"`
	To      string `query:"to" doc:"last day; the day of the store's last write if absent"`
	Windows int    `query:"windows" minimum:"1" maximum:"52" default:"12" doc:"windows before that normal is reckoned from"`
	AsOf    string `query:"as_of"`
	Limit   int    `query:"limit" minimum:"1" maximum:"500" default:"20"`
}

func (a *API) dyads(ctx context.Context, in *DyadsQuery) (*body[Dyads], error) {
	asOf, err := a.now(ctx, in.AsOf)
	if err != nil {
		return nil, err
	}
	from, to, err := window(in.From, in.To, asOf)
	if err != nil {
		return nil, err
	}
	days := int(to.Sub(from).Hours()/24) + 1
	iso := func(t time.Time) string { return t.Format(time.DateOnly) }
	out := Dyads{From: iso(from), To: iso(to), Windows: in.Windows, Items: []DyadActivity{}, AsOf: asOf.String()}
	now, err := a.o.Store.Counts(ctx, store.CountQuery{By: []string{"dyad"}, From: out.From, To: out.To, AsOf: asOf})
	if err != nil {
		return nil, err
	}
	before, err := a.o.Store.Counts(ctx, store.CountQuery{By: []string{"dyad"}, From: iso(from.AddDate(0, 0, -days*in.Windows)), To: iso(from.AddDate(0, 0, -1)), AsOf: asOf})
	if err != nil {
		return nil, err
	}
	normal := map[[2]string]float64{}
	for _, c := range before {
		normal[[2]string{c.Actor, c.Recipient}] = float64(c.N) / float64(in.Windows)
	}
	for _, c := range now {
		if c.Actor == "" || c.Recipient == "" {
			continue
		}
		n := normal[[2]string{c.Actor, c.Recipient}]
		out.Items = append(out.Items, DyadActivity{Actor: c.Actor, Recipient: c.Recipient, N: c.N, Score: c.Score,
			Normal: round(n), Ratio: round((float64(c.N) + 1) / (n + 1))})
	}
	slices.SortFunc(out.Items, func(x, y DyadActivity) int {
		return cmp.Or(cmp.Compare(y.N, x.N), cmp.Compare(x.Actor, y.Actor), cmp.Compare(x.Recipient, y.Recipient))
	})
	out.Items = out.Items[:min(in.Limit, len(out.Items))]
	return reply(out, nil)
}

func round(x float64) float64 { return math.Round(x*100) / 100 }

// window is from and to, with the week to the last write where they are not given.
func window(from, to string, asOf store.Moment) (f, t time.Time, err error) {
	if err := cmp.Or(checkDay("from", from), checkDay("to", to)); err != nil {
		return f, t, err
	}
	t = asOf.Time().Truncate(24 * time.Hour)
	if to != "" {
		t, _ = time.Parse(time.DateOnly, to)
	}
	f = t.AddDate(0, 0, -6)
	if from != "" {
		f, _ = time.Parse(time.DateOnly, from)
	}
	if t.Before(f) {
		return f, t, bad("from: it lies after to")
	}
	return f, t, nil
}

func (a *API) dyad(ctx context.Context, in *struct {
	Actor     string `path:"actor" maxLength:"3" doc:"country"`
	Recipient string `path:"recipient" maxLength:"3" doc:"country"`
	Grain     string `query:"grain" enum:"day,week,month" default:"day"`
	From      string `query:"from"`
	To        string `query:"to"`
	Type      string `query:"type" maxLength:"40"`
	AsOf      string `query:"as_of"`
}) (*body[DyadSeries], error) {
	if err := cmp.Or(checkDay("from", in.From), checkDay("to", in.To)); err != nil {
		return nil, err
	}
	asOf, err := a.now(ctx, in.AsOf)
	if err != nil {
		return nil, err
	}
	out := DyadSeries{Actor: in.Actor, Recipient: in.Recipient, Grain: in.Grain, AsOf: asOf.String()}
	q := store.CountQuery{By: []string{in.Grain}, From: in.From, To: in.To, Actor: in.Actor, Recipient: in.Recipient, Type: in.Type, AsOf: asOf}
	forward, err := a.o.Store.Counts(ctx, q)
	if err != nil {
		return nil, err
	}
	q.Actor, q.Recipient = q.Recipient, q.Actor
	backward, err := a.o.Store.Counts(ctx, q)
	out.Forward, out.Backward = countsOf(forward), countsOf(backward)
	return reply(out, err)
}

// TollQuery is the filter of the ledger.
type TollQuery struct {
	Paged
	Measure string `query:"measure" enum:"killed,injured,missing,displaced,detained,abducted"`
	Scope   string `query:"scope" enum:"incident,cumulative"`
}

func (a *API) tolls(ctx context.Context, in *TollQuery) (*body[Page[TollLine]], error) {
	f, err := in.Paged.store(store.OrderDate)
	if err != nil {
		return nil, err
	}
	f.Kinds = []casus.Kind{casus.TollKind}
	if in.Measure != "" {
		f.Measures = []string{in.Measure}
	}
	if in.Scope != "" {
		f.Scopes = []string{in.Scope}
	}
	return paged(ctx, a, f, a.o.Store.Records, tollOf, rowCursor(f.Order))
}

func tollOf(r *store.Row) TollLine {
	t := r.Record.Toll
	return TollLine{Record: r.Record.ID, Article: r.Article.ID, Title: r.Article.Title, Source: r.Article.Source, Published: r.Article.Published,
		Incident: r.Incident, Measure: t.Measure, Scope: t.Scope, Low: t.Low, High: t.High, Approx: t.Approx, Text: t.Text, Who: string(t.Who),
		By: string(t.By), SaidBy: t.SaidBy, Place: t.Place, Date: t.Date, Quote: r.Record.Evidence.Quote, Confidence: r.Record.Confidence.Percent}
}
