package coref

// window bounds what is looked at.
const (
	pronounBack  = 50
	nounBack     = 14
	matchBack    = 500
	pronounSents = 9
)

// Candidates are the mentions before i that it may mean, the nearest first. The slice is used again by the next call.
func (r *Reader) Candidates(i int) []int {
	it := &r.items[i]
	out := r.cands[:0]
	for j, n := i-1, 0; j >= 0 && n < matchBack; j, n = j-1, n+1 {
		c := &r.items[j]
		if c.Sent == it.Sent && (c.First <= it.Head && it.Head < c.End || it.First <= c.Head && c.Head < it.End) {
			continue // one inside the other
		}
		if it.Key != "" && r.chains[c.chain].key != "" && r.chains[c.chain].key != it.Key {
			continue
		}
		if r.clash(it, c) {
			continue
		}
		switch {
		case it.kind == pronoun:
			if n >= pronounBack || it.Sent-c.Sent > pronounSents {
				j = -1
				continue
			}
		case n < nounBack && it.Sent-c.Sent < 4:
		case c.kind == pronoun || !r.related(it, c):
			continue
		}
		out = append(out, j)
	}
	r.cands = out
	return out
}

// clash reports that one is a man and the other a woman by their words. Pronouns are left to the weights.
func (r *Reader) clash(a, b *item) bool {
	return a.known && a.gender != b.gender && (b.known || b.pron == he || b.pron == she)
}

// related reports whether two phrases share a word, or one is the other's initials.
func (r *Reader) related(a, b *item) bool {
	if a.head == b.head {
		return true
	}
	if a.shortUp != "" && a.shortUp == b.initial || b.shortUp != "" && b.shortUp == a.initial {
		return true
	}
	if a.kind != name || b.kind != name {
		return false
	}
	for _, x := range a.words {
		for _, y := range b.words {
			if x == y {
				return true
			}
		}
	}
	return false
}
