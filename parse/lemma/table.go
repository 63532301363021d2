// Package lemma gives English words their lemmas and UD features from tables: words with tags that were seen in
// training, and for others the rule of the longest known ending.
package lemma

import "strings"

// maxSuffix is how many bytes of a word's end the rules look at; one more stands for the start of the word.
const maxSuffix = 7

// A rule makes a lemma: change the case, cut an ending, add another.
type rule struct {
	op       byte
	cut, add string
}

// apply gives the lemma, or false if the word has not the ending that the rule cuts.
func (r rule) apply(form string) (string, bool) {
	f := applyCase(r.op, form)
	stem, ok := strings.CutSuffix(f, r.cut)
	if !ok || r.cut != "" && !strings.ContainsAny(stem, "aeiouyAEIOUY0123456789") {
		return "", false
	}
	if r.add == "" {
		return stem, true
	}
	return stem + r.add, true
}

// A Table holds what was learned. It is not changed after it is made, and safe for concurrent use.
type Table struct {
	words index // keys of words and tags to strs
	ends  index // keys of endings to rules
	strs  []string
	rules []rule
}

// An index is a hash table with open addressing; its size is a power of two, and key 0 an empty place.
type index struct {
	keys []uint64
	vals []uint32
}

func newIndex(n int) index {
	size := 1
	for size < 2*n+2 {
		size *= 2
	}
	return index{make([]uint64, size), make([]uint32, size)}
}

func (x *index) find(key uint64) (uint32, bool) {
	mask := uint64(len(x.keys) - 1)
	for i := key & mask; ; i = (i + 1) & mask {
		switch x.keys[i] {
		case key:
			return x.vals[i], true
		case 0:
			return 0, false
		}
	}
}

func (x *index) put(key uint64, val uint32) {
	mask := uint64(len(x.keys) - 1)
	i := key & mask
	for x.keys[i] != 0 && x.keys[i] != key {
		i = (i + 1) & mask
	}
	x.keys[i], x.vals[i] = key, val
}

// Lemma is the lemma of form under its tags. It never fails: an unknown word keeps its letters, in lower case unless
// the tags say that it is a name.
func (t *Table) Lemma(form, upos, xpos string) string {
	if v, ok := t.words.find(formKey(keyLemma, form, upos, xpos)); ok {
		return t.strs[v]
	}
	if v, ok := t.words.find(formKey(keyForm, form, upos, "")); ok {
		return t.strs[v]
	}
	if s, ok := t.compound(form, upos, xpos); ok {
		return s
	}
	return t.byRule(form, upos, xpos)
}

// compound is the lemma of a prefix with a known irregular verb: "overran" is "over" and "run".
func (t *Table) compound(form, upos, xpos string) (string, bool) {
	if xpos != "VBD" && xpos != "VBN" {
		return "", false
	}
	for _, p := range [...]string{"over", "under", "out", "re", "un", "mis", "fore", "with", "up"} {
		rest, ok := strings.CutPrefix(form, p)
		if !ok || len(rest) < 3 {
			continue
		}
		if v, ok := t.words.find(formKey(keyLemma, rest, upos, xpos)); ok {
			return p + t.strs[v], true
		}
	}
	return "", false
}

func (t *Table) byRule(form, upos, xpos string) string {
	shape := shapeOf(form)
	if shape == shapeDigit && xpos == "CD" {
		return withoutCommas(form)
	}
	for _, tags := range [...][2]string{{upos, xpos}, {"", xpos}, {upos, ""}} {
		r, ok := t.longest(form, tags[0], tags[1], shape)
		if !ok {
			continue
		}
		if s, ok := r.apply(form); ok {
			return s
		}
	}
	if upos == "PROPN" || strings.HasPrefix(xpos, "NNP") {
		return form
	}
	return strings.ToLower(form)
}

// withoutCommas is a number without the commas between its thousands; another figure stays as it is.
func withoutCommas(form string) string {
	if len(form) < 5 || form[len(form)-4] != ',' {
		return form
	}
	for i := range len(form) {
		if form[i] == ',' != ((len(form)-i)%4 == 0) || form[i] != ',' && (form[i] < '0' || form[i] > '9') {
			return form
		}
	}
	return strings.ReplaceAll(form, ",", "")
}

// longest is the rule of the longest ending of form known with these tags.
func (t *Table) longest(form, upos, xpos string, shape byte) (rule, bool) {
	var best rule
	found := false
	h := suffixStart(upos, xpos, shape)
	for k := 0; ; k++ {
		if v, ok := t.ends.find(mix(h)); ok {
			best, found = t.rules[v], true
		}
		if k == maxSuffix || k > len(form) {
			return best, found
		}
		h = feed(h, suffixByte(form, k))
	}
}

// suffixByte is byte k of form from its end, and ^ before its start.
func suffixByte(form string, k int) byte {
	if k == len(form) {
		return '^'
	}
	return lowerByte(form[len(form)-1-k])
}

// Feats are the UD features of form under its tags, as far as they follow from the word itself.
func (t *Table) Feats(form, upos, xpos string) string {
	if v, ok := t.words.find(formKey(keyFeats, form, upos, xpos)); ok {
		return t.strs[v]
	}
	if v, ok := t.words.find(shapedKey(upos, xpos, shapeOf(form))); ok {
		return t.strs[v]
	}
	if v, ok := t.words.find(mix(tagHash(keyTag, upos, xpos))); ok {
		return t.strs[v]
	}
	if v, ok := t.words.find(mix(tagHash(keyTag, "", xpos))); ok {
		return t.strs[v]
	}
	return ""
}

// Size is how many keys, strings and rules the table has.
func (t *Table) Size() (keys, strs, rules int) {
	for _, x := range []index{t.words, t.ends} {
		for _, k := range x.keys {
			if k != 0 {
				keys++
			}
		}
	}
	return keys, len(t.strs), len(t.rules)
}
