package place

import (
	"strings"

	"github.com/casus/casus"
)

// bounds drops what cannot hold the place: "Mali, Niger and Chad" is a list, and so is "Toronto, Vancouver".
func bounds(cands []Candidate, base []int, bs []Candidate) []Candidate {
	top := -1
	for i := range cands {
		if top < 0 || base[i] > base[top] {
			top = i
		}
	}
	if top < 0 {
		return nil
	}
	if b := likeliest(bs); b >= 0 && cands[top].Place.Precision == casus.Admin1Precision && bs[b].Place.Precision == casus.Admin1Precision {
		return nil
	}
	var out []Candidate
	for _, b := range bs {
		if p := cands[top].Place.Precision; p == b.Place.Precision && (p == casus.CountryPrecision || p == casus.Admin1Precision) ||
			p == casus.CountryPrecision && b.Place.Precision != casus.Admin1Precision {
			continue
		}
		for i := range cands {
			if inside(&cands[i], []Candidate{b}) {
				out = append(out, b)
				break
			}
		}
	}
	return out
}

// likeliest is the candidate that the name means if nothing else is known, -1 if there is none.
func likeliest(cs []Candidate) int {
	best, score := -1, 0
	for i := range cs {
		if n := prior(cs, i, notArea); best < 0 || n > score {
			best, score = i, n
		}
	}
	return best
}

// candidates looks the name up as it stands, then without the word for its kind, then without "eastern" and its like.
func (g *Gazetteer) candidates(t Toponym) []Candidate {
	if cs := g.Lookup(t.Name); len(cs) > 0 {
		if len(t.Name) <= 3 && acronym(t.Name) && !listed(cs) { // "EU" is not the town of Eu
			return nil
		}
		return cs
	}
	f := foldName(t.Name)
	if b := Bare(f); b != f {
		if cs := g.Lookup(b); len(cs) > 0 {
			return cs
		}
	}
	for _, p := range [...]string{"city of ", "town of ", "village of ", "province of ", "state of ", "port of ", "district of ", "greater ", "downtown ", "central "} {
		if s, ok := strings.CutPrefix(f, p); ok {
			return g.Lookup(s)
		}
	}
	if c, ok := continental[f]; ok {
		return g.Lookup(c)
	}
	return nil
}

// continental holds the adjectives of what is no country.
var continental = map[string]string{"african": "Africa", "asian": "Asia", "european": "Europe", "latin american": "Latin America", "north american": "North America",
	"south american": "South America", "central american": "Central America", "arctic": "Arctic", "antarctic": "Antarctica", "mediterranean": "Mediterranean Sea",
	"caribbean": "Caribbean", "balkan": "Balkans", "baltic": "Baltics", "scandinavian": "Scandinavia", "middle eastern": "Middle East", "north african": "North Africa",
	"west african": "West Africa", "east african": "East Africa", "central african": "Central Africa", "sub saharan": "sub-Saharan Africa", "southeast asian": "Southeast Asia",
	"south east asian": "Southeast Asia", "south asian": "South Asia", "central asian": "Central Asia", "east asian": "East Asia", "eastern european": "Eastern Europe",
	"western european": "Western Europe", "southern european": "Southern Europe", "northern european": "Northern Europe", "siberian": "Siberia", "crimean": "Crimea",
	"kurdish": "Kurdistan", "kashmiri": "Kashmir", "tibetan": "Tibet", "chechen": "Chechnya", "catalan": "Catalonia", "scottish": "Scotland", "welsh": "Wales",
	"english": "England", "northern irish": "Northern Ireland", "bavarian": "Bavaria", "sicilian": "Sicily", "texan": "Texas", "californian": "California"}

