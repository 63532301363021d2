package alarm

// Sums are the values of a CUSUM on counts with known means and size, and where it reached the height: after such a
// day it starts anew. It is the heart of CUSUM on its own, to be checked against other programs.
func Sums(counts []int, means []float64, size, factor, height float64) (sums []float64, rang []bool) {
	var c float64
	for i, y := range counts {
		c = max(0, c+ratio(float64(y), means[i], factor, size))
		sums, rang = append(sums, c), append(rang, c >= height)
		if c >= height {
			c = 0
		}
	}
	return sums, rang
}
