package code

import (
	"github.com/casus/casus"
)

// up decides what the word above t means for t: it notes a verdict if there is one and says whether the question goes
// on to the word above, and to which.
func (w *statusWalk) up(t int) (next int, carry bool) {
	v := w.v
	h := v.head(t)
	if h < 0 {
		return -1, false
	}
	switch {
	case v.embeddedQuestion(t):
		return -1, false // "no word on how many died": they did
	case v.is(t, "conj"):
		return w.overConj(t, h)
	case v.is(t, "acl:relcl") || v.is(t, "appos") || v.is(t, "parataxis") || v.is(t, "vocative"):
		return -1, false // a relative clause or aside asserts by itself
	case v.is(t, "xcomp") || v.is(t, "ccomp") || v.is(t, "csubj"):
		return w.overComplement(t, h)
	case v.is(t, "acl"):
		return w.overAcl(t, h)
	case v.is(t, "advcl"):
		return w.overAdvcl(t, h)
	case v.noun(t) || v.toks[t].UPOS == "PRON" || v.toks[t].UPOS == "VERB" || v.toks[t].UPOS == "ADJ" || v.toks[t].UPOS == "NUM":
		return w.overNominal(t, h)
	}
	return -1, false
}

// overConj lets a conjunct share what stands on the first one only where it has no subject, auxiliary or finite form of
// its own ("did not meet or call", but not "did not meet X and called Y"). What stands above both bears on both.
func (w *statusWalk) overConj(t, h int) (int, bool) {
	v := w.v
	if v.noun(t) && v.noun(h) {
		return h, true
	}
	shares := v.kid(t, "nsubj") < 0 && v.kid(t, "aux") < 0 && v.kid(t, "cop") < 0 && v.toks[t].XPOS == v.toks[h].XPOS
	if shares && !v.contrasts(t) {
		return h, true
	}
	if v.contrasts(t) || v.kid(t, "nsubj") >= 0 || v.kid(t, "aux") >= 0 || v.kid(t, "cop") >= 0 || v.finite(t) {
		return w.up(h) // past the first conjunct, to what stands above it
	}
	return h, true
}

// overComplement handles "plans to X", "failed to X", "said that X", "set to X", "it is possible that X".
func (w *statusWalk) overComplement(t, h int) (int, bool) {
	v := w.v
	if v.toks[h].UPOS == "ADJ" || v.toks[h].UPOS == "NOUN" && !v.verb(h) {
		list := "gadj"
		if v.toks[h].UPOS == "NOUN" {
			list = "gnoun"
		}
		if !w.listed(list, h, "") && v.words.key(list, v.lemma[h]) != "pass" && (v.is(t, "csubj") || v.is(t, "ccomp")) {
			return -1, false // "it is no surprise that they met": they did
		}
		return h, true
	}
	if v.lemma[h] == "be" && v.hasTo(t) {
		w.note(casus.Planned, quote(v.toks[h].Form+" to")+" stands above it")
		return h, true
	}
	if inSet(v.lemma[h], "have", "need") && v.is(t, "xcomp") && v.hasTo(t) {
		w.note(casus.Possible, quote(v.toks[h].Form+" to")+" stands above it")
		w.found.bare = true
		return h, true
	}
	if v.lemma[h] == "go" && v.toks[h].XPOS == "VBG" && v.hasTo(t) {
		w.note(casus.Planned, quote("going to")+" stands above it")
		return h, true
	}
	if v.is(t, "ccomp") && v.words.has("src", v.lemma[h]) || v.lemma[h] == "claim" {
		return w.overReport(t, h)
	}
	return w.overGovernor(t, h)
}

// overReport: what is said counts by its own grammar, unless the saying itself is negated or is a denial or fear.
func (w *statusWalk) overReport(t, h int) (int, bool) {
	v := w.v
	w.reported = true
	switch v.words.key("gverb", v.lemma[h]) {
	case "denied":
		w.note(casus.Denied, "somebody denies it: "+quote(v.toks[h].Form))
	case "possible":
		if w.found.status == casus.Planned { // "they fear that he will" is no plan of his
			w.found = verdict{purpose: -1}
		}
		w.note(casus.Possible, "stands under "+quote(v.toks[h].Form))
		w.found.bare = w.found.bare || inSet(v.lemma[h], "hope", "wish")
	}
	return -1, false
}

