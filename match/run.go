package match

import (
	"sort"

	"github.com/casus/casus"
)

// Match gives the patterns that fire in a sentence, in order of trigger position, then pattern order. Of several that
// fire on one trigger it gives the most specific, and those that say "also".
func (s *Set) Match(d *casus.Doc, sent int) []Match {
	e := s.pool.Get().(*scratch)
	defer s.pool.Put(e)
	ready := false
	start := 0
	for i := range d.Sentences[sent].Tokens {
		tk := &d.Sentences[sent].Tokens[i]
		if tk.UPOS == "PUNCT" || tk.UPOS == "ADP" || tk.UPOS == "DET" {
			continue
		}
		s.eachEntry(tk, func(en entry) {
			if !ready {
				e.reset(s, d, sent)
				ready = true
			}
			if c, ok := e.candidate(en, i); ok && c.evaluate(false) == "" {
				e.found = append(e.found, c.match())
			}
		})
		if ready {
			e.found = best(e.found, start)
			start = len(e.found)
		}
	}
	if !ready || len(e.found) == 0 {
		return nil
	}
	out := append([]Match(nil), dropCovered(e.found)...)
	for i := range out {
		e.complete(&out[i])
	}
	clear(e.found)
	clear(e.frames)
	sort.SliceStable(out, func(i, j int) bool { return out[i].Trigger[0] < out[j].Trigger[0] })
	return out
}

// eachEntry calls f for the triggers of a token's lemma and, where it differs, of its form.
func (s *Set) eachEntry(tk *casus.Token, f func(entry)) {
	l := tk.Lemma
	if l == "" || l == "_" {
		l = tk.Form
	}
	l = lower(l)
	for _, en := range s.index[l] {
		f(en)
	}
	if w := lower(tk.Form); w != l {
		for _, en := range s.index[w] {
			if p := s.patterns[en.pattern]; p.triggers[en.trigger].class != classVerb {
				f(en)
			}
		}
	}
}

// candidate finds trigger en at token i and makes its frame.
func (e *scratch) candidate(en entry, i int) (candidate, bool) {
	p := e.set.patterns[en.pattern]
	tr := &p.triggers[en.trigger]
	tokens, head, ok := e.find(e.trig, tr, i)
	if !ok {
		return candidate{}, false
	}
	tokens = tokens[len(e.trig):len(tokens):len(tokens)]
	e.trig = append(e.trig, tokens...)
	c := candidate{e: e, p: p, tr: tr, head: head, tokens: tokens}
	c.m = e.build(head, tr.class == classNoun)
	if c.m == nil {
		return c, false
	}
	c.args = e.tree.args[c.m.a:c.m.b:c.m.b]
	if len(tr.rest) > 0 {
		c.addComplements()
	}
	return c, true
}

// addComplements makes the phrases of the trigger's own noun those of the trigger: "took control of the town".
func (c *candidate) addComplements() {
	t := &c.e.tree
	for _, k := range c.tokens {
		if k == c.head || t.pos[k] != posNoun {
			continue
		}
		m := t.nounFrame(k)
		for i := m.a; i < m.b; i++ {
			g := t.args[i]
			if !g.slot.isPrep() && g.slot != slotXcomp && g.slot != slotCcomp && g.slot != slotBetween && g.slot != slotMod {
				continue
			}
			g.Rank = max(g.Rank, Inherited)
			if !c.improve(g) {
				c.args = append(c.args, g)
			}
		}
	}
}

// improve gives an arg that stands already the better rank of g; it reports whether there is one.
func (c *candidate) improve(g Arg) bool {
	for i := range c.args {
		o := &c.args[i]
		if o.Head != g.Head {
			continue
		}
		if o.slot == g.slot && g.Rank < o.Rank {
			c.args = append([]Arg(nil), c.args...)
			c.args[i].Rank = g.Rank
		}
		return true
	}
	return false
}

