package coref

// templates of features, each with what the reason calls it.
const (
	tNull uint8 = iota
	tDistance
	tBetween
	tRole
	tNumber
	tGender
	tLabel
	tDet
	tHead
	tGovernor
	tBinding
	tChain
	tPron
	tQuote
	tInner
	tString
	tHeads
	tShared
	tPara
	tRank
	tStart
	tFirst
	tParallel
	tLen
	tMods
	tGroup
	tType
	tGovPair
	tSense
	tKind
	nTemplates
)

// labels name the templates in reasons.
var labels = [nTemplates]string{"", "distance", "how much stands between", "grammatical role", "number", "gender", "kind of name", "determiner", "the word itself", "what governs it",
	"same clause", "how often spoken of", "pronouns before", "quotation", "inside a phrase", "same words", "the two words", "words in common", "paragraph", "nearest that agrees",
	"place in the sentence", "place in the article", "parallel role", "length", "modifiers", "coordination", "kind", "governors", "what the noun names", "kind"}

// kindOf is the type of a mention for conjunctions.
func (it *item) typ() uint32 {
	switch it.kind {
	case pronoun:
		return 16 + uint32(it.pron)
	case name:
		return 1 + uint32(it.label)
	}
	return 32 + senseGroup(it.sense)
}

// senseGroup joins WordNet's categories of nouns to persons, groups, places, animals, things, doings, measures, thoughts.
func senseGroup(s uint8) uint32 {
	switch s {
	case 0:
		return 0
	case 18:
		return 1
	case 14:
		return 2
	case 15:
		return 3
	case 5:
		return 4
	case 6, 8, 13, 17, 20, 27:
		return 5
	case 4, 11, 22:
		return 6
	case 28, 23, 21:
		return 7
	}
	return 8
}

func bucket(n int) uint32 {
	switch {
	case n < 5:
		return uint32(max(n, 0))
	case n < 8:
		return 5
	case n < 12:
		return 6
	case n < 20:
		return 7
	case n < 40:
		return 8
	case n < 80:
		return 9
	}
	return 10
}

// put adds a feature alone, with the type of the anaphor, and with both types.
func (r *Reader) put(t uint8, v, a, c uint32) {
	h := mix(uint32(t)+1, v)
	h1 := mix(h, a)
	r.feats = append(r.feats, Feature{h1 & (1<<Bits - 1), t}, Feature{mix(h1, c+77) & (1<<Bits - 1), t})
}

// lexical adds a feature of words, with the type of the anaphor only.
func (r *Reader) lexical(t uint8, v, a uint32) {
	r.feats = append(r.feats, Feature{mix(mix(uint32(t)+1, v), a) & (1<<Bits - 1), t})
}

// Null are the features of mention i as one that refers to nothing before. The slice is used again by the next call.
func (r *Reader) Null(i int) []Feature {
	it := &r.items[i]
	r.feats = r.feats[:0]
	a := it.typ()
	def := uint32(it.def)
	one := func(v uint32, x uint32) { r.put(tNull, mix(v, x), a, def) }
	one(1, 0)
	r.lexical(tNull, mix(2, it.head), a)
	one(3, uint32(it.role))
	r.lexical(tNull, mix(4, it.gov), a)
	one(5, bucket(it.Sent))
	one(6, uint32(it.label))
	one(7, uint32(min(it.End-it.First, 6)))
	one(8, b2(it.inner))
	one(9, b2(it.group))
	r.lexical(tNull, mix(10, it.first), a)
	match, exact := 0, 0
	if it.kind != pronoun {
		for j := i - 1; j >= 0 && j > i-matchBack; j-- {
			if c := &r.items[j]; c.head == it.head && c.kind != pronoun {
				match++
				if c.str == it.str {
					exact++
				}
			}
		}
	}
	one(11, uint32(min(match, 3)))
	one(12, uint32(min(exact, 3)))
	toks := r.sents[it.Sent].Tokens
	r.lexical(tNull, mix(13, hash(toks[it.First].Form)), a)
	if it.govTok >= 0 {
		clause := uint32(0)
		for k := it.govTok + 1; k < len(toks); k++ {
			if toks[k].Head == it.govTok && (toks[k].Deprel == "csubj" || toks[k].Deprel == "ccomp" || toks[k].Deprel == "xcomp" || toks[k].Deprel == "advcl") {
				clause = hash(toks[k].Deprel)
			}
		}
		one(14, mix(clause, uint32(it.role)))
		one(15, mix(hash(toks[it.govTok].UPOS), uint32(it.role)))
	}
	one(16, b2(it.quoted))
	return r.feats
}

