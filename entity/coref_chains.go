package entity

import (
	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// chains numbers the referents that more than one mention speaks of and that are persons, bodies or places; the result
// has a number for each ref, 0 for none, and the phrases of these referents that are no ref.
func (w *work) chains() ([]int, []casus.Mention) {
	l := &w.links
	up := make([]int, len(l.ms)+len(w.refs)) // phrases, then refs
	for n := range up {
		up[n] = n
	}
	of := make([]int, len(l.ms)) // ref of a phrase, -1
	for n := range of {
		of[n] = -1
	}
	byChain := map[int]int{}
	for n := range w.refs {
		r := &w.refs[n]
		if !w.chained(r) {
			continue
		}
		me := len(l.ms) + n
		m := int(l.at[r.sent][r.head])
		if m >= 0 {
			join(up, m, me)
			of[m] = n
		}
		if len(r.parties) > 1 || r.kind == casus.Pronoun && m >= 0 && l.ante[m] >= 0 {
			continue // of several referents, or left to package coref
		}
		if k, ok := byChain[r.chain]; ok {
			join(up, k, me)
		} else {
			byChain[r.chain] = me
		}
	}
	for m, a := range l.ante {
		if a >= 0 {
			join(up, a, m)
		}
	}
	return w.numbered(up, of)
}

// kindVote is what a ref weighs for its referent being a person, body or place, in weights of package coref.
const kindVote = 20

// chained reports whether a ref can be one of a chain: adjectives of states and times are not.
func (w *work) chained(r *ref) bool {
	switch r.kind {
	case casus.When, casus.OtherName:
		return false
	case casus.Pronoun:
		switch w.sents[r.sent].low[r.head] {
		case "who", "which", "that", "whom", "whose": // they belong to the phrase
			return false
		}
	}
	if u := w.sents[r.sent].unit[r.head]; u >= 0 && w.sents[r.sent].units[u].kind == uAdjective {
		return r.kind != casus.State
	}
	return r.actor == nil || r.actor.Kind != actors.Adjective
}

// numbered counts the votes for each referent and numbers those that stay.
func (w *work) numbered(up, of []int) ([]int, []casus.Mention) {
	l := &w.links
	votes, size := make([]int, len(up)), make([]int, len(up))
	for m := range l.ms {
		root := find(up, m)
		size[root]++
		votes[root] += l.r.Vote(m)
	}
	for n := range w.refs {
		root := find(up, len(l.ms)+n)
		switch r := &w.refs[n]; r.kind {
		case casus.Pronoun:
		case casus.Person, casus.Org, casus.State, casus.Location, casus.Role:
			votes[root] += kindVote
			if r.actor != nil {
				votes[root] += 10 * kindVote // the dictionary knows it
			}
		}
		if w.chained(&w.refs[n]) && (l.at[w.refs[n].sent][w.refs[n].head] < 0 || of[l.at[w.refs[n].sent][w.refs[n].head]] != n) {
			size[root]++
		}
	}
	number := map[int]int{}
	numberOf := func(root int) int {
		if size[root] < 2 || votes[root] <= 0 {
			return 0
		}
		if number[root] == 0 {
			number[root] = len(number) + 1
		}
		return number[root]
	}
	out := make([]int, len(w.refs))
	for n := range w.refs {
		if w.chained(&w.refs[n]) {
			out[n] = numberOf(find(up, len(l.ms)+n))
		}
	}
	var more []casus.Mention
	for m := range l.ms {
		if c := numberOf(find(up, m)); c > 0 && of[m] < 0 {
			more = append(more, w.nominal(m, c))
		}
	}
	return out, more
}

func (w *work) nominal(m, chain int) casus.Mention {
	p := &w.links.ms[m]
	tok := w.sents[p.Sent].tok
	return casus.Mention{Sent: p.Sent, First: p.First, End: p.End, Head: p.Head, Span: casus.Span{Start: tok[p.First].Start, End: tok[p.End-1].End},
		Kind: casus.Nominal, Antecedent: -1, Chain: chain, Unknown: "tells no role"}
}

func find(up []int, n int) int {
	for up[n] != n {
		up[n] = up[up[n]]
		n = up[n]
	}
	return n
}

// join makes the root that stands first the root of both.
func join(up []int, a, b int) {
	a, b = find(up, a), find(up, b)
	if a < b {
		up[b] = a
	} else {
		up[a] = b
	}
}
