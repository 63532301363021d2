package match

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
			if n := len(dst); s == slotMod && n > 0 && dst[n-1].slot == slotMod && dst[n-1].Head+1 == g.Head && c.e.pos[g.Head] == posNoun {
				// "Syrian government offensive" has one party before it
				g.First = min(g.First, dst[n-1].First)
				dst[n-1] = g
				continue
			}
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

// undergoing are the slots of a noun that are always recipients, whether a pattern names them or not: "the port came under
// attack", "gave Kyiv support".
var undergoing = []slotSeq{{slotObj}, {slotIobj}}
