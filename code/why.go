package code

import (
	"fmt"
	"sort"

	"github.com/casus/casus"
)

// WhyNothing says in plain words, one reason a line, why a sentence gave no record, or which things in it gave none:
// that no trigger is known in it, which constraint of which pattern failed, what was the content of another act, what
// was told twice, what was private. The Doc must have its mentions.
func (s *Stage) WhyNothing(d *casus.Doc, sent int) ([]string, error) {
	if sent < 0 || sent >= len(d.Sentences) {
		return nil, fmt.Errorf("code: no sentence %d in an article of %d", sent, len(d.Sentences))
	}
	dv, err := s.view(d)
	if err != nil {
		return nil, err
	}
	v := dv.sents[sent]
	if v.s.Kind == casus.Title {
		return []string{"it is the article's title, which the text repeats"}, nil
	}
	ms := s.set.Match(d, sent)
	evs := v.events(ms)
	v.tolls(evs)
	var out []string
	for _, x := range v.drops {
		out = append(out, quote(v.toks[x.Token].Form)+": "+x.Why)
	}
	misses := s.set.Explain(d, sent)
	sort.SliceStable(misses, func(i, j int) bool { return misses[i].Trigger < misses[j].Trigger })
	for _, m := range misses {
		if m.Trigger >= 0 && m.Trigger < len(v.toks) {
			out = append(out, quote(v.toks[m.Trigger].Form)+": pattern "+m.Pattern+" did not fire: "+m.Failed)
		}
	}
	if len(ms) == 0 && len(misses) == 0 {
		out = append(out, "no word in it is the trigger of a pattern")
	}
	return out, nil
}

// Drops are the reasons kept while coding, for all sentences.
func (s *Stage) Drops(d *casus.Doc) ([]Drop, error) {
	dv, err := s.view(d)
	if err != nil {
		return nil, err
	}
	var out []Drop
	for _, v := range dv.sents {
		v.tolls(v.events(s.set.Match(d, v.i)))
		out = append(out, v.drops...)
	}
	return out, nil
}
