package code

import "github.com/casus/casus"

// placeParty gives the code of a place, building or vehicle to which something is done: that of whose it is.
func (v *view) placeParty(t int, typ string, actor bool) (casus.Party, bool) {
	if actor || t < 0 || !v.noun(t) {
		return casus.Party{}, false
	}
	role := v.words.key("asset", v.lemma[t])
	loc := v.locationAt(t)
	if role == "" && !loc {
		return casus.Party{}, false
	}
	if role == "" {
		role = "CVL"
	}
	a, b := v.core(t)
	p := casus.Party{Text: v.textOf(a, b), Span: spanPtr(v.span(a, b))}
	if c, why := v.ownerOf(t, role); c != "" {
		p.Code, p.Why = c, why
		return p, true
	}
	country := v.countryOf(tollHit{word: t}, t)
	if loc {
		if m := v.mentionAt(t); m != nil && m.Place != nil && m.Place.Country != "" {
			country = m.Place.Country
		}
	}
	if c := v.mainCountry(); country == "INT" && c != "" {
		country = c
	}
	if country == "INT" {
		p.Why = "a place or thing whose country is not told"
		return p, true
	}
	p.Code, p.Why = casus.Code(country+"."+role), "a place or thing counts through whose it is"
	return p, true
}

// ownerOf reads whose a thing is from the words of its phrase: "rebel positions", "the Saudi embassy", "a police
// station", "positions held by the militia".
func (v *view) ownerOf(t int, role string) (casus.Code, string) {
	for _, k := range v.children(t) {
		near := v.is(k, "compound") || v.is(k, "amod") || v.is(k, "nmod:poss") || v.is(k, "nmod") && v.caseOf(k) == "of"
		if !near {
			continue
		}
		m := v.mentionAt(k)
		if m == nil || len(m.Actors) == 0 {
			continue
		}
		c := onlyCode(m.Actors)
		if m.Kind == casus.State || c.Role() == "GOV" && m.Kind != casus.Person && m.Kind != casus.Org {
			return casus.Code(c.Country() + "." + role), "belongs to " + quote(v.textOf(m.First, m.End))
		}
		if !v.is(k, "nmod") || v.is(k, "nmod:poss") || role == "MIL" {
			return c, "belongs to " + quote(v.textOf(m.First, m.End))
		}
	}
	if m := v.strongholdOf(t); m != nil {
		return onlyCode(m.Actors), "the stronghold of " + quote(v.textOf(m.First, m.End))
	}
	if role != "CVL" || v.words.has("front", v.lemma[t]) {
		if m := v.holder(t); m != nil {
			return onlyCode(m.Actors), "held by " + quote(v.textOf(m.First, m.End))
		}
		for _, k := range v.children(t) {
			if v.is(k, "nmod") && inSet(v.caseOf(k), "near", "on", "at", "around", "along", "in") {
				if m := v.holder(k); m != nil {
					return onlyCode(m.Actors), "held by " + quote(v.textOf(m.First, m.End))
				}
			}
		}
	}
	return "", ""
}

// strongholdOf is whose stronghold an apposition calls the place ("the town, the last bastion of the rebels"), or nil.
func (v *view) strongholdOf(t int) *casus.Mention {
	for _, k := range v.children(t) {
		if !v.is(k, "appos") || !inSet(v.lemma[k], "stronghold", "bastion", "redoubt", "enclave", "holdout") {
			continue
		}
		for _, o := range v.children(k) {
			if m := v.mentionAt(o); v.is(o, "nmod") && v.caseOf(o) == "of" && m != nil && inSet(onlyCode(m.Actors).Role(), "REB", "MIL", "CRM") {
				return m
			}
		}
	}
	return nil
}

// holder is who holds a place by a participle on it ("positions held by rebels"), or nil.
func (v *view) holder(t int) *casus.Mention {
	for _, k := range v.children(t) {
		if !v.is(k, "acl") || !inSet(v.lemma[k], "hold", "control", "use", "occupy", "man") {
			continue
		}
		for _, b := range v.children(k) {
			if v.is(b, "obl") {
				if m := v.mentionAt(b); m != nil && len(m.Actors) > 0 {
					return m
				}
			}
		}
	}
	return nil
}
