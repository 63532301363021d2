package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// argParties are the parties of an argument with the codes that the kind of act gives them.
func (v *view) argParties(a match.Arg, m *match.Match, actor bool) []casus.Party {
	mention := v.argMention(a)
	if mention != nil && mention.Kind == casus.When {
		return nil
	}
	if (mention == nil || len(mention.Actors) == 0) && v.relativePronoun(a.Head) && v.head(a.Head) >= 0 {
		if h := v.relativeHead(v.head(a.Head)); h >= 0 && h != a.Head {
			return v.argParties(match.Arg{Head: h, Mention: v.byTok[h], Slot: a.Slot}, m, actor)
		}
	}
	typ := m.Pattern.Type
	if ps := v.selfParties(a.Head); len(ps) > 0 {
		return ps
	}
	if inSet(typ, "PROTEST", "MOBILIZE", "CONSULT") && v.isPlace(a.Head, mention) {
		return nil // where it is, not whom it meets
	}
	if typ == "CONSULT" && a.Slot == "prep:to" && lower(v.toks[a.Head].Form) == "europe" {
		return nil // a journey goes to the continent, not to its union
	}
	if actor && a.Slot == "mod" && mention != nil && mention.Kind == casus.Location {
		return nil // "the Homs bombing": where it was
	}
	if mention != nil && len(mention.Actors) > 0 {
		ps := append([]casus.Party(nil), mention.Actors...)
		for i := range ps {
			v.military(&ps[i], mention, typ, m.Mode, actor || m.Reciprocal)
			v.knownRebel(&ps[i], mention)
			if ps[i].Text == "" {
				ps[i].Text = v.textOf(mention.First, mention.End)
			}
		}
		return ps
	}
	if v.words.has("rel", v.lemma[a.Head]) { // "Chad, an ally of Niger, ...": who bears the description acts
		for _, b := range v.bearers(a.Head) {
			if b != a.Head && b != v.head(a.Head) && v.partyBelow(b) >= 0 {
				return v.argParties(match.Arg{Head: b, Mention: v.byTok[b]}, m, actor)
			}
		}
	}
	if ps := v.rest(a.Head); len(ps) > 0 {
		return ps
	}
	if p, ok := v.placeParty(a.Head, typ, actor); ok {
		return []casus.Party{p}
	}
	if mention != nil {
		return []casus.Party{{Text: v.textOf(mention.First, mention.End), Span: spanPtr(v.span(mention.First, mention.End)), Why: mention.Unknown}}
	}
	if v.toks[a.Head].UPOS == "VERB" {
		return nil
	}
	x, y := v.core(a.Head)
	return []casus.Party{{Text: v.textOf(x, y), Span: spanPtr(v.span(x, y)), Why: "no known actor"}}
}

// selfParties are the speakers for "we" and "I" in what somebody says.
func (v *view) selfParties(t int) []casus.Party {
	if !inSet(lower(v.toks[t].Form), "i", "we", "us", "me", "our", "my") {
		return nil
	}
	by := v.saidBy(t)
	if !hasCode(by) {
		return nil
	}
	out := append([]casus.Party(nil), by...)
	for i := range out {
		out[i].Why = join(out[i].Why, "first person: the speaker "+quote(out[i].Text))
		out[i].Text, out[i].Span = v.toks[t].Form, spanPtr(v.toks[t].Span)
	}
	return dedupe(out)
}

// rest are the parties of "others" behind a part of the same people: "some of the rebels fled, others were arrested".
func (v *view) rest(t int) []casus.Party {
	if !inSet(lower(v.toks[t].Form), "others", "another") {
		return nil
	}
	for k := t - 1; k >= 0; k-- {
		if !inSet(lower(v.toks[k].Form), "some", "one", "two", "three", "many", "most", "several", "few") {
			continue
		}
		for _, i := range v.ments {
			m := &v.doc.Mentions[i]
			if m.First <= k && k < m.End && m.End <= t && hasCode(m.Actors) {
				out := append([]casus.Party(nil), m.Actors...)
				for j := range out {
					out[j].Why = join(out[j].Why, "the rest of "+quote(v.textOf(m.First, m.End)))
					out[j].Text, out[j].Span = v.toks[t].Form, spanPtr(v.toks[t].Span)
				}
				return out
			}
		}
	}
	return nil
}

// isPlace holds for a name of a place, or a noun of one ("the streets of the capital").
func (v *view) isPlace(t int, m *casus.Mention) bool {
	if m != nil && m.Kind == casus.Location {
		return true
	}
	if m != nil && (m.Kind == casus.Org || m.Kind == casus.State || m.Kind == casus.Person) {
		return false // "Islamic State" is no area
	}
	return v.words.key("asset", v.lemma[t]) == "CVL" || v.words.has("area", v.lemma[t])
}

func (v *view) argMention(a match.Arg) *casus.Mention {
	if a.Mention >= 0 && a.Mention < len(v.doc.Mentions) {
		m := &v.doc.Mentions[a.Mention]
		if len(m.Actors) > 0 || m.Kind == casus.When {
			return m
		}
	}
	if m := v.mentionAt(a.Head); m != nil {
		return m
	}
	if a.Mention >= 0 && a.Mention < len(v.doc.Mentions) {
		return &v.doc.Mentions[a.Mention]
	}
	return nil
}

// military turns a bare state that fights into its armed forces, and NATO likewise. An invaded country stays its
// government's, and so does "the X government".
func (v *view) military(p *casus.Party, m *casus.Mention, typ, mode string, actor bool) {
	fights := typ == "ASSAULT" || typ == "MOBILIZE" && mode != "police" && mode != "militia" || typ == "RETREAT" && mode == "withdraw"
	if !fights || !actor {
		return
	}
	switch {
	case v.standsForState(m) && p.Code.Role() == "GOV":
		p.Code = casus.Code(p.Code.Country() + ".MIL")
		p.Why = join(p.Why, "a bare state in a military verb is its armed forces")
	case p.Code == "INT.IGO" && m.Kind == casus.Org && (p.Entity == "nato" || lower(p.Text) == "nato"):
		p.Code = "INT.MIL"
		p.Why = join(p.Why, "an alliance in a military verb is its forces")
	}
}

// standsForState holds for the name of a state and for pronouns that refer to one.
func (v *view) standsForState(m *casus.Mention) bool {
	if m.Kind == casus.Pronoun && m.Antecedent >= 0 {
		for _, i := range v.ments {
			if &v.doc.Mentions[i] == m {
				return v.doc.Mentions[v.rootMention(i)].Kind == casus.State
			}
		}
	}
	return m.Kind == casus.State
}

func join(a, b string) string {
	if a == "" {
		return b
	}
	return a + "; " + b
}

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
