package parse

import (
	"strings"

	"github.com/casus/casus"
)

// repairTags sets tags right that the tree beside them rules out: an "adjective" in -ing that has an auxiliary "be" and an object is a
// participle ("is striking targets"); what bears the tag of a common noun and is no name is one; "May" before another auxiliary is a name ("Theresa May will").
func (p *Parser) repairTags(toks []casus.Token) {
	for i := range toks {
		t := &toks[i]
		switch {
		case t.UPOS == "PROPN" && (t.XPOS == "NN" || t.XPOS == "NNS") && t.Name == "O":
			t.UPOS = "NOUN"
			t.Lemma = p.lemma.Lemma(t.Form, t.UPOS, t.XPOS)
			t.Feats = p.lemma.Feats(t.Form, t.Lemma, t.UPOS, t.XPOS)
		case t.UPOS == "ADJ" && strings.HasSuffix(t.Form, "ing") && hasAux(toks, i) && hasObject(toks, i):
			t.UPOS, t.XPOS = "VERB", "VBG"
			t.Lemma = p.lemma.Lemma(t.Form, t.UPOS, t.XPOS)
			t.Feats = p.lemma.Feats(t.Form, t.Lemma, t.UPOS, t.XPOS)
		case i > 0 && i+1 < len(toks) && t.Form == "May" && t.UPOS == "AUX" && toks[i+1].UPOS == "AUX" && toks[i-1].UPOS == "PROPN":
			t.UPOS, t.XPOS, t.Lemma, t.Feats = "PROPN", "NNP", "May", "Number=Sing"
			t.Head, t.Deprel = i-1, "flat"
			if toks[i-1].Name == "O" {
				toks[i-1].Name = "B-PER"
			}
			t.Name = "I" + toks[i-1].Name[1:]
		}
	}
}

func hasObject(toks []casus.Token, v int) bool {
	return child(toks, v, func(t *casus.Token) bool { return t.Deprel == "obj" })
}
