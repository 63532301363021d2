package story

import (
	"math/bits"
	"slices"
)

// shingleLen is how many words a shingle has. Four survive a rewrite of one word in ten in two thirds of all places,
// and are long enough that unlike articles share next to none.
const shingleLen = 4

// sampleRate: one shingle in so many is kept as an anchor to find copies by.
const sampleRate = 8

// Signature is what copies of a text are found by: a sample of its word shingles that is the same for the same passage
// wherever it stands (FracMinHash, Irber et al. 2022: all hashes below a fixed bound), and all shingles for the exact
// check. Unlike a MinHash of fixed size, the sample tells containment, so a cut to a third is found as surely as a
// whole copy.
type Signature struct {
	Words    int
	Run      []uint32 // the words in their order, by which facts are compared: see runWord
	Anchors  []uint64 // sorted, distinct; keys for an index: a copy shares some
	Shingles []uint32 // sorted, distinct
}

// Sign reads a text once. Words are runs of letters and digits in lower case; everything between them is passed over.
// The result depends on the text only, and is the same on every machine.
func Sign(text string) Signature {
	var ring [shingleLen]uint64
	n := len(text)/6 + 1
	sig := Signature{Run: make([]uint32, 0, n), Shingles: make([]uint32, 0, n), Anchors: make([]uint64, 0, n/sampleRate+8)}
	least := ^uint64(0)
	eachWord(text, func(w uint64, marks uint32) {
		sig.Run = append(sig.Run, uint32(w>>32)&^runMarks|marks)
		ring[sig.Words%shingleLen] = w
		sig.Words++
		if sig.Words < shingleLen {
			return
		}
		h := uint64(seed)
		for k := range shingleLen {
			h = mix(h^ring[(sig.Words+k)%shingleLen], mulB)
		}
		sig.Shingles = append(sig.Shingles, uint32(h>>32))
		least = min(least, h)
		if h < ^uint64(0)/sampleRate {
			sig.Anchors = append(sig.Anchors, h)
		}
	})
	if len(sig.Anchors) == 0 && len(sig.Shingles) > 0 {
		sig.Anchors = append(sig.Anchors, least)
	}
	slices.Sort(sig.Anchors)
	sig.Anchors = slices.Compact(sig.Anchors)
	sortShingles(sig.Shingles)
	sig.Shingles = slices.Compact(sig.Shingles)
	return sig
}

// Odd constants with well-spread bits, as in wyhash.
const (
	seed = 0x9e3779b97f4a7c15
	mulA = 0xa0761d6478bd642f
	mulB = 0xe7037ed1a0b428db
)

// mix is the multiply and fold of wyhash.
func mix(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	return hi ^ lo
}

// sortShingles sorts hashes, which are spread evenly: buckets by the upper byte first, then within them by insertion.
func sortShingles(s []uint32) {
	if len(s) < 64 || len(s) > 1<<16 {
		slices.Sort(s)
		return
	}
	var at [257]int
	for _, x := range s {
		at[x>>24+1]++
	}
	for i := 1; i < len(at); i++ {
		at[i] += at[i-1]
	}
	out := make([]uint32, len(s))
	for _, x := range s {
		b := x >> 24
		out[at[b]] = x
		at[b]++
	}
	for i := 1; i < len(out); i++ {
		for j := i; j > 0 && out[j] < out[j-1]; j-- {
			out[j], out[j-1] = out[j-1], out[j]
		}
	}
	copy(s, out)
}

// Overlap is how many distinct shingles two texts share.
func Overlap(a, b Signature) int {
	n := 0
	for i, j := 0, 0; i < len(a.Shingles) && j < len(b.Shingles); {
		switch x, y := a.Shingles[i], b.Shingles[j]; {
		case x == y:
			n++
			i++
			j++
		case x < y:
			i++
		default:
			j++
		}
	}
	return n
}
