package code

import "github.com/casus/casus"

// attackers codes private persons who attack another country's police, soldiers or officials as rebels of their side,
// and groups of people of whom nothing is told who attack those of the place as rebels of no known country; wherever
// the article speaks of them.
func (v *view) attackers(es []*coded) {
	for _, e := range es {
		if e.ev.Type != "ASSAULT" || e.ev.Status == casus.Denied || len(e.ev.Recipient) == 0 {
			continue
		}
		for i, a := range e.ev.Actor {
			if a.Code.Role() != "CVL" {
				continue
			}
			for _, r := range e.ev.Recipient {
				if !inSet(r.Code.Role(), "COP", "MIL", "GOV") {
					continue
				}
				if n := v.rebelCode(a, r, e, i); n != "" {
					v.noteRebel(a, n)
				}
			}
		}
	}
	if len(v.recode) == 0 {
		return
	}
	for _, e := range es {
		if e.ev.Type == "ASSAULT" || e.ev.Type == "COERCE" {
			v.recodeAll(e.ev.Actor, true)
			v.recodeAll(e.ev.Recipient, false)
		}
	}
}

func (v *view) rebelCode(a, r casus.Party, e *coded, i int) casus.Code {
	if e.ev.Mode == "primitive" && inSet(v.lemma[e.head], "throw", "hurl", "pelt", "stone", "lob") {
		return "" // a crowd with stones
	}
	if a.Code.Country() != r.Code.Country() && a.Code.Country() != "INT" {
		return casus.Code(a.Code.Country() + ".REB")
	}
	if i < len(e.args) {
		if t := e.args[i]; v.toks[t].XPOS == "NNS" && v.words.has("civ", v.lemma[t]) && !v.fromCountry(t) {
			return "INT.REB"
		}
	}
	return ""
}

// noteRebel remembers the new code for the sentence, and for all mentions of the same party.
func (v *view) noteRebel(a casus.Party, n casus.Code) {
	if v.recode == nil {
		v.recode = map[casus.Code]casus.Code{}
	}
	v.recode[a.Code] = n
	for _, i := range v.ments {
		for _, p := range v.doc.Mentions[i].Actors {
			if p.Text == a.Text && p.Code == a.Code {
				v.rebels[v.rootMention(i)] = n
			}
		}
	}
}

// rootMention follows antecedents to the first mention of a party.
func (dv *docView) rootMention(i int) int {
	for left := 32; left > 0; left-- {
		a := dv.doc.Mentions[i].Antecedent
		if a < 0 || a >= len(dv.doc.Mentions) || a == i {
			break
		}
		i = a
	}
	return i
}

// knownRebel gives a party the code that an earlier sentence found for it.
func (v *view) knownRebel(p *casus.Party, m *casus.Mention) {
	if p.Code.Role() != "CVL" || len(v.rebels) == 0 {
		return
	}
	for _, i := range v.ments {
		if &v.doc.Mentions[i] != m {
			continue
		}
		if n, ok := v.rebels[v.rootMention(i)]; ok {
			p.Code, p.Why = n, join(p.Why, "attacked a state's men before")
		}
	}
}

// recodeAll gives parties the codes that the sentence found for them. Victims of no known country are not taken for the
// attackers, who have the same code.
func (v *view) recodeAll(ps []casus.Party, actors bool) {
	for i := range ps {
		if n, ok := v.recode[ps[i].Code]; ok && (actors || ps[i].Code.Country() != "INT") {
			ps[i].Code, ps[i].Why = n, join(ps[i].Why, "attacks a state's men of another side: a rebel of its own")
		}
	}
}
