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
	if x := v.kid(t, "xcomp"); x > t && v.words.has("person", v.lemma[x]) && v.kid(x, "nummod") >= 0 {
		return v.conjuncts(x) // "injured one civilian", taken for an adjective
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
			return append(v.conjuncts(k), v.strayFellows(at, k)...)
		}
		h := v.head(at)
		switch {
		case h < 0 || v.kid(at, "nsubj") >= 0:
			return nil
		case v.is(at, "acl:relcl") || v.is(at, "acl"):
			if v.toks[at].XPOS == "VBN" || v.toks[at].XPOS == "VBD" || v.kid(at, "aux:pass") >= 0 {
				return []int{v.nearPeople(at, h)}
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

// besideThem are the people that suffer the same beside the subject of a passive: "was killed along with two guards".
func (v *view) besideThem(t int) []int {
	s := v.kid(t, "nsubj:pass")
	if s < 0 {
		return nil
	}
	var out []int
	for _, h := range []int{t, s} {
		for _, k := range v.children(h) {
			if (v.is(k, "obl") || v.is(k, "nmod")) && inSet(v.caseOf(k), "along_with", "together_with", "as_well_as") && v.surelyPeople(k) {
				out = append(out, v.conjuncts(k)...)
			}
		}
	}
	return out
}

// passiveSubject is the subject of a passive, the nearer one of two, or people in front of it that the parser took for
// an adjunct; -1 if there is none.
func (v *view) passiveSubject(t int) int {
	out, adjunct := -1, -1
	for _, k := range v.children(t) {
		switch {
		case v.is(k, "nsubj:pass"):
			if out < 0 || k < t && (v.words.has("person", v.lemma[k]) || !v.words.has("person", v.lemma[out])) {
				out = k
			}
		case k < t && v.is(k, "obl") && v.caseOf(k) == "" && v.surelyPeople(k) && v.kid(t, "aux:pass") >= 0:
			adjunct = k
		}
	}
	if out < 0 {
		return adjunct
	}
	if h := v.head(t); out > t && v.is(t, "ccomp") && h > out { // "a guard was hurt, the report said", the subjects changed round
		if s := v.kid(h, "nsubj"); s >= 0 && s < t {
			return s
		}
	}
	return out
}

// strayFellows are people that belong to the passive subject k of verb t though the parser put them elsewhere: the last of
// "two guards who stood at the gate and a driver were hurt", hung into the clause; the first of "six nurses -- all of
// them young -- and two drivers were killed", which heads the verb.
func (v *view) strayFellows(t, k int) []int {
	var out []int
	p := t - 1
	for p > k && (v.toks[p].UPOS == "AUX" || v.toks[p].UPOS == "ADV") {
		p--
	}
	if p > k && p < t-1 && v.is(p, "conj") && v.words.has("person", v.lemma[p]) && v.within(p, k) && !v.is(v.head(p), "nsubj:pass") && v.head(p) != k {
		for at := v.head(p); at >= 0 && at != k; at = v.head(at) {
			if v.is(at, "acl:relcl") || v.is(at, "acl") {
				out = append(out, p)
				break
			}
		}
	}
	if h := v.head(t); h >= 0 && v.is(t, "conj") && v.noun(h) && h < k && v.kid(k, "cc") < 0 {
		if v.is(h, "appos") {
			h = v.head(h)
		}
		if h >= 0 && v.words.has("person", v.lemma[h]) && v.kid(h, "nummod") >= 0 {
			out = append(out, h)
		}
	}
	return out
}

// nearPeople are the people right in front of the participle at where the parser hung it on a thing h further left ("the
// burial of the four nurses killed in the raid"); else h.
func (v *view) nearPeople(at, h int) int {
	if p := at - 1; p > h && v.within(p, h) && v.words.has("person", v.lemma[p]) && !v.words.has("person", v.lemma[h]) && !v.quantWord(h) && !v.words.has("group", v.lemma[h]) {
		return p
	}
	return h
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
