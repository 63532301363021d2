package entity

import (
	"slices"

	"github.com/casus/casus"
)

// locate asks the resolver for all names of places of the article at once.
func (w *work) locate() {
	if w.st.places == nil {
		return
	}
	var names []PlaceName
	var units []*unit
	for i := range w.sents {
		s := &w.sents[i]
		from := len(units)
		for k := range s.units {
			u := &s.units[k]
			if u.kind == uPlace || u.kind == uState && u.actor.Kind == "capital" {
				units = append(units, u)
			}
		}
		slices.SortFunc(units[from:], func(a, b *unit) int { return a.first - b.first })
		for _, u := range units[from:] {
			names = append(names, PlaceName{Name: s.text2(u.first, u.end), Within: s.within2(u), Kind: s.kindWord(u)})
		}
		s.rowsOf(names[from:], units[from:])
	}
	if len(names) == 0 {
		return
	}
	for n, a := range w.st.places.Places(names, w.tally.order) {
		if n < len(units) {
			units[n].place, units[n].placeWhy = a.Place, a.Unknown
		}
	}
}

// within2 is the name that follows after a comma: "Paris, Texas", "Aleppo, Syria".
func (s *sent) within2(u *unit) string {
	k := u.end
	if k+1 < len(s.tok) && s.tok[k].Form == "," && s.unit[k+1] >= 0 {
		if o := &s.units[s.unit[k+1]]; o.kind == uPlace || o.kind == uState {
			return s.text2(o.first, o.end)
		}
	}
	return ""
}

// kindWord is what the text calls the place: "province" of "Idlib province", "city" of "the city of Fallujah".
func (s *sent) kindWord(u *unit) string {
	for _, k := range []int{u.end, u.first - 2} {
		if k < 0 || k >= len(s.tok) || k < u.first && s.low[u.first-1] != "of" {
			continue
		}
		switch s.low[k] {
		case "province", "district", "region", "governorate", "county", "state", "oblast", "prefecture", "city", "town", "village", "neighborhood", "neighbourhood", "suburb", "island", "river":
			return s.low[k]
		}
	}
	return ""
}

func (w *work) placeWhy(u *unit) (*casus.Place, string) {
	if u.place == nil && u.placeWhy == "" {
		return nil, "no gazetteer"
	}
	return u.place, u.placeWhy
}
