package code

import (
	"github.com/casus/casus"
)

// placed is a place as a record names it.
type placed struct {
	text  string
	span  casus.Span
	place *casus.Place
}

// placePrepositions lead phrases that say where something happens. Where something comes from is not its place.
var placePrepositions = []string{
	"in", "at", "near", "on", "outside", "inside", "outside_of", "across", "throughout", "around", "into", "to", "over", "off",
	"within", "along", "toward", "towards", "north_of", "south_of", "east_of", "west_of", "between", "through", "for", "of", "",
}

// placeOf finds where the sentence puts the act headed by t: a place phrase of the act itself, of the verb that carries
// an event noun, of the first of coordinated verbs if it leads the clause, or a name in front of the noun.
func (v *view) placeOf(t int) placed {
	if p := v.placeUnder(t); p.text != "" {
		return p
	}
	h := v.head(t)
	if v.noun(t) {
		for _, k := range v.children(t) {
			if (v.is(k, "compound") || v.is(k, "amod") || v.is(k, "nmod:poss")) && v.locationAt(k) && !v.acts(k) {
				return v.named(k)
			}
		}
		if h >= 0 && v.verb(h) && (v.is(t, "obj") || v.is(t, "nsubj")) {
			return v.placeUnder(h)
		}
		return placed{}
	}
	for left := 4; h >= 0 && left > 0; left-- {
		if !v.is(t, "conj") && !v.is(t, "xcomp") && !(v.is(t, "advcl") && v.kid(t, "nsubj") < 0 && v.markOf(t) == "") {
			break
		}
		if p := v.placeAmong(h, func(k int) bool { return k < h || v.is(t, "xcomp") }); p.text != "" {
			return p
		}
		t, h = h, v.head(h)
	}
	return placed{}
}

func (v *view) placeUnder(t int) placed { return v.placeAmong(t, func(int) bool { return true }) }

func (v *view) placeAmong(t int, ok func(int) bool) placed {
	for pass := range 2 {
		for _, k := range v.children(t) {
			phrase := v.is(k, "obl") || v.is(k, "nmod") && !v.is(k, "nmod:poss") || v.is(k, "advmod")
			if !phrase || v.is(k, "obl:agent") || !ok(k) {
				continue
			}
			c := v.caseOf(k)
			if !inSet(c, placePrepositions...) || pass == 0 && inSet(c, "to", "into", "of", "for", "between", "over") ||
				pass == 1 && inSet(c, "for", "of") {
				continue
			}
			if p := v.placeIn(k); p.text != "" {
				return p
			}
		}
	}
	return placed{}
}

// placeIn finds the place in a phrase: its head, or the nearest name below it that is no actor ("the suburbs of Homs").
func (v *view) placeIn(k int) placed {
	if v.locationAt(k) {
		return v.named(k)
	}
	for _, c := range v.children(k) {
		if v.is(c, "acl") || v.is(c, "appos") || v.is(c, "conj") || v.is(c, "nmod:poss") && !v.noun(c) || v.is(c, "amod") {
			continue
		}
		if v.is(c, "nmod") || v.is(c, "obl") || v.is(c, "compound") || v.is(c, "advmod") || v.is(c, "flat") {
			if inSet(v.caseOf(c), "from", "by", "with", "against") {
				continue
			}
			if p := v.placeIn(c); p.text != "" {
				return p
			}
		}
	}
	return placed{}
}

// locationAt holds for a noun whose mention is a place, or a country by its bare name.
func (v *view) locationAt(t int) bool {
	if !v.noun(t) {
		return false
	}
	m := v.byTok[t]
	if m < 0 {
		return false
	}
	x := &v.doc.Mentions[m]
	if x.Kind == casus.Location {
		return true
	}
	return (x.Kind == casus.State || x.Place != nil && x.Kind != casus.When && x.Kind != casus.Person) && v.toks[t].UPOS == "PROPN" && x.Place != nil
}

// acts holds for a possessor or modifier that is an actor rather than a place ("Israel's raid").
func (v *view) acts(t int) bool {
	m := v.mentionAt(t)
	return m != nil && m.Kind == casus.State
}

// named is the place as written, coordinated names together, without article, adjectives and "city of".
func (v *view) named(t int) placed {
	m := &v.doc.Mentions[v.byTok[t]]
	a, b := v.nameRange(t)
	for _, k := range v.children(t) {
		if v.is(k, "conj") && v.locationAt(k) {
			_, e := v.nameRange(k)
			b = max(b, e)
		}
	}
	return placed{text: v.textOf(a, b), span: v.span(a, b), place: m.Place}
}

// nameRange is the name within the phrase headed by t: the proper words next to it, with a word of direction in front
// ("northern Syria") or the head behind ("Balkh province"); of "the city of Homs" the name alone.
func (v *view) nameRange(t int) (int, int) {
	if v.toks[t].UPOS == "NOUN" {
		for _, k := range v.children(t) {
			if (v.is(k, "nmod") && v.caseOf(k) == "of" || v.is(k, "appos") || v.is(k, "flat")) && k > t && v.toks[k].UPOS == "PROPN" {
				return v.nameRange(k)
			}
		}
	}
	a, b := t, t+1
	for a > 0 && v.within(a-1, t) && (v.toks[a-1].UPOS == "PROPN" || v.words.has("direction", v.lemma[a-1]) || v.toks[a-1].Form == "-") && !v.is(a-1, "nmod:poss") {
		a--
	}
	for b < len(v.toks) && v.within(b, t) && (v.is(b, "flat") || v.is(b, "compound") || v.is(b, "goeswith")) {
		b++
	}
	return a, b
}

// placeOfParty is the place that an attacked party is or stands in, for acts that happen where the victim is.
func (v *view) placeOfParty(t int) placed {
	if v.locationAt(t) {
		return v.named(t)
	}
	for _, k := range v.children(t) {
		if v.is(k, "nmod:poss") && v.locationAt(k) {
			return v.named(k)
		}
	}
	return v.placeUnder(t)
}

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
	if pl := v.placeOf(h.word); pl.place != nil && pl.place.Country != "" {
		return pl.place.Country
	}
	if c, n := v.countries(v.ments); n == 1 {
		return c
	} else if n > 1 {
		return "INT"
	}
	if c := v.mainCountry(); c != "" {
		return c
	}
	return "INT"
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

// countries counts the different countries of mentions and gives the first.
func (v *view) countries(ments []int) (string, int) {
	first, n := "", 0
	for _, i := range ments {
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
