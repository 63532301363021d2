package story

import "sort"

// block is a stretch of each of two texts, the later (from, to) and the earlier (was, wasTo), that lies between words
// that both have: what was put for what. Either may be empty.
type block struct {
	from, to   int
	was, wasTo int
}

// Alignment: blocks up to smallBlock words on both sides are compared word by word.
const smallBlock = 50

// align gives the blocks in which two texts differ, in their order. Runs of words that stand once in each fix it, along
// the longest chain of them that has one order in both; a paragraph that was moved is a block at both places.
func align(later, earlier []uint32) []block {
	var out []block
	i, j := 0, 0
	gap := func(ti, tj int) {
		if i < ti || j < tj {
			out = refine(out, later, earlier, block{i, ti, j, tj})
		}
	}
	for _, p := range chain(anchorPairs(later, earlier)) {
		for k := range shingleLen {
			x, y := p[0]+k, p[1]+k
			if x < i || y < j {
				continue
			}
			gap(x, y)
			i, j = x+1, y+1
		}
	}
	gap(len(later), len(earlier))
	return out
}

// anchorPairs are where runs of words that stand once in each text stand, in the order of the later.
func anchorPairs(later, earlier []uint32) [][2]int {
	at := make(map[uint64]int, len(earlier))
	for j := 0; j+shingleLen <= len(earlier); j++ {
		h := runHash(earlier[j : j+shingleLen])
		if _, twice := at[h]; twice {
			at[h] = -1
			continue
		}
		at[h] = j
	}
	var out [][2]int
	for i := 0; i+shingleLen <= len(later); i++ {
		h := runHash(later[i : i+shingleLen])
		if j, ok := at[h]; ok && j >= 0 {
			out = append(out, [2]int{i, j})
			at[h] = -1 // only the first of the later
		}
	}
	return out
}

func runHash(ws []uint32) uint64 {
	h := uint64(seed)
	for _, w := range ws {
		h = mix(h^uint64(w&^runMarks), mulB)
	}
	return h
}

// chain is a longest subsequence in which the places in the earlier text rise too.
func chain(ps [][2]int) [][2]int {
	ends, prev := []int{}, make([]int, len(ps)) // ends: the pair that ends the best chain of each length
	for k, p := range ps {
		n := sort.Search(len(ends), func(i int) bool { return ps[ends[i]][1] >= p[1] })
		prev[k] = -1
		if n > 0 {
			prev[k] = ends[n-1]
		}
		if n == len(ends) {
			ends = append(ends, k)
			continue
		}
		ends[n] = k
	}
	if len(ends) == 0 {
		return nil
	}
	out := make([][2]int, len(ends))
	for n, k := len(ends)-1, ends[len(ends)-1]; n >= 0; n, k = n-1, prev[k] {
		out[n] = ps[k]
	}
	return out
}

// refine appends a block, divided at the words that its two sides have in one order if both are short.
func refine(out []block, later, earlier []uint32, b block) []block {
	x, y := later[b.from:b.to], earlier[b.was:b.wasTo]
	if len(x) == 0 || len(y) == 0 || len(x) > smallBlock || len(y) > smallBlock ||
		(b.at(later, earlier) != inner && max(len(x), len(y)) > edgeWords) {
		return append(out, b)
	}
	best := make([][smallBlock + 1]int, len(x)+1) // longest common subsequences of the rest
	for i := len(x) - 1; i >= 0; i-- {
		for j := len(y) - 1; j >= 0; j-- {
			if best[i][j] = max(best[i+1][j], best[i][j+1]); x[i]&^runMarks == y[j]&^runMarks {
				best[i][j] = best[i+1][j+1] + 1
			}
		}
	}
	i, j, si, sj := 0, 0, 0, 0
	flush := func() {
		if si < i || sj < j {
			out = append(out, block{b.from + si, b.from + i, b.was + sj, b.was + j})
		}
	}
	for i < len(x) && j < len(y) {
		switch {
		case x[i]&^runMarks == y[j]&^runMarks:
			flush()
			i, j = i+1, j+1
			si, sj = i, j
		case best[i+1][j] >= best[i][j+1]:
			i++
		default:
			j++
		}
	}
	i, j = len(x), len(y)
	flush()
	return out
}

// side is where in a text a block lies.
type side int

const (
	inner  side = iota
	atHead      // before all that both texts have
	atTail      // after it
)

func (b block) at(later, earlier []uint32) side {
	switch {
	case b.from == 0 && b.was == 0:
		return atHead
	case b.to == len(later) && b.wasTo == len(earlier):
		return atTail
	}
	return inner
}
