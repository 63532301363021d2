package alarm

import (
	"errors"
	"math"

	"github.com/casus/casus/series"
)

// Baseline is what is usual in a series: counts are negative binomial with
//
//	log mean = level + weekday + trend × years since End + log(total / Reference).
type Baseline struct {
	From, End series.Day // of the days that it was fitted on, inclusive
	Days      int        // on which anything was reported
	Reference float64    // stories a day that level is for
	Level     float64    // log of stories a day that tell such events, on a Sunday on End
	Weekday   [7]float64 // added, from Sunday, which is 0
	Trend     float64    // added for each year
	Size      float64    // of the negative binomial; variance is mean + mean²/Size
	Error     float64    // standard error of the log mean at End
}

// Expected is the mean on a day with so many stories in all.
func (b *Baseline) Expected(d series.Day, total int) float64 {
	if total <= 0 {
		return 0
	}
	return math.Exp(b.Level+b.Weekday[d.Weekday()]+b.Trend*years(d-b.End)) * float64(total) / b.Reference
}

func years(d series.Day) float64 { return float64(d) / 365.25 }

// Limits of a fit. The priors are normal, with these standard deviations: a thin series has neither week nor trend.
const (
	minDays      = 90
	minCount     = 10
	weekdayPrior = 0.5
	trendPrior   = 0.5
	outlier      = 3.0 // standardised residuals above it count less, so that past outbreaks are no baseline
	terms        = 8   // level, six weekdays, trend
	rounds       = 4
)

var errThin = errors.New("too few counts for a baseline")

// fit fits a baseline to the days [from, to) of a series. It is iteratively reweighted least squares, with the size by
// Pearson's statistic, and a second round in which outlying days count less.
func fit(s *series.Series, from, to int) (Baseline, error) {
	b := Baseline{From: s.Day(from), End: s.Day(to - 1), Size: poissonSize}
	var f fitting
	sum := 0
	for i := from; i < to; i++ {
		if s.Total[i] == 0 {
			continue
		}
		b.Reference += float64(s.Total[i])
		sum += s.Count[i]
		f.add(s.Day(i), b.End, float64(s.Count[i]), float64(s.Total[i]))
	}
	b.Days = len(f.y)
	if b.Days < minDays || sum < minCount {
		return b, errThin
	}
	b.Reference /= float64(b.Days)
	f.start(b.Reference)
	for round := range rounds {
		f.solve(&b, 2+4*max(0, 1-round))
		b.Size = f.size()
		if round > 0 {
			f.weigh(b.Size)
		}
	}
	if math.IsNaN(b.Level) || math.IsNaN(b.Error) {
		return b, errThin
	}
	return b, nil
}

// fitting is the working of fit: a row a day.
type fitting struct {
	x      [][terms]float64
	y, off []float64
	mu     []float64 // means by the coefficients of the last solve
	weight []float64
	beta   [terms]float64
	last   float64 // size of the round before
}

func (f *fitting) add(d, end series.Day, y, total float64) {
	var x [terms]float64
	x[0] = 1
	if w := d.Weekday(); w > 0 {
		x[w] = 1
	}
	x[terms-1] = years(d - end)
	f.x, f.y, f.off, f.weight = append(f.x, x), append(f.y, y), append(f.off, math.Log(total)), append(f.weight, 1)
}

func (f *fitting) start(reference float64) {
	var sum float64
	for i := range f.y {
		f.off[i] -= math.Log(reference)
		sum += f.y[i]
	}
	f.beta[0] = math.Log(sum / float64(len(f.y)))
	f.last = poissonSize
}

func (f *fitting) mean(i int) float64 {
	eta := f.off[i]
	for j, v := range f.x[i] {
		eta += v * f.beta[j]
	}
	return math.Exp(min(eta, 50))
}

// solve does some steps of weighted least squares with the priors, and writes the coefficients and the error down.
func (f *fitting) solve(b *Baseline, steps int) {
	var info [terms][terms]float64
	for range steps {
		info = [terms][terms]float64{}
		var score [terms]float64
		for j := 1; j < terms; j++ {
			prior := 1 / (weekdayPrior * weekdayPrior)
			if j == terms-1 {
				prior = 1 / (trendPrior * trendPrior)
			}
			info[j][j] = prior
			score[j] = -prior * f.beta[j]
		}
		info[0][0] = 1e-6
		for i := range f.y {
			mu := f.mean(i)
			w := f.weight[i] / (1 + mu/f.last)
			for j, v := range f.x[i] {
				if v == 0 {
					continue
				}
				score[j] += w * (f.y[i] - mu) * v
				for k := 0; k <= j; k++ {
					info[j][k] += w * mu * v * f.x[i][k]
				}
			}
		}
		step := solveSymmetric(info, score)
		for j := range f.beta {
			f.beta[j] += max(-2, min(2, step[j]))
		}
	}
	f.mu = f.mu[:0]
	for i := range f.y {
		f.mu = append(f.mu, f.mean(i))
	}
	b.Level, b.Trend = f.beta[0], f.beta[terms-1]
	copy(b.Weekday[1:], f.beta[1:terms-1])
	mid := [terms]float64{1, 1. / 7, 1. / 7, 1. / 7, 1. / 7, 1. / 7, 1. / 7, 0}
	v := solveSymmetric(info, mid)
	var q float64
	for j := range mid {
		q += mid[j] * v[j]
	}
	b.Error = math.Sqrt(q)
}

// size is the size at which Pearson's statistic is what it should be, by halving.
func (f *fitting) size() float64 {
	excess := func(logSize float64) float64 {
		size := math.Exp(logSize)
		var chi, n float64
		for i, mu := range f.mu {
			chi += f.weight[i] * (f.y[i] - mu) * (f.y[i] - mu) / (mu + mu*mu/size)
			n += f.weight[i]
		}
		return chi - (n - terms)
	}
	lo, hi := math.Log(0.05), math.Log(poissonSize)
	if excess(hi) < 0 {
		f.last = poissonSize
		return f.last
	}
	for range 24 {
		mid := (lo + hi) / 2
		if excess(mid) < 0 {
			lo = mid
		} else {
			hi = mid
		}
	}
	f.last = math.Exp((lo + hi) / 2)
	return f.last
}

// weigh gives days that stick out less weight.
func (f *fitting) weigh(size float64) {
	for i, mu := range f.mu {
		f.weight[i] = 1
		if z := (f.y[i] - mu) / math.Sqrt(mu+mu*mu/size); z > outlier {
			f.weight[i] = outlier * outlier / (z * z)
		}
	}
}

// solveSymmetric solves a x = v for a positive definite matrix given by its lower half, by Cholesky's way.
func solveSymmetric(a [terms][terms]float64, v [terms]float64) [terms]float64 {
	for j := range terms {
		for k := range j {
			for i := j; i < terms; i++ {
				a[i][j] -= a[i][k] * a[j][k]
			}
		}
		d := math.Sqrt(a[j][j])
		for i := j; i < terms; i++ {
			a[i][j] /= d
		}
	}
	for j := range terms {
		for k := range j {
			v[j] -= a[j][k] * v[k]
		}
		v[j] /= a[j][j]
	}
	for j := terms - 1; j >= 0; j-- {
		for k := j + 1; k < terms; k++ {
			v[j] -= a[k][j] * v[k]
		}
		v[j] /= a[j][j]
	}
	return v
}
