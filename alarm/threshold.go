package alarm

import (
	"math"
	"math/rand/v2"

	"github.com/casus/casus/series"
)

// simulatedYears is how many years a threshold is found on. The error of the rate that it gives is about a seventh.
const simulatedYears = 60

// threshold is the height at which a CUSUM rings falsely perYear times a year: the usual days of the series, the last
// year of [from, to), are drawn over and over from the baseline. That the baseline is an estimate is counted in: each
// year is drawn at a level that is off by its error. seed makes it the same each time.
func threshold(s *series.Series, from, to int, b *Baseline, kappa, perYear float64, seed uint64) float64 {
	from = max(from, to-365)
	var mu []float64
	for i := from; i < to; i++ {
		if m := b.Expected(s.Day(i), s.Total[i]); m > 0 {
			mu = append(mu, m)
		}
	}
	rng := rand.New(rand.NewPCG(seed, 0x5eed))
	var steps []float64
	for range simulatedYears * 365 / max(1, len(mu)) {
		off := math.Exp(rng.NormFloat64()*b.Error - b.Error*b.Error/2)
		for _, m := range mu {
			steps = append(steps, ratio(float64(deviate(rng, m*off, b.Size)), m, kappa, b.Size))
		}
	}
	want := perYear * float64(len(steps)) / 365
	lo, hi := 0.5, 60.0
	for range 24 {
		mid := (lo + hi) / 2
		if float64(rings(steps, mid)) > want {
			lo = mid
		} else {
			hi = mid
		}
	}
	return hi
}

// rings counts how often a CUSUM over the steps reaches h. It starts anew each time.
func rings(steps []float64, h float64) int {
	var c float64
	n := 0
	for _, v := range steps {
		if c = max(0, c+v); c >= h {
			n++
			c = 0
		}
	}
	return n
}
