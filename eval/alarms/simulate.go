package alarms

import (
	"fmt"
	"math"
	"math/rand/v2"

	"github.com/casus/casus/series"
)

// Plan says what is simulated. Each level has as many series. A series has HistoryDays to learn from and WatchDays in
// which it is watched; in these one surge begins on a random day, at least 30 days from either end.
type Plan struct {
	Seed        uint64
	Series      int       // of each level
	Levels      []float64 // mean stories a day
	HistoryDays int
	WatchDays   int
	SurgeDays   int
	Factor      float64 // by which the mean rises
}

// DefaultPlan is the one of docs/alarms.md.
func DefaultPlan() Plan {
	return Plan{Seed: 20240229, Series: 40, Levels: []float64{1, 2, 5, 10, 20}, HistoryDays: 730, WatchDays: 365, SurgeDays: 14, Factor: 2}
}

// Simulated is a series twice, drawn from the same random numbers: without a surge, and with one.
type Simulated struct {
	Level        float64
	Clean, Surge series.Series
	From         int // index from which it is watched
	Start, End   int // of the surge, half-open
}

// Simulate draws the series of a plan. Each has a weekday pattern (weekends at 0.5 to 1 of the other days), a trend of
// up to 30 % a year, a size of the negative binomial of 3, 10 or 30, and a volume of news that it goes with: about 200
// stories a day, fewer at weekends, with a yearly wave of up to 20 % and noise of 10 %.
func Simulate(p Plan) []Simulated {
	var out []Simulated
	for i, level := range p.Levels {
		for n := range p.Series {
			rng := rand.New(rand.NewPCG(p.Seed, uint64(i)<<32|uint64(n)))
			out = append(out, draw(p, rng, level, fmt.Sprintf("L%d-%03d", i, n)))
		}
	}
	return out
}

func draw(p Plan, rng *rand.Rand, level float64, name string) Simulated {
	days := p.HistoryDays + p.WatchDays
	size := [...]float64{3, 10, 30}[rng.IntN(3)]
	weekend, quiet := 0.5+0.5*rng.Float64(), 0.5+0.5*rng.Float64()
	trend, wave, phase := 0.6*rng.Float64()-0.3, 0.2*rng.Float64(), 2*math.Pi*rng.Float64()
	s := Simulated{Level: level, From: p.HistoryDays}
	s.Start = p.HistoryDays + 30 + rng.IntN(p.WatchDays-60-p.SurgeDays)
	s.End = s.Start + p.SurgeDays
	first, _ := series.ParseDay("2021-01-01")
	s.Clean = series.Series{Key: series.Key{System: "simulated", Kind: series.Dyad, A: name}, First: first, Count: make([]int, days), Total: make([]int, days)}
	s.Surge = series.Series{Key: s.Clean.Key, First: first, Count: make([]int, days), Total: make([]int, days)}
	for i := range days {
		day := first + series.Day(i)
		volume, rate := 1.0, math.Exp(trend*float64(i-days/2)/365)
		if w := day.Weekday(); w == 0 || w == 6 {
			volume, rate = quiet, rate*weekend
		}
		volume *= 1 + wave*math.Sin(phase+2*math.Pi*float64(i)/365)
		total := max(1, int(math.Round(200*volume*math.Exp(0.1*rng.NormFloat64()))))
		mu := level * rate * float64(total) / 200
		u := rng.Float64()
		s.Clean.Total[i], s.Surge.Total[i] = total, total
		s.Clean.Count[i] = quantile(u, mu, size)
		s.Surge.Count[i] = s.Clean.Count[i]
		if i >= s.Start && i < s.End {
			s.Surge.Count[i] = quantile(u, p.Factor*mu, size)
		}
	}
	return s
}

// quantile is the count below or at which a negative binomial lies with probability u.
func quantile(u, mu, size float64) int {
	p := math.Pow(size/(size+mu), size)
	q := mu / (size + mu)
	k := 0
	for cum := p; u > cum && k < 1<<16 && p > 0; k++ {
		p *= q * (float64(k) + size) / float64(k+1)
		cum += p
	}
	return k
}
