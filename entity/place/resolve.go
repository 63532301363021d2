package place

import "github.com/casus/casus"

// Toponym is a name of a place as it stands in a text.
type Toponym struct {
	Name   string
	Within string   // what the text says it lies in: "Texas" of "Paris, Texas"; empty if nothing
	Kind   string   // what the text calls it: "province", "county", "city"; empty if nothing
	Area   bool     // the text calls it an area of some kind; Kind says more
	Row    []string // names listed with it: "Ohio" and "Texas" of "Ohio, Georgia and Texas"
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
	bonusTown    = 19 * 16 // a town of that list
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
	clustered    = 6 * 16  // another name may well mean a place close by
	inRow        = 20 * 16 // listed with other areas of the country
	container    = 20 * 16 // the text says that another lies in it
	sameName     = 16 * 16 // said elsewhere where it lies
	hopeless     = 13 * 16 // below that, something in the article must speak for the place
	tooClose     = 16      // two places that differ less than this are not told apart by size
)

// Resolve finds the place of each name, all taken together: a name means the place that fits the others best. The
// result has one entry for each name, in order.
func (g *Gazetteer) Resolve(names []Toponym, ctx Context) []Result {
	r := resolver{g: g, ctx: ctx}
	for k, n := range names {
		holds := ""
		if k > 0 && names[k-1].Within == n.Name && !g.listOfAreas(names[k-1]) {
			holds = names[k-1].Name
		}
		r.add(n, holds)
	}
	r.cluster()
	for range 2 { // the first choice rests on countries alone, the second on places too
		r.weigh()
		for i := range r.items {
			r.items[i].choose(&r)
		}
	}
	for i := range r.items {
		if it := &r.items[i]; it.stands && it.best >= 0 {
			r.follow(it)
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
	named   map[string]string // first-level areas that are named themselves, and by which name
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
	close  []int // for each, how many other names may mean a place close by
	bounds []Candidate
	count  int
	holds  []Candidate // what the text says lies in it: "Buffalo" of "Buffalo, New York"
	held   bool
	stands bool // the candidates are not the place, but what it lies in
	// outside: the text says that it lies in an area, and no place of the name does
	outside bool
	gave    evidence
	best    int // index in cands, -1 for none
	why     string
	vague   string
}

func (r *resolver) add(t Toponym, holds string) {
	f, w := foldName(t.Name), foldName(t.Within)
	for i := range r.items {
		it := &r.items[i]
		if foldName(it.Name) == f && foldName(it.Within) == w && it.Kind == t.Kind && it.Area == t.Area && (len(it.Row) > 0) == (len(t.Row) > 0) && it.held == (holds != "") {
			it.Row = append(it.Row, t.Row...)
			if holds != "" {
				it.holds = append(it.holds, r.g.candidates(Toponym{Name: holds})...)
			}
			it.count++
			r.of = append(r.of, i)
			return
		}
	}
	it := item{Toponym: t, bare: Bare(f), count: 1, best: -1, cands: r.g.candidates(t)}
	it.Row = append([]string(nil), t.Row...)
	if holds != "" {
		it.held, it.holds = true, r.g.candidates(Toponym{Name: holds})
	}
	if it.Within != "" && it.area() && r.g.listOfAreas(t) {
		it.Within = ""
	}
	it.base = make([]int, len(it.cands))
	for i := range it.cands {
		it.base[i] = prior(it.cands, i, kindOf(t))
	}
	it.cut()
	if it.Within != "" {
		bs := r.g.Lookup(it.Within)
		it.standIn(r.g, bs)
		it.bounds = bounds(it.cands, it.base, bs)
		it.outside = len(it.bounds) == 0 && len(it.cands) > 0 && len(bs) > 0 && bs[0].Feature >= FeatureAdmin1 && it.modest() && len(it.Row) < 3
	}
	it.standIn(r.g, nil)
	r.of = append(r.of, len(r.items))
	r.items = append(r.items, it)
}

// weigh counts what the article speaks of: the countries of the context and of the names, the places chosen so far.
func (r *resolver) weigh() {
	r.support, r.areas, r.named, r.points = map[string]int{}, map[string]int{}, map[string]string{}, r.points[:0]
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
		if it.stands { // says what another name says already
			continue
		}
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
			if p.Precision == casus.Admin1Precision {
				r.named[p.Admin1] = it.bare
			}
			if p.Precision != casus.RegionPrecision {
				r.points = append(r.points, point{i, p.Lat, p.Lon})
			}
		}
	}
	delete(r.support, "")
	delete(r.areas, "")
}
