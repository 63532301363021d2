package alarm

import (
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/casus/casus/series"
)

// made is a series drawn from a negative binomial with a week and a volume of news.
func made(name string, days int, level, size float64, factor func(i int) float64) *series.Series {
	rng := rand.New(rand.NewPCG(7, seedOf(series.Key{A: name})))
	first, _ := series.ParseDay("2021-01-01")
	s := &series.Series{Key: series.Key{System: "casus", Kind: series.Dyad, A: name, B: "b"}, First: first}
	for i := range days {
		total, mu := 100+rng.IntN(100), level*factor(i)
		if w := s.Day(i).Weekday(); w == 0 || w == 6 {
			total /= 2
			mu *= 0.6
		}
		s.Total = append(s.Total, total)
		s.Count = append(s.Count, deviate(rng, mu*float64(total)/150, size))
	}
	return s
}

func usual(int) float64 { return 1 }

func surge(from int) func(int) float64 {
	return func(i int) float64 {
		if i >= from && i < from+14 {
			return 3
		}
		return 1
	}
}

// detectors are all, for the contract.
func detectors() []Detector {
	return []Detector{CUSUM{}, Record{}, EARS{Method: 1}, EARS{Method: 2}, EARS{Method: 3}, EARS{Method: 2, Normalised: true}}
}

// TestDetectors runs every detector on what it must bear, and checks that it knows no future.
func TestDetectors(t *testing.T) {
	for _, d := range detectors() {
		t.Run(d.Name(), func(t *testing.T) {
			for name, s := range map[string]*series.Series{"empty": {}, "short": made("x", 20, 2, 5, usual), "silent": {Count: make([]int, 900), Total: make([]int, 900)},
				"zero": made("x", 900, 0, 5, usual), "constant": {Count: fill(900, 3), Total: fill(900, 10)}, "huge": {Count: fill(900, 1<<30), Total: fill(900, 1<<30)}} {
				sigs, why := d.Watch(s, 0)
				if len(sigs) > 0 && why != "" {
					t.Errorf("%s: signals and a reason for none", name)
				}
				for _, sig := range sigs {
					if math.IsNaN(sig.Value) || math.IsNaN(sig.Threshold) {
						t.Errorf("%s: %+v", name, sig)
					}
				}
			}
			s := made("a", 900, 4, 5, surge(850))
			full, _ := d.Watch(s, 700)
			again, _ := d.Watch(s, 700)
			if !reflect.DeepEqual(full, again) {
				t.Error("two runs differ")
			}
			cut := &series.Series{Key: s.Key, First: s.First, Count: s.Count[:856], Total: s.Total[:856]}
			part, _ := d.Watch(cut, 700)
			for i, sig := range part {
				if !reflect.DeepEqual(sig, full[i]) {
					t.Errorf("without the days after it, the signal of day %d is another", sig.At)
				}
			}
			if len(full) > 0 && full[0].At < 700 {
				t.Error("a signal of a day that was not asked for")
			}
		})
	}
}

func fill(n, v int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = v
	}
	return out
}

func TestCUSUM(t *testing.T) {
	s := made("a", 900, 4, 5, surge(850))
	sigs, why := CUSUM{}.Watch(s, 800)
	if why != "" || len(sigs) == 0 {
		t.Fatalf("no signal: %s", why)
	}
	sig := sigs[0]
	if sig.At < 850 || sig.At > 860 {
		t.Errorf("it rang on day %d", sig.At)
	}
	count := 0
	for _, p := range sig.Days {
		count += p.Count
	}
	if sig.Value < sig.Threshold || float64(count) < sig.Baseline || sig.Days[len(sig.Days)-1].Day != s.Day(sig.At).String() {
		t.Errorf("%+v", sig)
	}
	if _, why := (CUSUM{}).Watch(made("thin", 900, 0.005, 5, usual), 800); why == "" {
		t.Error("a series of hardly anything has a baseline")
	}
}

