package series

// Pattern is what a series looks like over its days: its level, its week and its drift, for people. Detectors fit their
// own (package alarm, Baseline).
type Pattern struct {
	Days    int        // on which anything was reported
	Rate    float64    // mean of the daily rates
	Weekday [7]float64 // rate of the weekday by Rate, from Sunday; 1 is no difference, 0 where there is no such day
	Trend   float64    // change of the rate from the first to the second half, by Rate
}

// PatternOf describes a series.
func PatternOf(s *Series) Pattern {
	var p Pattern
	var sum, days [7]float64
	var half, halfDays [2]float64
	for i := range s.Count {
		r, ok := s.Rate(i)
		if !ok {
			continue
		}
		w, h := s.Day(i).Weekday(), 2*i/len(s.Count)
		p.Days++
		p.Rate += r
		sum[w] += r
		days[w]++
		half[h] += r
		halfDays[h]++
	}
	if p.Days == 0 || p.Rate == 0 {
		return p
	}
	p.Rate /= float64(p.Days)
	for w := range sum {
		if days[w] > 0 {
			p.Weekday[w] = sum[w] / days[w] / p.Rate
		}
	}
	if halfDays[0] > 0 && halfDays[1] > 0 {
		p.Trend = (half[1]/halfDays[1] - half[0]/halfDays[0]) / p.Rate
	}
	return p
}
