package match

import (
	"sort"

	"github.com/casus/casus"
)

// Match gives the patterns that fire in a sentence, in order of trigger position, then pattern order. Of several that
// fire on one trigger it gives the most specific, and those that say "also".
func (s *Set) Match(d *casus.Doc, sent int) []Match {
	e := s.pool.Get().(*scratch)
	defer s.release(e)
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
	sort.SliceStable(out, func(i, j int) bool { return out[i].Trigger[0] < out[j].Trigger[0] })
	return out
}

// release gives scratch back without keeping the doc alive.
func (s *Set) release(e *scratch) {
	e.tree.d, e.tree.tok = nil, nil
	clear(e.found)
	clear(e.frames)
	s.pool.Put(e)
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
	if tr.class == classVerb {
		c.m = e.clauseFrame(head)
	} else {
		c.m = e.build(head, tr.class == classNoun)
	}
	if c.m == nil {
		return c, false
	}
	c.args = e.tree.args[c.m.a:c.m.b:c.m.b]
	if len(tr.rest) > 0 {
		c.addComplements()
	}
	if p.inner {
		c.addInner()
	}
	return c, true
}

// addInner adds the object and the subject of the clause that the trigger takes: "threatened to attack X" (xobj),
// "demanded that X withdraw" (xsubj).
func (c *candidate) addInner() {
	t := &c.e.tree
	for _, g := range c.args[:len(c.args):len(c.args)] {
		if g.slot != slotXcomp && g.slot != slotCcomp {
			continue
		}
		m := t.clauseFrame(g.Head)
		for _, s := range [...]slotID{slotObj, prepAgainst, prepOn, prepWith, prepAt} {
			if c.hasSlot(slotXobj) {
				break
			}
			c.takeInner(m, s, slotXobj, g.Head)
		}
		if t.ownSubject(g.Head).tok >= 0 {
			c.takeInner(m, slotSubj, slotXsubj, g.Head)
		}
	}
}

// takeInner adds the args of slot from of frame m as slot to.
func (c *candidate) takeInner(m *frameMemo, from, to slotID, via int) {
	for i := m.a; i < m.b; i++ {
		g := c.e.tree.args[i]
		if g.slot == from && g.Rank < Fallback {
			g.slot, g.Slot, g.Rank, g.Via = to, to.String(), max(g.Rank, Inherited), via
			c.args = append(c.args, g)
		}
	}
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
			if !g.slot.isPrep() && g.slot != slotXcomp && g.slot != slotCcomp && g.slot != slotBetween && g.slot != slotMod && g.slot != slotTime {
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