// overGovernor handles verbs above an infinitive, a gerund or a clause.
func (w *statusWalk) overGovernor(t, h int) (int, bool) {
	v := w.v
	key := v.words.key("gverb", v.phrasal(h))
	if key == "" {
		key = v.words.key("gverb", v.lemma[h])
	}
	switch key {
	case "done":
		return -1, false
	case "planned", "possible":
		if v.lemma[h] == "agree" && v.is(t, "ccomp") && !v.hasTo(t) {
			return -1, false
		}
		w.note(casus.Status(key), "stands under "+quote(v.toks[h].Form))
		return h, true
	case "denied":
		if w.neg == "" {
			w.note(casus.Denied, quote(v.toks[h].Form)+" stands above it")
			return -1, false
		}
	}
	return h, true
}

// overAcl handles "a plan to X", "the threat of X-ing", and participles ("people killed in"), which assert.
func (w *statusWalk) overAcl(t, h int) (int, bool) {
	v := w.v
	if !v.hasTo(t) && v.markOf(t) == "" {
		return -1, false
	}
	if v.hasTo(t) {
		if m := v.mentionAt(h); m != nil && hasCode(m.Actors) {
			n := h
			for v.is(n, "conj") && v.head(n) >= 0 {
				n = v.head(n)
			}
			if g := v.head(n); g >= 0 && v.verb(g) && (v.is(n, "obj") || v.is(n, "obl")) {
				return w.overGovernor(t, g) // "forced the minister to step down", hung on the minister
			}
		}
		if v.singledOut(h) {
			return -1, false // "the latest to withdraw" has withdrawn
		}
		if v.words.has("effort", v.lemma[h]) && !v.words.has("gnoun", v.lemma[h]) {
			if up := v.head(h); up < 0 || !v.words.has("light", v.lemma[up]) {
				return -1, false // an effort is under way
			}
			return h, true
		}
	}
	w.listed("gnoun", h, "")
	w.found.bare = w.found.bare || inSet(v.lemma[h], "hope", "wish")
	if w.found.status == "" && v.hasTo(t) && !v.words.has("effort", v.lemma[h]) {
		w.note(casus.Planned, "infinitive of "+quote(v.toks[h].Form))
		w.found.purpose = h
	}
	return h, true
}

// overAdvcl handles clauses around the main one. A purpose is planned unless what stands above is an effort that is
// under way; a condition has been noted by its subordinator.
func (w *statusWalk) overAdvcl(t, h int) (int, bool) {
	v := w.v
	mark := v.markOf(t)
	switch mark {
	case "to", "in_order_to", "so_as_to":
		if v.toks[h].UPOS == "ADJ" || v.toks[h].XPOS == "VBN" && v.words.has("gadj", lower(v.toks[h].Form)) {
			w.listed("gadj", h, "")
			return h, true
		}
		if v.words.key("gverb", v.lemma[h]) != "" {
			return w.overGovernor(t, h)
		}
		if v.verb(h) && v.words.has("effort", v.lemma[h]) {
			return h, true // "fought to oust them": the effort is the act
		}
		if w.found.status == "" {
			w.note(casus.Planned, "purpose of "+quote(v.toks[h].Form))
			w.found.purpose = h
		}
		return h, true
	case "as_soon_as", "once", "until", "till", "when", "as":
		if (mark != "as" || v.soon(t)) && !v.finitePast(t) && !v.finitePast(h) && (v.modalOn(h) || v.hasTo(h) || v.words.has("gverb", v.lemma[h])) {
			w.note(casus.Planned, "the main clause, yet to come, waits for it")
		}
		return -1, false
	case "before":
		return h, !v.finitePast(t)
	case "":
		if v.toks[t].XPOS == "VBG" || v.toks[t].XPOS == "VBN" {
			return h, true
		}
	}
	return -1, false
}