// TestBaseline: the fit finds what the series was made with.
func TestBaseline(t *testing.T) {
	s := made("fit", 1500, 10, 6, func(i int) float64 { return math.Exp(0.3 * float64(i-1499) / 365.25) })
	b, err := fit(s, 0, len(s.Count))
	if err != nil {
		t.Fatal(err)
	}
	for name, v := range map[string][2]float64{"Saturday": {b.Weekday[6] - b.Weekday[3], math.Log(0.6)}, "trend": {b.Trend, 0.3},
		"log size": {math.Log(b.Size), math.Log(6)}, "Wednesday": {math.Log(b.Expected(s.Day(1494), 150)), math.Log(10)}} {
		if math.Abs(v[0]-v[1]) > 0.2 {
			t.Errorf("%s is %.3f, made with %.3f", name, v[0], v[1])
		}
	}
	if b.Error <= 0 || b.Error > 0.1 {
		t.Errorf("error %v", b.Error)
	}
}

// TestDeviate: the draws have the mean and the variance of the distribution, also where it is cut into parts.
func TestDeviate(t *testing.T) {
	for _, c := range []struct{ mu, size float64 }{{0.3, 1}, {5, 3}, {40, poissonSize}, {900, poissonSize}, {2000, 50}} {
		rng := rand.New(rand.NewPCG(1, 2))
		var sum, sq float64
		const n = 20_000
		for range n {
			v := float64(deviate(rng, c.mu, c.size))
			sum += v
			sq += v * v
		}
		mean, variance := sum/n, sq/n-sum/n*sum/n
		want := c.mu + c.mu*c.mu/c.size
		if math.Abs(mean-c.mu) > 5*math.Sqrt(want/n) || math.Abs(variance/want-1) > 0.1 {
			t.Errorf("mean %g size %g: mean %g, variance %g of %g", c.mu, c.size, mean, variance, want)
		}
	}
}

// TestThreshold: at the height found, other draws ring about so often a year.
func TestThreshold(t *testing.T) {
	s := made("h", 730, 5, 5, usual)
	b, err := fit(s, 0, 730)
	if err != nil {
		t.Fatal(err)
	}
	h := threshold(s, 0, 730, &b, 2, 1, 1)
	b.Error = 0
	rng := rand.New(rand.NewPCG(3, 4))
	var steps []float64
	for range 200 {
		for i := 365; i < 730; i++ {
			m := b.Expected(s.Day(i), s.Total[i])
			steps = append(steps, ratio(float64(deviate(rng, m, b.Size)), m, 2, b.Size))
		}
	}
	if yearly := float64(rings(steps, h)) / 200; yearly > 1.3 || yearly < 0.4 {
		t.Errorf("%.2f false alarms a year at %.2f", yearly, h)
	}
}

func TestRecord(t *testing.T) {
	s := made("r", 1300, 2, 5, func(i int) float64 {
		if i >= 1250 {
			return 4
		}
		return 1
	})
	sigs, _ := Record{}.Watch(s, 1200)
	if len(sigs) != 1 || sigs[0].At < 1250 || len(sigs[0].Days) != recordSpan || sigs[0].Value <= sigs[0].Threshold {
		t.Errorf("%+v", sigs)
	}
	if sigs, _ := (Record{Floor: 100_000}).Watch(s, 1200); sigs != nil {
		t.Error("below the floor it rang")
	}
	louder := made("l", 1300, 2, 5, usual)
	for i := 1250; i < 1300; i++ { // more of everything
		louder.Count[i], louder.Total[i] = louder.Count[i]*3, louder.Total[i]*4
	}
	if sigs, _ := (Record{}).Watch(louder, 1251); sigs != nil {
		t.Errorf("more news is a record: %+v", sigs)
	}
	if _, why := (Record{}).Watch(made("s", 200, 2, 5, usual), 0); why == "" {
		t.Error("a record of less than a year")
	}
}

func TestEARS(t *testing.T) {
	s := &series.Series{Count: []int{3, 4, 5, 4, 3, 4, 5, 4, 4, 20}, Total: fill(10, 1)}
	for m, want := range map[int]string{1: "+22.98", 2: "+19.60", 3: "+NaN"} {
		if got := fmt.Sprintf("%+.2f", EARS{Method: m}.Scores(s)[9]); got != want {
			t.Errorf("C%d is %s, want %s", m, got, want)
		}
	}
}
