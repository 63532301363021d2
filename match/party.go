package match

import "slices"

// party is whom arg g stands for as a party. Times, means and modifiers that name nobody ("Tuesday's raid", "air
// strike") are no party. What somebody does, says or decides is none either, but stands for its owner: "slammed the
// president's plan", "condemned the raid by the army".
func (c *candidate) party(g *Arg, actor bool) (Arg, bool) {
	e := c.e
	for _, k := range c.tokens {
		if k == g.Head {
			return *g, false
		}
	}
	if e.isKind(g.Head, g.Mention, "time") || e.negNominal(g.Head) >= 0 {
		return *g, false
	}
	switch g.slot {
	case slotMod, slotPoss, slotAdv:
		if g.slot == slotMod && g.Via >= 0 && e.form(g.Via) == "led" {
			return *g, true
		}
		return *g, e.isKind(g.Head, g.Mention, "actor")
	case slotXcomp, slotCcomp, slotAdvcl:
		return *g, true
	}
	h := e.core(g.Head)
	if e.pos[h] == posVerb {
		return *g, false
	}
	if e.pos[h] != posNoun || e.isKind(g.Head, g.Mention, "actor") {
		return *g, true
	}
	l := e.lemma(h)
	switch {
	case collectives.has(e.lemma(g.Head)):
		return *g, true
	case actor && instruments.has(l):
		_, owned := c.owner(h, false)
		return *g, owned
	case abstracts.has(l) && !(l == "position" && c.p.Type == "ASSAULT"): // "shelled positions": trenches, not views
		return c.asOwner(g, h, true)
	case e.set.eventNoun(l):
		return c.asOwner(g, h, false)
	}
	return *g, true
}

func (c *candidate) asOwner(g *Arg, h int, of bool) (Arg, bool) {
	o, ok := c.owner(h, of)
	if !ok {
		return *g, false
	}
	o.Slot, o.slot, o.Rank, o.Via = g.Slot, g.slot, max(g.Rank, Inherited), g.Head
	return o, true
}

// owner is the actor to whom noun h belongs or who does it; "of" counts if of is set.
func (c *candidate) owner(h int, of bool) (Arg, bool) {
	e := c.e
	m := e.nounFrame(h)
	for _, s := range [...]slotID{slotPoss, prepBy, slotMod, prepOf} {
		if s == prepOf && !of {
			continue
		}
		for i := m.a; i < m.b; i++ {
			g := e.tree.args[i]
			if g.slot == s && g.Rank < Fallback && !slices.Contains(c.tokens, g.Head) && e.isKind(g.Head, g.Mention, "actor") {
				return g, true
			}
		}
	}
	return Arg{}, false
}

// eventNoun reports whether a noun triggers patterns: what happens is nobody.
func (s *Set) eventNoun(lemma string) bool {
	for _, en := range s.index[lemma] {
		if s.patterns[en.pattern].triggers[en.trigger].class == classNoun {
			return true
		}
	}
	return false
}
