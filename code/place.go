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
	"in", "at", "near", "on", "outside", "inside", "outside_of", "across", "throughout", "around", "into", "to", "off",
	"within", "along", "toward", "towards", "north_of", "south_of", "east_of", "west_of", "through", "",
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
	for _, k := range v.children(t) { // "killed five people in the town", hung on the people
		if v.is(k, "obj") || v.is(k, "nsubj:pass") {
			for _, c := range v.children(k) {
				if v.is(c, "nmod") && inSet(v.caseOf(c), "in", "at", "near", "outside", "inside") {
					if p := v.placeIn(c); p.text != "" {
						return p
					}
				}
			}
		}
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
			if !inSet(c, placePrepositions...) || pass == 0 && inSet(c, "to", "into") {
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
	if m := v.byTok[k]; m >= 0 && hasCode(v.doc.Mentions[m].Actors) && v.doc.Mentions[m].Kind != casus.Location && !v.words.has("asset", v.lemma[k]) && !v.words.has("geo", v.lemma[k]) && !v.words.has("area", v.lemma[k]) {
		return placed{} // a party, whatever its name says of places
	}
	if p := v.theCity(k); p.text != "" {
		return p
	}
	for _, c := range v.children(k) {
		if v.is(c, "compound") && v.locationAt(c) && v.words.has("geo", v.lemma[k]) {
			p := v.named(c)
			a, _ := v.nameRange(c)
			p.text, p.span = v.textOf(a, k+1), v.span(a, k+1)
			return p
		}
		if v.is(c, "acl") || v.is(c, "nmod:poss") || v.is(c, "appos") || v.is(c, "conj") || v.is(c, "amod") {
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

// theCity gives "the city" the name of the last town that the sentence has named before.
func (v *view) theCity(t int) placed {
	if !inSet(v.lemma[t], "city", "town", "village", "capital") || v.toks[t].UPOS != "NOUN" || !v.definite(t) {
		return placed{}
	}
	for _, k := range v.children(t) {
		if v.is(k, "nmod") || v.is(k, "appos") || v.is(k, "flat") || v.is(k, "compound") {
			return placed{}
		}
	}
	best := -1
	for _, i := range v.ments {
		m := &v.doc.Mentions[i]
		if m.Head < t && v.locationAt(m.Head) && v.toks[m.Head].UPOS == "PROPN" && m.Kind == casus.Location && (best < 0 || m.Head > best) {
			best = m.Head
		}
	}
	if best < 0 {
		return placed{}
	}
	return v.named(best)
}

// locationAt holds for a noun whose mention is a place, or a country by its bare name.
func (v *view) locationAt(t int) bool {
	if t < 0 || t >= len(v.toks) || !v.noun(t) {
		return false
	}
	m := v.byTok[t]
	if m < 0 {
		return false
	}
	x := &v.doc.Mentions[m]
	if x.Kind == casus.Location {
		return x.Place != nil || upperIn(v, x) || x.Antecedent >= 0
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
	if p, ok := v.namedBefore(m); ok {
		return p
	}
	a, b := v.nameRange(t)
	for _, k := range v.children(t) {
		if v.is(k, "conj") && v.locationAt(k) {
			_, e := v.nameRange(k)
			b = max(b, e)
		}
	}
	return placed{text: v.textOf(a, b), span: v.span(a, b), place: m.Place}
}

// namedBefore gives "the city" the name by which the article has called it.
func (v *view) namedBefore(m *casus.Mention) (placed, bool) {
	if m.Antecedent < 0 || m.Antecedent >= len(v.doc.Mentions) || upperIn(v, m) {
		return placed{}, false
	}
	a := &v.doc.Mentions[m.Antecedent]
	if a.Sent < 0 || a.Sent >= len(v.sents) || a.Head < 0 || a.Head >= len(v.sents[a.Sent].toks) {
		return placed{}, false
	}
	o := v.sents[a.Sent]
	if !o.locationAt(a.Head) || !upperIn(o, a) {
		return placed{}, false
	}
	x, y := o.nameRange(a.Head)
	return placed{text: o.textOf(x, y), span: v.span(m.First, m.End), place: a.Place}, true
}

func upperIn(v *view, m *casus.Mention) bool {
	for k := m.First; k < m.End && k < len(v.toks); k++ {
		if v.toks[k].UPOS == "PROPN" {
			return true
		}
	}
	return false
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
	if i := v.byTok[t]; i >= 0 {
		a, b = v.doc.Mentions[i].First, v.doc.Mentions[i].End
	}
	for k := a; k < t; k++ {
		if v.toks[k].UPOS == "DET" || v.toks[k].UPOS == "ADP" || v.toks[k].UPOS == "ADV" || v.toks[k].UPOS == "PUNCT" && v.toks[k].Form != "-" ||
			(v.toks[k].UPOS == "VERB" || v.toks[k].UPOS == "ADJ" || v.toks[k].UPOS == "NOUN") && !upper(v.toks[k].Form) && !v.words.has("direction", v.lemma[k]) ||
			v.is(k, "nmod:poss") || v.is(k, "case") {
			a = k + 1
		}
	}
	for k := t + 1; k < b; k++ {
		if v.toks[k].Form == "," || v.toks[k].Form == "(" || v.is(k, "case") {
			b = k
		}
	}
	if a > 0 && v.words.has("direction", v.lemma[a-1]) && v.head(a-1) == t {
		a--
	}
	return a, b
}

// upper reports whether a word is capitalised.
func upper(form string) bool { return form != "" && form[0] >= 'A' && form[0] <= 'Z' }

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
