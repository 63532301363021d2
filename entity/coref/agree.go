package coref

// words compares two phrases that are no pronouns.
func (r *Reader) words(it, c *item, put func(uint8, uint32)) {
	head := it.head == c.head
	exact := it.str == c.str
	common := 0
	for _, x := range it.words {
		for _, y := range c.words {
			if x == y {
				common++
				break
			}
		}
	}
	all := common == len(it.words) && common > 0
	most := common == len(c.words) && common > 0
	put(tString, b2(head)<<3|b2(exact)<<2|b2(all)<<1|b2(most))
	put(tString, 1<<8|b2(head)<<3|b2(exact)<<2|uint32(it.def)<<12|uint32(c.def)<<16)
	put(tShared, uint32(min(common, 4))<<8|uint32(min(len(it.words), 4))<<4|uint32(min(len(c.words), 4)))
	put(tLabel, uint32(it.label)<<4|uint32(c.label)|b2(head)<<8)
	short := it.shortUp != "" && it.shortUp == c.initial || c.shortUp != "" && c.shortUp == it.initial
	put(tString, 1<<9|b2(short))
	if !head {
		r.lexical(tHeads, mix(it.head, c.head), it.typ())
	} else {
		put(tMods, b2(it.mods&^c.mods != 0)<<2|b2(c.mods&^it.mods != 0)<<1|b2(it.mods&c.mods != 0))
		r.lexical(tHead, 1<<8|it.head, it.typ())
	}
}

// rank counts the phrases of other referents nearer than j that agree with pronoun i.
func (r *Reader) rank(i, j int) int {
	it := &r.items[i]
	n := 0
	for k := i - 1; k > j && n < 4; k-- {
		if c := &r.items[k]; c.chain != r.items[j].chain && r.agrees(it, c) {
			n++
		}
	}
	if !r.agrees(it, &r.items[j]) {
		return 8 + n
	}
	return n
}

// agrees is a rough test of number and gender.
func (r *Reader) agrees(it, c *item) bool {
	if it.num != numUnknown && c.num != numUnknown && it.num != c.num {
		return false
	}
	ch := &r.chains[c.chain]
	switch it.gender {
	case 'm':
		return ch.female == 0 && ch.neu == 0 && c.label != labelOrg && c.label != labelLoc
	case 'f':
		return ch.male == 0 && ch.neu == 0 && c.label != labelOrg && c.label != labelLoc
	case 'n':
		return ch.male == 0 && ch.female == 0 && c.label != labelPer
	}
	return true
}
