package code

// splitHits handles "killed a civilian and wounded two other civilians" and "the death of one civilian and hurt nine
// people", where the parser took the first noun for an adjective of the second: those in front suffered what the word
// above says, those behind what the word between says.
func (v *view) splitHits(hits []tollHit) []tollHit {
	for a := range v.toks {
		k, w := v.split(a)
		if k < 0 {
			continue
		}
		above := ""
		if h := v.head(k); h >= 0 {
			if above = v.outcome(h); above == "" {
				above = v.words.key("tnoun", v.lemma[h])
			}
		}
		if above == "" || above == v.outcome(w) {
			continue
		}
		for i := range hits {
			if hits[i].victims == k {
				hits[i].victims = a
			}
		}
		hits = append(hits, tollHit{w, k, v.outcome(w), true, true})
	}
	return hits
}

// split gives the noun that token a, a noun of people taken for an adjective, was put before, and the word of outcome
// between them; -1 if it is no such token.
func (v *view) split(a int) (noun, between int) {
	if !v.loneAdjective(a) || !v.is(a, "amod") {
		return -1, -1
	}
	k := v.head(a)
	for _, w := range v.children(a) {
		if v.is(w, "conj") && w > a && w < k && v.outcome(w) != "" {
			return k, w
		}
	}
	return -1, -1
}

// loneAdjective holds for a noun of people that is tagged as an adjective though no noun follows it ("one civilian").
func (v *view) loneAdjective(a int) bool {
	return v.toks[a].UPOS == "ADJ" && v.words.has("person", v.lemma[a]) && (a+1 == len(v.toks) || v.punct(a+1) || inSet(v.toks[a+1].UPOS, "CCONJ", "ADP", "VERB", "AUX", "PRON", "ADV", "SCONJ"))
}

// firstOfSplit is the token behind the word between, where the words of the second part begin, or -1.
func (v *view) firstOfSplit(t int) int {
	for _, a := range v.children(t) {
		if k, w := v.split(a); k == t {
			return w + 1
		}
	}
	return -1
}

// numbered reads the number or article right in front of a noun of people taken for an adjective.
func (v *view) numbered(a int) (quantity, bool) {
	if a == 0 || !v.loneAdjective(a) {
		return quantity{}, false
	}
	if q, ok := v.figureAt(a - 1); ok {
		return q, true
	}
	one := 1
	return quantity{low: &one, high: &one, first: a - 1, last: a - 1}, inSet(lower(v.toks[a-1].Form), "a", "an", "the", "another")
}

// peopleOf is the noun of people behind a bare number that the parser parted from it, else t.
func (v *view) peopleOf(t int) int {
	if v.toks[t].UPOS == "NUM" && t+1 < len(v.toks) && v.loneAdjective(t+1) && !v.is(t, "nummod") {
		return t + 1
	}
	return t
}
