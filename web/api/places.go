package api

import (
	"cmp"
	"context"
	"slices"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

// MapQuery is the filter of a map.
type MapQuery struct {
	Filter
	Most int `query:"most" minimum:"1" maximum:"20000" default:"2000" doc:"records to look at, the latest first"`
}

func (a *API) mapped(ctx context.Context, in *MapQuery) (*body[Map], error) {
	f, err := in.Filter.store()
	if err != nil {
		return nil, err
	}
	f.Kinds = []casus.Kind{casus.EventKind}
	if f.AsOf == 0 {
		if f.AsOf, err = a.latest(ctx); err != nil {
			return nil, err
		}
	}
	f.Order, f.Limit = store.OrderDate, in.Most+1
	out := Map{Type: "FeatureCollection", Features: []Feature{}, AsOf: f.AsOf.String()}
	at := map[string]int{}
	for r, err := range a.o.Store.Bare(ctx, f) {
		if err != nil {
			return nil, err
		}
		if out.Records == in.Most {
			out.Truncated = true
			break
		}
		out.Records++
		if e := r.Record.Event; e != nil && e.Located != nil {
			out.put(at, e, r.Record.ID)
		}
	}
	slices.SortFunc(out.Features, func(x, y Feature) int {
		return cmp.Or(cmp.Compare(y.Properties.N, x.Properties.N), cmp.Compare(x.Properties.Name, y.Properties.Name), cmp.Compare(x.Properties.Place, y.Properties.Place))
	})
	return reply(out, nil)
}

// put adds an event to the feature of its place. at is where features stand by place.
func (m *Map) put(at map[string]int, e *casus.Event, id string) {
	p := e.Located
	k := p.ID + "\x00" + p.Country + "\x00" + p.Name
	i, ok := at[k]
	if !ok {
		i = len(m.Features)
		at[k] = i
		m.Features = append(m.Features, featureOf(p, e.Place))
	}
	f := &m.Features[i].Properties
	f.N++
	f.Types[e.Type]++
	f.Latest = max(f.Latest, e.Date)
	if len(f.Records) < 5 {
		f.Records = append(f.Records, id)
	}
}

// featureOf is a place as a feature without events. A place known by country or region only has no point: its
// coordinates would be those of some middle, where nothing happened.
func featureOf(p *casus.Place, name string) Feature {
	f := Feature{Type: "Feature", Properties: FeatureFacts{Place: p.ID, Name: cmp.Or(p.Name, name), Country: p.Country, Admin1: p.Admin1,
		Precision: string(p.Precision), Types: map[string]int{}, Records: []string{}}}
	switch p.Precision {
	case casus.PointPrecision, casus.TownPrecision, casus.DistrictPrecision, casus.Admin1Precision:
		f.Geometry = &Point{Type: "Point", Coordinates: [2]float64{p.Lon, p.Lat}}
	}
	return f
}
