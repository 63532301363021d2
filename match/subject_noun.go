package match

import "github.com/casus/casus"

// climb goes from a place to whom it describes: the subject of "countries in the region taking part" are the countries.
func (t *tree) climb(h int) int {
	k := t.mentAt[h]
	if t.ment0 == t.ment1 || k >= 0 && actorKind(t.d.Mentions[k].Kind) && t.d.Mentions[k].Kind != casus.State || t.pos[h] != posNoun && t.pos[h] != posPropn {
		return h
	}
	if up := int(t.head[h]); up >= 0 && up < h && t.rel[h] == relNmod && placePreps.has(t.casePrep(h)) && t.mentAt[up] >= 0 && actorKind(t.d.Mentions[t.mentAt[up]].Kind) {
		return up
	}
	return h
}

// aclSubject is the subject of clause p that hangs on noun h.
func (t *tree) aclSubject(p, h, depth int) subject {
	if x := t.tok[p].XPOS; (x == "VBD" || x == "VBZ" || x == "VBP") && h < p {
		return inherited(h, p) // a finite verb that a parser took for a participle
	}
	if t.isVBG(p) && t.mark(p) == "" {
		return inherited(t.climb(h), p)
	}
	if t.isVBG(p) && t.mark(p) == "" || t.isVBN(p) && !t.infinitive(p) {
		return inherited(h, p)
	}
	if v := int(t.head[h]); v >= 0 && t.rel[h] == relOblAgent && t.mark(p) != "" && t.passive(v, 0) {
		return t.surf(v, depth+1) // "was accused by X of shelling", hung on X
	}
	l := t.lemma(h)
	if v := int(t.head[h]); v >= 0 && timeNouns.has(l) && t.isVBG(p) && t.mark(p) != "" && t.pos[v] == posVerb {
		return t.surf(v, depth+1) // "within a year of leaving office, X"
	}
	if otherNouns.has(l) {
		if k := t.nounPrep(h, prepOn, prepTo, prepFor); k >= 0 {
			return inherited(k, h)
		}
	}
	if t.infinitive(p) && (ownNouns.has(l) || otherNouns.has(l)) {
		if k := t.nounPrep(h, prepFor); k >= 0 && k < p {
			return inherited(k, h) // "plans for X to"
		}
	}
	if !t.infinitive(p) && !ownNouns.has(l) && (t.pos[h] == posPropn || t.pos[h] == posPron || t.animate(h)) {
		return inherited(h, p) // "accused the party of coordinating", hung on the party
	}
	if ownNouns.has(l) || !t.infinitive(p) {
		return t.nounAgent(h, depth+1)
	}
	if f := t.firstConj(h); f != h && t.head[f] >= 0 && objectControl.has(t.lemma(int(t.head[f]))) {
		return inherited(f, p) // "prompted X and Y to step down", hung on Y
	}
	if l == "one" || t.pos[h] != posNoun || t.animate(h) {
		return inherited(h, p)
	}
	return t.nounAgent(h, depth+1)
}

// animate reports whether token h heads a mention of somebody.
func (t *tree) animate(h int) bool {
	if k := t.mentAt[h]; k >= 0 {
		return actorKind(t.d.Mentions[k].Kind)
	}
	return false
}

func (t *tree) nounPrep(h int, preps ...slotID) int {
	for _, c := range t.children(h) {
		if t.rel[c] == relNmod || t.rel[c] == relObl {
			s := t.casePrep(int(c))
			for _, p := range preps {
				if s == p {
					return t.antecedent(int(c))
				}
			}
		}
	}
	return -1
}

// nounAgent is whose plan, decision or bid noun h is: its possessor, its "by" or "of", who stands before it, or the
// subject of the verb that it is the object of.
func (t *tree) nounAgent(h, depth int) subject {
	if depth > 2*maxDepth {
		return noSubject
	}
	if c := t.child(h, relNmodPoss); c >= 0 {
		return inherited(t.antecedent(c), h)
	}
	if k := t.nounPrep(h, prepBy, slotBetween); k >= 0 {
		return inherited(k, h)
	}
	for _, c := range t.children(h) {
		if r := t.rel[c]; (r == relCompound || r == relAmod || r == relNmodDesc) && (t.pos[c] == posPropn || t.animate(int(c))) {
			return inherited(int(c), h)
		}
	}
	if v := int(t.head[h]); v >= 0 && t.pos[v] == posVerb {
		switch t.rel[h] {
		case relObj, relObl, relXcomp:
			if s := t.logical(v, depth+1); s.tok >= 0 {
				s.rank = max(s.rank, Inherited)
				return s
			}
		case relNsubjPass:
			return t.agent(v)
		}
	}
	if k := t.nounPrep(h, prepOf); k >= 0 {
		return inherited(k, h)
	}
	return noSubject
}

// logical is who does v: its subject, or the agent of the passive.
func (t *tree) logical(v, depth int) subject {
	if t.passive(v, 0) {
		return t.agent(v)
	}
	return t.surf(v, depth)
}

// agent is the "by"-phrase of passive v.
func (t *tree) agent(v int) subject {
	for _, c := range t.children(v) {
		switch t.rel[c] {
		case relOblAgent:
			if p := t.casePrep(int(c)); p == prepBy || p == slotNone {
				return inherited(t.antecedent(int(c)), v)
			}
		case relObl, relNmod:
			if t.casePrep(int(c)) == prepBy && t.canAct(int(c)) {
				return inherited(t.antecedent(int(c)), v)
			}
		}
	}
	return noSubject
}

// canAct tells the agent of "by police" from the time and means of "by Tuesday", "by air".
func (t *tree) canAct(i int) bool {
	l := t.lemma(i)
	return !(weekdays.has(l) || timeNouns.has(l) || meansNouns.has(l) || t.pos[i] == posNum || t.pos[i] == posVerb)
}
