package alarm

import (
	"fmt"
	"hash/fnv"
	"math"

	"github.com/casus/casus/series"
)

// CUSUM is the negative-binomial cumulative sum: it adds up, day by day, how much more likely the count is at Factor
// times the baseline than at the baseline, never going below zero, and rings when the sum reaches a threshold. The
// baseline is fitted anew every week on the days before, without the last two weeks, so that a rise does not become
// its own baseline.
type CUSUM struct {
	Factor  float64 // of the rise that it looks for; 0 for 2
	PerYear float64 // false alarms a year and series; 0 for 0.7
}

// How a CUSUM looks back, in days.
const (
	window    = 730
	guard     = 14
	refit     = 7
	recompute = 56 // the threshold, which hardly moves
)

// Name is part of the interface Detector.
func (CUSUM) Name() string { return "cusum" }

// Watch is part of the interface Detector.
func (c CUSUM) Watch(s *series.Series, from int) ([]Signal, string) {
	if c.Factor == 0 {
		c.Factor = 2
	}
	if c.PerYear == 0 {
		c.PerYear = 0.7
	}
	w := &watch{c: c, s: s, seed: seedOf(s.Key)}
	var out []Signal
	for i := max(from, guard+1); i < len(s.Count); i++ {
		if (i-from)%refit == 0 || !w.ready {
			w.refit(i)
		}
		if !w.ready || s.Total[i] == 0 {
			continue
		}
		if sig, ok := w.step(i); ok {
			out = append(out, sig)
		}
	}
	if out == nil && !w.ready {
		return nil, fmt.Sprintf("%v: it takes %d days with %d stories", errThin, minDays, minCount)
	}
	return out, ""
}

// watch is one CUSUM under way.
type watch struct {
	c     CUSUM
	s     *series.Series
	seed  uint64
	base  Baseline
	ready bool
	h     float64
	hAt   int // index of the day of h
	sum   float64
	start int       // index of the day on which sum left zero
	mu    []float64 // expected from start on
}

func (w *watch) refit(i int) {
	to := i - guard
	from := max(0, to-window)
	b, err := fit(w.s, from, to)
	if err != nil {
		return // the last one holds, or there is none yet
	}
	w.base = b
	if !w.ready || i-w.hAt >= recompute {
		w.h, w.hAt = threshold(w.s, from, to, &b, w.c.Factor, w.c.PerYear, w.seed), i
	}
	w.ready = true
}

// step counts day i in and says whether it rings.
func (w *watch) step(i int) (Signal, bool) {
	mu := w.base.Expected(w.s.Day(i), w.s.Total[i])
	if w.sum == 0 {
		w.start, w.mu = i, w.mu[:0]
	}
	for len(w.mu) < i-w.start {
		w.mu = append(w.mu, 0) // days without any story
	}
	w.mu = append(w.mu, mu)
	w.sum = max(0, w.sum+ratio(float64(w.s.Count[i]), mu, w.c.Factor, w.base.Size))
	if w.sum < w.h {
		return Signal{}, false
	}
	days, count, expected := pointsOf(w.s, w.start, i, func(j int) float64 { return w.mu[j-w.start] })
	sig := Signal{At: i, Value: round(w.sum), Threshold: round(w.h), Unit: "CUSUM", Baseline: round(expected), Days: days, Rate: w.c.PerYear,
		Text: fmt.Sprintf("%d stories in %s, where %.1f are usual", count, dayCount(len(days)), expected)}
	w.sum = 0
	return sig, true
}

func dayCount(n int) string {
	if n == 1 {
		return "one day"
	}
	return fmt.Sprintf("%d days", n)
}

// seedOf makes the simulations of a series its own, and the same each time.
func seedOf(k series.Key) uint64 {
	h := fnv.New64a()
	fmt.Fprintf(h, "%s\x00%s\x00%s\x00%s\x00%s", k.System, k.Kind, k.A, k.B, k.Type)
	return h.Sum64()
}

// round keeps thousandths: figures for people, which do not hang on the last bits of a machine's arithmetic.
func round(v float64) float64 { return math.Round(v*1000) / 1000 }
