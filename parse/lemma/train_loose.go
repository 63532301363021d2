package lemma

import (
	"maps"
	"slices"
	"strings"
)

// inflected gives the UPOS of the tags of inflected words.
var inflected = map[string]string{
	"VBD": "VERB", "VBN": "VERB", "VBG": "VERB", "VBZ": "VERB", "NNS": "NOUN", "JJR": "ADJ", "JJS": "ADJ",
}

// plain are tags of words that are their own lemmas but for their case.
var plain = map[string]string{"JJ": "ADJ"}

// minLoose is how often a word must stand in the loose corpus to be believed.
const minLoose = 2

// looseExamples finds lemmas for the words of the loose corpus that the treebanks lack: of the lemmas that could be
// meant, the one that is most frequent as a word. A word that always has a capital within a sentence keeps it.
func (t *trainer) looseExamples(loose []Loose) map[wordKey]string {
	base := t.baseWords(loose)
	rules := t.table()
	out := map[wordKey]string{}
	for _, w := range loose {
		upos, lemma := plain[w.XPOS], w.Form
		infl, isInfl := inflected[w.XPOS]
		if isInfl {
			upos = infl
			lemma = likeliest(w.Form, rules.byRule(w.Form, upos, w.XPOS), base[upos])
		}
		k := wordKey{w.Form, tags{upos, w.XPOS}}
		if upos == "" || lemma == "" || t.lower[k] != nil || !isWord(w.Form) {
			continue
		}
		if w.N >= minLoose && w.Capital == w.N {
			lemma = applyCase(opTitle, lemma)
		} else if !isInfl {
			continue
		}
		out[k] = lemma
	}
	return out
}

// baseWords counts, by UPOS, how often words stand as lemmas.
func (t *trainer) baseWords(loose []Loose) map[string]tally {
	base := map[string]tally{"VERB": {}, "NOUN": {}, "ADJ": {}}
	for _, k := range sortedKeys(t.lower) {
		if c := base[k.upos]; c != nil {
			lemma, n := t.lower[k].best()
			c[lemma] += n + minLoose
		}
	}
	upos := map[string]string{"VB": "VERB", "VBP": "VERB", "NN": "NOUN", "JJ": "ADJ"}
	for _, w := range loose {
		if c := base[upos[w.XPOS]]; c != nil {
			c[w.Form] += w.N
		}
	}
	return base
}

func isWord(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return len(s) > 2
}

// likeliest is the most frequent of the words that form may be an inflection of, guess among equals, "" if none is
// known.
func likeliest(form, guess string, base tally) string {
	best, n := "", 0
	for _, c := range append([]string{guess}, bases(form)...) {
		if f := base[c]; f >= minLoose && f > n && c != form {
			best, n = c, f
		}
	}
	return best
}

// bases are the words that form may be a regular inflection of.
func bases(form string) (out []string) {
	for _, e := range [...]struct{ cut, add string }{
		{"ies", "y"}, {"es", ""}, {"s", ""}, {"ves", "f"}, {"ves", "fe"},
		{"ied", "y"}, {"ed", ""}, {"ed", "e"}, {"ying", "ie"}, {"ing", ""}, {"ing", "e"},
		{"ier", "y"}, {"er", ""}, {"er", "e"}, {"iest", "y"}, {"est", ""}, {"est", "e"},
	} {
		stem, ok := strings.CutSuffix(form, e.cut)
		if !ok || len(stem) < 2 {
			continue
		}
		out = append(out, stem+e.add)
		if n := len(stem); e.add == "" && e.cut != "s" && stem[n-1] == stem[n-2] {
			out = append(out, stem[:n-1])
		}
	}
	return out
}

// sureFrom is how often the treebanks must have a word for their lemma to count for more than the list's.
const sureFrom = 10

// addMore adds words with lemmas that the treebanks lack, and puts right the rare ones that they have.
func (t *trainer) addMore(known map[wordKey]string, more []Word) {
	for _, w := range more {
		if k := (wordKey{strings.ToLower(w.Form), tags{w.UPOS, w.XPOS}}); t.lower[k] == nil {
			known[k] = w.Lemma
		} else if best, n := t.lower[k].best(); best != w.Lemma && n < sureFrom && w.UPOS != "NOUN" {
			t.lower[k] = tally{w.Lemma: n}
		}
	}
}

// inflected inflects the words that stand as lemmas, and gives the forms that are known neither from the treebanks nor
// by a key of their own. Where two words have a form in common, the more frequent one gets it.
func (t *trainer) inflected(loose []Loose) map[wordKey]string {
	base := t.baseWords(loose)
	x := t.table()
	out := map[wordKey]string{}
	for _, upos := range slices.Sorted(maps.Keys(base)) {
		for _, word := range slices.Sorted(maps.Keys(base[upos])) {
			n := base[upos][word]
			if n < minLoose || !isWord(word) || vowelGroups(word) == 0 {
				continue
			}
			for _, f := range inflections(word, upos) {
				k := wordKey{f.form, tags{upos, f.xpos}}
				if _, known := x.words.find(formKey(keyLemma, f.form, upos, f.xpos)); known || t.lower[k] != nil {
					continue
				}
				if old, ok := out[k]; !ok || base[upos][old] < n {
					out[k] = word
				}
			}
		}
	}
	t.verbed(base, x, out)
	return out
}

// minVerbed is how frequent a noun must be for its forms as a verb to be worth a key.
const minVerbed = 5

// verbed adds the forms of verbs made from nouns in -e ("barricading"), where no verb has them and the rules would cut
// too much.
func (t *trainer) verbed(base map[string]tally, x *Table, out map[wordKey]string) {
	for _, word := range slices.Sorted(maps.Keys(base["NOUN"])) {
		if base["NOUN"][word] < minVerbed || base["VERB"][word] > 0 || !isWord(word) || !strings.HasSuffix(word, "e") {
			continue
		}
		for _, f := range inflections(word, "VERB") {
			k := wordKey{f.form, tags{"VERB", f.xpos}}
			if out[k] == "" && t.lower[k] == nil && base["VERB"][x.Lemma(f.form, "VERB", f.xpos)] == 0 {
				out[k] = word
			}
		}
	}
}
