package match

// passive reports whether verb v is in the passive, or is a participle that means it.
func (t *tree) passive(v, depth int) bool {
	if depth > maxDepth {
		return false
	}
	q := t.voiceCues(v)
	if q.passive {
		return true
	}
	if f := int(t.head[v]); t.rel[v] == relConj && t.tok[v].XPOS == "VBD" && q.withBy && !q.obj && !q.hasSubj && !q.hasAux && f >= 0 && t.pos[f] == posVerb && t.passive(f, depth+1) {
		return true // "was arrested and charged with murder", taken for a past tense
	}
	if !t.isVBN(v) {
		// A tagger often takes the participle of a headline for a past tense.
		return t.headline() && !q.hasAux && !q.obj && q.by && t.tok[v].XPOS == "VBD"
	}
	switch {
	case q.be:
		return true
	case q.have:
		return false
	}
	switch t.rel[v] {
	case relAcl:
		return q.by || q.hasAux || !t.verbless(v)
	case relAmod:
		return !t.amodFinite(v)
	case relConj:
		if f := int(t.head[v]); f >= 0 && !q.hasSubj && !q.hasAux && t.pos[f] == posVerb {
			if t.isVBN(f) {
				return t.passive(f, depth+1)
			}
			return false
		}
	}
	if q.hasAux {
		return false
	}
	return !q.hasSubj || t.headline() && !q.obj
}

// voiceCues is what the children of a verb say about its voice.
type voiceCues struct {
	passive              bool // it is the passive, whatever else there is
	hasSubj, hasAux, obj bool
	have, be             bool // which auxiliary
	by, withBy           bool // a phrase with "by", with "by" or "with"
}

func (t *tree) voiceCues(v int) voiceCues {
	var q voiceCues
	for _, c := range t.children(v) {
		switch t.rel[c] {
		case relAuxPass, relCsubjPass, relOblAgent:
			q.passive = true
		case relNsubjPass:
			// Without an auxiliary a tag of the finite verb is worth more than the parser's label.
			if x := t.tok[v].XPOS; t.headline() || t.child(v, relAuxPass) >= 0 || t.child(v, relAux) >= 0 {
				q.passive = true
			} else if t.fullClause(v) {
				q.hasSubj = true
				continue
			} else if x != "VBD" && x != "VBZ" && x != "VBP" && t.bareObject(v) < 0 {
				q.passive = true
			}
			q.hasSubj = true
		case relAux:
			q.hasAux = true
			switch t.lemma(int(c)) {
			case "have", "'ve":
				q.have = true
			case "be", "get":
				q.be = true
			}
		case relNsubj:
			q.hasSubj = true
		case relObj:
			q.obj = true
		case relObl, relNmod:
			p := t.casePrep(int(c))
			q.by = q.by || p == prepBy
			q.withBy = q.withBy || q.by || p == prepWith
		}
	}
	return q
}

// fullClause reports whether v stands where a full sentence needs a finite verb: a participle there is a past tense that a
// tagger took for one.
func (t *tree) fullClause(v int) bool {
	switch t.rel[v] {
	case relRoot, relCcomp, relParataxis:
	default:
		return false
	}
	return t.tok[len(t.tok)-1].Form == "."
}

// bareObject is a noun right after verb v without a preposition that a parser took for an oblique, or -1: "arrested over
// 200 protesters".
func (t *tree) bareObject(v int) int {
	for _, c := range t.children(v) {
		if t.rel[c] != relObl || int(c) < v || int(t.left[c]) != v+1 || t.pos[c] != posNoun && t.pos[c] != posPropn && t.pos[c] != posNum {
			continue
		}
		if t.casePrep(int(c)) == slotNone && !t.isTime(int(c)) {
			return int(c)
		}
	}
	return -1
}

// verbless reports whether participle v hangs on the root of a full sentence that has no finite verb: a parser took a
// past tense for a participle ("Opposition parties called for elections.").
func (t *tree) verbless(v int) bool {
	h := int(t.head[v])
	n := len(t.tok)
	if h >= 0 && t.rel[h] == relNmod && t.casePrep(h) == prepOf {
		h = int(t.head[h])
	}
	if h < 0 || t.head[h] >= 0 || h > v || t.headline() || t.tok[n-1].Form != "." || t.child(h, relCop) >= 0 || t.pos[h] == posVerb {
		return false
	}
	for _, c := range t.children(v) {
		if t.rel[c] == relAux || t.rel[c] == relAuxPass {
			return false
		}
	}
	for _, c := range t.children(h) {
		if c != int32(v) && (t.rel[c] == relAcl || t.rel[c] == relNsubj || t.rel[c] == relParataxis || t.rel[c] == relAux) {
			return false
		}
	}
	return true
}
