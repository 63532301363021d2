package match

import "github.com/casus/casus"

// isVBN reports whether token i has the form of a past participle.
func (t *tree) isVBN(i int) bool {
	return t.tok[i].XPOS == "VBN" || t.tok[i].XPOS == "" && feat(t.tok[i].Feats, "VerbForm=Part", "Tense=Past")
}

func (t *tree) isVBG(i int) bool {
	return t.tok[i].XPOS == "VBG" || t.tok[i].XPOS == "" && (feat(t.tok[i].Feats, "VerbForm=Ger", "") || feat(t.tok[i].Feats, "VerbForm=Part", "Tense=Pres"))
}

// feat reports whether all of the features stand in feats.
func feat(feats, a, b string) bool { return hasFeat(feats, a) && (b == "" || hasFeat(feats, b)) }

func hasFeat(feats, f string) bool {
	for i := 0; i+len(f) <= len(feats); i++ {
		if feats[i:i+len(f)] == f && (i == 0 || feats[i-1] == '|') && (i+len(f) == len(feats) || feats[i+len(f)] == '|') {
			return true
		}
	}
	return false
}

// finite reports whether verb i, with its auxiliaries, makes a finite clause.
func (t *tree) finite(i int) bool {
	for _, c := range t.children(i) {
		switch t.rel[c] {
		case relAux, relAuxPass, relCop:
			x := t.tok[c].XPOS
			return x != "VB" && x != "VBG" && x != "VBN"
		}
	}
	switch t.tok[i].XPOS {
	case "VBD", "VBZ", "VBP":
		return true
	case "":
		return hasFeat(t.tok[i].Feats, "VerbForm=Fin")
	}
	return false
}

// infinitive reports whether a "to" marks i.
func (t *tree) infinitive(i int) bool {
	for _, c := range t.children(i) {
		if int(c) > i {
			break
		}
		if t.rel[c] == relMark && t.form(int(c)) == "to" {
			return true
		}
	}
	return false
}

// mark is the first subordinator of clause i, "to" left out if there is another, or "".
func (t *tree) mark(i int) string {
	m := ""
	for _, c := range t.children(i) {
		if int(c) > i {
			break
		}
		if t.rel[c] == relMark || t.rel[c] == relCase && t.pos[c] == posAdp {
			if f := t.form(int(c)); m == "" || m == "to" {
				m = f
			}
		}
	}
	return m
}

// predicate reports whether i heads a clause: a verb, or another word with a copula.
func (t *tree) predicate(i int) bool { return t.pos[i] == posVerb || t.child(i, relCop) >= 0 }

// firstConj is the first conjunct of i's coordination, i itself if it is first or alone.
func (t *tree) firstConj(i int) int {
	for k := 0; t.rel[i] == relConj && t.head[i] >= 0 && k < maxDepth; k++ {
		i = int(t.head[i])
	}
	return i
}

func (t *tree) headline() bool {
	k := t.d.Sentences[t.sent].Kind
	return k == casus.Headline || k == casus.Title
}

// passive reports whether verb v is in the passive, or is a participle that means it.
func (t *tree) passive(v, depth int) bool {
	if depth > maxDepth {
		return false
	}
	var hasAux, hasSubj, have, be, by, withBy, obj bool
	for _, c := range t.children(v) {
		switch t.rel[c] {
		case relAuxPass, relNsubjPass, relCsubjPass, relOblAgent:
			return true
		case relAux:
			hasAux = true
			switch t.lemma(int(c)) {
			case "have", "'ve":
				have = true
			case "be", "get":
				be = true
			}
		case relNsubj:
			hasSubj = true
		case relObj:
			obj = true
		case relObl, relNmod:
			p := t.casePrep(int(c))
			by = by || p == prepBy
			withBy = by || p == prepWith
		}
	}
	if f := int(t.head[v]); t.rel[v] == relConj && t.tok[v].XPOS == "VBD" && withBy && !obj && !hasSubj && !hasAux && f >= 0 && t.pos[f] == posVerb && t.passive(f, depth+1) {
		return true // "was arrested and charged with murder", taken for a past tense
	}
	if !t.isVBN(v) {
		// A tagger often takes the participle of a headline for a past tense.
		return t.headline() && !hasAux && !obj && by && t.tok[v].XPOS == "VBD"
	}
	switch {
	case be:
		return true
	case have:
		return false
	}
	switch t.rel[v] {
	case relAcl:
		return by || hasAux || !t.verbless(v)
	case relAmod:
		return !t.amodFinite(v)
	case relConj:
		if f := int(t.head[v]); f >= 0 && !hasSubj && !hasAux && t.pos[f] == posVerb {
			if t.isVBN(f) {
				return t.passive(f, depth+1)
			}
			return false
		}
	}
	if hasAux {
		return false
	}
	return !hasSubj || t.headline() && !obj
}

