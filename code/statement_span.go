package code

// phrase is all of a noun phrase, conjuncts and clauses included, but not what a comma parts from it at the end.
func (v *view) phrase(n int) (int, int) { return v.pastCase(n), v.hi[n] }

// pastCase is the first token of a phrase after its preposition.
func (v *view) pastCase(k int) int {
	a := v.lo[k]
	for _, c := range v.children(k) {
		if (v.is(c, "case") || v.is(c, "mark")) && c < k && c == a {
			a = v.hi[c]
		}
	}
	return a
}

// reach extends content over what follows it under the verb, up to a comma, a conjunct or another clause's start.
func (v *view) reach(t, b int) int {
	for _, k := range v.children(t) {
		if b >= len(v.toks) || v.punct(b) {
			break
		}
		if v.lo[k] != b || v.punct(k) || v.is(k, "conj") || v.is(k, "parataxis") || v.is(k, "cc") {
			continue
		}
		b = v.hi[k]
	}
	return b
}

func (v *view) markBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if v.direction(k) != 0 {
			return true
		}
	}
	return false
}

// trim takes commas, stops, "that" and unpaired quotation marks from the ends of content.
func (v *view) trim(a, b int) (int, int) {
	for a < b && (v.punct(a) && !(quoteKind(v.toks[a].Form) > -2 && v.pairedIn(a, b)) || v.is(a, "mark") && v.lemma[a] == "that") {
		a++
	}
	for a < b && v.punct(b-1) && !(quoteKind(v.toks[b-1].Form) > -2 && v.pairedIn(a, b)) && !inSet(v.toks[b-1].Form, ")", "%") {
		b--
	}
	return a, b
}

// pairedIn reports whether the quotation marks between a and b come in pairs.
func (v *view) pairedIn(a, b int) bool {
	n := 0
	for t := a; t < b; t++ {
		if quoteKind(v.toks[t].Form) > -2 {
			n++
		}
	}
	return n%2 == 0
}

// quotedIn are the parts in quotation marks.
func (v *view) quotedIn(a, b int) []string {
	var out []string
	from := -1
	if a > 0 && v.quotes[a] && quoteKind(v.toks[a].Form) == -2 {
		from = a
	}
	for t := a; t < b; t++ {
		if quoteKind(v.toks[t].Form) == -2 {
			continue
		}
		if from >= 0 {
			if from < t {
				out = append(out, v.textOf(from, t))
			}
			from = -1
		} else {
			from = t + 1
		}
	}
	if from >= 0 && from < b {
		out = append(out, v.textOf(from, b))
	}
	return out
}
