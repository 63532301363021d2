package parse

import "github.com/casus/casus"

// repairHostage parts "12 policemen" from "hostage" in "took 12 policemen hostage", where they were read as one compound: a
// plural does not stand before a noun.
func repairHostage(toks []casus.Token) {
	for h := 1; h < len(toks); h++ {
		v, c := toks[h].Head, h-1
		if v < 0 || v > c || toks[h].XPOS != "NN" || toks[h].Deprel != "obj" || toks[c].Head != h || toks[c].XPOS != "NNS" {
			continue
		}
		switch toks[h].Lemma {
		case "hostage", "captive", "prisoner":
		default:
			continue
		}
		for k := range toks {
			if toks[k].Head == h && k < c {
				toks[k].Head = c
			}
		}
		toks[c].Head, toks[c].Deprel = v, "obj"
		toks[h].Deprel = "xcomp"
	}
}
