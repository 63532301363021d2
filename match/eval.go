package match

import "github.com/casus/casus"

// scratch is what one sentence's matching works in. Frames that are handed out are copied from it.
type scratch struct {
	tree
	set    *Set
	trig   []int
	found  []Match
	frames []*Frame // exported frames by token; nouns of gerunds in the second half
}

func (e *scratch) reset(s *Set, d *casus.Doc, sent int) {
	e.set = s
	e.tree.init(d, sent)
	n := 2 * len(e.tok)
	e.frames = grow(e.frames, n)
	clear(e.frames)
	e.found = e.found[:0]
	e.trig = e.trig[:0]
}

// candidate is a pattern whose trigger occurs.
type candidate struct {
	e        *scratch
	p        *Pattern
	tr       *trigger
	head     int
	tokens   []int
	m        *frameMemo
	args     []Arg
	hits     int // if lines that hold
	lastHeld int // last token by which a condition held, or -1
	actor    []Arg
	recip    []Arg
	reciprc  bool
}

// evaluate works out parties and conditions. It returns what failed, "" if the pattern fires.
func (c *candidate) evaluate(explain bool) string {
	p := c.p
	if p.parties != nil {
		c.reciprc = true
		c.actor = c.fill(nil, p.parties, true)
	} else {
		c.actor = c.fill(nil, p.actor, true)
		c.recip = c.fill(nil, c.recipientSlots(), false)
		if len(c.recip) == 0 && p.recip != nil && c.m == &c.e.tree.nouns[c.head] {
			c.recip = c.fill(nil, undergoing, false)
		}
		c.recip = without(c.recip, c.actor)
	}
	for i := range p.conds {
		k := &p.conds[i]
		if !c.holds(k) {
			if explain {
				return c.why(k)
			}
			return "!"
		}
		if !k.unless {
			c.hits++
		}
	}
	return ""
}

func (c *candidate) score() int {
	n := 10 * c.hits
	if c.tr.multiword() {
		n += 1000 + 100*len(c.tokens)
	}
	if len(c.actor) > 0 {
		n += 2
	}
	if len(c.recip) > 0 {
		n += 2
	}
	return n
}

func (c *candidate) mode() string {
	for i := range c.p.modes {
		if c.holds(&c.p.modes[i].cond) {
			return c.p.modes[i].mode
		}
	}
	return c.p.Mode
}
