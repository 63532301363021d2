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
		t.add(a, slotObj, int(t.head[v]), Fallback, -1)
	}
	t.strayInfinitive(a, v)
	t.strayAgent(a, v, m.passive)
	t.fillGap(a, v, m.passive)
	t.shareConj(a, v, m.passive)
	t.lookNextDoor(a, v)
	m.a, m.b = int32(a), int32(len(t.args))
	return m
}

// strayInfinitive finds the infinitive of "urged Israel to withdraw" where it hangs on the object.
func (t *tree) strayInfinitive(a, v int) {
	if t.has(a, slotXcomp, Shared) || !takesInfinitive(t.lemma(v)) {
		return
	}
	for i, end := a, len(t.args); i < end; i++ {
		g := t.args[i]
		if g.slot != slotObj && !g.slot.isPrep() || g.Head < v || g.Rank > Direct {
			continue
		}
		for _, c := range t.children(g.Head) {
			if t.rel[c] == relAcl && t.infinitive(int(c)) && !ownNouns.has(t.lemma(g.Head)) {
				t.add(a, slotXcomp, int(c), Fallback, g.Head)
			}
		}
	}
}

// strayAgent finds what a passive needs where a parser hung it on the infinitive below ("were ordered to go by X"), and
// the stranded preposition of "was called on to go".
func (t *tree) strayAgent(a, v int, passive bool) {
	if !passive {
		return
	}
	for _, c := range t.children(v) {
		switch t.rel[c] {
		case relXcomp, relAdvcl:
			if !t.has(a, slotSubj, Shared) && t.infinitive(int(c)) && !t.passive(int(c), 0) {
				for _, k := range t.children(int(c)) {
					if t.casePrep(int(k)) == prepBy && t.canAct(int(k)) && (t.rel[k] == relObl || t.rel[k] == relOblAgent) {
						t.add(a, slotSubj, int(k), Fallback, int(c))
					}
				}
			}
		case relPrt, relObl, relAdvmod, relCase:
			if s := prepIDs[t.form(int(c))]; s != slotNone && int(c) == v+1 && t.kid0[c] == t.kid0[c+1] && prepControl.has(t.lemma(v)) {
				if x := t.surf(v, 0); x.tok >= 0 {
					t.add(a, s, int(x.tok), Inherited, int(c))
				}
			}
		}
	}
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
	case relOblAgent:
		if p := t.casePrep(c); p == prepBy || p == slotNone {
			t.add(a, slotSubj, c, Direct, -1)
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

// clauseAsPhrase puts "of shelling" and "against interfering" into the slot of their preposition.
func (t *tree) clauseAsPhrase(a, c int, r Rank) {
	if m := t.mark(c); m != "" && m != "to" && !t.finite(c) {
		if s := prepIDs[m]; s != slotNone {
			t.addOne(a, s, c, r, -1)
		}
	}
}

// takesInfinitive reports whether an infinitive beside a verb is its complement, whatever a parser calls it.
func takesInfinitive(l string) bool {
	return objectControl.has(l) && l != "send" && l != "deploy" || prepControl.has(l) || infinitiveVerbs.has(l)
}

// prepPhrase puts oblique c of v into its slot, and what is nested in it by a preposition of several words ("in support
// of X") into that one's.
func (t *tree) prepPhrase(a, v, c int, passive bool) {
	s := t.casePrep(c)
	if t.pos[c] == posAdp && t.rel[v] == relRelcl && s == slotNone {
		// "the town that they fled to"
		if id := prepIDs[t.form(c)]; id != slotNone {
			t.add(a, id, int(t.head[v]), Inherited, -1)
			return
		}
	}
	switch {
	case s == slotNone && t.relative(c):
		s = prepIn
	case s == slotNone:
		t.add(a, slotAdv, c, Direct, -1)
		return
	case s == prepBy && passive && t.canAct(c):
		t.add(a, slotSubj, c, Direct, -1)
		return
	}
	t.add(a, s, c, Direct, -1)
	t.nested(a, s, c)
}

// nested adds prep:in_support_of X beside prep:in support.
func (t *tree) nested(a int, s slotID, c int) {
	if s < slotPrep {
		return
	}
	for _, k := range t.children(c) {
		if t.rel[k] != relNmod || int(k) < c {
			continue
		}
		ks := t.casePrep(int(k))
		if ks < slotPrep {
			continue
		}
		if id := longPrep(prepNames[s-slotPrep], t.form(c), prepNames[ks-slotPrep]); id != slotNone {
			t.add(a, id, int(k), Direct, -1)
		}
	}
}

// longPrep is the slot of "in support of", put together without an allocation.
func longPrep(p, noun, q string) slotID {
	var buf [48]byte
	b := buf[:0]
	if len(p)+len(noun)+len(q) > 44 {
		return slotNone
	}
	b = append(b, p...)
	b = append(b, '_')
	b = append(b, noun...)
	b = append(b, '_')
	b = append(b, q...)
	if id := prepIDs[string(b)]; id != slotNone {
		return id
	}
	b = append(b[:0], p...)
	b = append(b, "_the_"...)
	if len(b)+len(noun)+len(q)+1 > cap(buf) {
		return slotNone
	}
	b = append(b, noun...)
	b = append(b, '_')
	b = append(b, q...)
	return prepIDs[string(b)]
}

// fillGap gives the head noun of a relative clause without a relative pronoun to the slot that is open: "the man police
// arrested", "the town rebels tried to seize".
func (t *tree) fillGap(a, v int, passive bool) {
	r := v
	for k := 0; (t.rel[r] == relXcomp || t.rel[r] == relCcomp || t.rel[r] == relConj) && t.head[r] >= 0 && k < maxDepth; k++ {
		r = int(t.head[r])
	}
	if t.rel[r] != relRelcl || t.head[r] < 0 {
		return
	}
	n := int(t.head[r])
	if t.takes(a, n) || passive || t.has(a, slotObj, Shared) || t.has(a, slotXcomp, Direct) || t.has(a, slotCcomp, Direct) || contentNouns.has(t.lemma(n)) {
		return
	}
	if r == v {
		if t.ownSubject(v).tok >= 0 && !t.gapElsewhere(r, v, n) {
			t.add(a, slotObj, n, Inherited, v)
		}
		return
	}
	if r != v && !t.gapElsewhere(r, v, n) {
		t.add(a, slotObj, n, Fallback, r)
	}
}

// gapElsewhere reports whether relative clause r itself, or the subject of v, already uses its head noun n.
func (t *tree) gapElsewhere(r, v, n int) bool {
	if r != v && (t.ownSubject(r).tok < 0 || t.child(r, relObj) >= 0 && t.rel[v] != relConj) {
		return true
	}
	for i := int(t.left[r]); i < int(t.right[r]); i++ {
		if t.relative(i) && t.antecedent(i) == n && (r == v || t.head[i] != int32(v)) {
			return true
		}
	}
	return false
}

// shareConj lends objects and phrases within a coordination of verbs: "attacked and killed civilians in Homs".
func (t *tree) shareConj(a, v int, passive bool) {
	f := t.firstConj(v)
	if f != v && t.pos[f] == posVerb {
		t.shareFromFirst(a, v, f, passive)
	}
	if t.rel[v] == relConj && f == v {
		return
	}
	last := -1
	for _, c := range t.children(f) {
		if t.rel[c] == relConj && t.pos[c] == posVerb && int(c) > v {
			last = int(c)
			if !passive && !t.has(a, slotObj, Shared) && t.nothingBetween(v, last) {
				if o := t.child(last, relObj); o >= 0 && !t.relative(o) {
					t.add(a, slotObj, o, Shared, last)
				}
			}
			if passive && !t.has(a, slotSubj, Shared) && t.passive(last, 0) {
				if g := t.agent(last); g.tok >= 0 {
					t.add(a, slotSubj, int(g.tok), Shared, last)
				}
			}
		}
	}
	if last < 0 {
		return
	}
	for _, c := range t.children(last) {
		if (t.rel[c] == relObl || t.rel[c] == relNmod) && int(c) > last {
			if s := t.casePrep(int(c)); placePreps.has(s) {
				t.add(a, s, int(c), Fallback, last)
			}
		}
	}
}

func (t *tree) shareFromFirst(a, v, f int, passive bool) {
	for _, c := range t.children(f) {
		switch t.rel[c] {
		case relObj:
			if int(c) > v && !passive && !t.has(a, slotObj, Shared) {
				t.add(a, slotObj, int(c), Shared, f)
			}
		case relOblAgent, relObl, relNmod:
			s := t.casePrep(int(c))
			switch {
			case s == slotNone:
			case s == prepBy || t.rel[c] == relOblAgent:
				if passive && int(c) > v && t.canAct(int(c)) && !t.has(a, slotSubj, Shared) {
					t.add(a, slotSubj, int(c), Shared, f)
				}
			case int(c) > v:
				t.add(a, s, int(c), Shared, f)
			case int(c) < f && placePreps.has(s):
				t.add(a, s, int(c), Shared, f)
			}
		}
	}
}

// nothingBetween reports whether verb v has no dependents of its own between itself and its conjunct w.
func (t *tree) nothingBetween(v, w int) bool {
	for _, c := range t.children(v) {
		if int(c) > v && int(c) < w && t.rel[c] != relPunct && t.rel[c] != relPrt && t.rel[c] != relConj && t.rel[c] != relCc {
			return false
		}
	}
	return true
}

// lookNextDoor is the fallback for prepositional phrases that a parser hung on a neighbour: those of the verb's object,
// subject of the passive and last oblique, and a phrase of place of any of its nouns.
func (t *tree) lookNextDoor(a, v int) {
	end := len(t.args)
	for i := a; i < end; i++ {
		g := t.args[i]
		if g.Rank > Inherited || g.slot > slotIobj && !g.slot.isPrep() || g.Head == int(t.head[v]) {
			continue
		}
		if t.pos[v] != posVerb {
			continue
		}
		for _, c := range t.children(g.Head) {
			if t.rel[c] != relNmod || int(c) < g.Head {
				continue
			}
			s := t.casePrep(int(c))
			if s == slotNone {
				continue
			}
			if s == prepBy && t.passive(v, 0) && g.Head > v && t.canAct(int(c)) {
				t.add(a, slotSubj, int(c), Fallback, g.Head)
				continue
			}
			if !(g.slot == slotObj && g.Head > v || placePreps.has(s) && s != prepOf || s == prepOf && g.slot == slotSubj && g.Head > v && ofVerbs.has(t.lemma(v))) {
				continue
			}
			t.add(a, s, int(c), Fallback, g.Head)
		}
	}
}
