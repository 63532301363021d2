//go:build !amd64

package parse

func dotRows(w []int16, rows, cols int, a []int16, n int, out []int32) {
	dotRowsGeneric(w, rows, cols, a, n, out)
}

func maxAbs(x []float32) float32 { return maxAbsGeneric(x) }

func quantiseRow(dst []int16, x []float32, k float32) { quantiseGeneric(dst, x, k) }
