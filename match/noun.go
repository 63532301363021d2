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
	s := noSubject
	m.cop = int32(t.child(at, relCop))
	if m.cop >= 0 {
		s = t.surf(at, 0)
	}
	m.made, m.light = true, int32(c.verb)
	a := len(t.args)
	t.nounChildren(a, n, n, Direct)
	if at != n {
		t.nounChildren(a, n, at, Inherited)
	}
	if first != at {
		t.shareNoun(a, at, first)
	}
	t.shareBack(a, n)
	if s.tok >= 0 {
		t.copula(a, at, s)
	}
	if lent != nil {
		t.lend(a, first, c, lent)
		m.passive = lent.passive
	}
	t.strayPhrases(a, n, at)
	t.bystander(a, at)
	m.a, m.b = int32(a), int32(len(t.args))
	return m
}

// bystander gives, as a fallback, the subject of the clause that a meeting is set in: "In talks with X, Y agreed to".
func (t *tree) bystander(a, at int) {
	h := int(t.head[at])
	if h < 0 || t.rel[at] != relObl || t.pos[h] != posVerb || !t.has(a, prepWith, Inherited) || t.has(a, slotPoss, Shared) {
		return
	}
	switch t.form(int(t.left[at])) {
	case "in", "during", "at", "after", "following", "before":
	default:
		return
	}
	if s := t.subj[h]; s.done && s.tok >= 0 && s.rank <= Inherited && !t.passive(h, 0) {
		t.add(a, slotSubj, int(s.tok), Fallback, h)
	}
}

// position is the token whose place in the sentence noun n takes: "series" for the attacks of "a series of attacks".
func (t *tree) position(n int) int {
	for k := 0; k < 3; k++ {
		h := int(t.head[n])
		if h < 0 || t.rel[n] != relNmod || !actSets.has(t.lemma(h)) || t.casePrep(n) != prepOf {
			return n
		}
		n = h
	}
	return n
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
			t.add(a, s, c, r, -1)
			t.nested(a, s, c)
			t.nestedParties(a, c)
			t.nestedInfinitive(a, n, c)
		case relAcl:
			if t.infinitive(c) || t.mark(c) != "" {
				t.add(a, slotXcomp, c, r, -1)
				t.clauseAsPhrase(a, c, r)
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

// modifier puts what stands before a noun into mod: "police" of "police raid", "Israeli" of "Israeli strike", and the
// leader of "Saudi-led strikes".
func (t *tree) modifier(a, c int, r Rank) {
	if t.pos[c] == posVerb || t.form(c) == "led" {
		for _, k := range t.children(c) {
			if int(k) < c && t.pos[k].nominal() && t.rel[k] != relPunct {
				t.add(a, slotMod, int(k), r, c)
			}
		}
		if t.isVBN(c) {
			return
		}
	}
	if t.pos[c] != posNum {
		t.add(a, slotMod, c, r, -1)
	}
}

// nestedParties finds the second preposition where it hangs on the first one's noun: "the arrest of X by Y", with "by Y"
// on X.
func (t *tree) nestedParties(a, c int) {
	for _, k := range t.children(c) {
		if t.rel[k] != relNmod || int(k) < c {
			continue
		}
		if s := t.casePrep(int(k)); s != slotNone && s != prepOf {
			r := Fallback
			t.add(a, s, int(k), r, c)
		}
	}
}

// nestedInfinitive finds the infinitive of "a call on X to withdraw" where it hangs on X.
func (t *tree) nestedInfinitive(a, n, c int) {
	if l := t.lemma(n); !otherNouns.has(l) && !ownNouns.has(l) {
		return
	}
	for _, k := range t.children(c) {
		if t.rel[k] == relAcl && t.infinitive(int(k)) {
			t.add(a, slotXcomp, int(k), Fallback, c)
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
	if last < 0 {
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

// copula gives the subject of "X is under attack", "X is in talks with Y" and, as a fallback, of "X is an attack on Y".
func (t *tree) copula(a, at int, s subject) {
	switch t.casePrep(at) {
	case prepUnder:
		t.add(a, slotObj, int(s.tok), Inherited, at)
		return
	case prepIn, prepAt, prepOn:
		t.add(a, slotSubj, int(s.tok), Inherited, at)
		return
	}
	t.add(a, slotSubj, int(s.tok), Fallback, at)
}

// lend copies what carrier c lends to the noun at position at.
func (t *tree) lend(a, at int, c carrier, m *frameMemo) {
	for i := m.a; i < m.b; i++ {
		g := t.args[i] // a copy: the arena may move
		if g.Head == at || int(t.head[g.Head]) == at && g.slot != slotSubj {
			continue
		}
		s, r := g.slot, max(g.Rank, Inherited)
		switch g.slot {
		case slotSubj:
			switch c.kind {
			case lightUndergo:
				s = slotObj
			case lightOrder:
				r = Fallback
			case lightHit, lightOccur, lightBlame:
				continue
			}
		case slotObj:
			switch c.kind {
			case lightBlame:
				s, r = slotSubj, Fallback
			case lightHit:
				r = Fallback
			case lightPart: // "those involved in the talks"
				if !m.passive {
					continue
				}
				s = slotSubj
			case lightUndergo: // "put under pressure"
				if !m.passive {
					continue
				}
			default:
				continue
			}
		case slotIobj:
		case slotXcomp, slotAdvcl:
			// "put pressure on X to withdraw", with the infinitive hung on the verb
			if l := t.lemma(at); !(otherNouns.has(l) || ownNouns.has(l)) || g.Head < at || !t.infinitive(g.Head) || t.has(a, slotXcomp, Shared) {
				continue
			}
			s, r = slotXcomp, Fallback
		case slotCcomp, slotPoss, slotMod:
			continue
		default:
			if c.kind == lightBlame && g.slot == prepOn {
				s, r = slotSubj, Fallback
			} else if (c.kind == lightOrder || c.kind == lightHit) && !placePreps.has(s) && s != slotAdv {
				r = Fallback
			}
		}
		t.addOne(a, s, g.Head, r, c.verb)
	}
}

// inside reports whether token i stands in the subtree of token h.
func (t *tree) inside(i, h int) bool {
	for k := 0; i >= 0 && k < len(t.tok); k++ {
		if i == h {
			return true
		}
		i = int(t.head[i])
	}
	return false
}

// strayPhrases is the fallback for "condemned the attack on X" with "on X" hung on the verb: prepositional phrases that
// begin right after the noun's phrase.
func (t *tree) strayPhrases(a, n, at int) {
	h := int(t.head[at])
	if h < 0 || t.rel[at] == relNmodPoss || t.rel[at] == relCompound {
		return
	}
	next := int(t.right[at])
	for _, c := range t.children(h) {
		if int(t.left[c]) != next || int(c) < at {
			continue
		}
		if r := t.rel[c]; r != relObl && r != relNmod && r != relOblAgent && r != relNsubj {
			return
		}
		s := t.casePrep(int(c))
		if s == slotNone || s == prepOf && t.rel[c] != relNmod {
			return
		}
		if s == prepBy && t.pos[h] == posVerb && t.passive(h, 0) {
			return // the verb's own agent
		}
		if !t.has(a, s, Shared) {
			t.add(a, s, int(c), Fallback, h)
		}
		next = int(t.right[c])
	}
}
