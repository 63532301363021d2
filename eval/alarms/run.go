package alarms

import (
	"runtime"
	"slices"
	"sync"

	"github.com/casus/casus/alarm"
)

// episode is how many days after an alarm further ones belong to it, for every detector.
const episode = 7

// Result is how a detector did.
type Result struct {
	Name        string    `json:"name"`
	Calibrated  float64   `json:"limit,omitempty"`       // the limit found on other series for at most one false alarm a year; 0: as published or built
	FalseYearly float64   `json:"false_alarms_per_year"` // and series
	Sensitivity float64   `json:"sensitivity"`           // share of surges with an alarm while they last
	Delay       float64   `json:"mean_delay_days"`       // of those found, from the first day of the surge, which is 0
	ByLevel     []ByLevel `json:"by_level"`
}

// ByLevel is a result on the series of one level.
type ByLevel struct {
	Level       float64 `json:"level"`
	FalseYearly float64 `json:"false_alarms_per_year"`
	Sensitivity float64 `json:"sensitivity"`
}

// outcome is what a detector did on one simulated series.
type outcome struct {
	falses int
	found  bool
	delay  int
}

// measure runs a detector on every series.
func measure(d alarm.Detector, sims []Simulated) []outcome {
	out := make([]outcome, len(sims))
	var wg sync.WaitGroup
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				out[i] = one(d, &sims[i])
			}
		})
	}
	for i := range sims {
		next <- i
	}
	close(next)
	wg.Wait()
	return out
}

// one counts false alarms on the clean twin, and looks whether the surge of the other is found while it lasts.
func one(d alarm.Detector, s *Simulated) outcome {
	var o outcome
	clean, _ := d.Watch(&s.Clean, s.From)
	o.falses = len(episodes(clean))
	surge, _ := d.Watch(&s.Surge, s.From)
	for _, sig := range surge {
		if sig.At >= s.Start && sig.At < s.End {
			o.found, o.delay = true, sig.At-s.Start
			break
		}
	}
	return o
}

// episodes are the first days of the alarms, those left out that follow another within days.
func episodes(sigs []alarm.Signal) []int {
	var out []int
	last := -episode - 1
	for _, s := range sigs {
		if s.At-last > episode {
			out = append(out, s.At)
		}
		last = s.At
	}
	return out
}

// sum makes the result of outcomes.
func sum(name string, p Plan, sims []Simulated, os []outcome) Result {
	r := Result{Name: name}
	years := float64(p.WatchDays) / 365
	found, delay := 0, 0
	for _, level := range p.Levels {
		var l ByLevel
		l.Level = level
		n := 0
		for i, o := range os {
			if sims[i].Level != level {
				continue
			}
			n++
			l.FalseYearly += float64(o.falses)
			if o.found {
				l.Sensitivity++
				found++
				delay += o.delay
			}
		}
		r.FalseYearly += l.FalseYearly
		l.FalseYearly = round(l.FalseYearly / float64(n) / years)
		l.Sensitivity = round(l.Sensitivity / float64(n))
		r.ByLevel = append(r.ByLevel, l)
	}
	r.FalseYearly = round(r.FalseYearly / float64(len(os)) / years)
	r.Sensitivity = round(float64(found) / float64(len(os)))
	if found > 0 {
		r.Delay = round(float64(delay) / float64(found))
	}
	return r
}

// Run simulates a plan and measures all detectors on it. EARS is measured as published, and with a limit that rings
// falsely at most once a year on other series of the same plan: the same for all, as its users set it.
func Run(p Plan) Report {
	sims := Simulate(p)
	other := p
	other.Seed++
	training := Simulate(other)
	rep := Report{Plan: p}
	for _, d := range []alarm.Detector{alarm.CUSUM{}, alarm.Record{}} {
		rep.Results = append(rep.Results, sum(d.Name(), p, sims, measure(d, sims)))
	}
	for method := 1; method <= 3; method++ {
		for _, normalised := range []bool{false, true} {
			e := alarm.EARS{Method: method, Normalised: normalised}
			rep.Results = append(rep.Results, sum(e.Name(), p, sims, measure(e, sims)))
			e.Limit = calibrate(e, p, training)
			r := sum(e.Name(), p, sims, measure(e, sims))
			r.Calibrated = e.Limit
			rep.Results = append(rep.Results, r)
		}
	}
	return rep
}

// calibrate is the lowest limit, in hundredths, at which EARS rings falsely at most once a year and series.
func calibrate(e alarm.EARS, p Plan, sims []Simulated) float64 {
	scores := make([][]float64, len(sims))
	for i := range sims {
		scores[i] = e.Scores(&sims[i].Clean)
	}
	most := float64(len(sims)) * float64(p.WatchDays) / 365
	lo, hi := 0, 10_000
	for lo < hi {
		mid := (lo + hi) / 2
		n := 0
		for i := range sims {
			n += episodesAbove(scores[i], sims[i].From, float64(mid)/100)
		}
		if float64(n) <= most {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return float64(lo) / 100
}

func episodesAbove(scores []float64, from int, limit float64) int {
	var sigs []alarm.Signal
	for i, v := range slices.All(scores) {
		if i >= from && v > limit {
			sigs = append(sigs, alarm.Signal{At: i})
		}
	}
	return len(episodes(sigs))
}
