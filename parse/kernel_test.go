package parse

import (
	"math/rand/v2"
	"testing"
)

// TestKernels holds the vector kernels to the plain ones, bit for bit.
func TestKernels(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	for _, shape := range [][3]int{{4, 16, 1}, {8, 256, 2}, {12, 80, 3}, {768, 256, 7}, {4, 384, 24}, {384, 496, 1}, {8, 32, 5}} {
		rows, cols, n := shape[0], shape[1], shape[2]
		w, a := make([]int16, rows*cols), make([]int16, n*cols)
		for i := range w {
			w[i] = int16(rng.IntN(8191*2) - 8191)
		}
		for i := range a {
			a[i] = int16(rng.IntN(2*actMax+1) - actMax)
		}
		got, want := make([]int32, rows*n), make([]int32, rows*n)
		dotRows(w, rows, cols, a, n, got)
		dotRowsGeneric(w, rows, cols, a, n, want)
		for i := range want {
			if got[i] != want[i] {
				t.Fatalf("%v: product %d is %d, want %d", shape, i, got[i], want[i])
			}
		}
	}
}

func TestQuantiseKernel(t *testing.T) {
	rng := rand.New(rand.NewPCG(3, 4))
	for n := 1; n < 100; n++ {
		x := make([]float32, n)
		for i := range x {
			x[i] = float32(rng.NormFloat64())
		}
		if got, want := maxAbs(x), maxAbsGeneric(x); got != want {
			t.Fatalf("%d values: largest %g, want %g", n, got, want)
		}
		k := actMax / maxAbsGeneric(x)
		got, want := make([]int16, n), make([]int16, n)
		quantiseRow(got, x, k)
		quantiseGeneric(want, x, k)
		for i := range want {
			if got[i] != want[i] {
				t.Fatalf("value %d of %d: %d, want %d", i, n, got[i], want[i])
			}
		}
	}
}
