package story

import (
	"fmt"
	"math"
	"strings"

	"github.com/casus/casus"
)

// Distances in kilometres between places of which neither holds the other.
const (
	kmSame = 3  // two names of one spot
	kmNear = 30 // a district and its town
	kmFar  = 60 // beyond, places exclude each other
)

// comparePlaces gives the score, why, and whether the places exclude each other.
func comparePlaces(a, b *casus.Event) (score int, why string, never bool) {
	if a.Place == "" || b.Place == "" {
		return 0, "", false
	}
	na, nb := strings.ToLower(a.Place), strings.ToLower(b.Place)
	if nb < na {
		a, b, na, nb = b, a, nb, na
	}
	x, y := a.Located, b.Located
	if x != nil && y != nil && x.ID != "" && y.ID != "" {
		return compareLocated(x, y)
	}
	switch {
	case na == nb:
		return 1000, "same place, " + a.Place, false
	case strings.Contains(na, nb) || strings.Contains(nb, na):
		return 600, "one place holds the other: " + a.Place + ", " + b.Place, false
	}
	return -900, "other places by name: " + a.Place + ", " + b.Place, false
}

func compareLocated(x, y *casus.Place) (int, string, bool) {
	if x.ID == y.ID {
		if x.Precision == casus.CountryPrecision {
			return 300, "same country, " + x.Name, false
		}
		return 1200, "same place, " + x.Name, false
	}
	names := x.Name + ", " + y.Name
	if x.Precision == casus.RegionPrecision || y.Precision == casus.RegionPrecision {
		return 0, "", false
	}
	if x.Country != "" && y.Country != "" && x.Country != y.Country {
		return 0, "places exclude each other: " + names + " are in different countries", true
	}
	if x.Precision == casus.CountryPrecision || y.Precision == casus.CountryPrecision {
		return 200, "one place holds the other: " + names, false
	}
	coarseX, coarseY := x.Precision == casus.Admin1Precision, y.Precision == casus.Admin1Precision
	if coarseX || coarseY {
		switch {
		case x.Admin1 != "" && x.Admin1 == y.Admin1 && coarseX != coarseY:
			return 500, "one place holds the other: " + names, false
		case x.Admin1 != "" && y.Admin1 != "" && x.Admin1 != y.Admin1:
			return 0, "places exclude each other: " + names + " are in different provinces", true
		}
		return 0, "", false
	}
	return compareDistance(x, y)
}

func compareDistance(x, y *casus.Place) (int, string, bool) {
	km := distance(x, y)
	text := fmt.Sprintf("%s, %s: %d km apart", x.Name, y.Name, km)
	district := x.Precision == casus.DistrictPrecision || y.Precision == casus.DistrictPrecision || x.Precision == casus.PointPrecision || y.Precision == casus.PointPrecision
	switch {
	case km <= kmSame:
		return 1000, text, false
	case km <= kmNear && district:
		return 600, text, false
	case km <= kmNear:
		return -400, text, false
	case km <= kmFar:
		return -1200, text, false
	}
	return 0, "places exclude each other: " + text, true
}

// distance is along the great circle, in whole kilometres (haversine; radius 6371 km).
func distance(x, y *casus.Place) int {
	const rad = math.Pi / 180
	la, lb := float64(x.Lat*rad), float64(y.Lat*rad)
	s, t := math.Sin((la-lb)/2), math.Sin(float64((x.Lon-y.Lon)*rad)/2)
	h := float64(s*s) + float64(math.Cos(la)*math.Cos(lb)*float64(t*t))
	return int(math.Round(2 * 6371 * math.Asin(math.Min(1, math.Sqrt(h)))))
}
