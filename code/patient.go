package code

// patients are the heads of what a transitive verb does it to: object, subject of the passive, the noun that a
// participle or relative clause belongs to.
func (v *view) patients(t int) []int {
	k := v.kid(t, "obj")
	if x := v.kid(t, "xcomp"); k < 0 && x >= 0 && v.words.has("tadj", lower(v.toks[x].Form)) {
		k = v.kid(x, "obj") // "shot dead a man", hung on "dead"
	}
	if k >= 0 {
		if v.relativePronoun(k) {
			if h := v.relativeHead(t); h >= 0 {
				return []int{h}
			}
			return nil
		}
		return v.conjuncts(v.numberOf(k))
	}
	for _, k := range v.children(t) { // an object that the parser took for an adjunct
		if k > t && v.toks[t].XPOS == "VBD" && v.is(k, "obl") && v.caseOf(k) == "" && v.surelyPeople(k) {
			return v.conjuncts(k)
		}
	}
	for at, left := t, len(v.toks); at >= 0 && left > 0; left-- {
		if k := v.passiveSubject(at); k >= 0 {
			if v.relativePronoun(k) {
				if h := v.relativeHead(at); h >= 0 {
					return []int{h}
				}
				return nil
			}
			return v.conjuncts(k)
		}
		h := v.head(at)
		switch {
		case h < 0 || v.kid(at, "nsubj") >= 0:
			return nil
		case v.is(at, "acl:relcl") || v.is(at, "acl"):
			if v.toks[at].XPOS == "VBN" || v.toks[at].XPOS == "VBD" || v.kid(at, "aux:pass") >= 0 {
				return []int{h}
			}
			return nil
		case v.is(at, "conj") && (v.toks[at].XPOS == "VBN" || v.toks[at].XPOS == v.toks[h].XPOS):
			if k := v.kid(h, "obj"); k >= 0 && v.lo[k] > at {
				return v.conjuncts(k)
			}
			at = h
		case v.is(at, "xcomp") && v.kid(at, "aux:pass") >= 0:
			if k := v.kid(h, "nsubj"); k >= 0 {
				return v.conjuncts(k)
			}
			return nil
		default:
			return nil
		}
	}
	return nil
}

// passiveSubject is the subject of a passive, the nearer one of two, or people in front of it that the parser took for
// an adjunct; -1 if there is none.
func (v *view) passiveSubject(t int) int {
	out, adjunct := -1, -1
	for _, k := range v.children(t) {
		switch {
		case v.is(k, "nsubj:pass"):
			if out < 0 || k < t {
				out = k
			}
		case k < t && v.is(k, "obl") && v.caseOf(k) == "" && v.surelyPeople(k) && v.kid(t, "aux:pass") >= 0:
			adjunct = k
		}
	}
	if out < 0 {
		return adjunct
	}
	return out
}

// numberOf is the figure where the parser took a word in front of it for the head: "more than 100".
func (v *view) numberOf(t int) int {
	if !inSet(lower(v.toks[t].Form), "more", "fewer", "less", "many", "least") {
		return t
	}
	for k := t + 1; k < len(v.toks) && k <= t+3; k++ {
		if v.toks[k].UPOS == "NUM" {
			if h := v.head(k); h > k && v.noun(h) {
				return h
			}
			return k
		}
	}
	return t
}
