package alarm

import "github.com/casus/casus/series"

// Signal is what a detector says of one day of a series, with its grounds.
type Signal struct {
	At        int     // index of the day
	Value     float64 // what was compared
	Threshold float64 // with what
	Unit      string  // of both: "CUSUM", "stories in 30 days", "standard deviations"
	Baseline  float64 // stories expected on the days of Days, in all
	Days      []Point // that made it, in order
	Text      string  // the same for people
	Rate      float64 // false alarms a year that the detector is built for; 0 if it was not reckoned
}

// Point is a day of a signal.
type Point struct {
	Day      string  `json:"day"`
	Count    int     `json:"count"`
	Total    int     `json:"total"`
	Expected float64 `json:"expected,omitempty"` // 0 where the detector has no expectation of single days
}

// Detector looks for what is out of the ordinary. It must look at the past only: a signal at index i may not depend on
// the days after i. It must be safe for concurrent use.
type Detector interface {
	Name() string // "cusum", in the ids of alarms: it may not change
	// Watch gives the signals from index from on, in order of their days. why says why nothing could be watched.
	Watch(s *series.Series, from int) (out []Signal, why string)
}

// pointsOf are the days [from, to] of a series; expected can be nil.
func pointsOf(s *series.Series, from, to int, expected func(i int) float64) (ps []Point, count int, sum float64) {
	for i := from; i <= to; i++ {
		p := Point{Day: s.Day(i).String(), Count: s.Count[i], Total: s.Total[i]}
		if expected != nil {
			p.Expected = round(expected(i))
			sum += expected(i)
		}
		count += s.Count[i]
		ps = append(ps, p)
	}
	return ps, count, sum
}
