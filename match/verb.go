package match

// clauseFrame makes the frame of a predicate that heads a clause: a verb, or an adjective or noun with a copula. Its
// args are t.args[m.a:m.b].
func (t *tree) clauseFrame(v int) *frameMemo {
	m := &t.frame[v]
	if m.made {
		return m
	}
	m.made, m.light, m.cop = true, -1, int32(t.child(v, relCop))
	m.passive = t.pos[v] == posVerb && t.passive(v, 0)
	// All that recurses into other frames is done before the arena is written to.
	s := t.surf(v, 0)
	a := len(t.args)
	own := m.passive && t.child(v, relObj) >= 0
	second := t.secondObject(v)
	for _, c := range t.children(v) {
		if second >= 0 && t.rel[c] == relObj {
			t.twoObjects(a, v, int(c), second)
			continue
		}
		t.verbChild(a, v, int(c), m.passive, own)
	}
	t.putSubject(a, v, s, m.passive, own)
	if t.amodFinite(v) && !t.has(a, slotObj, Shared) {
		n := len(t.args)
		t.add(a, slotObj, int(t.head[v]), Fallback, -1)
		if n < len(t.args) && t.args[n].First <= v {
			t.args[n].First = v + 1
		}
	}
	t.strayInfinitive(a, v)
	t.addressee(a, v)
	t.strayAgent(a, v, m.passive)
	t.fillGap(a, v, m.passive)
	t.shareConj(a, v, m.passive)
	t.lookNextDoor(a, v)
	t.giftPhrases(a, v)
	m.a, m.b = int32(a), int32(len(t.args))
	return m
}

func (t *tree) putSubject(a, v int, s subject, passive, ownObj bool) {
	if s.tok < 0 {
		return
	}
	slot := slotSubj
	if passive {
		slot = slotObj
		if ownObj {
			slot = slotIobj
		}
	}
	via := int(s.via)
	t.add(a, slot, int(s.tok), s.rank, via)
	for _, c := range t.children(v) {
		if t.headline() && t.tok[c].Deprel == "vocative" && c < s.tok {
			t.add(a, slot, int(c), s.rank, via) // "France, Germany sign pact"
		}
		if t.rel[c] == relNsubj && c != s.tok && t.child(int(c), relCc) >= 0 {
			t.add(a, slot, int(c), s.rank, via) // "he and X met", with both as subjects
		}
	}
}

// secondObject is the second of two objects that a parser gave to verb v, or -1.
func (t *tree) secondObject(v int) int {
	n, last := 0, -1
	for _, c := range t.children(v) {
		if t.rel[c] == relObj && int(c) > v {
			n, last = n+1, int(c)
		}
	}
	if n != 2 || t.child(v, relIobj) >= 0 {
		return -1
	}
	return last
}

// twoObjects makes of two objects an indirect and a direct one ("awarded the general a medal"), or with a verb of naming
// an object and what it is called.
func (t *tree) twoObjects(a, v, c, second int) {
	s := slotObj
	switch naming := namingVerbs.has(t.lemma(v)); {
	case naming && c == second:
		s = slotXcomp
	case !naming && c != second:
		s = slotIobj
	}
	t.add(a, s, c, Direct, -1)
}

// verbChild puts child c of predicate v where it belongs.
func (t *tree) verbChild(a, v, c int, passive, ownObj bool) {
	switch t.rel[c] {
	case relObj:
		t.add(a, slotObj, c, Direct, -1)
	case relIobj:
		t.add(a, slotIobj, c, Direct, -1)
		if t.child(v, relObj) < 0 && !passive {
			t.add(a, slotObj, c, Inherited, -1) // "urged Israel to", "told reporters that"
		}
	case relOblAgent:
		if p := t.casePrep(c); p == prepBy || p == slotNone {
			t.add(a, slotSubj, c, Direct, -1)
			t.stranded(a, v, c, passive)
			return
		}
		t.prepPhrase(a, v, c, passive)
	case relObl, relNmod:
		t.prepPhrase(a, v, c, passive)
	case relOblUnmarked, relNmodUnmarked:
		t.add(a, slotAdv, c, Direct, -1)
	case relAdvmod:
		if t.relative(c) && t.antecedent(c) != c {
			t.add(a, prepIn, c, Inherited, -1)
		} else if s := prepIDs[t.form(c)]; s != slotNone && t.pos[c] == posAdp && t.rel[v] == relRelcl {
			t.add(a, s, int(t.head[v]), Inherited, -1)
		} else {
			t.add(a, slotAdv, c, Direct, -1)
		}
	case relNmodPoss:
		t.add(a, slotPoss, c, Direct, -1)
	case relXcomp:
		t.add(a, slotXcomp, c, Direct, -1)
	case relCcomp:
		t.add(a, slotCcomp, c, Direct, -1)
	case relAdvcl:
		t.add(a, slotAdvcl, c, Direct, -1)
		t.clauseAsPhrase(a, c, Direct)
		if t.infinitive(c) && c > v && takesInfinitive(t.lemma(v)) {
			t.add(a, slotXcomp, c, Inherited, -1)
		}
	}
}

// takesInfinitive reports whether an infinitive beside a verb is its complement, whatever a parser calls it.
func takesInfinitive(l string) bool {
	return objectControl.has(l) && l != "send" && l != "deploy" || prepControl.has(l) || infinitiveVerbs.has(l)
}
