package parse

import (
	"crypto/sha256"
	"encoding/hex"
)

// actMax is the largest absolute value of a quantised activation. parse/train/export.py scales weights so that a row's
// product with activations of this size can't overflow 32 bits.
const actMax = 2047

// matrix is int16 weights with one scale a row. Rows are whole multiples of 4, columns of 16; padding is zero.
type matrix struct {
	w           []int16
	scale, bias []float32
	rows, cols  int
}

// acts holds quantised activations: n rows of cols int16 and one scale a row.
type acts struct {
	v     []int16
	scale []float32
	cols  int
}

func newActs(n, cols int) *acts {
	a := &acts{cols: cols}
	a.grow(n)
	return a
}

func (a *acts) grow(n int) {
	if n*a.cols > len(a.v) {
		a.v = make([]int16, n*a.cols)
		a.scale = make([]float32, n)
	}
}

// quantise writes row i: x scaled so that its largest absolute value becomes actMax, rounded to the nearest integer.
// The result is the same on every platform: only multiplication, comparison and conversion of in-range numbers.
func (a *acts) quantise(i int, x []float32) {
	top := maxAbs(x)
	dst := a.v[i*a.cols : i*a.cols+a.cols]
	if top == 0 {
		clear(dst)
		a.scale[i] = 0
		return
	}
	k := float32(actMax) / top
	a.scale[i] = top / actMax
	quantiseRow(dst[:len(x)], x, k)
	clear(dst[len(x):])
}

// gemm is the result buffer of matrix products: exact integers, then scaled floats.
type gemm struct {
	i []int32
	f []float32
}

func newGemm(n, rows int) *gemm {
	g := &gemm{}
	g.grow(n * rows)
	return g
}

func (g *gemm) grow(n int) {
	if n > len(g.i) {
		g.i = make([]int32, n)
		g.f = make([]float32, n)
	}
}

func (g *gemm) row(i, rows int) []float32 { return g.f[i*rows : i*rows+rows] }

// apply multiplies n activation rows: out[i][r] = bias[r] + scale[r] * a.scale[i] * sum_k w[r][k]*a[i][k].
func (m *matrix) apply(a *acts, n int, out *gemm) {
	out.grow(n * m.rows)
	dotRows(m.w, m.rows, m.cols, a.v, n, out.i)
	for i := range n {
		s := a.scale[i]
		src, dst := out.i[i*m.rows:i*m.rows+m.rows], out.f[i*m.rows:i*m.rows+m.rows]
		scale, bias := m.scale[:len(dst)], m.bias[:len(dst)]
		src = src[:len(dst)]
		for r := range dst {
			dst[r] = float32(float32(float32(src[r])*s)*scale[r]) + bias[r]
		}
	}
}

// fingerprint names a model: the first 12 hex digits of its SHA-256.
func fingerprint(b []byte) string {
	h := sha256.Sum256(b)
	return hex.EncodeToString(h[:])[:12]
}
