package match

// giftPhrases gives a verb, as a fallback, the "to" and "for" of what is given or promised, however deep they hang: "pledged
// $10 million in aid to Haiti", "approved a loan of $200 million to Jordan".
func (t *tree) giftPhrases(a, v int) {
	for _, c := range t.children(v) {
		if int(c) > v && (t.rel[c] == relObj || t.rel[c] == relObl) && t.gift(int(c)) {
			t.giftPhrase(a, int(c), 0)
		}
	}
}

func (t *tree) giftPhrase(a, h, depth int) {
	for _, k := range t.children(h) {
		if t.rel[k] != relNmod || int(k) < h {
			continue
		}
		s := t.casePrep(int(k))
		if s == prepTo || s == prepFor {
			if !t.has(a, s, Shared) {
				t.add(a, s, int(k), Fallback, h)
			}
			continue
		}
		if depth < 2 && t.gift(int(k)) {
			t.giftPhrase(a, int(k), depth+1)
		}
	}
}

// gift reports whether token h is money, or what is given as help.
func (t *tree) gift(h int) bool { return t.tok[h].UPOS == "SYM" || giftNouns.has(t.lemma(h)) }
