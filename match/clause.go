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
