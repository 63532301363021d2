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
	return false
}

// siblingBefore is the noun before finite verb p that a parser took for a modifier of what follows: "The bloc suspended
// sanctions".
func (t *tree) siblingBefore(p, h int) subject {
	s := noSubject
	for _, c := range t.children(h) {
		if int(c) < p && (t.pos[c] == posNoun || t.pos[c] == posPropn || t.pos[c] == posPron) {
			s = subject{tok: c, via: int32(p), rank: Fallback}
		}
	}
	return s
}
