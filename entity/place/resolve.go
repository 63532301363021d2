package place

import (
	"strings"

	"github.com/casus/casus"
)

// Toponym is a name of a place as it stands in a text.
type Toponym struct {
	Name   string
	Within string // what the text says it lies in: "Texas" of "Paris, Texas"; empty if nothing
	Kind   string // what the text calls it: "province", "county", "city"; empty if nothing
	Area   bool   // the text calls it an area of some kind; Kind says more
}

// Context is what else the article tells.
type Context struct {
	Countries []string       // alpha-3 of countries the article speaks of, the most frequent first
	Places    []*casus.Place // places already resolved, the dateline's first
}

// Result is a toponym's place, or why it has none.
type Result struct {
	Place   *casus.Place
	Reason  string // also in Place
	Unknown string
}

// Weights of the evidence, in sixteenths of a doubling of the population.
const (
	bonusCountry = 26 * 16 // a country against the towns of its name
	bonusRegion  = 23 * 16 // the hand-written list has what is in the news
	bonusFamous  = 30 * 16 // marked so in the list
	bonusCapital = 5 * 16
	bonusSeat1   = 24
	bonusKind    = 12 * 16 // the text calls it what it is
	malusAlt     = 24
	malusNested  = 6 * 16  // an area that holds a town of the same name
	malusNation  = 12 * 16 // a town that bears the name of a country
	malusState   = 5 * 16  // a town or county that bears the name of a great first-level area
	malusCounty  = 5 * 16  // "Churchill County" for "Churchill"
	malusPart    = 2 * 16
	smallTown    = 8 * 16 // a population that is not known
	within1      = 40 * 16
	speaks1      = 6 * 16 // the article speaks of the country
	speaksMore   = 20
	sameArea     = 5 * 16
	near100      = 3 * 16
	near300      = 2 * 16
	hopeless     = 13 * 16 // below that, something in the article must speak for the place
	tooClose     = 16      // two places that differ less than this are not told apart by size
)

// Resolve finds the place of each name, all taken together: a name means the place that fits the others best. The
// result has one entry for each name, in order.
func (g *Gazetteer) Resolve(names []Toponym, ctx Context) []Result {
	r := resolver{g: g, ctx: ctx}
	for _, n := range names {
		r.add(n)
	}
	for range 2 { // the first choice rests on countries alone, the second on places too
		r.weigh()
		for i := range r.items {
			r.items[i].choose(&r)
		}
	}
	out := make([]Result, len(names))
	for i, n := range r.of {
		out[i] = r.items[n].result()
	}
	return out
}

// resolver holds the distinct toponyms of one article.
type resolver struct {
	g       *Gazetteer
	ctx     Context
	items   []item
	of      []int // for each name, its item
	support map[string]int
	areas   map[string]int
	points  []point
}

type point struct {
	item     int // -1 for the context's
	lat, lon float64
}

// evidence is what a toponym's choice says of the article.
type evidence struct{ country, area string }

// item is one toponym with its candidates.
type item struct {
	Toponym
	bare   string
	cands  []Candidate
	base   []int // prior of each
	bounds []Candidate
	count  int
	// outside: the text says that it lies in an area, and no place of the name does
	outside bool
	gave    evidence
	best    int // index in cands, -1 for none
	why     string
	vague   string
}

func (r *resolver) add(t Toponym) {
	f, w := foldName(t.Name), foldName(t.Within)
	for i := range r.items {
		it := &r.items[i]
		if foldName(it.Name) == f && foldName(it.Within) == w && it.Kind == t.Kind && it.Area == t.Area {
			it.count++
			r.of = append(r.of, i)
			return
		}
	}
	it := item{Toponym: t, bare: Bare(f), count: 1, best: -1, cands: r.g.candidates(t)}
	it.base = make([]int, len(it.cands))
	for i := range it.cands {
		it.base[i] = prior(it.cands, i, kindOf(t))
	}
	if t.Within != "" {
		bs := r.g.Lookup(t.Within)
		it.bounds = bounds(it.cands, it.base, bs)
		it.outside = len(it.bounds) == 0 && len(it.cands) > 0 && len(bs) > 0 && bs[0].Feature >= FeatureAdmin1 && it.modest()
	}
	r.of = append(r.of, len(r.items))
	r.items = append(r.items, it)
}

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

// candidates looks the name up as it stands, then without the word for its kind, then without "eastern" and its like.
func (g *Gazetteer) candidates(t Toponym) []Candidate {
	if cs := g.Lookup(t.Name); len(cs) > 0 {
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
	return nil
}

// prior is how likely a name means the candidate when nothing else is known.
func prior(cs []Candidate, i int, kind areaKind) int {
	area := kind != 0
	c := &cs[i]
	n := log2(c.Population)
	switch c.Feature {
	case FeatureCountry, FeatureDemonym:
		n = bonusCountry + n/16 // the larger of two of one name
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
	if c.listed {
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
	}
	if kind.fits(c) {
		n += bonusKind
	}
	if c.Feature == FeatureAdmin2 && c.Alt && !area {
		n -= malusCounty
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
	"department": firstLevel, "canton": firstLevel, "territory": firstLevel, "states": firstLevel, "districts": secondLevel}

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
		return first || second || c.Feature == FeatureRegion && c.Place.Precision == casus.RegionPrecision
	}
	return false
}

// weigh counts what the article speaks of: the countries of the context and of the names, the places chosen so far.
func (r *resolver) weigh() {
	r.support, r.areas, r.points = map[string]int{}, map[string]int{}, r.points[:0]
	for i, c := range r.ctx.Countries {
		r.support[c] += max(1, 4-i)
	}
	for _, p := range r.ctx.Places {
		if p == nil {
			continue
		}
		r.support[p.Country]++
		if p.Precision != casus.CountryPrecision {
			r.areas[p.Admin1]++
			r.points = append(r.points, point{-1, p.Lat, p.Lon})
		}
	}
	for i := range r.items {
		it := &r.items[i]
		it.gave = evidence{}
		if it.best < 0 {
			it.gave.country = it.country()
			r.support[it.gave.country] += min(it.count, 3)
			continue
		}
		p := &it.cands[it.best].Place
		it.gave.country = p.Country
		r.support[p.Country] += min(it.count, 3)
		if p.Precision != casus.CountryPrecision {
			it.gave.area = p.Admin1
			r.areas[p.Admin1]++
			if p.Precision != casus.RegionPrecision {
				r.points = append(r.points, point{i, p.Lat, p.Lon})
			}
		}
	}
	delete(r.support, "")
	delete(r.areas, "")
}

// modest reports whether the name is no great one: then it does not head a list of states.
func (it *item) modest() bool {
	for i := range it.cands {
		if it.base[i] >= 20*16 || it.cands[i].Feature >= FeatureAdmin1 {
			return false
		}
	}
	return true
}

// country is the one country to which all candidates belong that are not much smaller than the largest.
func (it *item) country() string {
	top := -1
	for i := range it.cands {
		if top < 0 || it.base[i] > it.base[top] {
			top = i
		}
	}
	if top < 0 {
		return ""
	}
	c := it.cands[top].Place.Country
	for i := range it.cands {
		if it.cands[i].Place.Country != c && it.base[i] > it.base[top]-5*16 {
			return ""
		}
	}
	return c
}