// prior is how likely a name means the candidate when nothing else is known.
func prior(cs []Candidate, i int, kind areaKind) int {
	area := kind != 0
	c := &cs[i]
	n := log2(c.Population)
	switch c.Feature {
	case FeatureCountry, FeatureDemonym:
		n = bonusCountry + n/8 // the larger of two of one name
	case FeatureRegion:
		n = bonusRegion
	case FeatureCapital:
		n += bonusCapital
	case FeatureSeat1:
		n += bonusSeat1
	case FeaturePart:
		n -= malusPart
	case FeatureAdmin2:
		n = 14 * 16
	case FeatureAdmin1:
		n = max(n, 17*16)
	}
	switch {
	case c.listed && c.Place.Precision == casus.TownPrecision:
		n = max(n, bonusTown)
	case c.listed:
		n = max(n, bonusRegion)
	}
	if c.famous {
		n = max(n, bonusFamous)
	}
	for k := range cs {
		if o := &cs[k]; k != i && o.Feature == FeatureAdmin1 && c.Feature < FeatureCountry && !c.listed && o.Population > 8*c.Population &&
			(o.Place.Admin1 != c.Place.Admin1 || c.Feature >= FeatureAdmin1) {
			n -= malusState
			break
		}
	}
	if c.Feature != FeatureCountry {
		for k := range cs {
			if cs[k].Feature == FeatureCountry && cs[k].Population > c.Population && !c.listed {
				n -= malusNation
				break
			}
		}
	}
	if c.Population == 0 && c.Feature <= FeaturePart {
		n += smallTown
	}
	if c.Alt {
		n -= malusAlt
		if c.Feature == FeatureCapital {
			n -= bonusCapital
		}
	}
	if kind.fits(c) {
		n += bonusKind
	}
	if c.Feature == FeatureAdmin2 && c.Alt && !area {
		n -= malusCounty
		if c.Place.Country == "USA" { // nobody leaves "County" out there
			n -= malusCounty
		}
	}
	if !area && !c.listed && (c.Feature == FeatureAdmin1 || c.Feature == FeatureAdmin2) {
		for k := range cs {
			if k != i && cs[k].Feature <= FeatureCapital && cs[k].Place.Country == c.Place.Country && cs[k].Place.Admin1 == c.Place.Admin1 && cs[k].Population*20 > c.Population {
				n -= malusNested
				break
			}
		}
	}
	return n
}

// areaKind is what kind of area a text calls a place.
type areaKind uint8

const (
	firstLevel areaKind = 1 + iota
	secondLevel
	anyLevel
	notArea areaKind = 0
)

var kinds = map[string]areaKind{"province": firstLevel, "state": firstLevel, "governorate": firstLevel, "oblast": firstLevel, "prefecture": firstLevel,
	"county": secondLevel, "counties": secondLevel, "district": secondLevel, "region": anyLevel, "regions": anyLevel, "provinces": firstLevel,
	"governor": firstLevel, "gov": firstLevel, "department": firstLevel, "canton": firstLevel, "territory": firstLevel, "states": firstLevel, "districts": secondLevel}

// kindOf is the kind that the text gives beside the name or in it.
func kindOf(t Toponym) areaKind {
	if k, ok := kinds[strings.ToLower(t.Kind)]; ok {
		return k
	}
	f := foldName(t.Name)
	if i := strings.LastIndexByte(f, ' '); i > 0 && kinds[f[i+1:]] != notArea {
		return kinds[f[i+1:]]
	}
	if t.Area {
		return anyLevel
	}
	return notArea
}

func (k areaKind) fits(c *Candidate) bool {
	first := c.Feature == FeatureAdmin1 || c.Place.Precision == casus.Admin1Precision
	second := c.Feature == FeatureAdmin2 || c.Feature == FeatureRegion && c.Place.Precision == casus.DistrictPrecision
	switch k {
	case firstLevel:
		return first
	case secondLevel:
		return second
	case anyLevel:
		return first || second && !c.Alt || c.Feature == FeatureRegion && c.Place.Precision == casus.RegionPrecision
	}
	return false
}
