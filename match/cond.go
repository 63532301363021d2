package match

import "slices"

// holds evaluates a condition.
func (c *candidate) holds(k *cond) bool {
	c.lastHeld = -1
	any := false
	for _, s := range k.slots {
		if c.slotHolds(k, s) {
			any = true
			break
		}
	}
	return (any != k.not) != k.unless
}

func (c *candidate) slotHolds(k *cond, s slotID) bool {
	switch s {
	case slotTrigger:
		return c.triggerHolds(k)
	case slotAny:
		return c.anyHolds(k, c.head, 0) || c.overHolds(k)
	case slotClause:
		return c.anyHolds(k, c.clauseHead(), 1)
	case slotSentence:
		for i := range c.e.tok {
			if !slices.Contains(c.tokens, i) && c.tokenHolds(k, i, -1) {
				return true
			}
		}
		return false
	case slotActor:
		return c.argsHold(k, c.actor)
	case slotRecipient:
		return c.argsHold(k, c.recip)
	}
	s = c.slot(s)
	for i := range c.args {
		if g := &c.args[i]; g.slot == s && c.tokenHolds(k, g.Head, g.Mention) {
			return true
		}
	}
	return false
}

func (c *candidate) argsHold(k *cond, args []Arg) bool {
	for i := range args {
		if c.tokenHolds(k, args[i].Head, args[i].Mention) {
			return true
		}
	}
	return false
}

// triggerHolds tests the words of the trigger; a verb with a particle is one word, "lash_out".
func (c *candidate) triggerHolds(k *cond) bool {
	for _, i := range c.tokens {
		if c.tr.prt != "" && k.kind == testLemma && (i == c.head || c.e.form(i) == c.tr.prt) {
			continue
		}
		if c.tokenHolds(k, i, -1) {
			return true
		}
	}
	if k.kind != testLemma || c.tr.prt == "" && len(c.tr.seq) == 0 {
		return false
	}
	_, ok := k.words[c.tr.name]
	return ok
}

// clauseHead is the head of the clause that the trigger stands in.
func (c *candidate) clauseHead() int {
	e := c.e
	i := c.head
	for n := 0; n < maxDepth && e.head[i] >= 0; n++ {
		switch e.rel[i] {
		case relCcomp, relAdvcl, relAcl, relRelcl, relParataxis, relXcomp, relCsubj:
			return i
		}
		i = int(e.head[i])
	}
	return i
}

// overHolds looks at the verb that a noun trigger hangs on, and at its light verb.
func (c *candidate) overHolds(k *cond) bool {
	e := c.e
	if c.m != &e.tree.nouns[c.head] {
		return false
	}
	if c.m.light >= 0 && c.tokenHolds(k, int(c.m.light), -1) {
		return true
	}
	at := e.firstConj(e.position(c.head))
	h := int(e.head[at])
	if h >= 0 && e.rel[at] == relCompound && k.unless && c.tokenHolds(k, h, -1) { // "riot police"
		return true
	}
	return h >= 0 && e.pos[h] == posVerb && c.tokenHolds(k, h, -1)
}

// anyHolds looks at the words of the clause or phrase of token i, clauses within left out.
func (c *candidate) anyHolds(k *cond, i, depth int) bool {
	e := c.e
	if depth > 0 && !slices.Contains(c.tokens, i) && c.tokenHolds(k, i, -1) {
		return true
	}
	for _, ch := range e.children(i) {
		switch e.rel[ch] {
		case relCcomp, relAdvcl, relAcl, relRelcl, relParataxis, relPunct:
			continue
		case relConj:
			if depth == 0 {
				continue
			}
		}
		if depth < 2*maxDepth && c.anyHolds(k, int(ch), depth+1) {
			return true
		}
	}
	return false
}

// tokenHolds evaluates the test of a condition, its "not" left out, on one phrase.
func (c *candidate) tokenHolds(k *cond, h, mention int) bool {
	ok := c.tokenTest(k, h, mention)
	if ok {
		c.lastHeld = h
	}
	return ok
}

func (c *candidate) tokenTest(k *cond, h, mention int) bool {
	e := c.e
	switch k.kind {
	case testPresent:
		return true
	case testLemma:
		if k.hasWord(e, h) {
			return true
		}
		core := e.core(h)
		return core != h && k.hasWord(e, core)
	case testIs:
		for _, v := range k.args {
			if e.isKind(h, mention, v) {
				return true
			}
		}
	case testUPOS:
		for _, v := range k.args {
			if e.tok[h].UPOS == v {
				return true
			}
		}
	case testRole:
		if mention < 0 {
			return false
		}
		for i := range e.d.Mentions[mention].Actors {
			r := e.d.Mentions[mention].Actors[i].Code.Role()
			for _, v := range k.args {
				if r == v {
					return true
				}
			}
		}
	}
	return false
}

func (k *cond) hasWord(e *scratch, h int) bool {
	if _, ok := k.words[e.lemma(h)]; ok {
		return true
	}
	f := e.form(h)
	if _, ok := k.words[f]; ok {
		return true
	}
	// A lemma that a lemmatiser left in the plural: "troops".
	if n := len(f) - 1; n > 2 && f[n] == 's' && e.tok[h].XPOS == "NNS" {
		_, ok := k.words[f[:n]]
		return ok
	}
	return false
}
