package match

// subject is the surface subject of a predicate: whom grammar makes its subject, voice not undone.
type subject struct {
	done, busy bool
	tok        int32 // -1 for none
	via        int32
	rank       Rank
}

var noSubject = subject{done: true, tok: -1, via: -1}

// surf finds the surface subject of predicate p: its own, or the one that it inherits by relative clause, participle,
// control or coordination.
func (t *tree) surf(p, depth int) subject {
	m := &t.subj[p]
	if m.done {
		return *m
	}
	if m.busy || depth > 2*maxDepth {
		return noSubject
	}
	m.busy = true
	s := t.findSurf(p, depth)
	s.done = true
	t.subj[p] = s
	return s
}

func (t *tree) findSurf(p, depth int) subject {
	if s := t.ownSubject(p); s.tok >= 0 {
		return s
	}
	h := int(t.head[p])
	if h < 0 {
		return noSubject
	}
	switch t.rel[p] {
	case relRelcl:
		return inherited(t.climb(h), p)
	case relAcl:
		return t.aclSubject(p, h, depth)
	case relAmod, relCompound:
		if t.amodConj(p) {
			s := t.surf(t.verbAbove(p), depth+1)
			s.rank = max(s.rank, Shared)
			return s
		}
		if t.amodFinite(p) {
			return t.siblingBefore(p, h)
		}
		if t.pos[p] == posVerb || t.pos[p] == posAdj {
			return inherited(h, p)
		}
	case relXcomp, relAdvcl, relCcomp, relCsubj:
		if (t.rel[p] == relCcomp || t.rel[p] == relCsubj) && t.finite(p) {
			return t.firstOfTwo(p, h)
		}
		return t.controlled(p, h, depth)
	case relObl, relObj, relNmod:
		if t.pos[p] == posVerb && t.isVBG(p) && !t.gerundNoun(p) {
			if t.rel[p] == relNmod && !t.predicate(h) {
				return t.aclSubject(p, h, depth)
			}
			return t.controlled(p, h, depth)
		}
	case relConj:
		if o := t.saidActor(p, h); o >= 0 {
			return inherited(o, h)
		}
		if s := t.surf(h, depth+1); s.tok >= 0 && t.pos[p] != posNoun {
			return subject{tok: s.tok, via: int32(h), rank: max(s.rank, Shared)}
		}
	case relParataxis:
		if s := t.surf(h, depth+1); s.tok >= 0 && p > h && t.finite(p) {
			return subject{tok: s.tok, via: int32(h), rank: Fallback}
		}
	}
	return noSubject
}

func inherited(tok, via int) subject {
	return subject{tok: int32(tok), via: int32(via), rank: Inherited}
}

func (t *tree) ownSubject(p int) subject {
	best := -1
	for _, c := range t.children(p) {
		switch t.rel[c] {
		case relNsubj, relNsubjPass:
			if best >= 0 && (t.casePrep(int(c)) != slotNone || t.child(int(c), relCc) >= 0) {
				continue // a phrase of the real subject: "the seizure by Iran raised", "he and X met"
			}
			best = int(c)
		case relNsubjOuter, relCsubj, relCsubjPass:
			if best < 0 {
				best = int(c)
			}
		}
	}
	if best < 0 {
		return noSubject
	}
	if a := t.antecedent(best); a != best {
		if t.form(best) == "who" {
			a = t.climb(a)
		}
		return inherited(a, p)
	}
	return subject{tok: int32(best), via: -1}
}

// relative reports whether token i is a relative pronoun or adverb.
func (t *tree) relative(i int) bool {
	switch t.tok[i].XPOS {
	case "WDT", "WP", "WP$", "WRB":
		return true
	}
	if hasFeat(t.tok[i].Feats, "PronType=Rel") {
		return true
	}
	if t.pos[i] != posPron && t.pos[i] != posDet {
		return false
	}
	switch t.form(i) {
	case "who", "whom", "which", "whose":
		return true
	}
	return false
}

// antecedent is what token i stands for if it is a relative pronoun: the noun that the nearest relative clause above
// hangs on. Otherwise it is i.
func (t *tree) antecedent(i int) int {
	if !t.relative(i) {
		return i
	}
	for k, n := i, 0; k >= 0 && n < maxDepth; k, n = int(t.head[k]), n+1 {
		if t.rel[k] == relRelcl && t.head[k] >= 0 {
			return int(t.head[k])
		}
	}
	return t.nameBefore(i)
}

// nameBefore is the name right before relative pronoun i, where a parser made no relative clause of what follows:
// "General Roe, who in May resigned"; or i.
func (t *tree) nameBefore(i int) int {
	if t.form(i) != "who" {
		return i
	}
	k := i - 1
	if k >= 0 && t.tok[k].Form == "," {
		k--
	}
	if k < 0 || t.pos[k] != posPropn {
		return i
	}
	for n := 0; n < maxDepth && t.head[k] >= 0 && int(t.head[k]) < i && t.pos[t.head[k]] == posPropn; n++ {
		k = int(t.head[k])
	}
	return k
}
