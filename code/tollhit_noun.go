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
		return append(hits, tollHit{t, v.head(t), m, true, false})
	case v.kid(t, "nsubj") >= 0:
		for _, p := range v.conjuncts(v.kid(t, "nsubj")) {
			if v.people(p) {
				hits = append(hits, tollHit{t, p, m, true, false})
			}
		}
	case v.kid(t, "nummod") >= 0: // "31 dead"
		return append(hits, tollHit{t, t, m, true, false})
	}
	return hits
}

// nounHits handles "the deaths of 12 people", "12 deaths", "bodies of 10 men", "31 dead".
func (v *view) nounHits(t int, hits []tollHit) []tollHit {
	if m := v.words.key("tadj", lower(v.toks[t].Form)); m != "" && v.kid(t, "nummod") >= 0 {
		return append(hits, tollHit{t, t, m, true, false})
	}
	m, body := v.words.key("tnoun", v.lemma[t]), v.words.has("body", v.lemma[t])
	if body || v.livesTaken(t) {
		m = "killed"
	}
	if v.lemma[t] == "injury" {
		return v.injuries(t, hits)
	}
	if m == "" {
		if v.isToll(t) {
			for _, k := range v.children(t) {
				if v.is(k, "nmod") && v.caseOf(k) == "of" && v.people(k) || v.is(k, "appos") {
					hits = append(hits, tollHit{t, k, v.tollOf(k), true, false})
				}
			}
		}
		return hits
	}
	for _, k := range v.children(t) {
		if v.is(k, "nmod") && v.caseOf(k) == "of" {
			for _, p := range v.conjuncts(k) {
				if v.people(p) {
					hits = append(hits, tollHit{t, p, m, true, false})
				}
			}
			return hits
		}
	}
	held := v.lemma[t] == "hostage" && v.head(t) >= 0 && inSet(v.lemma[v.head(t)], "hold", "take", "seize", "keep")
	if k := v.kid(t, "nummod"); k >= 0 && (held || body || inSet(v.lemma[t], "death", "fatality", "arrest")) {
		hits = append(hits, tollHit{t, t, m, true, false})
	}
	return hits
}

// livesTaken holds for "lives" in "claimed the lives of 12 people".
func (v *view) livesTaken(t int) bool {
	h := v.head(t)
	return v.lemma[t] == "life" && v.toks[t].XPOS == "NNS" && h >= 0 && v.is(t, "obj") && inSet(v.lemma[h], "claim", "take", "cost")
}

// injuries handles "caused injuries to eight others" and "resulted in 14 injuries"; the injuries of one who suffers them
// count no people.
func (v *view) injuries(t int, hits []tollHit) []tollHit {
	for _, k := range v.children(t) {
		if v.is(k, "nmod") && inSet(v.caseOf(k), "to", "of") && v.surelyPeople(k) {
			return append(hits, tollHit{t, k, "injured", true, false})
		}
	}
	h := v.head(t)
	if h >= 0 && v.is(t, "conj") {
		h = v.head(h)
	}
	if v.kid(t, "nummod") >= 0 && h >= 0 && inSet(v.lemma[h], "result", "cause", "leave", "report", "be", "lead") {
		return append(hits, tollHit{t, t, "injured", true, false})
	}
	return hits
}

// tollOf is what the toll counts: the dead, if the phrase does not say otherwise ("a toll of 12 wounded").
func (v *view) tollOf(t int) string {
	for _, k := range v.children(t) {
		if m := v.outcome(k); m != "" && (v.is(k, "acl") || v.is(k, "amod")) {
			return m
		}
	}
	if m := v.outcome(t); m != "" {
		return m
	}
	return "killed"
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
