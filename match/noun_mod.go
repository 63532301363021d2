package match

// modifier puts what stands before a noun into mod: "police" of "police raid", "Israeli" of "Israeli strike", and the
// leader of "Saudi-led strikes".
func (t *tree) modifier(a, c int, r Rank) {
	if t.pos[c] == posVerb || t.form(c) == "led" {
		if f := t.form(c); f != "led" && f != "run" && t.isVBN(c) {
			return // "Russian-backed" is not Russian
		}
		if t.ledBody(c) >= 0 {
			return // "U.S.-led coalition strikes" are the coalition's
		}
		for _, k := range t.children(c) {
			if int(k) < c && t.pos[k].nominal() && t.rel[k] != relPunct {
				t.add(a, slotMod, int(k), r, c)
			}
		}
		if t.isVBN(c) {
			return
		}
	}
	if t.pos[c] == posNum {
		return
	}
	n := len(t.args)
	t.add(a, slotMod, c, r, -1)
	if h := int(t.head[c]); len(t.args) > n && collectives.has(t.lemma(c)) {
		for _, k := range t.children(h) {
			if int(k) < c && t.form(int(k)) == "led" && t.ledBody(int(k)) == c {
				t.args[n].First = int(t.left[k])
			}
		}
	}
}

// ledBody is the body that "led" at token c describes where that stands before the same noun, or -1.
func (t *tree) ledBody(c int) int {
	if h := int(t.head[c]); h >= 0 && t.form(c) == "led" {
		for _, k := range t.children(h) {
			if int(k) > c && int(k) < h && t.rel[k] == relCompound && collectives.has(t.lemma(int(k))) {
				return int(k)
			}
		}
	}
	return -1
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

// calledOn gives, as a fallback, X of "a call for X to withdraw" as prep:on.
func (t *tree) calledOn(a, n, c int) {
	if !otherNouns.has(t.lemma(n)) || !t.infinitive(c) {
		return
	}
	if s := t.ownSubject(c); s.tok >= 0 {
		t.add(a, prepOn, int(s.tok), Fallback, c)
	} else if k := t.nounPrep(n, prepFor); k >= 0 && k < c {
		t.add(a, prepOn, k, Fallback, c)
	}
}

// bareInfinitive reports whether c after "to" is an infinitive that a tagger took for a noun: "an offer to mediate".
func (t *tree) bareInfinitive(n, c int) bool {
	l := t.lemma(n)
	return (ownNouns.has(l) || otherNouns.has(l)) && c == n+2 && t.pos[c] == posNoun && t.tok[c].XPOS != "NNS" && t.mentAt[c] < 0 &&
		t.kid0[c+1]-t.kid0[c] == 1
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
