package match

import (
	"strings"

	"github.com/casus/casus"
)

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

// holder is the first word by which a condition on many words holds, or the trigger.
func (c *candidate) holder(s slotID) string {
	if c.lastHeld >= 0 && c.lastHeld < len(c.e.tok) {
		return c.e.tok[c.lastHeld].Form
	}
	return "none of its words"
}

// slot is the slot that a pattern means by s. With swap the grammatical subject of a noun's light verb ("face
// criticism"), which undergoes what the noun says, may still be called subj.
func (c *candidate) slot(s slotID) slotID {
	if s != slotSubj {
		return s
	}
	if !c.p.swap && !(c.tr.class == classAdj && c.m.passive) {
		return s
	}
	for i := range c.args {
		if c.args[i].slot == slotSubj {
			return s
		}
	}
	return slotObj
}

// fill appends the args of the first alternative all of whose slots are filled: first by what grammar gives, where
// fallbacks may complete slots added together, then by fallbacks alone; if there is none, those of the first alternative
// of which any slot is filled. Args that can be no party are passed over.
func (c *candidate) fill(dst []Arg, seqs []slotSeq, actor bool) []Arg {
	start := len(dst)
	for pass := range 4 {
		limit := Shared
		if pass&1 == 1 {
			limit = Fallback
		}
		for _, seq := range seqs {
			full := true
			for _, s := range seq {
				n := len(dst)
				dst = c.fillSlot(dst, c.slot(s), limit, actor)
				if len(dst) == n && len(seq) > 1 && pass == 0 && (n > start || c.anyFilled(seq, actor)) {
					dst = c.fillSlot(dst, c.slot(s), Fallback, actor)
				}
				full = full && len(dst) > n
			}
			if full || pass >= 2 && len(dst) > start {
				return dst
			}
			dst = dst[:start]
		}
	}
	return dst
}

// anyFilled reports whether grammar fills a slot of seq.
func (c *candidate) anyFilled(seq slotSeq, actor bool) bool {
	for _, s := range seq {
		if len(c.fillSlot(nil, c.slot(s), Shared, actor)) > 0 {
			return true
		}
	}
	return false
}

// fillSlot appends the parties of slot s that have its lowest rank, if that is at most limit.
func (c *candidate) fillSlot(dst []Arg, s slotID, limit Rank, actor bool) []Arg {
	best := Fallback + 1
	for i := range c.args {
		if g := &c.args[i]; g.slot == s && g.Rank < best {
			if _, ok := c.party(g, actor); ok {
				best = g.Rank
			}
		}
	}
	if best > limit {
		if d := dative(s); d != slotNone && limit >= Shared && !c.hasSlot(s) {
			return c.fillSlot(dst, d, Inherited, actor)
		}
		return dst
	}
	for i := range c.args {
		if c.args[i].slot != s || c.args[i].Rank != best {
			continue
		}
		if g, ok := c.party(&c.args[i], actor); ok && !headIn(dst, g.Head) {
			dst = append(dst, g)
		}
	}
	return dst
}

// dative is the other way to say indirect object: "gave them aid", "gave aid to them". It works one way only, so that
// asking for it ends.
func dative(s slotID) slotID {
	if s == prepTo {
		return slotIobj
	}
	return slotNone
}

func (c *candidate) hasSlot(s slotID) bool {
	for i := range c.args {
		if c.args[i].slot == s {
			return true
		}
	}
	return false
}

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
			if !contains(c.tokens, i) && c.tokenHolds(k, i, -1) {
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
	h := int(e.head[e.firstConj(e.position(c.head))])
	return h >= 0 && e.pos[h] == posVerb && c.tokenHolds(k, h, -1)
}

// anyHolds looks at the words of the clause or phrase of token i, clauses within left out.
func (c *candidate) anyHolds(k *cond, i, depth int) bool {
	e := c.e
	if depth > 0 && !contains(c.tokens, i) && c.tokenHolds(k, i, -1) {
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

// evaluate works out parties and conditions. It returns what failed, "" if the pattern fires.
func (c *candidate) evaluate(explain bool) string {
	p := c.p
	if p.parties != nil {
		c.reciprc = true
		c.actor = c.fill(nil, p.parties, true)
	} else {
		c.actor = c.fill(nil, p.actor, true)
		c.recip = c.fill(nil, c.recipientSlots(), false)
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

// recipientSlots are the slots of the recipient; with swap it is the grammatical subject if the pattern does not say.
func (c *candidate) recipientSlots() []slotSeq {
	if c.p.swap && c.p.recip == nil {
		return swapRecipient
	}
	return c.p.recip
}

var swapRecipient = []slotSeq{{slotSubj}}

// without leaves out the args that are among others: nobody does it to himself by a fallback.
func without(args, others []Arg) []Arg {
	out := args[:0]
	for _, g := range args {
		dup := false
		for _, o := range others {
			dup = dup || o.Head == g.Head
		}
		if !dup {
			out = append(out, g)
		}
	}
	return out
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

// why says in plain words what the failed condition found.
func (c *candidate) why(k *cond) string {
	var b strings.Builder
	b.WriteString(k.text)
	b.WriteString(": ")
	for i, s := range k.slots {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(s.String())
		b.WriteString(" is ")
		c.describe(&b, s)
	}
	return b.String()
}

func (c *candidate) describe(b *strings.Builder, s slotID) {
	var args []Arg
	switch s {
	case slotAny, slotClause, slotSentence:
		b.WriteString("“" + c.holder(s) + "”")
		return
	case slotTrigger:
		b.WriteString("“" + c.e.words(c.tokens) + "”")
		return
	case slotActor:
		args = c.actor
	case slotRecipient:
		args = c.recip
	default:
		for _, g := range c.args {
			if g.slot == c.slot(s) {
				args = append(args, g)
			}
		}
	}
	if len(args) == 0 {
		b.WriteString("empty")
		return
	}
	for i, g := range args {
		if i > 0 {
			b.WriteString(" and ")
		}
		b.WriteString("“" + c.e.tok[g.Head].Form + "”")
	}
}

func (t *tree) words(tokens []int) string {
	var w []string
	for _, i := range tokens {
		w = append(w, t.tok[i].Form)
	}
	return strings.Join(w, " ")
}
