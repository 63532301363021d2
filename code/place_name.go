package code

import (
	"github.com/casus/casus"
)

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
