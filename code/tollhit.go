package code

import (
	"strings"
)

// tollHit is a word that says what happened to people, and the head of the phrase that says to whom.
type tollHit struct {
	word    int // token of the verb, adjective or noun
	victims int
	measure string
	sure    bool // the word itself tells the outcome; "shot" and "stabbed" leave it open
	gap     bool // found by gapped, which knows better than the tree
}

// tollHits finds them all, in order of the words. Of two that count the same phrase the surer stays, then "killed".
func (v *view) tollHits() []tollHit {
	var hits []tollHit
	for t := range v.toks {
		if h, ok := v.gapped(t); ok {
			hits = append(hits, h)
			continue
		}
		switch v.toks[t].UPOS {
		case "VERB":
			hits = v.verbHits(t, hits)
		case "ADJ":
			hits = v.adjHits(t, hits)
		case "NOUN", "NUM":
			hits = v.nounHits(t, hits)
		}
	}
	hits = v.splitHits(hits)
	var out []tollHit
next:
	for _, h := range hits {
		for i := range out {
			o := &out[i]
			if o.victims == h.victims && o.gap != h.gap {
				if h.gap {
					*o = h
				}
				continue next
			}
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
		for _, p := range append(v.patients(t), v.besideThem(t)...) {
			if !v.words.has("strict", lem) || v.surelyPeople(p) {
				hits = append(hits, tollHit{t, p, m, sure, false})
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
				hits = append(hits, tollHit{t, p, m, true, false})
			}
		}
		return hits
	}
	if o := v.kid(t, "obj"); o >= 0 && inSet(lem, "suffer", "sustain", "receive", "have") && inSet(v.lemma[o], "injury", "wound", "burn", "fracture") {
		for _, p := range v.subjects(t) {
			if v.surelyPeople(p) {
				hits = append(hits, tollHit{t, p, "injured", true, false})
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
					hits = append(hits, tollHit{t, p, "detained", true, false})
				}
			}
		case v.is(k, "xcomp") && v.words.has("tadj", lower(v.toks[k].Form)) || v.is(k, "xcomp") && v.lemma[k] == "hostage":
			m := v.words.key("tadj", lower(v.toks[k].Form))
			if m == "" {
				m = "abducted"
			}
			for _, p := range v.patients(t) {
				hits = append(hits, tollHit{k, p, m, true, false})
			}
		case v.is(k, "nsubj") && v.isToll(k):
			for _, o := range v.children(t) {
				if o != k && (v.is(o, "obl") || v.is(o, "obj")) && inSet(v.caseOf(o), "to", "at", "", "past", "above") && v.people(o) {
					hits = append(hits, tollHit{k, o, "killed", true, false})
				}
			}
		case v.is(k, "obj") && (v.isToll(k) || v.lemma[k] == "it" && inSet(v.lemma[t], "put", "place") && v.speaksOfToll()):
			for _, o := range v.children(t) {
				if v.is(o, "obl") && inSet(v.caseOf(o), "at", "to") && v.people(o) {
					hits = append(hits, tollHit{k, o, "killed", true, false})
				}
			}
		}
	}
	return hits
}
