package place

import (
	"fmt"
	"strings"

	"github.com/casus/casus"
)

// speaks is a set of what speaks for a candidate.
type speaks uint8

const (
	told speaks = 1 << iota
	ofCountry
	ofArea
	nearOthers
	listedWith
	toldBefore
	holding
)

// text is the set in words.
func (s speaks) text(it *item, p *casus.Place) string {
	var out []string
	if s&told != 0 {
		out = append(out, "in "+it.Within+", as told")
	}
	if s&ofCountry != 0 {
		out = append(out, "the article speaks of "+p.Country)
	}
	if s&ofArea != 0 {
		out = append(out, "others in "+p.Admin1)
	}
	if s&nearOthers != 0 {
		out = append(out, "near others")
	}
	if s&listedWith != 0 {
		out = append(out, "listed with its like")
	}
	if s&holding != 0 {
		out = append(out, "another lies in it, as told")
	}
	if s&toldBefore != 0 {
		out = append(out, "as told elsewhere")
	}
	return strings.Join(out, ", ")
}

// choose picks the best candidate by what the resolver knows now.
func (it *item) choose(r *resolver) {
	ownCountry, ownArea := r.own(it)
	best, second := -1, -1
	score := make([]int, len(it.cands))
	whys := make([]speaks, len(it.cands))
	for i := range it.cands {
		c := &it.cands[i]
		n, why := it.base[i], speaks(0)
		if len(it.bounds) > 0 {
			if inside(c, it.bounds) {
				n += within1
				why |= told
			} else {
				n -= within1
			}
		}
		seen := r.support[c.Place.Country] - ownCountry[c.Place.Country]
		if seen > 0 {
			n += speaks1 + speaksMore*min(seen, 6)
			why |= ofCountry
		}
		if a := c.Place.Admin1; a != "" && c.Place.Precision != casus.CountryPrecision {
			if r.areas[a] > ownArea[a] {
				n += sameArea
				if by := r.named[a]; by != "" && by != it.bare && c.Feature == FeatureAdmin2 {
					n += sameArea
				}
				if c.Feature == FeatureAdmin1 {
					n += near100
				}
				why |= ofArea
			}
		}
		if d := r.nearest(it, c); d != 0 {
			n += d
			why |= nearOthers
		}
		if it.close[i] > 0 {
			n += clustered * min(it.close[i], 3)
			why |= nearOthers
		}
		if r.rowed(it, c) {
			n += inRow
			why |= listedWith
		}
		if it.contains(c) {
			n += container
			why |= holding
		}
		if r.toldOf(it, c) {
			n += sameName
			why |= toldBefore
		}
		score[i], whys[i] = n, why
		switch {
		case best < 0 || n > score[best]:
			best, second = i, best
		case second < 0 || n > score[second]:
			second = i
		}
	}
	it.best, it.vague = best, ""
	if it.stands {
		return
	}
	it.why = ""
	if it.outside {
		it.best, it.vague = -1, fmt.Sprintf("no place of this name is known in %s", it.Within)
		return
	}
	if best < 0 {
		it.vague = "no place of this name is known"
		return
	}
	it.judge(best, second, score, whys)
}

// own is what the name itself, in this and other forms, has added to the evidence: nothing speaks for itself.
func (r *resolver) own(it *item) (countries, areas map[string]int) {
	countries, areas = map[string]int{}, map[string]int{}
	for i := range r.items {
		o := &r.items[i]
		if o.bare != it.bare {
			continue
		}
		countries[o.gave.country] += min(o.count, 3)
		if o.gave.area != "" {
			areas[o.gave.area]++
		}
	}
	return countries, areas
}

// judge refuses what nothing speaks for.
func (it *item) judge(best, second int, score []int, whys []speaks) {
	c := &it.cands[best].Place
	if len(it.bounds) > 0 && score[best] < it.base[best] && len(it.Row) < 3 {
		it.best, it.vague = -1, fmt.Sprintf("no place of this name is known in %s", it.Within)
		return
	}
	if whys[best] != 0 {
		it.why = whys[best].text(it, c)
		return
	}
	switch {
	case score[best] < hopeless && len(it.cands) > 1:
		it.best, it.vague = -1, "only small places bear the name, and nothing in the article speaks for one"
	case second >= 0 && score[best]-score[second] < tooClose && !samePlace(c, &it.cands[second].Place):
		it.best, it.vague = -1, fmt.Sprintf("%s (%s) and %s (%s) are equally likely", c.Name, c.Country, it.cands[second].Place.Name, it.cands[second].Place.Country)
	case len(it.cands) == 1:
		it.why = "the only place of this name"
	default:
		it.why = "the largest of this name"
	}
}

func samePlace(a, b *casus.Place) bool {
	return a.Country == b.Country && (a.Admin1 == b.Admin1 || within(a.Lat, a.Lon, b.Lat, b.Lon, 100))
}

// nearest is the weight of the nearest place that another name means.
func (r *resolver) nearest(it *item, c *Candidate) int {
	if c.Place.Precision == casus.CountryPrecision || c.Place.Precision == casus.RegionPrecision && c.Place.Country == "" {
		return 0
	}
	out := 0
	for _, p := range r.points {
		if p.item >= 0 && r.items[p.item].bare == it.bare {
			continue
		}
		if within(p.lat, p.lon, c.Place.Lat, c.Place.Lon, 100) {
			return near100
		}
		if within(p.lat, p.lon, c.Place.Lat, c.Place.Lon, 300) {
			out = near300
		}
	}
	return out
}

// inside reports whether the candidate lies in one of the bounds: a country, an area, or about a town.
func inside(c *Candidate, bounds []Candidate) bool {
	for i := range bounds {
		b := &bounds[i].Place
		switch b.Precision {
		case casus.CountryPrecision:
			if c.Place.Country == b.Country {
				return true
			}
		case casus.Admin1Precision:
			if c.Place.Country == b.Country && (b.Admin1 != "" && c.Place.Admin1 == b.Admin1 || b.Admin1 == "" && within(c.Place.Lat, c.Place.Lon, b.Lat, b.Lon, 500)) {
				return true
			}
		case casus.RegionPrecision:
			if within(c.Place.Lat, c.Place.Lon, b.Lat, b.Lon, 700) && (b.Country == "" || b.Country == c.Place.Country) {
				return true
			}
		default:
			if bounds[i].Population == 0 && bounds[i].Feature <= FeaturePart && b.Country != c.Place.Country {
				continue
			}
			if c.Place.Country == b.Country && within(c.Place.Lat, c.Place.Lon, b.Lat, b.Lon, 60) {
				return true
			}
		}
	}
	return false
}

func (it *item) result() Result {
	if it.best < 0 {
		return Result{Unknown: it.vague}
	}
	p := it.cands[it.best].Place
	p.Reason = it.why
	return Result{Place: &p, Reason: it.why}
}
