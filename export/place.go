package export

import "github.com/casus/casus"

// point is the coordinates of a place; false where it is known only by country or coarser, or not at all: such a record
// is never a pin in a capital.
func point(p *casus.Place) (lat, lon float64, ok bool) {
	if p == nil || p.Lat == 0 && p.Lon == 0 {
		return 0, 0, false
	}
	switch p.Precision {
	case casus.PointPrecision, casus.TownPrecision, casus.DistrictPrecision, casus.Admin1Precision:
		return p.Lat, p.Lon, true
	}
	return 0, 0, false
}

// latLon is point as text, empty where there is none.
func latLon(p *casus.Place) (lat, lon string) {
	if a, o, ok := point(p); ok {
		return decimal(a), decimal(o)
	}
	return "", ""
}

// located is the place of an event, never nil.
func located(e *casus.Event) *casus.Place {
	if e.Located == nil {
		return &casus.Place{}
	}
	return e.Located
}

// levels are the names of a place by level. Only the level that the place itself has is known by name.
func levels(p *casus.Place) (city, district, province string) {
	switch p.Precision {
	case casus.PointPrecision, casus.TownPrecision:
		city = p.Name
	case casus.DistrictPrecision:
		district = p.Name
	case casus.Admin1Precision:
		province = p.Name
	}
	return
}
