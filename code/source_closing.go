package code

// closing finds the end of what is said in front of a verb of speech that closes the sentence: "Y, officials said",
// "“Y,” said X on Monday". It goes by the words, since parsers err here, and gives -1 where the sentence is not so.
func (v *view) closing(t int) int {
	if x := v.toks[t].XPOS; x == "VB" || x == "VBG" { // "to find a way" closes nothing
		return -1
	}
	for k := t + 1; k < len(v.toks); k++ {
		switch v.toks[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return -1
		}
		if inSet(lower(v.toks[k].Form), "that", ":", "to") && !v.is(k, "case") || v.direction(k) == 1 {
			return -1
		}
	}
	from := max(1, t-24)
	for k := t - 1; k >= from; k-- {
		if v.direction(k) == -1 {
			return k
		}
		if v.direction(k) == 1 || v.verb(k) && k != t && v.finite(k) {
			break
		}
	}
	for k := t - 1; k >= from; k-- {
		if v.toks[k].Form == "," && k < t-1 || v.toks[k].Form == "," && k == t-1 && v.inverted(t) >= 0 {
			if v.anyFinite(0, k) && (v.nounOnly(k+1, t) || k == t-1) {
				return k
			}
			return -1
		}
	}
	return -1
}

func (v *view) anyFinite(a, b int) bool {
	for k := a; k < b; k++ {
		switch v.toks[k].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// nounOnly holds for a stretch that can be a speaker: no verb, no conjunction or subordinator in front.
func (v *view) nounOnly(a, b int) bool {
	noun := false
	for k := a; k < b; k++ {
		if v.verb(k) && !v.is(k, "amod") || v.toks[k].UPOS == "SCONJ" || k == a && v.toks[k].UPOS == "CCONJ" || k == a && v.toks[k].UPOS == "ADP" {
			return false
		}
		noun = noun || v.noun(k) || v.toks[k].UPOS == "PRON"
	}
	return noun
}

// closingSpeaker is the head of the phrase between the end of what is said and the verb, or behind the verb.
func (v *view) closingSpeaker(c, t int) int {
	best := -1
	for k := c + 1; k < t; k++ {
		if (v.noun(k) || v.toks[k].UPOS == "PRON") && (v.head(k) <= c || v.head(k) >= t) && (best < 0 || v.is(k, "nsubj")) {
			best = k
		}
	}
	if best >= 0 {
		return best
	}
	return v.inverted(t)
}

func (v *view) rootOf(t int) int {
	for left := len(v.toks); left > 0 && v.head(t) >= 0; left-- {
		t = v.head(t)
	}
	return t
}

// inverted is the head of the speaker in "...," said X, or -1.
func (v *view) inverted(t int) int {
	if t == 0 || t+1 >= len(v.toks) || quoteKind(v.toks[t-1].Form) == -2 && v.toks[t-1].Form != "," {
		return -1
	}
	for _, k := range v.children(t) {
		if k > t && (v.noun(k) || v.toks[k].UPOS == "PRON") && (v.is(k, "nsubj") || v.is(k, "obj") || v.is(k, "obl")) && v.caseOf(k) == "" {
			return k
		}
	}
	return -1
}
