package code

// speaksOfToll holds for a sentence that has named a toll.
func (v *view) speaksOfToll() bool {
	for t := range v.toks {
		if v.isToll(t) {
			return true
		}
	}
	return false
}

// isToll holds for "death toll" and a "toll" or "number" of dead.
func (v *view) isToll(t int) bool {
	if v.lemma[t] == "toll" {
		return true
	}
	if v.lemma[t] != "number" {
		return false
	}
	for _, k := range v.children(t) {
		if v.is(k, "nmod") && (v.words.key("tadj", lower(v.toks[k].Form)) == "killed" || inSet(v.lemma[k], "death", "fatality")) {
			return true
		}
	}
	return false
}

func (v *view) adjHits(t int, hits []tollHit) []tollHit {
	m := v.words.key("tadj", lower(v.toks[t].Form))
	if m == "" {
		return hits
	}
	switch {
	case v.is(t, "amod") && v.head(t) >= 0 && v.people(v.head(t)):
		return append(hits, tollHit{t, v.head(t), m, true})
	case v.kid(t, "nsubj") >= 0:
		for _, p := range v.conjuncts(v.kid(t, "nsubj")) {
			if v.people(p) {
				hits = append(hits, tollHit{t, p, m, true})
			}
		}
	case v.kid(t, "nummod") >= 0: // "31 dead"
		return append(hits, tollHit{t, t, m, true})
	}
	return hits
}

// nounHits handles "the deaths of 12 people", "12 deaths", "bodies of 10 men", "31 dead".
func (v *view) nounHits(t int, hits []tollHit) []tollHit {
	if m := v.words.key("tadj", lower(v.toks[t].Form)); m != "" && v.kid(t, "nummod") >= 0 {
		return append(hits, tollHit{t, t, m, true})
	}
	m, body := v.words.key("tnoun", v.lemma[t]), v.words.has("body", v.lemma[t])
	if body {
		m = "killed"
	}
	if m == "" {
		if v.isToll(t) {
			for _, k := range v.children(t) {
				if v.is(k, "nmod") && v.caseOf(k) == "of" || v.is(k, "appos") {
					hits = append(hits, tollHit{t, k, "killed", true})
				}
			}
		}
		return hits
	}
	for _, k := range v.children(t) {
		if v.is(k, "nmod") && v.caseOf(k) == "of" {
			for _, p := range v.conjuncts(k) {
				if v.people(p) {
					hits = append(hits, tollHit{t, p, m, true})
				}
			}
			return hits
		}
	}
	held := v.lemma[t] == "hostage" && v.head(t) >= 0 && inSet(v.lemma[v.head(t)], "hold", "take", "seize", "keep")
	if k := v.kid(t, "nummod"); k >= 0 && (held || body || inSet(v.lemma[t], "death", "fatality", "arrest")) {
		hits = append(hits, tollHit{t, t, m, true})
	}
	return hits
}

// people holds for phrases that may be people: anything countable that is not known to be a thing.
func (v *view) people(t int) bool {
	return !v.words.has("thing", v.lemma[t]) && v.toks[t].UPOS != "PRON" || v.surelyPeople(t)
}

// surelyPeople holds for words of people, numbers that stand alone, and mentions by role.
func (v *view) surelyPeople(t int) bool {
	if v.words.has("person", v.lemma[t]) || v.toks[t].UPOS == "NUM" {
		return true
	}
	if v.words.has("thing", v.lemma[t]) {
		return false
	}
	if v.quantWord(t) || v.words.has("group", v.lemma[t]) {
		for _, k := range v.children(t) {
			if v.is(k, "nmod") && v.caseOf(k) == "of" {
				return v.surelyPeople(k)
			}
		}
		return v.quantWord(t)
	}
	m := v.mentionAt(t)
	if m == nil {
		return false
	}
	for _, p := range m.Actors {
		switch p.Code.Role() {
		case "CVL", "MIL", "REB", "COP", "REF", "OPP", "REL", "CRM", "MED":
			return m.Kind == "role" || m.Kind == "person"
		}
	}
	return false
}
