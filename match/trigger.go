package match

const (
	classVerb wordClass = iota
	classNoun
	classAdj
)

// find reports whether trigger tr occurs with its lemma at token i, and appends its tokens to dst, in order. The head
// of the trigger is the second result; it is i but for words of which another one is the head.
func (t *tree) find(dst []int, tr *trigger, i int) ([]int, int, bool) {
	switch tr.class {
	case classVerb:
		if t.pos[i] != posVerb && !t.headlineVerb(i) {
			return dst, i, false
		}
	case classNoun:
		if t.pos[i] != posNoun && t.pos[i] != posPropn && !(t.pos[i] == posVerb && t.gerundNoun(i)) &&
			!(t.pos[i] == posAdj && t.adjNoun(i)) && !(len(tr.seq) > 0 && t.pos[i] != posPunct) {
			return dst, i, false
		}
	case classAdj:
		if t.pos[i] != posAdj && t.pos[i] != posAdv && !(t.pos[i] == posVerb && (t.rel[i] == relAmod || t.isVBN(i))) {
			return dst, i, false
		}
	}
	n := len(dst)
	head := i
	if len(tr.seq) > 0 {
		var ok bool
		if dst, head, ok = t.sequence(dst, tr.seq, i); !ok {
			return dst[:n], i, false
		}
	}
	dst = append(dst, i)
	if tr.prt != "" {
		k := t.particle(i, tr.prt)
		if k < 0 {
			return dst[:n], i, false
		}
		dst = append(dst, k)
	}
	for _, r := range tr.rest {
		k := t.complement(i, r, tr.class)
		if k < 0 {
			return dst[:n], i, false
		}
		dst = append(dst, k)
	}
	uniqueSorted(dst[n:])
	return dst, head, true
}

// adjNoun reports whether a word tagged as an adjective stands where a noun does: "a ground offensive".
func (t *tree) adjNoun(i int) bool {
	if t.lostHead(i) >= 0 {
		return true
	}
	switch t.rel[i] {
	case relObj, relNsubj, relNsubjPass, relObl, relNmod, relAppos:
	default:
		return false
	}
	for _, c := range t.children(i) {
		if int(c) < i && (t.rel[c] == relDet || t.rel[c] == relNmodPoss || t.rel[c] == relCompound || t.rel[c] == relAmod || t.rel[c] == relCase) {
			return true
		}
	}
	return false
}

// gerundNoun reports whether a word tagged as a verb stands like a noun: "the bombing of X".
func (t *tree) gerundNoun(i int) bool {
	if !t.isVBG(i) {
		return false
	}
	for _, c := range t.children(i) {
		switch t.rel[c] {
		case relDet, relNmodPoss, relAmod, relNmod, relCompound:
			return true
		}
	}
	return false
}

// sequence finds the words of seq, hyphens between them or not, right before token i.
func (t *tree) sequence(dst []int, seq []string, i int) ([]int, int, bool) {
	k := i - 1
	for w := len(seq) - 1; w >= 0; w-- {
		if k >= 0 && t.tok[k].Form == "-" {
			k--
		}
		if k < 0 || t.lemma(k) != seq[w] && t.form(k) != seq[w] {
			return dst, i, false
		}
		dst = append(dst, k)
		k--
	}
	for _, j := range append(dst[len(dst)-len(seq):len(dst):len(dst)], i) {
		if h := int(t.head[j]); h < 0 || h > i || h <= k {
			return dst, j, t.pos[j] == posNoun || t.pos[j] == posPropn || j == i
		}
	}
	return dst, i, true
}

// particle is the particle of verb i, also where a parser took it for an adverb or a preposition next to the verb.
func (t *tree) particle(i int, prt string) int {
	for _, c := range t.children(i) {
		if t.form(int(c)) != prt {
			continue
		}
		if t.rel[c] == relPrt || (t.rel[c] == relAdvmod || t.rel[c] == relObl || t.rel[c] == relCase || t.rel[c] == relXcomp) && t.kid0[c] == t.kid0[c+1] {
			return int(c)
		}
	}
	if i+1 < len(t.tok) && t.form(i+1) == prt && (t.pos[i+1] == posAdp || t.pos[i+1] == posAdv) {
		return i + 1
	}
	return -1
}

// strayComplement is the noun of part r where a parser hung it on the object: "took dozens of workers hostage".
func (t *tree) strayComplement(i int, r part) int {
	o := t.child(i, relObj)
	if o < 0 || r.prep != slotNone {
		return -1
	}
	for k := o + 1; k < int(t.right[o]); k++ {
		if t.lemma(k) == r.lemma && t.pos[k] == posNoun && (k == int(t.right[o])-1 || t.casePrep(k) == slotNone) {
			return k
		}
	}
	return -1
}

// complement is the noun of part r with word i: its object, the subject of its passive, or in a phrase of it.
func (t *tree) complement(i int, r part, class wordClass) int {
	if class == classVerb {
		m := t.clauseFrame(i)
		for k := m.a; k < m.b; k++ {
			g := &t.args[k]
			if g.Rank == Fallback && g.slot == slotIobj || g.slot == slotSubj || g.slot > slotIobj && !g.slot.isPrep() && g.slot != slotXcomp && g.slot != slotAdv {
				continue
			}
			if (r.prep == slotNone || r.prep == g.slot) && (t.lemma(g.Head) == r.lemma || t.form(g.Head) == r.lemma) {
				return g.Head
			}
		}
		return t.strayComplement(i, r)
	}
	for _, c := range t.children(i) {
		if (t.rel[c] == relNmod || t.rel[c] == relCompound || t.rel[c] == relAmod) &&
			(r.prep == slotNone || t.casePrep(int(c)) == r.prep) && (t.lemma(int(c)) == r.lemma || t.form(int(c)) == r.lemma) {
			return int(c)
		}
	}
	return -1
}
