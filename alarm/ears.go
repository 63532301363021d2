package alarm

import (
	"fmt"
	"math"

	"github.com/casus/casus/series"
)

// EARS is one of the methods C1, C2 and C3 of the Early Aberration Reporting System: how many standard deviations the
// count lies above the mean of seven days before. C2 and C3 leave the two days before out; C3 adds up three days. It is
// here to compare with.
type EARS struct {
	Method     int     // 1, 2 or 3
	Limit      float64 // 0 for the usual: 3.09, 3.09, 1.96, as in R's surveillance
	Normalised bool    // on count/total × mean total rather than on counts
}

const earsWindow = 7

// Name is part of the interface Detector.
func (e EARS) Name() string {
	if e.Normalised {
		return fmt.Sprintf("ears-c%d-normalised", e.Method)
	}
	return fmt.Sprintf("ears-c%d", e.Method)
}

func (e EARS) limit() float64 {
	switch {
	case e.Limit != 0:
		return e.Limit
	case e.Method == 3:
		return 1.96
	}
	return 3.09
}

// Watch is part of the interface Detector.
func (e EARS) Watch(s *series.Series, from int) ([]Signal, string) {
	v := e.Scores(s)
	var out []Signal
	for i := max(from, 0); i < len(v); i++ {
		if !(v[i] > e.limit()) { // NaN is no signal
			continue
		}
		days, count, _ := pointsOf(s, i, i, nil)
		out = append(out, Signal{At: i, Value: round(v[i]), Threshold: e.limit(), Unit: "standard deviations", Days: days,
			Text: fmt.Sprintf("%d stories", count)})
	}
	return out, ""
}

// Scores are the statistics of all days; NaN where there are too few days before, or these are all the same.
func (e EARS) Scores(s *series.Series) []float64 {
	x := earsValues(s, e.Normalised)
	lag := 0
	if e.Method > 1 {
		lag = 2
	}
	out := make([]float64, len(x))
	for i := range x {
		out[i] = earsScore(x, i, lag)
	}
	if e.Method < 3 {
		return out
	}
	sum := make([]float64, len(x))
	for i := range x {
		sum[i] = math.NaN()
		if i < 2 || math.IsNaN(out[i]) || math.IsNaN(out[i-1]) || math.IsNaN(out[i-2]) {
			continue
		}
		sum[i] = max(0, out[i]-1) + max(0, out[i-1]-1) + max(0, out[i-2]-1)
	}
	return sum
}

func earsScore(x []float64, i, lag int) float64 {
	lo := i - lag - earsWindow
	if lo < 0 {
		return math.NaN()
	}
	var sum, sq float64
	for _, v := range x[lo : i-lag] {
		sum += v
	}
	mean := sum / earsWindow
	for _, v := range x[lo : i-lag] {
		sq += (v - mean) * (v - mean)
	}
	sd := math.Sqrt(sq / (earsWindow - 1))
	if sd == 0 {
		if x[i] > mean {
			return math.Inf(1)
		}
		return math.NaN()
	}
	return (x[i] - mean) / sd
}

func earsValues(s *series.Series, normalised bool) []float64 {
	out := make([]float64, len(s.Count))
	var all, days float64
	for i := range s.Count {
		out[i] = float64(s.Count[i])
		if s.Total[i] > 0 {
			all += float64(s.Total[i])
			days++
		}
	}
	for i := range out {
		if normalised && s.Total[i] > 0 {
			out[i] *= all / days / float64(s.Total[i])
		}
	}
	return out
}
