package lemma

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/casus/casus"
)

// A Word is a word with its lemma and tags.
type Word struct{ Form, Lemma, UPOS, XPOS string }

// A Loose word is one of a tagged corpus without lemmas: how often it stands there with a tag, and how often it begins
// with a capital there, both without the first words of sentences.
type Loose struct {
	Form, XPOS string // lower case
	N, Capital int
}

// Train learns a table and gives the bytes to Load: from the sentences of treebanks, then from more words with their lemmas
// and from loose ones, where the treebanks lack them. The same input gives the same bytes, whatever their order.
func Train(sentences []casus.Sentence, more []Word, loose []Loose) []byte {
	t := trainer{words: map[uint64]uint32{}, strIDs: map[string]uint32{}}
	t.count(sentences)
	t.learnRules(nil)
	known := t.looseExamples(loose)
	t.addMore(known, more)
	t.learnRules(known)
	t.learnWords()
	t.learnLoose(known)
	t.learnLoose(t.inflected(loose))
	t.learnFeats()
	t.learnAgreement(sentences)
	return encode(t.strs, t.rules, t.words, t.ends)
}

type tags struct{ upos, xpos string }

// wordKey is a word with tags; form is in lower case.
type wordKey struct {
	form string
	tags
}

type tally map[string]int

// best is the most frequent entry, the first by spelling among equals.
func (t tally) best() (string, int) {
	var best string
	n := 0
	for _, k := range slices.Sorted(maps.Keys(t)) {
		if t[k] > n {
			best, n = k, t[k]
		}
	}
	return best, n
}

func (t tally) sum() (n int) {
	for _, v := range t {
		n += v
	}
	return n
}

type trainer struct {
	exact   map[wordKey]tally // lemmas by form as written
	lower   map[wordKey]tally // lemmas by lower-case form
	feats   map[wordKey]tally
	shaped  map[tags]map[byte]tally
	strs    []string
	strIDs  map[string]uint32
	rules   []rule
	ruleIDs map[rule]uint32
	words   map[uint64]uint32
	ends    map[uint64]uint32
}

func add[K comparable](m map[K]tally, k K, v string) {
	if m[k] == nil {
		m[k] = tally{}
	}
	m[k][v]++
}

func (t *trainer) count(sentences []casus.Sentence) {
	t.exact, t.lower, t.feats = map[wordKey]tally{}, map[wordKey]tally{}, map[wordKey]tally{}
	t.shaped = map[tags]map[byte]tally{}
	for i := range sentences {
		for j := range sentences[i].Tokens {
			t.countWord(&sentences[i].Tokens[j])
		}
	}
}

func (t *trainer) countWord(w *casus.Token) {
	tg := tags{w.UPOS, w.XPOS}
	low := strings.ToLower(w.Form)
	if w.Lemma != "" {
		add(t.exact, wordKey{w.Form, tg}, w.Lemma)
		add(t.lower, wordKey{low, tg}, w.Lemma)
	}
	f := withoutTypo(w.Feats)
	add(t.feats, wordKey{low, tg}, f)
	if t.shaped[tg] == nil {
		t.shaped[tg] = map[byte]tally{}
	}
	add(t.shaped[tg], shapeOf(w.Form), f)
}

// withoutTypo drops the mark of a misspelling, which says nothing of the next word of that form.
func withoutTypo(feats string) string {
	return strings.Trim(strings.ReplaceAll("|"+feats+"|", "|Typo=Yes|", "|"), "|")
}

func (t *trainer) str(s string) uint32 {
	id, ok := t.strIDs[s]
	if !ok {
		id = uint32(len(t.strs))
		t.strIDs[s], t.strs = id, append(t.strs, s)
	}
	return id
}

func sortedKeys[V any](m map[wordKey]V) []wordKey {
	return slices.SortedFunc(maps.Keys(m), func(a, b wordKey) int {
		return cmp.Or(cmp.Compare(a.form, b.form), cmp.Compare(a.upos, b.upos), cmp.Compare(a.xpos, b.xpos))
	})
}

// table is what was learned so far, to ask what it would say.
func (t *trainer) table() *Table {
	x := Table{strs: t.strs, rules: t.rules, words: newIndex(len(t.words)), ends: newIndex(len(t.ends))}
	for k, v := range t.words {
		x.words.put(k, v)
	}
	for k, v := range t.ends {
		x.ends.put(k, v)
	}
	return &x
}

