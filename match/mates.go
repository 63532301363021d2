package match

// titledMates adds the names that are coordinated with the name behind title h, where a parser hung them on the name:
// "President Roe and Prime Minister Doe", "presidents Roe and Doe".
func (t *tree) titledMates(a int, s slotID, h int, r Rank, via int) {
	if t.pos[h] != posNoun && t.pos[h] != posPropn {
		return
	}
	for _, n := range t.children(h) {
		t.namedMates(a, s, h, int(n), r, via)
	}
	if up := int(t.head[h]); up >= 0 && (t.rel[h] == relNmod || t.rel[h] == relObl) {
		for _, n := range t.children(up) {
			if t.left[n] == t.right[h] {
				t.namedMates(a, s, h, int(n), r, via)
			}
		}
	}
}

// namedMates adds what is coordinated with name n of title h.
func (t *tree) namedMates(a int, s slotID, h, n int, r Rank, via int) {
	switch t.rel[n] {
	case relNmod, relNmodDesc, relNmodUnmarked, relFlat:
	default:
		return
	}
	if n < h || t.pos[n] != posPropn || t.casePrep(n) != slotNone && !t.oneMention(h, n) {
		return
	}
	for _, c := range t.children(n) {
		if t.rel[c] == relConj && t.pos[c] == posPropn {
			t.addOne(a, s, int(c), r, via)
		}
	}
}

// oneMention reports whether some mention of the sentence holds both tokens: "Secretary of State John Roe".
func (t *tree) oneMention(i, j int) bool {
	for k := t.ment0; k < t.ment1; k++ {
		if m := &t.d.Mentions[k]; m.First <= i && j < m.End && actorKind(m.Kind) {
			return true
		}
	}
	return false
}

// sharesOwner reports whether conjunct c stands under the possessor of the first.
func (t *tree) sharesOwner(c int) bool {
	for _, k := range t.children(c) {
		switch t.rel[k] {
		case relDet, relNmodPoss, relNummod, relCompound, relAmod:
			return false
		}
	}
	return true
}

// betweenMate adds the other party of "between X and Y" where a parser hung Y elsewhere.
func (t *tree) betweenMate(a, h int, r Rank, via int) {
	k := int(t.right[h])
	if t.child(h, relConj) >= 0 || k >= len(t.tok) || t.rel[k] != relCc || t.form(k) != "and" {
		return
	}
	if y := int(t.head[k]); y > k && t.pos[y].nominal() && t.rel[y] != relConj {
		t.addOne(a, slotBetween, y, r, via)
	}
}