func b2(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

// Pair are the features of mention i as one that refers back to mention j. The slice is used again by the next call.
func (r *Reader) Pair(i, j int) []Feature {
	it, c := &r.items[i], &r.items[j]
	ch := &r.chains[c.chain]
	r.feats = r.feats[:0]
	a, b := it.typ(), c.typ()
	sd := min(it.Sent-c.Sent, 6)
	s := uint32(sd)
	put := func(t uint8, v uint32) { r.put(t, v, a, b) }
	put(tDistance, s)
	put(tBetween, bucket(i-j))
	put(tBetween, 32+bucket((it.pos-c.pos)/3))
	put(tRole, mix(uint32(it.role)<<8|uint32(c.role), min(s, 2)))
	put(tRole, 1<<20|uint32(c.role)<<8|b2(c.top)<<4|min(s, 2))
	put(tNumber, uint32(it.num)<<8|uint32(c.num)<<4|min(uint32(ch.plural), 1))
	put(tGender, uint32(it.gender)<<16|uint32(c.gender)<<8|b2(ch.male > 0)<<2|b2(ch.female > 0)<<1|b2(ch.neu > 0))
	put(tDet, uint32(it.def)<<8|uint32(c.def))
	r.lexical(tHead, c.head, a)
	put(tGovernor, 3)
	r.lexical(tGovernor, mix(it.gov, b), a)
	put(tChain, bucket(ch.size)<<1|b2(ch.last == j))
	put(tChain, 1<<12|min(uint32(ch.names), 3)<<2|min(s, 3))
	put(tPron, uint32(ch.prons&(1<<he|1<<she|1<<itPron|1<<they)))
	put(tQuote, b2(it.quoted)<<1|b2(c.quoted)|min(s, 2)<<4)
	put(tInner, b2(c.inner)<<2|b2(it.inner)<<1|b2(sd == 0))
	put(tStart, bucket(c.Head)<<2|min(s, 2))
	put(tFirst, bucket(ch.first))
	put(tParallel, b2(it.role == c.role)<<3|min(s, 2)|b2(it.top)<<6)
	put(tSense, uint32(c.sense))
	r.lexical(tSense, mix(mix(it.gov, uint32(it.role)), uint32(c.sense)<<4|uint32(c.label)), a)
	put(tSense, 1<<10|uint32(ch.senses)<<2|min(s, 2))
	put(tLen, uint32(min(c.End-c.First, 6)))
	put(tGroup, b2(c.group)|b2(it.group)<<1)
	put(tPara, b2(it.para == c.para)<<2|min(s, 2))
	if sd == 0 {
		same := c.govTok == it.govTok && it.govTok >= 0
		put(tBinding, b2(same)<<3|b2(c.Head == it.govTok)<<2|b2(it.Head == c.govTok)<<1|uint32(it.role)<<8|uint32(c.role)<<16)
	}
	if it.gov == c.gov && it.gov != 0 {
		put(tGovPair, 1)
	}
	if it.kind != pronoun && c.kind != pronoun {
		r.words(it, c, put)
	} else if it.kind == pronoun {
		put(tRank, uint32(r.rank(i, j)))
		if c.kind == pronoun {
			put(tPron, 1<<16|b2(it.head == c.head))
		} else {
			r.lexical(tHeads, mix(c.head, it.gov), a)
		}
	}
	return r.feats
}
