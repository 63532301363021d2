package alarm

import (
	"fmt"

	"github.com/casus/casus/series"
)

// Record rings when the sum over 30 days is higher than any such sum of the year or the three years before, and at
// least Floor, as HDX Signals does for conflict. It rings once, and again only when the sum has not been a record for
// 30 days. What is reported more because more is reported at all does not count: the sum must be a record as a share of
// all stories too.
type Record struct {
	Floor int // least sum; 0 for 10
}

const (
	recordSpan = 30
	year       = 365
)

// Name is part of the interface Detector.
func (Record) Name() string { return "record" }

// Watch is part of the interface Detector.
func (r Record) Watch(s *series.Series, from int) ([]Signal, string) {
	floor := r.Floor
	if floor == 0 {
		floor = 10
	}
	if len(s.Count) < year+recordSpan {
		return nil, fmt.Sprintf("%d days: a record of a year takes %d", len(s.Count), year+recordSpan)
	}
	sums, all := rolling(s.Count), rolling(s.Total)
	var out []Signal
	last := -recordSpan - 1 // day of the last record
	for i := year + recordSpan - 1; i < len(sums); i++ {
		span := recordYears(sums, all, i)
		if span == 0 || sums[i] < floor {
			continue
		}
		if i >= from && i-last > recordSpan {
			out = append(out, recordSignal(s, sums, i, span, floor))
		}
		last = i
	}
	return out, ""
}

// rolling is the sum of the 30 days that end on each day; of the first days, of as many as there are.
func rolling(x []int) []int {
	out := make([]int, len(x))
	sum := 0
	for i, v := range x {
		sum += v
		if i >= recordSpan {
			sum -= x[i-recordSpan]
		}
		out[i] = sum
	}
	return out
}

// recordYears is 3 if the sum of day i is the highest of three years, 1 if of one, else 0.
func recordYears(sums, all []int, i int) int {
	out := 0
	for _, n := range [...]int{1, 3} {
		if i < n*year+recordSpan-1 {
			break
		}
		for j := i - n*year; j < i; j++ {
			if sums[j] >= sums[i] || sums[j]*all[i] >= sums[i]*all[j] && all[j] > 0 {
				return out
			}
		}
		out = n
	}
	return out
}

func recordSignal(s *series.Series, sums []int, i, span, floor int) Signal {
	before := 0
	for j := i - span*year; j < i-recordSpan+1; j++ {
		before = max(before, sums[j])
	}
	days, count, _ := pointsOf(s, i-recordSpan+1, i, nil)
	what := "a year"
	if span == 3 {
		what = "three years"
	}
	var usual float64
	for j := i - year; j < i-recordSpan+1; j++ {
		usual += float64(s.Count[j])
	}
	return Signal{At: i, Value: float64(sums[i]), Threshold: float64(max(before, floor)), Unit: "stories in 30 days", Days: days,
		Baseline: round(usual * recordSpan / float64(year-recordSpan+1)),
		Text:     fmt.Sprintf("%d stories in 30 days, the most in %s; the most before was %d", count, what, before)}
}
