package code

// claims gives an act for which somebody claimed responsibility its actor and source: "X claimed responsibility for
// the bombing", "the bombing, claimed by X".
func (v *view) claims(es []*coded) []*coded {
	for _, e := range es {
		if v.claimTrigger(e) && len(e.ev.Actor) > 0 {
			e.ev.SaidBy = e.ev.Actor
			continue
		}
		who := v.claimant(e.head)
		if len(who) == 0 {
			continue
		}
		ps := v.speakersOf(who)
		if len(e.ev.Actor) == 0 || !hasCode(e.ev.Actor) {
			e.ev.Actor = ps
			e.args = append(e.args, who...)
		}
		e.ev.SaidBy = ps
	}
	return es
}

func (v *view) claimant(t int) []int {
	for _, k := range v.children(t) { // "claimed by X"
		if v.is(k, "acl") && v.lemma[k] == "claim" {
			if s := v.agentOf(k); len(s) > 0 {
				return s
			}
		}
	}
	h := v.head(t)
	if h < 0 {
		return nil
	}
	if v.lemma[h] == "claim" && v.verb(h) { // "the bombing was claimed by X"; parser hung "for the attack" on the verb
		if v.is(t, "nsubj:pass") {
			return v.agentOf(h)
		}
		if o := v.kid(h, "obj"); o >= 0 && inSet(v.lemma[o], "responsibility", "credit") && v.caseOf(t) == "for" {
			return v.subjects(h)
		}
		return nil
	}
	if !inSet(v.lemma[h], "responsibility", "credit") || v.caseOf(t) != "for" {
		return nil
	}
	if c := v.head(h); c >= 0 && v.is(h, "obj") && inSet(v.lemma[c], "claim", "take", "assume") {
		return v.subjects(c)
	}
	return nil
}

func (v *view) agentOf(t int) []int {
	for _, k := range v.children(t) {
		if v.is(k, "obl:agent") || v.is(k, "obl") && v.caseOf(k) == "by" {
			return v.conjuncts(k)
		}
	}
	return nil
}

// claimTrigger holds for triggers like "claimed responsibility".
func (v *view) claimTrigger(e *coded) bool {
	for _, t := range e.triggers {
		if v.lemma[t] == "responsibility" {
			return true
		}
	}
	return false
}
