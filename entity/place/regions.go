package place

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/casus/casus"
)

// regions is the hand-written list.
type regions struct {
	byName map[string][]Candidate
	middle map[string][2]float64 // points of countries and first-level areas, by code
	abbr   map[string]bool       // folded names that are abbreviations with a full stop: "Miss."
}

// readRegions reads lines of
//
//	NAME ; OTHER NAME ; … | ISO3 or - | LAT LON | PRECISION
//	NAME ; … | = NAME IN THE GAZETTEER, ISO3
//
// "!" at the end marks what a name means unless much speaks against it. The second form gives further names to what the gazetteer has. "#" begins a comment.
func readRegions(list string, g *Gazetteer) (*regions, error) {
	r := &regions{byName: make(map[string][]Candidate, 2048), middle: map[string][2]float64{}, abbr: map[string]bool{}}
	g.regions = &regions{middle: r.middle} // the list does not refer to itself
	for n, line := range strings.Split(list, "\n") {
		line, _, _ = strings.Cut(line, "#")
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if err := r.line(line, g); err != nil {
			return nil, fmt.Errorf("regions.txt:%d: %w", n+1, err)
		}
	}
	return r, nil
}

func (r *regions) line(line string, g *Gazetteer) error {
	parts := strings.Split(line, "|")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	names := strings.Split(parts[0], ";")
	for i := range names {
		names[i] = strings.TrimSpace(names[i])
	}
	last := len(parts) - 1
	famous := strings.HasSuffix(parts[last], "!")
	parts[last] = strings.TrimSpace(strings.TrimSuffix(parts[last], "!"))
	var c Candidate
	var err error
	switch {
	case len(parts) == 2 && strings.HasPrefix(parts[1], "="):
		c, err = target(strings.TrimSpace(parts[1][1:]), g)
	case len(parts) == 4:
		if c, err = region(names[0], parts); err == nil {
			link(&c, names, g)
		}
	default:
		err = fmt.Errorf("want 2 or 4 columns, got %d", len(parts))
	}
	if err != nil {
		return err
	}
	c.famous = famous
	for _, n := range names {
		f := foldName(n)
		if f == "" {
			return fmt.Errorf("empty name in %q", parts[0])
		}
		if strings.HasSuffix(n, ".") && strings.Count(n, ".") == 1 {
			r.abbr[f] = true
		}
		if old := r.byName[f]; len(old) == 0 || old[len(old)-1].Place != c.Place { // spellings that fold alike
			r.byName[f] = append(old, c)
		}
	}
	return nil
}

// target finds "Kentucky, USA" in the gazetteer: the most populous of the name in that country.
func target(s string, g *Gazetteer) (Candidate, error) {
	name, iso, ok := strings.Cut(s, ",")
	if !ok {
		return Candidate{}, fmt.Errorf("want NAME, ISO3 behind =, got %q", s)
	}
	iso = strings.TrimSpace(iso)
	if f := Fold(name); f == strings.ToLower(iso) {
		if i, ok := g.nation[iso]; ok {
			c := g.candidate(g.table.at(i), i)
			c.listed = true
			return c, nil
		}
	}
	best, score, found := Candidate{}, 0, false
	cs := g.Lookup(name)
	for i, c := range cs {
		if n := prior(cs, i, notArea); c.Place.Country == iso && (!found || n > score) {
			best, score, found = c, n, true
		}
	}
	if !found {
		return best, fmt.Errorf("no %q in the gazetteer", s)
	}
	best.listed = true
	return best, nil
}

// link gives a first-level area or a country of the list the code and the population that the gazetteer has for it.
func link(c *Candidate, names []string, g *Gazetteer) {
	switch c.Place.Precision {
	case casus.CountryPrecision:
		if i, ok := g.nation[c.Place.Country]; ok {
			c.Place.ID, c.Population = "iso:"+c.Place.Country, g.table.at(i).population
			if f := Fold(g.table.at(i).name); slices.ContainsFunc(names, func(n string) bool { return Fold(n) == f }) {
				g.regions.middle[c.Place.Country] = [2]float64{c.Place.Lat, c.Place.Lon}
			}
		}
	case casus.Admin1Precision:
		for _, n := range names {
			for _, h := range g.table.find(foldName(n)) {
				if r := g.table.at(h.record); r.feature == FeatureAdmin1 && r.country == c.Place.Country {
					c.Place.Admin1, c.Place.ID, c.Population, c.Feature = r.area, "area:"+r.area, r.population, FeatureAdmin1
					g.regions.middle[r.area] = [2]float64{c.Place.Lat, c.Place.Lon}
					return
				}
			}
		}
	}
}

func region(name string, parts []string) (Candidate, error) {
	c := Candidate{listed: true, Feature: FeatureRegion, Place: casus.Place{ID: "region:" + strings.ReplaceAll(foldName(name), " ", "-"), Name: name, Precision: casus.Precision(parts[3])}}
	if parts[1] != "-" {
		if len(parts[1]) != 3 {
			return c, fmt.Errorf("bad country %q", parts[1])
		}
		c.Place.Country = parts[1]
	}
	ll := strings.Fields(parts[2])
	if len(ll) != 2 {
		return c, fmt.Errorf("want LAT LON, got %q", parts[2])
	}
	var err1, err2 error
	c.Place.Lat, err1 = strconv.ParseFloat(ll[0], 64)
	c.Place.Lon, err2 = strconv.ParseFloat(ll[1], 64)
	if err1 != nil || err2 != nil || c.Place.Lat < -90 || c.Place.Lat > 90 || c.Place.Lon < -180 || c.Place.Lon > 180 {
		return c, fmt.Errorf("bad coordinates %q", parts[2])
	}
	switch c.Place.Precision {
	case casus.PointPrecision, casus.TownPrecision, casus.DistrictPrecision, casus.Admin1Precision, casus.RegionPrecision:
	case casus.CountryPrecision:
		c.Feature = FeatureCountry
	default:
		return c, fmt.Errorf("bad precision %q", parts[3])
	}
	return c, nil
}
