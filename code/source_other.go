package code

// quoteReport handles "quoted officials as saying that Y" and "officials were quoted as saying".
func (v *view) quoteReport(t int) {
	speaker := v.kid(t, "obj")
	if speaker < 0 {
		speaker = v.kid(t, "nsubj:pass")
	}
	if speaker < 0 || v.words.has("anon", v.lemma[speaker]) {
		return
	}
	for _, k := range v.children(t) {
		if v.lemma[k] == "say" {
			for _, c := range v.children(k) {
				if v.is(c, "ccomp") || v.is(c, "parataxis") {
					v.add(report{cue: k, except: -1, speaker: v.conjuncts(speaker), content: []int{c}})
				}
			}
		}
	}
}

// accusation handles "accused X of shelling Y": the act stands in the accuser's words.
func (v *view) accusation(t int) {
	by := v.sayers(t)
	below := v.children(t)
	if o := v.kid(t, "obj"); o >= 0 {
		below = append(append([]int(nil), below...), v.children(o)...)
	}
	for _, k := range below {
		if (v.is(k, "advcl") || v.is(k, "acl") || v.is(k, "xcomp") || v.is(k, "obl") || v.is(k, "nmod")) && v.toks[k].XPOS == "VBG" && k > t {
			v.add(report{cue: t, except: -1, speaker: by, content: []int{k}, accuse: true})
		}
	}
}

// accordingTo holds for the first word of "according to X".
func (v *view) accordingTo(t int) bool {
	return t+2 < len(v.toks) && lower(v.toks[t].Form) == "according" && lower(v.toks[t+1].Form) == "to"
}

// accordingReport takes the phrase from the words, since parsers hang it on whatever is near. It speaks of the whole
// sentence, but of an apposition only if it stands in one.
func (v *view) accordingReport(t int) {
	s := t + 2
	for h := v.head(s); h > s && h-s < 8 && v.noun(h) && !v.brokenBetween(s, h); h = v.head(s) {
		s = h
	}
	end := s + 1
	for end < len(v.toks) && v.toks[end].Form != "," && !isDash(v.toks[end].Form) {
		end++
	}
	top := s
	for left := len(v.toks); left > 0; left-- {
		h := v.head(top)
		if h < 0 {
			break
		}
		top = h
		if v.is(top, "appos") && t > 1 && v.lo[top] < t {
			break
		}
	}
	v.add(report{cue: t, speaker: v.conjuncts(s), content: []int{top}, except: -1, skip: [2]int{t, end}, whole: true})
}

// brokenBetween reports whether a verb or a mark of punctuation stands between two tokens.
func (v *view) brokenBetween(a, b int) bool {
	for k := a + 1; k < b; k++ {
		if v.verb(k) && !v.is(k, "amod") || v.punct(k) && v.toks[k].Form != "-" {
			return true
		}
	}
	return false
}

// saidAsObject is the verb of what is said where the parser took its subject for an object of the verb of speech t and the
// verb for a fellow of it, in another tense: "villagers say a crowd of boys, all masked, burned the shop". Else -1.
func (v *view) saidAsObject(t int) int {
	o := v.kid(t, "obj")
	if !inSet(v.lemma[t], "say", "claim", "report", "add") || o < t || !v.surelyPeople(o) {
		return -1
	}
	for _, k := range v.children(t) {
		if v.is(k, "conj") && k > v.hi[o]-1 && v.verb(k) && v.kid(k, "nsubj") < 0 && v.toks[k].XPOS == "VBD" && v.toks[t].XPOS != "VBD" {
			return k
		}
	}
	return -1
}

// asideBy holds for what stands behind a dash as an aside to what somebody says ("... of waste -- a claim that the mayor
// disputes"): that is the article's own voice, unless it stands in quotation marks.
func (v *view) asideBy(t int) bool {
	if v.quotes != nil && v.quotes[t] {
		return false
	}
	for at, left := t, len(v.toks); at >= 0 && left > 0; at, left = v.head(at), left-1 {
		if !v.is(at, "appos") && !v.is(at, "parataxis") {
			continue
		}
		for a := v.lo[at]; a >= 0 && a >= v.lo[at]-1; a-- {
			if inSet(v.toks[a].Form, "--", "–", "—", "---") {
				return true
			}
		}
	}
	return false
}
