package coref

import "strings"

// Kind are the features of mention i as one of a person, a body or a place. The slice is used again by the next call.
func (r *Reader) Kind(i int) []Feature {
	it := &r.items[i]
	r.feats = r.feats[:0]
	one := func(t, v uint32) {
		r.feats = append(r.feats, Feature{mix(mix(uint32(tKind)+1, t), v) & (1<<Bits - 1), tKind})
	}
	one(1, it.typ())
	one(2, it.head)
	one(3, uint32(it.sense)<<8|uint32(it.label))
	one(4, mix(it.gov, uint32(it.role)<<8|uint32(it.pron)))
	one(5, it.first)
	one(6, uint32(it.def)<<8|uint32(it.num)<<4|it.typ()<<12)
	one(7, hash(r.sents[it.Sent].Tokens[it.Head].Name))
	one(8, b2(it.Key != "")<<4|uint32(it.gender))
	f := strings.ToLower(r.sents[it.Sent].Tokens[it.Head].Form)
	one(9, hash(f[max(0, len(f)-3):]))
	one(10, uint32(it.role)<<8|it.typ())
	if it.First > 0 && it.kind != pronoun {
		one(11, hash(strings.ToLower(r.sents[it.Sent].Tokens[it.First-1].Form)))
	}
	return r.feats
}
