package place

import "github.com/casus/casus"

// cluster counts for every candidate the other names that may well mean a place close by: of "Enfield" and "Edmonton"
// the two in London, though neither is the largest of its name.
func (r *resolver) cluster() {
	for i := range r.items {
		a := &r.items[i]
		a.close = make([]int, len(a.cands))
		for k := range a.cands {
			if local(&a.cands[k]) {
				a.close[k] = r.closeTo(a, &a.cands[k])
			}
		}
	}
}

// local reports whether the candidate is a town or a small area, of which it says something that another is near.
func local(c *Candidate) bool {
	return c.Place.Precision == casus.TownPrecision || c.Place.Precision == casus.DistrictPrecision || c.Place.Precision == casus.PointPrecision
}

const (
	closeBy      = 60     // km
	likelyWithin = 4 * 16 // of the likeliest
	great        = 18 * 16
	sizable      = 17 * 16 // or a town of more than 130,000
)

func (r *resolver) closeTo(a *item, c *Candidate) int {
	n := 0
	for i := range r.items {
		b := &r.items[i]
		if b.bare == a.bare || b.bare == foldName(a.Within) || b.stands {
			continue
		}
		top, best := 0, -1
		for k := range b.base {
			if best < 0 || b.base[k] > top {
				top, best = b.base[k], k
			}
		}
		if best >= 0 && top > great && !local(&b.cands[best]) { // a state or country
			continue
		}
		for k := range b.cands {
			if o := &b.cands[k]; (b.base[k] >= top-likelyWithin || b.base[k] >= sizable) && local(o) && within(o.Place.Lat, o.Place.Lon, c.Place.Lat, c.Place.Lon, closeBy) {
				n++
				break
			}
		}
	}
	return n
}

// rowed reports whether the candidate is a first-level area and the text lists it with others of its country.
func (r *resolver) rowed(it *item, c *Candidate) bool {
	if len(it.Row) == 0 || c.Place.Precision != casus.Admin1Precision {
		return false
	}
	for _, n := range it.Row {
		f := foldName(n)
		for i := range r.items {
			o := &r.items[i]
			if o.best < 0 || o.bare == it.bare || foldName(o.Name) != f {
				continue
			}
			if p := &o.cands[o.best].Place; p.Precision == casus.Admin1Precision && p.Country == c.Place.Country {
				return true
			}
		}
	}
	return false
}

// toldOf reports whether the text says elsewhere that the name means this candidate.
func (r *resolver) toldOf(it *item, c *Candidate) bool {
	if len(it.bounds) > 0 {
		return false
	}
	for i := range r.items {
		o := &r.items[i]
		if o.bare != it.bare || len(o.bounds) == 0 || o.best < 0 {
			continue
		}
		if p := &o.cands[o.best].Place; p.Precision == c.Place.Precision && within(p.Lat, p.Lon, c.Place.Lat, c.Place.Lon, 5) {
			return true
		}
	}
	return false
}

// area reports whether the name may be a first-level area's.
func (it *item) area() bool {
	for i := range it.cands {
		if it.cands[i].Place.Precision == casus.Admin1Precision {
			return true
		}
	}
	return false
}

// listOfAreas reports whether the name stands in a list of first-level areas: "Ohio, Washington, Virginia and Texas"; then
// what follows it does not hold it.
func (g *Gazetteer) listOfAreas(t Toponym) bool {
	n := 0
	for _, name := range t.Row {
		cs := g.Lookup(name)
		if b := likeliest(cs); b >= 0 && cs[b].Place.Precision == casus.Admin1Precision {
			n++
		}
	}
	return n >= 2 && 2*n > len(t.Row)
}

// contains reports whether the candidate is a first-level area that holds what the text says lies in it.
func (it *item) contains(c *Candidate) bool {
	if c.Place.Precision != casus.Admin1Precision {
		return false
	}
	for i := range it.holds {
		if local(&it.holds[i]) && inside(&it.holds[i], []Candidate{*c}) {
			return true
		}
	}
	return false
}

// standIn gives a name that no place bears the place that the text says it lies in, or that the name itself tells: of
// "Da Nang International Airport" the town.
func (it *item) standIn(g *Gazetteer, bs []Candidate) {
	if len(it.cands) > 0 {
		return
	}
	if len(it.Row) < 3 {
		for i := range bs {
			if p := &bs[i].Place; p.Precision != casus.RegionPrecision || p.Country != "" { // a sea holds no town
				it.cands, it.base = append(it.cands, bs[i]), append(it.base, prior(bs, i, anyLevel))
			}
		}
	}
	if len(it.cands) > 0 {
		it.stands, it.bare, it.why = true, foldName(it.Within), "not known itself; in "+it.Within+", as told"
		return
	}
	name, cs := g.facility(it.Name)
	for i := range cs {
		it.cands, it.base = append(it.cands, cs[i]), append(it.base, prior(cs, i, notArea))
	}
	it.stands = len(cs) > 0
	if it.stands {
		it.bare, it.why = foldName(name), "not known itself; in "+name+" by its name"
	}
}

// follow lets a stand-in mean what the same name means elsewhere in the article.
func (r *resolver) follow(it *item) {
	for i := range r.items {
		o := &r.items[i]
		if o.stands || o.best < 0 || o.bare != it.bare && foldName(o.Name) != it.bare {
			continue
		}
		it.cands, it.best = []Candidate{o.cands[o.best]}, 0
		return
	}
}
