package when

import "github.com/casus/casus"

// inOrder mends the second of two weekdays that bound a stretch: "from Tuesday to Thursday", told on a Wednesday, ends
// the day after, not six days before.
func (s *scan) inOrder(a, b *Found) {
	if !s.stretch(a, b) || !s.bareWeekday(a) || !s.bareWeekday(b) {
		return
	}
	b.Time, b.Timex = weekOn(a.Time, b.Time, b.Timex)
	if a.Next != nil && b.Next != nil {
		b.Next, b.NextTimex = weekOn(a.Next, b.Next, b.NextTimex)
	}
	if b.Time != nil {
		b.Reason = b.Time.Reason
	}
	if b.Next != nil && b.Next.ISO == b.Time.ISO {
		b.Next, b.NextTimex = nil, ""
	}
}

// stretch reports whether b is the end of a stretch that a begins.
func (s *scan) stretch(a, b *Found) bool {
	if b.First != a.End+1 {
		return false
	}
	return s.is(a.End, "to", "through", "until", "till", "-", "–") || s.is(a.End, "and") && s.is(a.First-1, "between")
}

func (s *scan) bareWeekday(f *Found) bool {
	return f.End == f.First+1 && s.get(f.First).kind == weekday && f.Time != nil && f.Time.Precision == casus.DayPrecision
}

// weekOn is the day b, a week on if it lies before a.
func weekOn(a, b *casus.Time, timex string) (*casus.Time, string) {
	if b.ISO >= a.ISO {
		return b, timex
	}
	day, ok := parseDay(b.ISO)
	if !ok {
		return b, timex
	}
	t := dayTime(day.AddDate(0, 0, 7), "the first such day after "+a.ISO+", where the stretch begins")
	return t, t.ISO
}
