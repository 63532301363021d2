package lemma

import (
	"maps"
	"slices"

	"github.com/casus/casus"
)

// minContext is how often a context must be seen.
const minContext = 2

// learnAgreement keeps the most frequent features by context, and by context and form where they differ.
func (t *trainer) learnAgreement(sentences []casus.Sentence) {
	with, without := map[uint64]tally{}, map[uint64]tally{}
	general := map[uint64]uint64{}
	var s Space
	for i := range sentences {
		toks := sentences[i].Tokens
		s.look(toks)
		for j := range toks {
			if a, b, ok := s.contextKeys(toks, j); ok {
				f := withoutTypo(toks[j].Feats)
				add(with, a, f)
				add(without, b, f)
				general[a] = b
			}
		}
	}
	for _, k := range slices.Sorted(maps.Keys(without)) {
		if best, n := without[k].best(); n >= minContext && 2*n > without[k].sum() {
			t.words[k] = t.str(best)
		}
	}
	for _, k := range slices.Sorted(maps.Keys(with)) {
		best, n := with[k].best()
		id, known := t.words[general[k]]
		if n >= minContext && 2*n > with[k].sum() && (!known || t.strs[id] != best) {
			t.words[k] = t.str(best)
		}
	}
}
