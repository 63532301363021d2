package code

// gapped handles the second half of "two people were killed and 30 wounded", "left 7 dead and 30 injured": a number right
// before a word of outcome, behind "and" or a comma, after another such word. It goes by the words, since the trees of
// such sentences differ widely and are often wrong.
func (v *view) gapped(t int) (tollHit, bool) {
	m := v.outcome(t)
	if m == "" || t < 3 || !inSet(v.toks[t].XPOS, "VBN", "VBD", "JJ", "NN", "NNS") || t+1 < len(v.toks) && inSet(v.toks[t+1].UPOS, "NOUN", "PROPN") && !v.timeWord(t+1) {
		return tollHit{}, false
	}
	n := t - 1
	for n > 0 && v.toks[n].UPOS == "ADV" && inSet(lower(v.toks[n].Form), "seriously", "slightly", "badly", "critically", "gravely", "severely", "lightly") {
		n--
	}
	if v.toks[n].UPOS != "NUM" && !v.quantWord(n) && !inSet(v.lemma[n], "other", "another") && !v.words.has("person", v.lemma[n]) {
		return tollHit{}, false
	}
	at := n - 1
	for at > 0 && !inSet(v.toks[at].Form, "and", ",") {
		if n-at > 4 || inSet(v.toks[at].UPOS, "VERB", "AUX", "PROPN") || v.toks[at].UPOS == "PRON" && v.toks[at].XPOS != "PRP$" {
			return tollHit{}, false
		}
		at--
	}
	for k := at - 1; k >= 0; k-- {
		if v.outcome(k) != "" && v.outcome(k) != m {
			return tollHit{t, n, m, true, true}, true
		}
		if inSet(v.toks[k].Form, ";", ":", ".") {
			break
		}
	}
	return tollHit{}, false
}

// timeWord holds for words of time that may follow the word of outcome.
func (v *view) timeWord(t int) bool {
	return inSet(lower(v.toks[t].Form), "today", "yesterday", "tonight", "this", "last", "late", "early") || isWeekday(lower(v.toks[t].Form))
}

// outcome is the measure of a word that says what became of people, by its form or lemma.
func (v *view) outcome(t int) string {
	if m := v.words.key("tadj", lower(v.toks[t].Form)); m != "" {
		return m
	}
	return v.words.key("tverb", v.lemma[t])
}
