package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// argParties are the parties of an argument with the codes that the kind of act gives them.
func (v *view) argParties(a match.Arg, m *match.Match, actor bool) []casus.Party {
	if o := v.ownerBehind(a.Head); o >= 0 {
		return v.argParties(match.Arg{Head: o, Mention: v.byTok[o], Slot: a.Slot}, m, actor)
	}
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
	if ps := v.speakerAgain(a.Head, mention); len(ps) > 0 {
		return ps
	}
	if (inSet(typ, "PROTEST", "MOBILIZE", "CONSULT") || actor && typ == "ASSAULT") && v.isPlace(a.Head, mention) {
		return nil // where it is, not whom it meets or who strikes
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
			if !inSet(v.lemma[m.Frame.Head], "execute", "hang", "execution", "flog") { // what courts order
				v.military(&ps[i], mention, typ, m.Mode, actor || m.Reciprocal)
			}
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
	if ps := v.belongsTo(a.Head, actor); len(ps) > 0 {
		return ps
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

// belongsTo are those whose assets, passports or the like token t names: "the accounts of two generals".
func (v *view) belongsTo(t int, actor bool) []casus.Party {
	if actor || !v.words.has("belonging", v.lemma[t]) {
		return nil
	}
	for _, k := range v.children(t) {
		if !v.is(k, "nmod:poss") && !v.is(k, "compound") && !(v.is(k, "nmod") && v.caseOf(k) == "of") {
			continue
		}
		if m := v.mentionAt(k); m != nil && len(m.Actors) > 0 {
			return append([]casus.Party(nil), m.Actors...)
		}
	}
	return nil
}

// ownerBehind is the possessor right behind token t where the parser made two of one: of "US President Doe's plan" it is
// Doe. Else -1.
func (v *view) ownerBehind(t int) int {
	h := v.head(t)
	if h < 0 || !v.is(t, "nmod:poss") || v.toks[t].UPOS == "PRON" || v.hasGenitive(t) {
		return -1
	}
	for _, k := range v.children(h) {
		if k > t && v.is(k, "nmod:poss") && v.lo[k] == v.hi[t] && v.hasGenitive(k) {
			return k
		}
	}
	return -1
}

// hasGenitive holds for phrases with their own 's.
func (v *view) hasGenitive(t int) bool {
	for _, k := range v.children(t) {
		if v.is(k, "case") && k > t {
			return true
		}
	}
	return false
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
