package code

func (v *view) contrasts(t int) bool {
	c := v.kid(t, "cc")
	return c >= 0 && (v.lemma[c] == "but" || v.lemma[c] == "yet")
}

func (v *view) finite(t int) bool {
	switch v.toks[t].XPOS {
	case "VBD", "VBZ", "VBP":
		return true
	}
	return false
}

// phrasal is the lemma of a verb with its particle, "call_off", or with the preposition of a gerund's mark.
func (v *view) phrasal(h int) string {
	if p := v.kid(h, "compound:prt"); p >= 0 {
		return v.lemma[h] + "_" + v.lemma[p]
	}
	return v.lemma[h]
}

// singledOut holds for "the first", "the latest country".
func (v *view) singledOut(h int) bool {
	if inSet(v.lemma[h], "first", "last", "latest", "only") {
		return true
	}
	for _, k := range v.children(h) {
		if v.is(k, "amod") && inSet(lower(v.toks[k].Form), "first", "second", "third", "last", "latest", "only") {
			return true
		}
	}
	return false
}

// soon holds for the clause of "as soon as".
func (v *view) soon(t int) bool {
	for k := v.lo[t]; k < v.hi[t] && k < v.lo[t]+2; k++ {
		if k > 0 && v.lemma[k] == "as" && v.lemma[k-1] == "soon" {
			return true
		}
	}
	return false
}

// embeddedQuestion holds for clauses that open with "how" or "why".
func (v *view) embeddedQuestion(t int) bool {
	if !v.is(t, "ccomp") && !v.is(t, "acl") && !v.is(t, "advcl") && !v.is(t, "obl") && !v.is(t, "nmod") {
		return false
	}
	for k := v.lo[t]; k < t && k <= v.lo[t]+2; k++ {
		if f := lower(v.toks[k].Form); (f == "how" || f == "why") && v.within(k, t) {
			return true
		}
	}
	return false
}

// finitePast holds for a clause in the past tense.
func (v *view) finitePast(t int) bool {
	if v.toks[t].XPOS == "VBD" {
		return true
	}
	for _, k := range v.children(t) {
		if (v.is(k, "aux") || v.is(k, "cop")) && v.toks[k].XPOS == "VBD" {
			return true
		}
	}
	return false
}
