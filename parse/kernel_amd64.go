package parse

import "golang.org/x/sys/cpu"

// dot4 computes four weight rows (4*cols int16 from w) against n activation rows: out[i*stride+r].
//
//go:noescape
func dot4(w *int16, cols int, a *int16, n int, out *int32, stride int)

//go:noescape
func maxAbs16(x *float32, n int) float32

//go:noescape
func quant16(dst *int16, x *float32, n int, k float32)

func dotRows(w []int16, rows, cols int, a []int16, n int, out []int32) {
	if !cpu.X86.HasAVX2 || n == 0 {
		dotRowsGeneric(w, rows, cols, a, n, out)
		return
	}
	_, _, _ = w[rows*cols-1], a[n*cols-1], out[n*rows-1]
	for r := 0; r < rows; r += 4 {
		dot4(&w[r*cols], cols, &a[0], n, &out[r], rows)
	}
}

func maxAbs(x []float32) float32 {
	n := len(x) &^ 15
	if !cpu.X86.HasAVX2 || n == 0 {
		return maxAbsGeneric(x)
	}
	return max(maxAbs16(&x[0], n), maxAbsGeneric(x[n:]))
}

func quantiseRow(dst []int16, x []float32, k float32) {
	n := len(x) &^ 15
	if !cpu.X86.HasAVX2 || n == 0 {
		quantiseGeneric(dst, x, k)
		return
	}
	_ = dst[n-1]
	quant16(&dst[0], &x[0], n, k)
	quantiseGeneric(dst[n:], x[n:], k)
}
