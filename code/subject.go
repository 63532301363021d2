package code

// sayers are the heads of the phrases that say: the subject, the agent of a passive, or the subject of what governs
// an infinitive or participle. "Was told by X" has X; "X was told" has nobody.
func (v *view) sayers(t int) []int {
	for _, k := range v.children(t) {
		if v.is(k, "obl:agent") || v.is(k, "obl") && v.caseOf(k) == "by" {
			return v.conjuncts(k)
		}
	}
	for _, k := range v.children(t) {
		if v.is(k, "nsubj:pass") {
			return nil
		}
	}
	if v.is(t, "acl") && v.toks[t].XPOS == "VBN" { // "a general accused of": the noun is who it is said of
		return nil
	}
	return v.subjects(t)
}

// subjects are the heads of the subject of t, found through coordination, control and relative clauses.
func (v *view) subjects(t int) []int {
	for left := len(v.toks); t >= 0 && left > 0; left-- {
		if k := v.kid(t, "nsubj"); k >= 0 {
			if v.relativePronoun(k) {
				if h := v.relativeHead(t); h >= 0 {
					return []int{h}
				}
			}
			return v.conjuncts(v.titled(t, k))
		}
		h := v.head(t)
		switch {
		case h < 0:
			return nil
		case v.outOfDenial(t) >= 0:
			t = v.outOfDenial(t)
		case v.is(t, "conj") || v.is(t, "xcomp") || v.is(t, "advcl") || v.is(t, "parataxis") && v.kid(t, "ccomp") >= 0:
			t = h
		case v.is(t, "acl"):
			if v.noun(h) && !v.hasTo(t) {
				return []int{h}
			}
			return nil
		default:
			return nil
		}
	}
	return nil
}

// titled prefers the name where the parser made subjects of both title and name ("ministry aide Jane Roe said").
func (v *view) titled(t, k int) int {
	for _, o := range v.children(t) {
		if o > k && v.is(o, "nsubj") && v.lo[o] == v.hi[k] && v.toks[o].UPOS == "PROPN" {
			return o
		}
	}
	return k
}

func (v *view) relativePronoun(k int) bool {
	switch lower(v.toks[k].Form) {
	case "who", "which", "that":
		return v.toks[k].UPOS == "PRON"
	}
	return false
}

// relativeHead is the noun that the relative clause around t belongs to, or -1.
func (v *view) relativeHead(t int) int {
	for left := len(v.toks); t >= 0 && left > 0; left-- {
		if v.is(t, "acl:relcl") {
			return v.head(t)
		}
		if !v.is(t, "conj") && !v.is(t, "xcomp") && !v.is(t, "aux") {
			return -1
		}
		t = v.head(t)
	}
	return -1
}

// outOfDenial is the verb of denial that verb t goes with, though the parser coordinated it with what is denied ("denied
// that the army shelled the town and accused the rebels"): who denies something accuses, warns or asks in the same
// tense and without a subject of its own. Else -1.
func (v *view) outOfDenial(t int) int {
	if !v.is(t, "conj") || !v.verb(t) || v.kid(t, "nsubj") >= 0 || !v.words.has("accuser", v.lemma[t]) && !inSet(v.lemma[t], "accuse", "blame", "condemn", "urge", "warn", "call", "demand", "criticize", "criticise", "denounce", "threaten", "vow") {
		return -1
	}
	c := v.head(t)
	if c < 0 || !v.is(c, "ccomp") || v.kid(c, "nsubj") < 0 {
		return -1
	}
	d := v.head(c)
	if d >= 0 && d < c && inSet(v.lemma[d], "deny", "dispute", "reject", "refute", "dismiss") && v.toks[d].XPOS == v.toks[t].XPOS {
		return d
	}
	return -1
}
