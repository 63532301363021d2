package parse

import (
	"slices"
	"strings"
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

func TestRepairFinal(t *testing.T) {
	toks := []casus.Token{{Form: "Shots", Head: 1}, {Form: "fell", Head: 4}, {Form: ",", Head: 4}, {Form: "he", Head: 4}, {Form: "said", Head: -1}, {Form: ".", UPOS: "PUNCT", Head: 1}}
	repairFinal(toks)
	if toks[5].Head != 4 {
		t.Errorf("the stop hangs on %d, want 4", toks[5].Head)
	}
}

func TestWordForms(t *testing.T) {
	for text, want := range map[string]string{
		"The army drove IS out":  "The army drove ISIS out",
		"THIS IS ALL IN CAPITAL": "THIS IS ALL IN CAPITAL",
	} {
		if got := strings.Join(wordForms(nil, tokens(text)), " "); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestRepairAppos(t *testing.T) {
	tok := func(form, upos string, head int, rel string) casus.Token {
		return casus.Token{Form: form, UPOS: upos, Head: head, Deprel: rel}
	}
	// "They broke fences, causing deaths of people, most children": "most" renames the people.
	toks := []casus.Token{tok("They", "PRON", 1, "nsubj"), tok("broke", "VERB", -1, "root"), tok("fences", "NOUN", 1, "obj"), tok(",", "PUNCT", 4, "punct"),
		tok("causing", "VERB", 1, "advcl"), tok("deaths", "NOUN", 4, "obj"), tok("of", "ADP", 7, "case"), tok("people", "NOUN", 5, "nmod"), tok(",", "PUNCT", 10, "punct"),
		tok("mostly", "ADV", 10, "advmod"), tok("children", "NOUN", 2, "appos")}
	repairAppos(toks)
	if toks[10].Head != 7 {
		t.Errorf("children hangs on %d, want 7", toks[10].Head)
	}
	// "Ngige, the minister, who left": no verb lies between.
	toks = []casus.Token{tok("Ngige", "PROPN", 4, "nsubj"), tok(",", "PUNCT", 3, "punct"), tok("the", "DET", 3, "det"), tok("minister", "NOUN", 0, "appos"), tok("left", "VERB", -1, "root")}
	repairAppos(toks)
	if toks[3].Head != 0 {
		t.Errorf("minister hangs on %d, want 0", toks[3].Head)
	}
}

func TestRepairReduced(t *testing.T) {
	tok := func(form, xpos string, head int, rel string) casus.Token {
		return casus.Token{Form: form, XPOS: xpos, Head: head, Deprel: rel}
	}
	toks := []casus.Token{tok("Police", "NNS", 4, "nsubj"), tok("arrested", "VBN", 0, "acl"), tok("a", "DT", 3, "det"), tok("mayor", "NN", 1, "obj"),
		tok("wanted", "VBD", -1, "root"), tok("in", "IN", 6, "case"), tok("Spain", "NNP", 4, "obl"), tok(".", ".", 4, "punct")}
	repairReduced(toks)
	got := []int{}
	for _, k := range toks {
		got = append(got, k.Head)
	}
	if want := []int{1, -1, 3, 1, 3, 6, 4, 1}; !slices.Equal(got, want) {
		t.Errorf("heads %v, want %v", got, want)
	}
	if toks[0].Deprel != "nsubj" || toks[1].Deprel != "root" || toks[4].Deprel != "acl" {
		t.Errorf("relations %v", toks)
	}
	// "Men arrested in May denied it": no object, nothing to mend
	toks = []casus.Token{tok("Men", "NNS", 4, "nsubj"), tok("arrested", "VBN", 0, "acl"), tok("in", "IN", 3, "case"), tok("May", "NNP", 1, "obl"), tok("denied", "VBD", -1, "root"), tok("it", "PRP", 4, "obj")}
	repairReduced(toks)
	if toks[4].Head != -1 {
		t.Error("a right tree was changed")
	}
}

func TestRepairClause(t *testing.T) {
	tok := func(form, upos, xpos string, head int, rel string) casus.Token {
		return casus.Token{Form: form, Lemma: form, UPOS: upos, XPOS: xpos, Head: head, Deprel: rel}
	}
	toks := []casus.Token{tok("they", "PRON", "PRP", 1, "nsubj"), tok("shelled", "VERB", "VBD", -1, "root"), tok("Goma", "PROPN", "NNP", 1, "obj"),
		tok("and", "CCONJ", "CC", 4, "cc"), tok("Kigali", "PROPN", "NNP", 2, "conj"), tok("replied", "VERB", "VBD", 1, "conj")}
	repairClause(toks)
	if toks[4].Head != 5 || toks[4].Deprel != "nsubj" || toks[3].Head != 5 {
		t.Errorf("got %v", toks)
	}
	// "shelled Goma and Kigali and fled": the verb has a conjunction of its own
	toks = append(toks[:0:0], tok("they", "PRON", "PRP", 1, "nsubj"), tok("shelled", "VERB", "VBD", -1, "root"), tok("Goma", "PROPN", "NNP", 1, "obj"),
		tok("and", "CCONJ", "CC", 4, "cc"), tok("Kigali", "PROPN", "NNP", 2, "conj"), tok("and", "CCONJ", "CC", 6, "cc"), tok("fled", "VERB", "VBD", 1, "conj"))
	repairClause(toks)
	if toks[4].Head != 2 {
		t.Error("a right tree was changed")
	}
}

func TestRepairHostage(t *testing.T) {
	tok := func(form, xpos string, head int, rel string) casus.Token {
		return casus.Token{Form: form, Lemma: form, XPOS: xpos, Head: head, Deprel: rel}
	}
	toks := []casus.Token{tok("they", "PRP", 1, "nsubj"), tok("took", "VBD", -1, "root"), tok("two", "CD", 4, "nummod"), tok("guards", "NNS", 4, "compound"), tok("hostage", "NN", 1, "obj")}
	repairHostage(toks)
	if toks[3].Head != 1 || toks[3].Deprel != "obj" || toks[4].Deprel != "xcomp" || toks[2].Head != 3 {
		t.Errorf("got %v", toks)
	}
}

func TestRepairTitle(t *testing.T) {
	tok := func(form string, head int, rel string) casus.Token {
		return casus.Token{Form: form, Head: head, Deprel: rel}
	}
	toks := []casus.Token{tok("charges", -1, "root"), tok("against", 2, "case"), tok("lawmaker", 3, "nmod:desc"), tok("Okello", 0, "nmod")}
	repairTitle(toks)
	if toks[1].Head != 3 {
		t.Errorf("against hangs on %d, want 3", toks[1].Head)
	}
	// the name has a preposition of its own
	toks = []casus.Token{tok("charges", -1, "root"), tok("of", 4, "case"), tok("against", 3, "case"), tok("lawmaker", 4, "nmod:desc"), tok("Okello", 0, "nmod")}
	repairTitle(toks)
	if toks[2].Head != 3 {
		t.Errorf("against hangs on %d, want 3", toks[2].Head)
	}
}

func TestRepairTags(t *testing.T) {
	p, err := New()
	if err != nil {
		t.Fatal(err)
	}
	toks := []casus.Token{{Form: "Jets", UPOS: "NOUN", Head: 2, Deprel: "nsubj"}, {Form: "are", UPOS: "AUX", Head: 2, Deprel: "aux"},
		{Form: "striking", UPOS: "ADJ", XPOS: "JJ", Lemma: "striking", Head: -1, Deprel: "root"}, {Form: "targets", UPOS: "NOUN", Head: 2, Deprel: "obj"}}
	p.repairTags(toks)
	if toks[2].UPOS != "VERB" || toks[2].Lemma != "strike" {
		t.Errorf("striking is %s %s", toks[2].UPOS, toks[2].Lemma)
	}
	toks = []casus.Token{{Form: "Ruth", UPOS: "PROPN", Head: 3, Deprel: "nsubj", Name: "B-PER"}, {Form: "May", UPOS: "AUX", Head: 3, Deprel: "aux", Name: "O"},
		{Form: "will", UPOS: "AUX", Head: 3, Deprel: "aux"}, {Form: "go", UPOS: "VERB", Head: -1, Deprel: "root"}}
	p.repairTags(toks)
	if toks[1].UPOS != "PROPN" || toks[1].Head != 0 || toks[1].Name != "I-PER" {
		t.Errorf("May is %+v", toks[1])
	}
}
