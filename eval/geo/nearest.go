package geo

import (
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/place"
)

// nearest tells the country of a point from the towns around it.
type nearest struct {
	g     *place.Gazetteer
	cells map[[2]int][]casus.Place
}

func newNearest(g *place.Gazetteer) *nearest {
	n := &nearest{g: g, cells: map[[2]int][]casus.Place{}}
	for p := range g.Towns() {
		c := [2]int{int(p.Lat + 90), int(p.Lon + 180)}
		n.cells[c] = append(n.cells[c], p)
	}
	return n
}

// country is that of the gold, if named and known, else of the nearest town; empty for continents, seas and the like,
// which belong to none.
func (n *nearest) country(t *Gold) string {
	for _, name := range []string{t.Country, t.Page} {
		for _, c := range n.g.Lookup(strings.TrimSpace(name)) {
			switch {
			case c.Place.Precision == casus.CountryPrecision:
				return c.Place.Country
			case c.Place.Country == "" && c.Place.Precision == casus.RegionPrecision:
				return ""
			}
		}
	}
	if t.Class == "L.CONT" || strings.HasPrefix(t.Class, "H.OCN") || strings.HasPrefix(t.Class, "H.SEA") {
		return ""
	}
	return n.find(t).Country
}

func (n *nearest) area(t *Gold) string { return n.find(t).Admin1 }

func (n *nearest) find(t *Gold) casus.Place {
	var best casus.Place
	far := 250.0
	for dy := -2; dy <= 2; dy++ {
		for dx := -2; dx <= 2; dx++ {
			for _, p := range n.cells[[2]int{int(t.Lat+90) + dy, int(t.Lon+180) + dx}] {
				if d := Distance(t.Lat, t.Lon, p.Lat, p.Lon); d < far {
					best, far = p, d
				}
			}
		}
	}
	return best
}
