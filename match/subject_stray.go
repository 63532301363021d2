package match

// firstOfTwo is the subject of finite clause p where a parser gave two subjects to the verb of saying after it: "Police
// fired on marchers, witnesses said".
func (t *tree) firstOfTwo(p, h int) subject {
	first, n := -1, 0
	for _, c := range t.children(h) {
		if t.rel[c] == relNsubj || t.rel[c] == relNsubjPass {
			if first < 0 {
				first = int(c)
			}
			n++
		}
	}
	if n < 2 || first > p || p > h {
		return noSubject
	}
	return subject{tok: int32(first), via: int32(h), rank: Fallback}
}

// amodFinite reports whether verb p, hung before noun h as a modifier, is the verb of the sentence in truth: "A mob looted
// shops."
func (t *tree) amodFinite(p int) bool {
	h := int(t.head[p])
	if t.headlineVerb(p) || t.amodConj(p) {
		return true
	}
	if t.pos[p] != posVerb || t.rel[p] != relAmod || h < p {
		return false
	}
	if t.tok[p].XPOS == "VBD" {
		return true
	}
	if t.tok[p].XPOS != "VBN" || t.head[h] >= 0 || t.headline() || t.tok[len(t.tok)-1].Form != "." || t.child(h, relNsubj) >= 0 {
		return false
	}
	for _, c := range t.children(h) {
		if int(c) < p && t.pos[c] == posNoun && t.form(p-1) != "-" {
			return true
		}
	}
	return t.compoundBefore(p) >= 0
}

// compoundBefore is the noun that a parser hung on verb p as if the two were a compound, or -1.
func (t *tree) compoundBefore(p int) int {
	for _, c := range t.children(p) {
		if t.rel[c] == relCompound && int(c) < p && t.pos[c] == posNoun && t.form(p-1) != "-" && t.child(int(c), relDet) >= 0 {
			return int(c)
		}
	}
	return -1
}

// amodConj reports whether participle p, hung before noun h, is a verb coordinated with one before it: "of sending troops
// and attacking villages".
func (t *tree) amodConj(p int) bool {
	return t.rel[p] == relAmod && t.pos[p] == posVerb && t.isVBG(p) && p > 0 && t.rel[p-1] == relCc &&
		int(t.head[p]) > p && t.rel[t.head[p]] == relConj && t.verbAbove(p) >= 0
}

// verbAbove is the verb in whose clause the coordination around p stands, or -1.
func (t *tree) verbAbove(p int) int {
	for i, n := int(t.head[t.head[p]]), 0; i >= 0 && n < maxDepth; i, n = int(t.head[i]), n+1 {
		if t.pos[i] == posVerb {
			if t.isVBG(i) && i < p {
				return i
			}
			return -1
		}
	}
	return -1
}

// headlineVerb reports whether token p, taken for a noun within a compound, is the verb of a headline: "Turkish police
// arrest journalist". It must agree with the noun before it.
func (t *tree) headlineVerb(p int) bool {
	if t.rel[p] != relCompound || t.pos[p] != posNoun || !t.headline() || p == 0 {
		return false
	}
	h := int(t.head[p])
	if h < p || t.head[h] >= 0 || t.child(h, relNsubj) >= 0 || t.pos[h] == posVerb || int(t.head[p-1]) != h {
		return false
	}
	if t.pos[p-1] != posNoun && t.pos[p-1] != posPropn {
		return false
	}
	return t.plural(p-1) != (t.tok[p].XPOS == "NNS")
}

// siblingBefore is the noun before finite verb p that a parser took for a modifier of what follows: "The bloc suspended
// sanctions".
func (t *tree) siblingBefore(p, h int) subject {
	s := noSubject
	if c := t.compoundBefore(p); c >= 0 {
		return subject{tok: int32(c), via: int32(p), rank: Fallback}
	}
	for _, c := range t.children(h) {
		if int(c) < p && (t.pos[c] == posNoun || t.pos[c] == posPropn || t.pos[c] == posPron) {
			s = subject{tok: c, via: int32(p), rank: Fallback}
		}
	}
	return s
}

// saidActor is whom finite verb p, coordinated without "and" with verb of saying h, is about where a parser took him for
// the object of h: "witnesses say gunmen in masks stormed the bank"; or -1.
func (t *tree) saidActor(p, h int) int {
	if t.pos[h] != posVerb || p < h || t.child(p, relCc) >= 0 || t.child(p, relNsubj) >= 0 || t.tok[p].XPOS != "VBD" && t.tok[p].XPOS != "VBN" {
		return -1
	}
	switch t.lemma(h) {
	case "say", "claim", "believe", "report", "think", "allege":
	default:
		return -1
	}
	o := t.child(h, relObj)
	if o < h || o > p || !t.animate(o) && t.core(o) == o {
		return -1
	}
	return o
}
