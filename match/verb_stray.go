package match

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

// addressee gives, as a fallback, whom a demand is directed at where only the clause names it: "demanded that X step down"
// (obj), "called for X to step down" (prep:on).
func (t *tree) addressee(a, v int) {
	t.forWhom(a, v)
	l := t.lemma(v)
	ask := askVerbs.has(l)
	if !ask && !prepControl.has(l) {
		return
	}
	for _, c := range t.children(v) {
		switch {
		case ask && t.rel[c] == relCcomp && int(c) > v && !t.has(a, slotObj, Shared):
			if s := t.ownSubject(int(c)); s.tok >= 0 && !t.passive(int(c), 0) {
				t.add(a, slotObj, int(s.tok), Fallback, int(c))
			}
		case !ask && (t.rel[c] == relAdvcl || t.rel[c] == relXcomp || t.rel[c] == relCcomp) && t.infinitive(int(c)):
			if s := t.ownSubject(int(c)); s.tok >= 0 {
				t.add(a, prepOn, int(s.tok), Fallback, int(c))
			} else if k := t.nounPrep(v, prepFor); k >= 0 && k < int(c) {
				t.add(a, prepOn, k, Fallback, int(c))
			}
		}
	}
}

// forWhom gives, as a fallback, X of "set a deadline for X to answer" as prep:for.
func (t *tree) forWhom(a, i int) {
	for _, c := range t.children(i) {
		if r := t.rel[c]; r != relAdvcl && r != relAcl || int(c) < i || t.mark(int(c)) != "for" || !t.infinitive(int(c)) {
			continue
		}
		if s := t.ownSubject(int(c)); s.tok >= 0 {
			t.add(a, prepFor, int(s.tok), Fallback, int(c))
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
			if !t.has(a, slotSubj, Shared) && (t.infinitive(int(c)) || t.pos[c] == posAdj) && !t.passive(int(c), 0) {
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

// particleCase reports whether the "preposition" of c is a particle of v that a parser drew to the wrong side: "sealed off
// the street".
func (t *tree) particleCase(v, c int) bool {
	return v+1 < len(t.tok) && t.tok[v+1].XPOS == "RP" && t.head[v+1] == int32(c) && t.rel[v+1] == relCase
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

// lookNextDoor is the fallback for prepositional phrases that a parser hung on a neighbour: those of the verb's object,
// subject of the passive and last oblique, and a phrase of place of any of its nouns.
func (t *tree) lookNextDoor(a, v int) {
	end := len(t.args)
	takesOf := ofVerbs.has(t.lemma(v))
	for i := a; i < end; i++ {
		g := t.args[i]
		if g.Rank > Inherited && !(g.slot == slotObj && t.amodFinite(v)) || g.slot > slotIobj && !g.slot.isPrep() || g.Head == int(t.head[v]) && !t.amodFinite(v) {
			continue
		}
		if t.pos[v] != posVerb && !t.headlineVerb(v) {
			continue
		}
		for _, c := range t.children(g.Head) {
			if t.rel[c] != relNmod || int(c) < g.Head {
				continue
			}
			s := t.casePrep(int(c))
			if s == slotNone || s == prepOf && !takesOf {
				continue
			}
			if s == prepBy && t.passive(v, 0) && g.Head > v && t.canAct(int(c)) {
				t.add(a, slotSubj, int(c), Fallback, g.Head)
				continue
			}
			if !(g.slot == slotObj && g.Head > v || placePreps.has(s) && s != prepOf || s == prepOf && g.slot == slotSubj && g.Head > v) {
				continue
			}
			t.add(a, s, int(c), Fallback, g.Head)
		}
	}
}
