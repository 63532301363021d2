package parse

// dotRows multiplies rows x cols int16 weights with n rows of cols int16 activations: out[i*rows+r] is exact, whatever the order of
// summation, so that the plain and the vector version give the same bits. rows is a multiple of 4 and cols of 16.
func dotRowsGeneric(w []int16, rows, cols int, a []int16, n int, out []int32) {
	for r := 0; r < rows; r += 4 {
		w0 := w[r*cols : r*cols+cols]
		w1 := w[(r+1)*cols : (r+1)*cols+cols]
		w2 := w[(r+2)*cols : (r+2)*cols+cols]
		w3 := w[(r+3)*cols : (r+3)*cols+cols]
		for i := range n {
			x := a[i*cols : i*cols+cols]
			var s0, s1, s2, s3 int32
			for k, v := range x {
				v := int32(v)
				s0 += int32(w0[k]) * v
				s1 += int32(w1[k]) * v
				s2 += int32(w2[k]) * v
				s3 += int32(w3[k]) * v
			}
			o := out[i*rows+r : i*rows+r+4]
			o[0], o[1], o[2], o[3] = s0, s1, s2, s3
		}
	}
}

// maxAbsGeneric is the largest absolute value in x, 0 for none.
func maxAbsGeneric(x []float32) float32 {
	top := float32(0)
	for _, v := range x {
		top = max(top, v, -v)
	}
	return top
}

// quantiseGeneric rounds x*k, which must lie within 16 bits. Adding and subtracting 1.5*2^23 rounds to the nearest integer,
// halves to even, in plain float32 arithmetic, which every platform does alike.
func quantiseGeneric(dst []int16, x []float32, k float32) {
	const magic = float32(12582912)
	dst = dst[:len(x)]
	for j, v := range x {
		r := float32(v * k)
		r = float32(r + magic)
		r = float32(r - magic)
		dst[j] = int16(r)
	}
}
