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
