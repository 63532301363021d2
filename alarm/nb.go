package alarm

import (
	"math"
	"math/rand/v2"
)

// poissonSize is the size of a negative binomial that is a Poisson distribution for all ends.
const poissonSize = 1e4

// ratio is the log-likelihood ratio of count y for mean κμ against mean μ, at a size: positive if y speaks for κμ.
func ratio(y, mu, kappa, size float64) float64 {
	return y*math.Log(kappa) - (y+size)*math.Log((size+kappa*mu)/(size+mu))
}

// large is the mean from which counts are drawn in two steps: the time for one does not grow with the mean.
const large = 200

// deviate draws from a negative binomial of mean mu and size: a small one by inversion, one uniform number for one
// count; a large one as a Poisson count whose mean is drawn from a gamma distribution.
func deviate(rng *rand.Rand, mu, size float64) int {
	if mu <= 0 {
		return 0
	}
	if mu > large {
		mu *= gamma(rng, size) / size
		size = math.Inf(1)
	}
	if mu > large {
		return max(0, int(math.Round(mu+math.Sqrt(mu)*rng.NormFloat64())))
	}
	return invert(rng.Float64(), mu, size)
}

// invert is the least count below or at which a negative binomial lies with probability u.
func invert(u, mu, size float64) int {
	p, grow := math.Exp(-mu), func(k int) float64 { return mu / float64(k+1) }
	if !math.IsInf(size, 1) {
		q := mu / (size + mu)
		p, grow = math.Exp(-size*math.Log1p(mu/size)), func(k int) float64 { return q * (float64(k) + size) / float64(k+1) }
	}
	k := 0
	for cum := p; u > cum && k < 100*large; k++ {
		p *= grow(k)
		if p == 0 { // rounding ate the rest
			break
		}
		cum += p
	}
	return k
}

// gamma draws from a gamma distribution of a shape and scale 1, by Marsaglia and Tsang (2000).
func gamma(rng *rand.Rand, shape float64) float64 {
	if shape < 1 {
		return gamma(rng, shape+1) * math.Pow(rng.Float64(), 1/shape)
	}
	d := shape - 1./3
	c := 1 / math.Sqrt(9*d)
	for {
		x := rng.NormFloat64()
		v := 1 + c*x
		if v <= 0 {
			continue
		}
		v = v * v * v
		if u := rng.Float64(); math.Log(u) < x*x/2+d-d*v+d*math.Log(v) {
			return d * v
		}
	}
}
