package code

import "strings"

// tollHit is a word that says what happened to people, and the head of the phrase that says to whom.
type tollHit struct {
	word    int // token of the verb, adjective or noun
	victims int
	measure string
	sure    bool // the word itself tells the outcome; "shot" and "stabbed" leave it open
}

// tollHits finds them all, in order of the words. Of two that count the same phrase the surer stays, then "killed".
func (v *view) tollHits() []tollHit {
	var hits []tollHit
	for t := range v.toks {
		switch v.toks[t].UPOS {
		case "VERB":
			hits = v.verbHits(t, hits)
		case "ADJ":
			hits = v.adjHits(t, hits)
		case "NOUN", "NUM":
			hits = v.nounHits(t, hits)
		}
	}
	var out []tollHit
next:
	for _, h := range hits {
		for i := range out {
			o := &out[i]
			if o.victims == h.victims && (o.measure == h.measure || !o.sure || !h.sure) {
				if h.sure && !o.sure {
					*o = h
				}
				continue next
			}
		}
		out = append(out, h)
	}
	return out
}

func (v *view) verbHits(t int, hits []tollHit) []tollHit {
	lem := v.phrasal(t)
	if m := v.words.key("tverb", lem); m != "" && !v.is(t, "amod") {
		sure := !inSet(lem, "shoot", "stab")
		if !sure && v.deadly(t) {
			m, sure = "killed", true
		}
		for _, p := range v.patients(t) {
			if !v.words.has("strict", lem) || v.surelyPeople(p) {
				hits = append(hits, tollHit{t, p, m, sure})
			}
		}
		return hits
	}
	if m := v.words.key("tadj", lower(v.toks[t].Form)); m != "" && (v.is(t, "amod") || v.is(t, "xcomp") || m == "missing" && v.kid(t, "obj") < 0) {
		return v.adjHits(t, hits)
	}
	if m := v.words.key("tsubj", lem); m != "" || v.leavesHome(t) || v.losesLife(t) {
		if m == "" && v.losesLife(t) {
			m = "killed"
		} else if m == "" {
			m = "displaced"
		}
		for _, p := range v.subjects(t) {
			if v.people(p) {
				hits = append(hits, tollHit{t, p, m, true})
			}
		}
		return hits
	}
	return v.verbPhraseHits(t, hits)
}

// deadly holds for "shot dead", "shot to death", "shot and killed".
func (v *view) deadly(t int) bool {
	for _, k := range v.children(t) {
		switch {
		case v.lemma[k] == "dead", v.lemma[k] == "death" && v.caseOf(k) == "to":
			return true
		case v.is(k, "conj") && v.words.key("tverb", v.lemma[k]) == "killed" && v.kid(k, "obj") < 0:
			return true
		}
	}
	return false
}

// leavesHome holds for "streamed out of the city", "poured into the country".
func (v *view) leavesHome(t int) bool {
	if !inSet(v.lemma[t], "stream", "pour", "flood") {
		return false
	}
	for _, k := range v.children(t) {
		if (v.is(k, "obl") || v.is(k, "advmod") || v.is(k, "compound:prt")) &&
			(strings.HasPrefix(v.caseOf(k), "out") || inSet(v.caseOf(k), "into", "across") || v.lemma[k] == "out") {
			return true
		}
	}
	return false
}

func (v *view) losesLife(t int) bool {
	o := v.kid(t, "obj")
	return v.lemma[t] == "lose" && o >= 0 && v.lemma[o] == "life" && v.kid(o, "nmod:poss") >= 0
}

// verbPhraseHits handles "took a man into custody", "left five dead", "holding 20 people hostage", "the death toll
// rose to 31".
func (v *view) verbPhraseHits(t int, hits []tollHit) []tollHit {
	for _, k := range v.children(t) {
		switch {
		case (v.is(k, "obl") || v.is(k, "obj")) && v.lemma[k] == "custody" || v.is(k, "obl") && v.lemma[k] == "prisoner":
			for _, p := range v.patients(t) {
				if p != k && v.surelyPeople(p) {
					hits = append(hits, tollHit{t, p, "detained", true})
				}
			}
		case v.is(k, "xcomp") && v.words.has("tadj", lower(v.toks[k].Form)) || v.is(k, "xcomp") && v.lemma[k] == "hostage":
			m := v.words.key("tadj", lower(v.toks[k].Form))
			if m == "" {
				m = "abducted"
			}
			for _, p := range v.patients(t) {
				hits = append(hits, tollHit{k, p, m, true})
			}
		case v.is(k, "nsubj") && v.isToll(k):
			for _, o := range v.children(t) {
				if o != k && (v.is(o, "obl") || v.is(o, "obj")) && inSet(v.caseOf(o), "to", "at", "", "past", "above") {
					hits = append(hits, tollHit{k, o, "killed", true})
				}
			}
		case v.is(k, "obj") && (v.isToll(k) || v.lemma[k] == "it" && inSet(v.lemma[t], "put", "place") && v.speaksOfToll()):
			for _, o := range v.children(t) {
				if v.is(o, "obl") && inSet(v.caseOf(o), "at", "to") {
					hits = append(hits, tollHit{k, o, "killed", true})
				}
			}
		}
	}
	return hits
}

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
		if k := v.lastKid(at, "nsubj:pass"); k >= 0 {
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

// lastKid is the last child by that relation, or -1: of two subjects the nearer one.
func (v *view) lastKid(t int, rel string) int {
	out := -1
	for _, k := range v.children(t) {
		if v.is(k, rel) {
			out = k
		}
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
