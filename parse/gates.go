package parse

import "math"

// sigmoidTable is 1/(1+e^-x) on [-8, 8] in steps of 1/256, read with linear interpolation (largest error below 1e-6, plus
// 3.4e-4 beyond the ends). It is computed by a series of our own in float64, so that it is the same on every platform.
type sigmoidTable struct {
	v [sigmoidSteps + 2]float32
}

const (
	sigmoidRange = 8
	sigmoidPer   = 256
	sigmoidSteps = 2 * sigmoidRange * sigmoidPer
)

func newSigmoidTable() *sigmoidTable {
	t := &sigmoidTable{}
	for i := range t.v {
		x := float64(i-sigmoidRange*sigmoidPer) / sigmoidPer
		t.v[i] = float32(1 / (1 + exp64(-x)))
	}
	return t
}

// at is the sigmoid of x.
func (t *sigmoidTable) at(x float32) float32 {
	p := float32(float32(x+sigmoidRange) * sigmoidPer)
	if !(p > 0) {
		return t.v[0]
	}
	if p >= sigmoidSteps {
		return t.v[sigmoidSteps]
	}
	i := int(p)
	a := t.v[i]
	return a + float32(float32(p-float32(i))*float32(t.v[i+1]-a))
}

// exp64 is e^x for |x| <= 16 by a Taylor series after halving, with every product rounded on its own (no fused operations).
func exp64(x float64) float64 {
	y := x / 1024
	term, sum := 1.0, 1.0
	for k := 1; k < 12; k++ {
		term = float64(term*y) / float64(k)
		sum += term
	}
	for range 10 {
		sum = float64(sum * sum)
	}
	return sum
}

// exp32 is e^x for x <= 0 with relative error below 1e-5: 2^n times a polynomial. The same bits on every platform.
func exp32(x float32) float32 {
	if x < -60 {
		return 0
	}
	z := float32(x * 1.44269504)
	n := int32(z)
	if float32(n) > z {
		n--
	}
	f := float32(z - float32(n))
	p := float32(0.0018775767)
	p = float32(p*f) + 0.0089893397
	p = float32(p*f) + 0.055826318
	p = float32(p*f) + 0.24015361
	p = float32(p*f) + 0.69315308
	p = float32(p*f) + 0.99999994
	return float32(p * math.Float32frombits(uint32(n+127)<<23))
}

// softmax writes the softmax of x into dst.
func softmax(dst, x []float32) {
	top := x[0]
	for _, v := range x {
		top = max(top, v)
	}
	sum := float32(0)
	for i, v := range x {
		dst[i] = exp32(v - top)
		sum += dst[i]
	}
	k := 1 / sum
	for i := range dst[:len(x)] {
		dst[i] = float32(dst[i] * k)
	}
}

// recur runs one direction of a light recurrent layer (SRU, Lei et al. 2018) over n tokens. u holds for each token, at
// column at, candidate, forget gate and reset gate of h values each; x is the highway input and out the result, both with row
// width dim and starting at column col.
func (t *sigmoidTable) recur(u []float32, width, at int, v []float32, x, out []float32, dim, col, n int, reverse bool, c []float32) {
	h := len(c)
	clear(c)
	vf, vr := v[:h], v[h:2*h]
	for k := range n {
		i := k
		if reverse {
			i = n - 1 - k
		}
		row := u[i*width+at : i*width+at+3*h]
		cand, fg, rg := row[:h], row[h:2*h], row[2*h:3*h]
		xi, oi := x[i*dim+col:i*dim+col+h], out[i*dim+col:i*dim+col+h]
		for j := range c {
			cj := c[j]
			f := t.at(fg[j] + float32(vf[j]*cj))
			r := t.at(rg[j] + float32(vr[j]*cj))
			cj = float32(f*cj) + float32((1-f)*cand[j])
			c[j] = cj
			oi[j] = float32(r*cj) + float32((1-r)*xi[j])
		}
	}
}
