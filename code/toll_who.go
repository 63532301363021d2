package code

import (
	"github.com/casus/casus"
)

func onlyCode(ps []casus.Party) casus.Code {
	var c casus.Code
	for _, p := range ps {
		if p.Code != "" && c != "" && p.Code != c {
			return c
		}
		if c == "" {
			c = p.Code
		}
	}
	return c
}

// who is the code of the victims: that of their mention; of people without a role, civilians of the country that the
// sentence places them in. A bare figure counts those whom the figure before counted.
func (v *view) who(h tollHit, p int) casus.Code {
	at := v.countedNoun(p)
	if v.toks[at].UPOS == "NUM" && v.mentionAt(at) == nil {
		if last := v.lastWho[h.measure]; last != "" {
			return last
		}
	}
	var code casus.Code
	if m := v.mentionAt(at); m != nil {
		code = onlyCode(m.Actors)
	}
	if n, ok := v.recode[code]; ok && code.Country() != "INT" { // people of no known country are not all the same people
		code = n
	}
	role := code.Role()
	if role == "" {
		if !v.words.has("civ", v.lemma[at]) && !v.words.has("person", v.lemma[at]) && v.toks[at].UPOS != "NUM" && !v.quantWord(at) {
			return ""
		}
		role = "CVL"
	}
	country := code.Country()
	if role == "CVL" && v.refugee(at) {
		role = "REF"
	}
	if role == "CVL" && h.measure == "detained" && v.lemma[at] == "people" && v.amidProtest(h.word) {
		role = "OPP"
	}
	switch {
	case role == "REF" && inSet(v.lemma[at], "migrant", "seeker", "asylum-seeker") && !v.fromCountry(at):
		country = "INT" // where they come from is not told
	case country == "" || country == "INT" && role == "CVL":
		country = v.countryOf(h, at)
	case role == "CVL" && v.words.has("civ", v.lemma[at]) && !v.fromCountry(at) && !v.ownPlace(at):
		if c := v.countryHere(h, at); c != "" {
			country = c // the mention's own is a guess by the article
		}
	}
	return casus.Code(country + "." + role)
}

// countedNoun is the noun of the people in a phrase of quantity, or the phrase's head.
func (v *view) countedNoun(p int) int {
	for left := 3; left > 0; left-- {
		if !v.words.has("group", v.lemma[p]) && !v.quantWord(p) && !v.words.has("body", v.lemma[p]) {
			return p
		}
		next := p
		for _, k := range v.children(p) {
			if v.is(k, "nmod") && v.caseOf(k) == "of" {
				next = k
			}
		}
		if next == p {
			return p
		}
		p = next
	}
	return p
}

// fromCountry holds for a phrase that names a country or people.
func (v *view) fromCountry(t int) bool {
	for _, k := range v.children(t) {
		if m := v.mentionAt(k); m != nil && (v.is(k, "amod") || v.is(k, "compound")) && hasCode(m.Actors) {
			return true
		}
	}
	return false
}

// ownPlace holds for a phrase that says where the people are ("residents of the town").
func (v *view) ownPlace(t int) bool {
	for _, k := range v.children(t) {
		if m := v.mentionAt(k); m != nil && (v.is(k, "nmod") || v.is(k, "nmod:poss")) && mentionCountry(m) != "" {
			return true
		}
	}
	return false
}

// amidProtest holds for a verb with "during the protests", "at a rally".
func (v *view) amidProtest(t int) bool {
	for _, k := range v.children(t) {
		if v.is(k, "obl") && v.words.has("protest", v.lemma[k]) {
			return true
		}
	}
	return false
}

func (v *view) refugee(t int) bool {
	if v.words.has("refuge", v.lemma[t]) {
		return true
	}
	for _, k := range v.children(t) {
		if v.is(k, "amod") && (v.words.has("refuge", v.lemma[k]) || lower(v.toks[k].Form) == "displaced") {
			return true
		}
	}
	return false
}