// match makes the Match of a candidate that fired; its Frame follows when it is known to be the best.
func (c *candidate) match() Match {
	m := Match{Pattern: c.p, Actor: c.actor, Recipient: c.recip, Reciprocal: c.reciprc, Mode: c.mode(),
		Status: c.p.Status, Score: c.score()}
	m.Trigger = append(m.Trigger, c.tokens...)
	m.Place = c.places()
	for _, s := range c.p.content {
		for i := range c.args {
			if c.args[i].slot == c.slot(s) {
				m.Content = append(m.Content, c.args[i].Head)
			}
		}
	}
	m.Content = uniqueSorted(m.Content)
	m.Frame = c.e.frameOf(c.head, c.m)
	return m
}

// frameOf is the exported frame of a memo, made once.
func (e *scratch) frameOf(head int, m *frameMemo) *Frame {
	k := head
	if m == &e.tree.nouns[head] {
		k += len(e.tok)
	}
	if e.frames[k] == nil {
		e.frames[k] = &Frame{Head: head, Noun: k != head}
	}
	return e.frames[k]
}

// complete exports the frame of a match and the coordination of its args.
func (e *scratch) complete(m *Match) {
	f := m.Frame
	if f.Tokens == nil {
		memo := &e.tree.frame[f.Head]
		if f.Noun {
			memo = &e.tree.nouns[f.Head]
		}
		*f = e.export(f.Head, memo)
	}
	e.fillConj(m.Actor)
	e.fillConj(m.Recipient)
	e.fillConj(m.Place)
}

// best leaves of found[start:], which share a token of their trigger, the best and those that say "also".
func best(found []Match, start int) []Match {
	if len(found)-start < 2 {
		return found
	}
	top := -1
	for i := start; i < len(found); i++ {
		if !found[i].Pattern.Also && (top < 0 || found[i].Score > found[top].Score) {
			top = i
		}
	}
	out := found[:start]
	for i := start; i < len(found); i++ {
		if i == top || found[i].Pattern.Also && !repeats(found[start:i], &found[i]) {
			out = append(out, found[i])
		}
	}
	return out
}

// repeats reports whether the pattern of m has fired already, by another of its triggers.
func repeats(found []Match, m *Match) bool {
	for i := range found {
		if found[i].Pattern == m.Pattern {
			return true
		}
	}
	return false
}

// dropCovered leaves out matches of single words that are part of a trigger of several words.
func dropCovered(found []Match) []Match {
	out := found[:0]
	for i := range found {
		covered := false
		if len(found[i].Trigger) == 1 && !found[i].Pattern.Also {
			for j := range found {
				if len(found[j].Trigger) > 1 && contains(found[j].Trigger, found[i].Trigger[0]) {
					covered = true
				}
			}
		}
		if !covered {
			out = append(out, found[i])
		}
	}
	return out
}

func contains(s []int, x int) bool {
	for _, v := range s {
		if v == x {
			return true
		}
	}
	return false
}

// Explain says for each pattern whose trigger occurs in the sentence, but which does not fire there, the first
// constraint that failed; or which better pattern took its place.
func (s *Set) Explain(d *casus.Doc, sent int) []Miss {
	e := s.pool.Get().(*scratch)
	defer s.pool.Put(e)
	e.reset(s, d, sent)
	fired := s.Match(d, sent)
	var out []Miss
	for i := range e.tok {
		s.eachEntry(&e.tok[i], func(en entry) {
			c, ok := e.candidate(en, i)
			if !ok {
				return
			}
			miss := Miss{Pattern: c.p.Name, Trigger: c.head, Failed: c.evaluate(true)}
			if miss.Failed == "" {
				if winner := winnerOf(fired, &c); winner != c.p.Name {
					miss.Failed = "a more specific pattern fires on this trigger: " + winner
				}
			}
			if miss.Failed != "" && !repeated(out, miss) {
				out = append(out, miss)
			}
		})
	}
	return out
}

func winnerOf(fired []Match, c *candidate) string {
	w := ""
	for i := range fired {
		for _, k := range fired[i].Trigger {
			if contains(c.tokens, k) {
				if fired[i].Pattern == c.p {
					return c.p.Name
				}
				w = fired[i].Pattern.Name
			}
		}
	}
	return w
}

func repeated(out []Miss, m Miss) bool {
	for _, o := range out {
		if o == m {
			return true
		}
	}
	return false
}
