package parse

import (
	"math/rand/v2"
	"testing"
)

// bruteTree tries all head vectors.
func bruteTree(scores []int32, n int) int64 {
	best, heads := int64(-1)<<60, make([]int, n)
	var try func(i int, sum int64)
	try = func(i int, sum int64) {
		if i == n {
			if sum > best && isTree(heads) {
				best = sum
			}
			return
		}
		for h := range n + 1 {
			heads[i] = h
			try(i+1, sum+int64(scores[i*(n+1)+h]))
		}
	}
	try(0, 0)
	return best
}

func isTree(heads []int) bool {
	roots := 0
	for i, h := range heads {
		if h == 0 {
			roots++
		}
		steps := 0
		for v := i + 1; v != 0; v = heads[v-1] {
			if steps++; steps > len(heads) {
				return false
			}
		}
	}
	return roots == 1
}

func treeScore(scores []int32, heads []int) (sum int64) {
	for i, h := range heads {
		sum += int64(scores[i*(len(heads)+1)+h])
	}
	return sum
}

func TestDecodeTreeBrute(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	var d TreeDecoder
	for round := range 4000 {
		n := 1 + rnd.IntN(5)
		width := int32([]int{2, 10, 1 << 29}[round%3])
		scores := make([]int32, n*(n+1))
		for i := range scores {
			scores[i] = rnd.Int32N(2*width) - width
		}
		heads := d.Decode(scores, n)
		if !isTree(heads) {
			t.Fatalf("round %d: %v is no tree with one root; scores %v", round, heads, scores)
		}
		if got, want := treeScore(scores, heads), bruteTree(scores, n); got != want {
			t.Fatalf("round %d: heads %v score %d, best is %d; scores %v", round, heads, got, want, scores)
		}
	}
}

func TestDecodeTreeBig(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	var d TreeDecoder
	for _, n := range []int{0, 60, 400, 7} {
		scores := make([]int32, n*(n+1))
		for i := range scores {
			scores[i] = rnd.Int32N(1000) - 1<<30
		}
		heads := d.Decode(scores, n)
		if n > 0 && !isTree(heads) {
			t.Errorf("n=%d: no tree", n)
		}
		again := DecodeTree(scores, n)
		for i := range heads {
			if heads[i] != again[i] {
				t.Fatalf("n=%d: two decodes differ at word %d", n, i+1)
			}
		}
	}
}

func TestDecodeTreeAllocs(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	n := 30
	scores := make([]int32, n*(n+1))
	for i := range scores {
		scores[i] = rnd.Int32()
	}
	var d TreeDecoder
	d.Decode(scores, n)
	if a := testing.AllocsPerRun(20, func() { d.Decode(scores, n) }); a > 0 {
		t.Errorf("%v allocations a sentence", a)
	}
}

func BenchmarkDecodeTree(b *testing.B) {
	rnd := rand.New(rand.NewPCG(7, 8))
	n := 25
	scores := make([]int32, n*(n+1))
	for i := range scores {
		scores[i] = rnd.Int32()
	}
	var d TreeDecoder
	for b.Loop() {
		d.Decode(scores, n)
	}
}
