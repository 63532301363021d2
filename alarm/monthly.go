package alarm

import "math"

// Monthly is the CUSUM on plain counts of longer spans, which have neither weekday nor exposure: counts of deaths by
// month. The baseline of each is the mean and the size, by moments, of the learn counts before it; the threshold is the
// logarithm of monthlyRun, which by Wald's bound on likelihood ratios false sums reach no more than once in so many counts.
// It says of each count whether the sum stands at
// or above the threshold; it starts anew when it has rung.
func Monthly(counts []int, learn int, factor float64) []bool {
	out := make([]bool, len(counts))
	var c float64
	for t := learn; t < len(counts); t++ {
		mean, size := moments(counts[t-learn : t])
		c = max(0, c+ratio(float64(counts[t]), mean, factor, size))
		if c >= math.Log(monthlyRun) {
			out[t], c = true, 0
		}
	}
	return out
}

// moments gives mean and size. A mean of nothing is half a count in the whole span: what never was is not impossible.
func moments(x []int) (mean, size float64) {
	n := float64(len(x))
	for _, v := range x {
		mean += float64(v)
	}
	mean = max(mean, 0.5) / n
	var sq float64
	for _, v := range x {
		sq += (float64(v) - mean) * (float64(v) - mean)
	}
	variance := sq / (n - 1)
	if variance <= mean {
		return mean, poissonSize
	}
	return mean, max(0.05, min(poissonSize, mean*mean/(variance-mean)))
}

// monthlyRun is how many counts shall lie between two false alarms, at least.
const monthlyRun = 120
