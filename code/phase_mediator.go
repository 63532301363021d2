package code

import "github.com/casus/casus"

// mediators are the parties that bring the sides of a ceasefire or talks together: "mediated by", "Qatar-brokered",
// "under the auspices of", "through mediators", or the actor of an event that is mediation itself.
func (v *view) mediators(n int, e *coded) []casus.Party {
	var out []casus.Party
	for _, t := range e.triggers {
		if v.words.has("mediate", v.lemma[t]) && v.verb(t) {
			out = append(out, e.ev.Actor...)
			break
		}
	}
	for _, t := range [...]int{n, v.head(n), e.head, v.head(e.head)} {
		if t < 0 {
			continue
		}
		for _, k := range v.children(t) {
			for _, h := range v.mediatorHeads(k) {
				out = append(out, v.partiesAt(h)...)
			}
		}
		if v.words.has("mediate", v.lemma[t]) && v.verb(t) {
			for _, h := range v.sayers(t) {
				out = append(out, v.partiesAt(h)...)
			}
		}
	}
	return known(dedupe(out))
}

// mediatorHeads are the heads of the mediators that phrase or clause k names.
func (v *view) mediatorHeads(k int) []int {
	switch l := v.lemma[k]; {
	case v.words.has("mediate", l) && (v.is(k, "acl") || v.is(k, "advcl") || v.is(k, "conj") || v.is(k, "parataxis")):
		return v.sayers(k)
	case v.words.has("mediate", lower(v.toks[k].Form)) && v.is(k, "amod"):
		return v.brokered(k)
	case v.words.has("mediator", l) && (v.is(k, "obl") || v.is(k, "nmod")):
		return v.ofMediation(k)
	}
	return nil
}

// brokered reads "Qatar-brokered" and "UN-brokered": the name stands in front of the participle.
func (v *view) brokered(k int) []int {
	for _, c := range v.children(k) {
		if c < k && v.noun(c) {
			return []int{c}
		}
	}
	if k >= 2 && v.toks[k-1].Form == "-" && v.noun(k-2) {
		return []int{k - 2}
	}
	return nil
}

// ofMediation reads "under the auspices of X", "with X's mediation", "under Omani mediation", "through X mediators".
func (v *view) ofMediation(k int) []int {
	if !inSet(v.caseOf(k), "under", "with", "through", "via", "by", "thanks_to") {
		return nil
	}
	for _, c := range v.children(k) {
		if v.is(c, "nmod") && inSet(v.caseOf(c), "of", "by", "from") || v.is(c, "nmod:poss") {
			return v.conjuncts(c)
		}
	}
	if m := v.mentionAt(k); m != nil && len(m.Actors) > 0 {
		return []int{k}
	}
	for _, c := range v.children(k) {
		if m := v.mentionAt(c); m != nil && len(m.Actors) > 0 {
			return []int{c}
		}
	}
	return nil
}

// known drops parties that nothing is known of.
func known(ps []casus.Party) []casus.Party {
	out := ps[:0]
	for _, p := range ps {
		if p.Code != "" {
			out = append(out, p)
		}
	}
	if len(out) == 0 {
		return nil
	}
	return out
}
