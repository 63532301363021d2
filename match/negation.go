package match

// negs appends the negating tokens of predicate v.
func (t *tree) negs(dst []int, v, depth int) []int {
	n := len(dst)
	for _, c := range t.children(v) {
		switch t.rel[c] {
		case relAdvmod, relPreconj, relCc:
			if negations.has(t.form(int(c))) || t.noLonger(int(c)) {
				dst = append(dst, int(c))
			}
		case relDet:
			if f := t.form(int(c)); f == "no" || f == "neither" {
				dst = append(dst, int(c))
			}
		case relNsubj, relNsubjPass, relObj:
			if k := t.negNominal(int(c)); k >= 0 && (t.rel[c] != relObj || t.pos[v] == posVerb) {
				dst = append(dst, k)
			}
		case relAux, relAuxPass:
			if t.form(int(c)) == "cannot" {
				dst = append(dst, int(c))
			}
		}
	}
	if f := t.head[v]; len(dst) == n && t.rel[v] == relConj && f >= 0 && depth < maxDepth && t.sharesAux(v, int(f)) && t.child(v, relAux) < 0 {
		dst = t.negs(dst, int(f), depth+1)
	}
	return dst
}

func (t *tree) noLonger(i int) bool {
	if t.form(i) != "longer" {
		return false
	}
	for _, c := range t.children(i) {
		if t.form(int(c)) == "no" {
			return true
		}
	}
	return i > 0 && t.form(i-1) == "no"
}

// negNominal is the token that makes nothing of phrase i: "no soldiers", "nobody"; or -1.
func (t *tree) negNominal(i int) int {
	switch t.form(i) {
	case "nobody", "none", "nothing", "neither":
		return i
	}
	if d := t.child(i, relDet); d >= 0 && (t.form(d) == "no" || t.form(d) == "neither") {
		return d
	}
	return -1
}
