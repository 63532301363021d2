package place

import (
	"math"
	"math/bits"
)

// cosines of whole degrees of latitude, in thousandths.
var cosines = func() (c [91]int64) {
	for i := range c {
		c[i] = int64(math.Round(1000 * math.Cos(float64(i)*math.Pi/180)))
	}
	return c
}()

// within reports whether two points lie at most km apart, by the flat formula in whole numbers: near enough for
// judging, and the same on every machine.
func within(lat1, lon1, lat2, lon2 float64, km int64) bool {
	a, b := int64(math.Round(lat1*1e3)), int64(math.Round(lat2*1e3))
	x := int64(math.Round(lon1*1e3)) - int64(math.Round(lon2*1e3))
	if x < 0 {
		x = -x
	}
	if x > 180000 {
		x = 360000 - x
	}
	mid := (a + b) / 2
	if mid < 0 {
		mid = -mid
	}
	y := a - b
	x = x * cosines[min(90, mid/1000)] / 1000
	limit := km * 1000 * 1000 / 111195 // thousandths of a degree
	return x*x+y*y <= limit*limit
}

// log2 is 16 times the binary logarithm of n, in whole numbers.
func log2(n int) int {
	if n < 1 {
		return 0
	}
	l := bits.Len(uint(n))
	return 16*(l-1) + (n<<4)>>(l-1) - 16
}
