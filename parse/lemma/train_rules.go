package lemma

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// A group is what rules are learned for: a pair of tags (UPOS may be empty) and a shape.
type group struct {
	tags
	shape byte
}

type example struct{ form, lemma string }

// learnRules learns, for each group and ending, the rule that is right most often, and keeps those that say something
// else than the rule of the next shorter ending.
// more are words with lemmas beyond the treebanks.
func (t *trainer) learnRules(more map[wordKey]string) {
	t.rules, t.ruleIDs, t.ends = nil, map[rule]uint32{}, map[uint64]uint32{}
	groups := map[group][]example{}
	put := func(k wordKey, lemma string) {
		e, s := example{k.form, lemma}, shapeOf(k.form)
		for _, tg := range []tags{k.tags, {"", k.xpos}, {k.upos, ""}} {
			g := group{tg, s}
			groups[g] = append(groups[g], e)
		}
		// Endings are the same under capitals, where there are too few examples to learn them from.
		if _, ok := inflected[k.xpos]; ok && s == shapeLower {
			title, upper := group{k.tags, shapeTitle}, group{k.tags, shapeUpper}
			groups[title] = append(groups[title], example{applyCase(opTitle, k.form), lemma})
			groups[upper] = append(groups[upper], example{applyCase(opUpper, k.form), lemma})
		}
	}
	for _, k := range sortedKeys(t.exact) {
		lemma, _ := t.exact[k].best()
		put(k, lemma)
	}
	for _, k := range sortedKeys(more) {
		if lemma := more[k]; lemma == strings.ToLower(lemma) {
			put(k, lemma)
		} else {
			put(wordKey{applyCase(opTitle, k.form), k.tags}, lemma)
		}
	}
	order := slices.SortedFunc(maps.Keys(groups), func(a, b group) int {
		return cmp.Or(cmp.Compare(a.upos, b.upos), cmp.Compare(a.xpos, b.xpos), cmp.Compare(a.shape, b.shape))
	})
	for _, g := range order {
		t.learnEnding(groups[g], suffixStart(g.upos, g.xpos, g.shape), 0, rule{}, ops(g))
	}
}

// ops are the ways to treat case, in the order they are preferred where several explain the examples as well.
func ops(g group) []byte {
	if g.upos == "PROPN" || strings.HasPrefix(g.xpos, "NNP") {
		return []byte{opKeep, opTitle, opUpper, opLower}
	}
	return []byte{opLower, opKeep, opTitle, opUpper}
}

// minExamples is how many words must share an ending before it gets a rule of its own.
const minExamples = 2

func (t *trainer) learnEnding(ex []example, h uint64, k int, parent rule, ops []byte) {
	best, n := bestRule(ex, k, ops)
	if n > 0 && (k == 0 || n >= minExamples) && best != parent {
		t.ends[mix(h)] = t.rule(best)
		parent = best
	}
	if k == maxSuffix || len(ex) < minExamples {
		return
	}
	next := map[byte][]example{}
	for _, e := range ex {
		if k <= len(e.form) {
			c := suffixByte(e.form, k)
			next[c] = append(next[c], e)
		}
	}
	for _, c := range slices.Sorted(maps.Keys(next)) {
		t.learnEnding(next[c], feed(h, c), k+1, parent, ops)
	}
}

// bestRule is the rule that explains most of the examples, and how many. It may look at no more than
// the k bytes known.
func bestRule(ex []example, k int, ops []byte) (rule, int) {
	counts := map[rule]int{}
	for _, e := range ex {
		for _, op := range ops {
			if r, ok := ruleFor(e, op); ok && r.needs() <= k {
				counts[r]++
			}
		}
	}
	var best rule
	n := 0
	for r, c := range counts {
		if c > n || c == n && better(r, best, ops) {
			best, n = r, c
		}
	}
	return best, n
}

// needs is how long an ending must be known for the rule to be sure: what it cuts, and where that is one of a doubled
// letter ("stopped"), the other one too.
func (r rule) needs() int {
	if r.add == "" && len(r.cut) > 2 && !strings.ContainsRune("aeiouy", rune(r.cut[0])) {
		return len(r.cut) + 1
	}
	return len(r.cut)
}

func better(a, b rule, ops []byte) bool {
	return cmp.Or(
		cmp.Compare(slices.Index(ops, a.op), slices.Index(ops, b.op)),
		cmp.Compare(len(a.cut)+len(a.add), len(b.cut)+len(b.add)),
		cmp.Compare(a.cut, b.cut), cmp.Compare(a.add, b.add)) < 0
}

// ruleFor is the shortest rule with op that makes the lemma of the form.
func ruleFor(e example, op byte) (rule, bool) {
	f := applyCase(op, e.form)
	n := 0
	for n < len(f) && n < len(e.lemma) && f[n] == e.lemma[n] {
		n++
	}
	if n == 0 {
		return rule{}, false
	}
	return rule{op, f[n:], e.lemma[n:]}, true
}

func (t *trainer) rule(r rule) uint32 {
	id, ok := t.ruleIDs[r]
	if !ok {
		id = uint32(len(t.rules))
		t.ruleIDs[r], t.rules = id, append(t.rules, r)
	}
	return id
}
