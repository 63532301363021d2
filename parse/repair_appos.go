package parse

import "github.com/casus/casus"

// repairAppos moves an apposition that was hung across a verb on a noun far in front ("broke the fence, which led to the death of 40 people,
// most of them children") to the noun just before its comma: an apposition stands beside what it renames.
func repairAppos(toks []casus.Token) {
	for k := range toks {
		h := toks[k].Head
		if toks[k].Deprel != "appos" || h < 0 || h > k || !verbCrosses(toks, h, k) {
			continue
		}
		comma := k - 1
		for comma > h && toks[comma].Form != "," {
			if toks[comma].Head != k {
				break
			}
			comma--
		}
		if comma <= h+1 || toks[comma].Form != "," {
			continue
		}
		q := comma - 1
		if !isNoun(&toks[q]) {
			q = toks[q].Head
		}
		if q > h && q < comma && isNoun(&toks[q]) {
			toks[k].Head = q
		}
	}
}

// verbCrosses reports whether a verb between h and k hangs on something outside of them.
func verbCrosses(toks []casus.Token, h, k int) bool {
	for j := h + 1; j < k; j++ {
		if g := toks[j].Head; toks[j].UPOS == "VERB" && (g < h || g > k) {
			return true
		}
	}
	return false
}

func isNoun(t *casus.Token) bool { return t.UPOS == "NOUN" || t.UPOS == "PROPN" }

// repairTitle moves a preposition from a title to the name behind it, where treebanks hang it: "against lawmaker Moses
// Okello". Without it the name is in no phrase.
func repairTitle(toks []casus.Token) {
	for k := range toks {
		t := toks[k].Head
		if toks[k].Deprel != "case" || t < k || toks[t].Deprel != "nmod:desc" {
			continue
		}
		if h := toks[t].Head; h > t && !child(toks, h, func(c *casus.Token) bool { return c.Deprel == "case" }) {
			toks[k].Head = h
		}
	}
}