// verbless reports whether participle v hangs on the root of a full sentence that has no finite verb: a parser took a
// past tense for a participle ("Opposition parties called for elections.").
func (t *tree) verbless(v int) bool {
	h := int(t.head[v])
	n := len(t.tok)
	if h >= 0 && t.rel[h] == relNmod && t.casePrep(h) == prepOf {
		h = int(t.head[h])
	}
	if h < 0 || t.head[h] >= 0 || h > v || t.headline() || t.tok[n-1].Form != "." || t.child(h, relCop) >= 0 || t.pos[h] == posVerb {
		return false
	}
	for _, c := range t.children(v) {
		if t.rel[c] == relAux || t.rel[c] == relAuxPass {
			return false
		}
	}
	for _, c := range t.children(h) {
		if c != int32(v) && (t.rel[c] == relAcl || t.rel[c] == relNsubj || t.rel[c] == relParataxis || t.rel[c] == relAux) {
			return false
		}
	}
	return true
}

// auxes appends the auxiliaries of predicate v, or those that it shares with its first conjunct, and whether they are
// shared.
func (t *tree) auxes(dst []int, v, depth int) ([]int, bool) {
	n := len(dst)
	for _, c := range t.children(v) {
		switch t.rel[c] {
		case relAux, relAuxPass:
			dst = append(dst, int(c))
		}
	}
	if f := t.head[v]; len(dst) == n && t.rel[v] == relConj && f >= 0 && depth < maxDepth && t.sharesAux(v, int(f)) {
		dst, _ = t.auxes(dst, int(f), depth+1)
		return dst, true
	}
	return dst, false
}

// sharesAux reports whether conjunct v can stand under the auxiliaries of f: it has no subject or marker of its own and
// the same form.
func (t *tree) sharesAux(v, f int) bool {
	if t.tok[v].XPOS != t.tok[f].XPOS || t.tok[v].XPOS == "VBD" || t.tok[v].XPOS == "VBZ" || t.tok[v].XPOS == "VBP" {
		return false
	}
	for _, c := range t.children(v) {
		switch t.rel[c] {
		case relNsubj, relNsubjPass, relMark, relCop:
			return false
		}
	}
	return true
}

// negs appends the negating tokens of predicate v.
func (t *tree) negs(dst []int, v, depth int) []int {
	n := len(dst)
	for _, c := range t.children(v) {
		switch t.rel[c] {
		case relAdvmod, relPreconj, relCc:
			if negations.has(t.form(int(c))) || t.noLonger(int(c)) {
				dst = append(dst, int(c))
			}
		case relDet:
			if f := t.form(int(c)); f == "no" || f == "neither" {
				dst = append(dst, int(c))
			}
		case relNsubj, relNsubjPass, relObj:
			if k := t.negNominal(int(c)); k >= 0 && (t.rel[c] != relObj || t.pos[v] == posVerb) {
				dst = append(dst, k)
			}
		case relAux, relAuxPass:
			if t.form(int(c)) == "cannot" {
				dst = append(dst, int(c))
			}
		}
	}
	if f := t.head[v]; len(dst) == n && t.rel[v] == relConj && f >= 0 && depth < maxDepth && t.sharesAux(v, int(f)) && t.child(v, relAux) < 0 {
		dst = t.negs(dst, int(f), depth+1)
	}
	return dst
}

func (t *tree) noLonger(i int) bool {
	if t.form(i) != "longer" {
		return false
	}
	for _, c := range t.children(i) {
		if t.form(int(c)) == "no" {
			return true
		}
	}
	return i > 0 && t.form(i-1) == "no"
}

// negNominal is the token that makes nothing of phrase i: "no soldiers", "nobody"; or -1.
func (t *tree) negNominal(i int) int {
	switch t.form(i) {
	case "nobody", "none", "nothing", "neither":
		return i
	}
	if d := t.child(i, relDet); d >= 0 && (t.form(d) == "no" || t.form(d) == "neither") {
		return d
	}
	return -1
}

// tense is the tense of the clause of predicate v: of its first auxiliary or copula, or of the verb.
func (t *tree) tense(v int, aux []int) string {
	f := v
	if len(aux) > 0 {
		f = aux[0]
	} else if c := t.child(v, relCop); c >= 0 {
		f = c
	}
	switch t.tok[f].XPOS {
	case "VBD":
		return "past"
	case "VBZ", "VBP":
		return "pres"
	case "MD":
		return "modal"
	case "VBG":
		return "ger"
	case "VBN":
		return "part"
	case "VB":
		return "inf"
	}
	switch fs := t.tok[f].Feats; {
	case hasFeat(fs, "VerbForm=Inf"):
		return "inf"
	case hasFeat(fs, "VerbForm=Ger"):
		return "ger"
	case hasFeat(fs, "VerbForm=Part"):
		return "part"
	case hasFeat(fs, "Tense=Past"):
		return "past"
	case hasFeat(fs, "Tense=Pres"):
		return "pres"
	}
	return ""
}
