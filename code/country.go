package code

import (
	"github.com/casus/casus"
)

// countryOf tells which country's people are meant: by a word of the phrase, by where the sentence puts it, by the only
// country that the sentence names, by the one that most of the article speaks of. Otherwise it is INT.
func (v *view) countryOf(h tollHit, p int) string {
	for _, k := range v.children(p) {
		if m := v.mentionAt(k); m != nil && (v.is(k, "amod") || v.is(k, "compound") || v.is(k, "nmod")) {
			if c := mentionCountry(m); c != "" {
				return c
			}
		}
	}
	if c := v.countryHere(h, p); c != "" {
		return c
	}
	if c := v.mainCountry(); c != "" {
		return c
	}
	return "INT"
}

// countryHere is the country where the sentence puts the happening, else the only one that it names, INT if it names
// several, and "" if none.
func (v *view) countryHere(h tollHit, p int) string {
	if pl := v.placeOf(h.word); pl.place != nil && pl.place.Country != "" {
		return pl.place.Country
	}
	if c, n := v.countries(v.ments); n == 1 {
		return c
	} else if n > 1 {
		return "INT"
	}
	return ""
}

func mentionCountry(m *casus.Mention) string {
	if m.Place != nil && m.Place.Country != "" {
		return m.Place.Country
	}
	for _, p := range m.Actors {
		if c := p.Code.Country(); c != "" && c != "INT" {
			return c
		}
	}
	return ""
}

// countries counts the different countries that states and places among the mentions name, and gives the first.
func (v *view) countries(ments []int) (string, int) {
	first, n := "", 0
	for _, i := range ments {
		if k := v.doc.Mentions[i].Kind; k != casus.State && k != casus.Location {
			continue
		}
		if c := mentionCountry(&v.doc.Mentions[i]); c != "" && c != first {
			if first == "" {
				first = c
			}
			n++
		}
	}
	return first, n
}

// mainCountry is the country of three fifths or more of the article's mentions that have one.
func (dv *docView) mainCountry() string {
	if dv.main != nil {
		return *dv.main
	}
	count := map[string]int{}
	var order []string
	total := 0
	for i := range dv.doc.Mentions {
		c := mentionCountry(&dv.doc.Mentions[i])
		if c == "" {
			continue
		}
		if count[c] == 0 {
			order = append(order, c)
		}
		count[c]++
		total++
	}
	out := ""
	for _, c := range order {
		if count[c]*5 >= total*3 {
			out = c
		}
	}
	dv.main = &out
	return out
}
