package parse

import (
	"testing"

	"github.com/casus/casus"
)

func TestRepairConj(t *testing.T) {
	tok := func(form, xpos string, head int, rel string) casus.Token {
		return casus.Token{Form: form, Lemma: form, XPOS: xpos, Head: head, Deprel: rel}
	}
	// "She accused him of lying and left": "left" goes with "accused".
	toks := []casus.Token{tok("She", "PRP", 1, "nsubj"), tok("accused", "VBD", -1, "root"), tok("him", "PRP", 1, "obj"), tok("of", "IN", 4, "mark"),
		tok("lying", "VBG", 1, "advcl"), tok("and", "CC", 6, "cc"), tok("left", "VBD", 4, "conj")}
	repairConj(toks)
	if toks[6].Head != 1 {
		t.Errorf("left hangs on %d, want 1", toks[6].Head)
	}
	// "She said he was lying and left": the auxiliary makes the gerund finite; the parser's reading stands.
	toks = []casus.Token{tok("She", "PRP", 1, "nsubj"), tok("said", "VBD", -1, "root"), tok("he", "PRP", 4, "nsubj"), tok("was", "VBD", 4, "aux"),
		tok("lying", "VBG", 1, "ccomp"), tok("and", "CC", 6, "cc"), tok("left", "VBD", 4, "conj")}
	repairConj(toks)
	if toks[6].Head != 4 {
		t.Errorf("left hangs on %d, want 4", toks[6].Head)
	}
}
