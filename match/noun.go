package match

// nounFrame makes the frame of noun n.
func (t *tree) nounFrame(n int) *frameMemo {
	m := &t.nouns[n]
	if m.made {
		return m
	}
	at := t.position(n)
	first := t.firstConj(at)
	c := t.carry(n, first)
	var lent *frameMemo
	if c.verb >= 0 {
		lent = t.clauseFrame(c.verb)
	}
	if h := int(t.head[at]); h >= 0 && t.pos[h] == posVerb {
		t.surf(h, 0)
	}
	hit := t.hitClause(at)
	var struck *frameMemo
	if hit >= 0 && hit != c.verb {
		struck = t.clauseFrame(hit)
	}
	s := noSubject
	m.cop = int32(t.child(at, relCop))
	if m.cop >= 0 {
		s = t.surf(at, 0)
	}
	m.made, m.light = true, int32(c.verb)
	a := len(t.args)
	t.nounChildren(a, n, n, Direct)
	lost := t.lostHead(n)
	switch {
	case lost >= 0:
		t.lostModifiers(a, n, lost)
	case at != n:
		t.nounChildren(a, n, at, Inherited)
	}
	if first != at {
		t.shareNoun(a, at, first)
	}
	t.shareBack(a, n)
	t.forWhom(a, n)
	if s.tok >= 0 {
		t.copula(a, at, s)
	}
	if lent != nil {
		t.lend(a, first, c, lent)
		m.passive = lent.passive
	}
	if struck != nil {
		t.lend(a, first, carrier{hit, lightHit}, struck)
	}
	t.absolute(a, at)
	t.strayPhrases(a, n, at)
	t.bystander(a, at)
	m.a, m.b = int32(a), int32(len(t.args))
	return m
}

// position is the token whose place in the sentence noun n takes: "series" for the attacks of "a series of attacks".
func (t *tree) position(n int) int {
	if h := t.lostHead(n); h >= 0 {
		return h
	}
	for k := 0; k < 3; k++ {
		h := int(t.head[n])
		if h < 0 || t.rel[n] != relNmod || !actSets.has(t.lemma(h)) || t.casePrep(n) != prepOf {
			return n
		}
		n = h
	}
	return n
}

// lostHead is the noun that a parser made the head where n is it: "leaders" for the offensive of "a ground offensive
// targeting rebel leaders", read like "a smiling leader"; or -1.
func (t *tree) lostHead(n int) int {
	if r := t.rel[n]; r != relAmod && r != relCompound || n+2 >= len(t.tok) {
		return -1
	}
	h := int(t.head[n])
	if h < n+2 || t.rel[n+1] != relAmod || int(t.head[n+1]) != h || !t.isVBG(n+1) || lightVerbs[t.lemma(n+1)].subj != lightHit {
		return -1
	}
	return h
}

// lostModifiers gives noun n what stands before it, and h as what it struck.
func (t *tree) lostModifiers(a, n, h int) {
	for _, c := range t.children(h) {
		if int(c) < n && (t.rel[c] == relCompound || t.rel[c] == relAmod) {
			t.modifier(a, int(c), Inherited)
		}
	}
	k := len(t.args)
	t.add(a, slotObj, h, Fallback, n+1)
	if k < len(t.args) {
		t.args[k].First = n + 2
	}
}

// nounChildren puts the dependents of at into the frame of noun n.
func (t *tree) nounChildren(a, n, at int, r Rank) {
	for _, k := range t.children(at) {
		c := int(k)
		switch t.rel[c] {
		case relNmodPoss:
			t.add(a, slotPoss, c, r, -1)
		case relCompound, relAmod, relNmodDesc, relNmodUnmarked, relNummod:
			t.modifier(a, c, r)
		case relNmod, relObl, relOblAgent:
			if c == n || t.position(n) == at && c == n {
				continue
			}
			s := t.casePrep(c)
			if s == slotNone && t.rel[c] == relOblAgent {
				s = prepBy
			}
			if s == slotNone {
				t.add(a, slotAdv, c, r, -1)
				continue
			}
			if at != n && s == prepOf {
				continue
			}
			if s == prepTo && t.bareInfinitive(n, c) {
				s = slotXcomp
			}
			t.add(a, s, c, r, -1)
			t.nested(a, s, c)
			t.nestedParties(a, c)
			t.nestedInfinitive(a, n, c)
		case relAcl:
			if t.infinitive(c) || t.mark(c) != "" {
				t.add(a, slotXcomp, c, r, -1)
				t.clauseAsPhrase(a, c, r)
				t.calledOn(a, n, c)
			}
		case relXcomp:
			t.add(a, slotXcomp, c, r, -1)
		case relCcomp:
			t.add(a, slotCcomp, c, r, -1)
		case relAdvcl:
			t.add(a, slotAdvcl, c, r, -1)
		case relAdvmod, relOblUnmarked:
			t.add(a, slotAdv, c, r, -1)
		}
	}
}

// shareNoun lends what stands after a coordination of nouns, and the possessor before it: "the arrest and trial of X".
func (t *tree) shareNoun(a, at, first int) {
	for _, k := range t.children(first) {
		c := int(k)
		switch t.rel[c] {
		case relNmodPoss:
			if !t.has(a, slotPoss, Shared) {
				t.add(a, slotPoss, c, Shared, first)
			}
		case relNmod:
			if s := t.casePrep(c); s != slotNone && c > at && !t.has(a, s, Shared) {
				t.add(a, s, c, Shared, first)
			}
		case relAmod, relCompound:
			if t.pos[c] == posPropn && !t.has(a, slotMod, Shared) && !t.has(a, slotPoss, Shared) {
				t.add(a, slotMod, c, Fallback, first)
			}
		}
	}
}

// shareBack lends to noun n what hangs on its last conjunct: "arrest and trial of X" with "of X" on "trial".
func (t *tree) shareBack(a, n int) {
	last := -1
	for _, k := range t.children(n) {
		if t.rel[k] == relConj && t.pos[k] == posNoun {
			last = int(k)
		}
		if t.rel[k] == relNmod && last < 0 && int(k) > n {
			return
		}
	}
	if last < 0 || t.child(last, relDet) >= 0 || t.child(last, relNmodPoss) >= 0 {
		return
	}
	for _, k := range t.children(last) {
		if t.rel[k] == relNmod && int(k) > last {
			if s := t.casePrep(int(k)); s != slotNone && !t.has(a, s, Shared) {
				t.add(a, s, int(k), Shared, last)
			}
		}
	}
}