// learnWords keeps the words whose lemmas the rules miss, and those seen more than once whose lemma is no part of the
// word as written, so that they cost no memory to look up.
func (t *trainer) learnWords() {
	rules := t.table()
	byForm := map[wordKey]tally{}
	missed := map[wordKey]bool{}
	keep := map[wordKey]string{}
	for _, k := range sortedKeys(t.exact) {
		low := wordKey{strings.ToLower(k.form), k.tags}
		lemma, _ := t.lower[low].best()
		loose := wordKey{low.form, tags{upos: k.upos}}
		if byForm[loose] == nil {
			byForm[loose] = tally{}
		}
		n := t.exact[k].sum()
		byForm[loose][lemma] += n
		if odd(k, lemma) {
			continue
		}
		if rules.byRule(k.form, k.upos, k.xpos) != lemma {
			keep[low], missed[loose] = lemma, true
		} else if !strings.HasPrefix(k.form, lemma) && n > 1 {
			keep[low] = lemma
		}
	}
	for _, k := range sortedKeys(byForm) {
		if missed[k] {
			lemma, _ := byForm[k].best()
			t.words[formKey(keyForm, k.form, k.upos, "")] = t.str(lemma)
		}
	}
	for _, k := range sortedKeys(t.lower) {
		lemma, _ := t.lower[k].best()
		// A word that the looser key gets wrong needs its own, though the rules are right.
		over, hidden := byForm[wordKey{k.form, tags{upos: k.upos}}].best()
		_, kept := keep[k]
		if kept || hidden > 0 && missed[wordKey{k.form, tags{upos: k.upos}}] && over != lemma {
			t.words[formKey(keyLemma, k.form, k.upos, k.xpos)] = t.str(lemma)
		}
	}
}

// learnLoose keeps what the rules miss of the words of the loose corpus.
func (t *trainer) learnLoose(known map[wordKey]string) {
	x := t.table()
	for _, k := range sortedKeys(known) {
		form := k.form
		if lemma := known[k]; lemma != strings.ToLower(lemma) {
			form = applyCase(opTitle, form)
		}
		if x.Lemma(form, k.upos, k.xpos) != known[k] {
			t.words[formKey(keyLemma, k.form, k.upos, k.xpos)] = t.str(known[k])
		}
	}
}

// odd reports whether a word is no part of the language: an address, a file name, a name written in another case, which
// would teach nothing about other texts.
func odd(k wordKey, lemma string) bool {
	if strings.ContainsAny(lemma, "@/_\\0123456789") || len(lemma) > 24 {
		return true
	}
	return k.upos == "PROPN" && k.xpos != "NNPS" && strings.EqualFold(k.form, lemma)
}

func (t *trainer) learnFeats() {
	byTag, byX := map[wordKey]tally{}, map[wordKey]tally{}
	for _, k := range sortedKeys(t.feats) {
		for f, n := range t.feats[k] {
			a, b := wordKey{"", k.tags}, wordKey{"", tags{"", k.xpos}}
			for _, m := range []struct {
				m map[wordKey]tally
				k wordKey
			}{{byTag, a}, {byX, b}} {
				if m.m[m.k] == nil {
					m.m[m.k] = tally{}
				}
				m.m[m.k][f] += n
			}
		}
	}
	for _, m := range []map[wordKey]tally{byTag, byX} {
		for _, k := range sortedKeys(m) {
			best, _ := m[k].best()
			t.words[mix(tagHash(keyTag, k.upos, k.xpos))] = t.str(best)
		}
	}
	for _, k := range sortedKeys(byTag) {
		general, _ := byTag[k].best()
		for _, shape := range slices.Sorted(maps.Keys(t.shaped[k.tags])) {
			if best, _ := t.shaped[k.tags][shape].best(); best != general {
				t.words[shapedKey(k.upos, k.xpos, shape)] = t.str(best)
			}
		}
	}
	x := t.table()
	for _, k := range sortedKeys(t.exact) {
		low := wordKey{strings.ToLower(k.form), k.tags}
		if best, _ := t.feats[low].best(); best != x.Feats(k.form, k.upos, k.xpos) {
			t.words[formKey(keyFeats, low.form, k.upos, k.xpos)] = t.str(best)
		}
	}
}
