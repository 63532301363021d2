package parse

import "github.com/casus/casus"

// repairClause gives a coordinated finite verb without conjunction its subject, where the noun before it was taken for a
// second noun of a phrase: "fired rockets at the port and the army responded". A verb that is joined needs a conjunction;
// if the noun has it, the noun begins the clause.
func repairClause(toks []casus.Token) {
	for v := range toks {
		if toks[v].Deprel != "conj" || !finite(toks[v].XPOS) || hasSubject(toks, v) || hasAux(toks, v) {
			continue
		}
		if child(toks, v, func(t *casus.Token) bool { return t.Deprel == "cc" || t.Deprel == "punct" && t.Form == "," }) {
			continue
		}
		n := joinedBefore(toks, v)
		if n < 0 {
			continue
		}
		for k := range toks {
			if toks[k].Head == n && toks[k].Deprel == "cc" {
				toks[k].Head = v
			}
		}
		toks[n].Head, toks[n].Deprel = v, "nsubj"
	}
}

// joinedBefore is the second noun of a coordination, with its conjunction in front, that ends right before verb v.
func joinedBefore(toks []casus.Token, v int) int {
	for n := v - 1; n > toks[v].Head && n >= 0 && v-n < 8; n-- {
		if toks[n].Deprel != "conj" || !isNoun(&toks[n]) || toks[n].Head > n {
			continue
		}
		cc := false
		for k := toks[n].Head + 1; k < n; k++ {
			cc = cc || toks[k].Head == n && toks[k].Deprel == "cc" && toks[k].Lemma != "or"
		}
		if cc && within(toks, n, n+1, v) {
			return n
		}
	}
	return -1
}

// within reports whether all tokens of [from, to) hang on n, itself or below.
func within(toks []casus.Token, n, from, to int) bool {
	for k := from; k < to; k++ {
		h, left := k, len(toks)
		for h >= 0 && h != n && left > 0 {
			h, left = toks[h].Head, left-1
		}
		if h != n {
			return false
		}
	}
	return true
}
