package code

// gapped handles the second half of "two people were killed and 30 wounded", "left 7 dead and 30 injured": a number right
// before a word of outcome, behind "and" or a comma, after another such word. It goes by the words, since the trees of
// such sentences differ widely and are often wrong.
func (v *view) gapped(t int) (tollHit, bool) {
	m := v.outcome(t)
	if m == "" || t < 3 || !inSet(v.toks[t].XPOS, "VBN", "VBD", "JJ", "NN", "NNS") || t+1 < len(v.toks) && inSet(v.toks[t+1].UPOS, "NOUN", "PROPN") {
		return tollHit{}, false
	}
	n := t - 1
	if v.toks[n].UPOS != "NUM" && !v.quantWord(n) && v.lemma[n] != "other" {
		return tollHit{}, false
	}
	at := n - 1
	for at > 0 && !inSet(v.toks[at].Form, "and", ",") {
		if n-at > 4 || inSet(v.toks[at].UPOS, "VERB", "AUX", "PRON", "PROPN") {
			return tollHit{}, false
		}
		at--
	}
	for k := at - 1; k >= 0; k-- {
		if v.outcome(k) != "" && v.outcome(k) != m {
			return tollHit{t, n, m, true}, true
		}
		if inSet(v.toks[k].Form, ";", ":", ".") {
			break
		}
	}
	return tollHit{}, false
}

// outcome is the measure of a word that says what became of people, by its form or lemma.
func (v *view) outcome(t int) string {
	if m := v.words.key("tadj", lower(v.toks[t].Form)); m != "" {
		return m
	}
	return v.words.key("tverb", v.lemma[t])
}
