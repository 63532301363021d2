package code

import "github.com/casus/casus"

// overNominal handles event nouns as parts of clauses and phrases: "will launch an offensive", "talks will continue",
// "plans for talks", "prevented an attack". A definite noun is taken for a fact unless the verb says that it occurs.
func (w *statusWalk) overNominal(t, h int) (int, bool) {
	v := w.v
	rel := v.toks[t].Deprel
	switch {
	case relIs(rel, "nsubj"):
		return w.overSubject(t, h)
	case relIs(rel, "obj"):
		return w.overObject(t, h)
	case relIs(rel, "obl") || relIs(rel, "advmod"):
		return w.overOblique(t, h)
	case relIs(rel, "nmod"):
		return w.overNmod(t, h)
	case relIs(rel, "compound") || relIs(rel, "amod"):
		return w.overCompound(t, h)
	}
	return -1, false
}

// overCompound: "attack plans" go by "plans"; an event noun that the parser took for part of another noun ("launch an
// offensive targeting rebels", with the rebels on top) goes by the verb that launches it.
func (w *statusWalk) overCompound(t, h int) (int, bool) {
	v := w.v
	if w.listed("gnoun", h, "") {
		return h, true
	}
	g := v.head(h)
	if g >= 0 && v.is(h, "obj") && v.toks[t].XPOS == "NN" && (v.words.has("light", v.lemma[g]) || v.words.has("gobj", v.lemma[g])) {
		return w.overObject(h, g)
	}
	return -1, false
}

func (w *statusWalk) overSubject(t, h int) (int, bool) {
	v := w.v
	if v.toks[h].UPOS == "ADJ" {
		if w.adjPredicate(h) {
			return h, true
		}
		return -1, false
	}
	if relIs(v.toks[t].Deprel, "nsubj:pass") {
		return w.overObject(t, h)
	}
	if v.words.has("occur", v.phrasal(h)) || v.words.has("occur", v.lemma[h]) || v.lemma[h] == "be" || v.lemma[h] == "take" && v.takesPlace(h) {
		return h, true
	}
	if v.noun(h) && v.kid(h, "cop") >= 0 {
		return -1, false
	}
	if !v.definite(t) {
		return h, v.modalOn(h) // "an attack could start a war" speaks of no attack that has been
	}
	return -1, false
}

// adjPredicate notes "the attack is imminent", "talks are possible".
func (w *statusWalk) adjPredicate(h int) bool {
	return w.listed("amod", h, "") || w.listed("gadj", h, "") || w.v.words.has("occur", w.v.lemma[h])
}

func (v *view) takesPlace(h int) bool {
	o := v.kid(h, "obj")
	return o >= 0 && v.lemma[o] == "place"
}

func (v *view) modalOn(h int) bool {
	for _, k := range v.children(h) {
		if v.is(k, "aux") && v.words.has("modal", lower(v.toks[k].Form)) {
			return true
		}
	}
	return false
}

// overObject: a verb of planning, denying or preventing decides; one that carries or begins the event passes its own
// status on; any other verb presupposes a definite event.
func (w *statusWalk) overObject(t, h int) (int, bool) {
	v := w.v
	if v.words.has("src", v.lemma[h]) { // "said talks were not near", with the subject hung on "said"
		for _, k := range v.children(h) {
			if k > t && v.is(k, "ccomp") && v.kid(k, "nsubj") < 0 {
				return w.overSubject(t, k)
			}
		}
	}
	phr := v.phrasal(h)
	key := v.words.key("gobj", phr)
	if key == "" {
		key = v.words.key("gobj", v.lemma[h])
	}
	switch key {
	case "planned", "possible":
		if key == "possible" && v.definite(t) {
			return -1, false
		}
		w.note(casus.Status(key), "stands under "+quote(v.toks[h].Form))
		return h, true
	case "denied":
		w.note(casus.Denied, quote(v.toks[h].Form)+" stands above it")
		return -1, false
	case "done":
		return -1, false
	}
	if v.words.has("light", phr) || v.words.has("light", v.lemma[h]) || v.words.has("occur", v.lemma[h]) {
		return h, true
	}
	if !v.definite(t) {
		return h, v.modalOn(h) || v.hasTo(h)
	}
	return -1, false
}

// overOblique: "prepare for an assault" and "agreed on talks" go by the verb; "after the attack" is a fact.
func (w *statusWalk) overOblique(t, h int) (int, bool) {
	v := w.v
	c := v.caseOf(t)
	if c == "of" && v.lo[t] > 0 && v.lemma[v.lo[t]-1] == "ahead" {
		w.note(casus.Planned, "stands after "+quote("ahead of"))
		return -1, false
	}
	switch c {
	case "into":
		return h, true
	case "for", "on", "to", "of", "against", "about":
		switch key := v.words.key("gverb", v.lemma[h]); key {
		case "planned", "possible":
			w.note(casus.Status(key), "stands under "+quote(v.toks[h].Form))
			return h, true
		}
		if v.toks[h].UPOS == "ADJ" {
			if w.listed("gadj", h, "") {
				return h, true
			}
		}
	case "in", "with", "during", "by", "through", "at":
		return h, !v.definite(t)
	case "before":
		return h, w.found.status == "" && v.modalOn(h)
	case "after", "following", "since", "despite", "amid", "over":
		return -1, false
	}
	return h, !v.definite(t) && v.modalOn(h)
}

func (w *statusWalk) overNmod(t, h int) (int, bool) {
	v := w.v
	if w.found.status == "" && w.listed("gnoun", h, "") {
		return h, true
	}
	if v.words.has("whole", v.lemma[h]) {
		return h, true
	}
	return -1, false
}

// definite holds for nouns that point at something known: "the attack", "Tuesday's attack", "their talks", "U.S.
// threats".
func (v *view) definite(t int) bool {
	owned := t > 0 && v.toks[t-1].XPOS == "POS" // whatever the parser makes of "Monday's"
	for _, k := range v.children(t) {
		switch {
		case v.is(k, "det"):
			switch v.lemma[k] {
			case "the", "this", "that", "these", "those", "both":
				return true
			}
			return false
		case v.is(k, "nmod:poss"), v.possessive(k), v.is(k, "acl") && v.toks[k].XPOS == "VBN":
			return true
		case v.is(k, "compound") || v.is(k, "amod"):
			m := v.mentionAt(k)
			owned = owned || m != nil && hasCode(m.Actors)
		}
	}
	return owned
}

// possessive holds for a phrase with "'s" in front of a noun, whatever the parser calls it.
func (v *view) possessive(t int) bool {
	for _, k := range v.children(t) {
		if v.is(k, "case") && inSet(v.toks[k].Form, "'s", "’s", "'", "’") {
			return true
		}
	}
	return false
}
