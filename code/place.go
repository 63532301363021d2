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
			if x := v.kid(h, "xcomp"); x >= 0 && v.is(t, "nsubj") { // "talks are due to open in ..."
				if p := v.placeUnder(x); p.text != "" {
					return p
				}
			}
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
		if v.is(c, "compound") && v.acts(c) {
			continue
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
