package when

import (
	"strings"
	"time"

	"github.com/casus/casus"
)

// ruleUnitOf reads "the last week of March", "the first half of 2014", "the rest of the year".
func ruleUnitOf(s *scan, i int) (Found, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	if w := s.get(j); w.kind != ordinal && !s.is(j, "last", "final") {
		return Found{}, false
	}
	if u := s.get(j + 1); !(u.kind == unit && !u.plural || s.is(j+1, "half")) || !s.is(j+2, "of") {
		return Found{}, false
	}
	f, ok := s.inner(j + 3)
	if !ok || s.is(j+1, "quarter") {
		return Found{}, false
	}
	if f.Time != nil && f.Time.Precision == casus.MonthPrecision && s.is(j+1, "week") {
		f.Timex = weekOf(f.Time.ISO, s.get(j).val, s.get(j).kind == shifter || s.is(j, "final"))
		f.Next, f.NextTimex = nil, ""
	}
	return f, true
}

// weekOf is the n-th week of a month, or its last whole one.
func weekOf(isoMonth string, n int, last bool) string {
	t, err := time.Parse("2006-01", isoMonth)
	if err != nil {
		return ""
	}
	if last {
		t = t.AddDate(0, 1, -1)
		return weekTimex(t.AddDate(0, 0, -int(t.Weekday())))
	}
	return weekTimex(t.AddDate(0, 0, 7*(n-1)))
}

// inner reads the month, year or period that an edge or a part belongs to.
func (s *scan) inner(i int) (Found, bool) {
	var best Found
	found := false
	for _, r := range [...]rule{ruleMonthDay, ruleMonth, ruleDecade, ruleYear, ruleRelative, ruleSame, ruleSeason, ruleWeekday, ruleQuarter, ruleThisPeriod} {
		if f, ok := r(s, i); ok && f.End > i && (!found || f.End > best.End) {
			best, found = f, true
		}
	}
	return best, found
}

// ruleThisPeriod reads "the year", "the month", "the week" behind "the end of": that of publication.
func ruleThisPeriod(s *scan, i int) (Found, bool) {
	if !s.is(i, "the") || !s.is(i+1, "year", "month", "week") || s.is(i+2, "of") {
		return Found{}, false
	}
	return s.thatPeriod(i+2, byte(s.get(i+1).val), 0, false), true
}

// ruleEdge reads "early 2015", "late last year", "earlier this month", "the end of the year", "mid-2011".
func ruleEdge(s *scan, i int) (Found, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	if s.is(j, "very") {
		j++
	}
	w := s.get(j)
	if w.kind != edge {
		return Found{}, false
	}
	j++
	switch {
	case s.dash(j), s.is(j, "in"), s.is(j, "of"), s.is(j, "on"):
		j++
	case s.is(j-1, "end", "start", "beginning", "middle"):
		return Found{}, false
	}
	f, ok := s.inner(j)
	if !ok || s.is(j-1, "on") && s.get(j).kind != weekday {
		return Found{}, false
	}
	if (s.is(i, "end") || s.is(i+1, "end")) && f.Time != nil && f.Time.Precision == casus.YearPrecision && len(f.Timex) == 4 {
		f.Time = &casus.Time{ISO: f.Time.ISO + "-12", Precision: casus.MonthPrecision, Reason: f.Time.Reason + ", its end"}
		f.Reason = f.Time.Reason
	}
	if s.is(i, "later") && f.Next != nil {
		f.Time, f.Timex, f.Next = f.Next, f.NextTimex, nil
		f.Reason = f.Time.Reason
	}
	if (s.is(i, "earlier") || s.is(i, "late")) && f.Time != nil && f.Time.Precision == casus.DayPrecision && s.hasPub {
		if t, ok := parseDay(f.Time.ISO); ok && t.After(s.pub) {
			return f, true
		}
	}
	return f, true
}

// ruleClock reads "18:00 UTC", "6:40 p.m.", "at 6 a.m. on Monday".
func ruleClock(s *scan, i int) (Found, bool) {
	w := s.get(i)
	j := i + 1
	half := s.is(j, "a.m.", "p.m.", "am", "pm", "a.m", "p.m", "o'clock")
	switch {
	case w.kind == clock:
		if half {
			j++
		}
	case w.kind == number && w.val >= 0 && w.val <= 24 && half:
		j++
	default:
		return Found{}, false
	}
	clockText := w.low
	if !strings.Contains(clockText, ":") {
		clockText += ":00"
	}
	if len(clockText) == 4 {
		clockText = "0" + clockText
	}
	if s.is(j, "utc", "gmt") {
		clockText += "Z"
	}
	if s.is(j, "(") && s.is(j+1, "gmt", "utc") {
		for k := j + 2; k < j+6 && k < len(s.words); k++ {
			if s.is(k, ")") {
				j = k + 1
				break
			}
		}
	} else if s.is(j, "utc", "gmt", "et", "est", "edt", "bst", "cet", "local") {
		j++
		if s.is(j, "time") {
			j++
		}
	}
	k := j
	if s.is(k, "on", ",") {
		k++
	}
	for _, r := range [...]rule{ruleWeekday, ruleMonthDay, ruleDayMonth, ruleDeictic} {
		if f, ok := r(s, k); ok {
			if f.Time != nil && f.Time.Precision == casus.DayPrecision {
				f.Timex = f.Time.ISO + "T" + clockText
			}
			return f, true
		}
	}
	if !s.hasPub {
		return unknown(j, "a time of day, the day is not told", ""), true
	}
	return unknown(j, "a time of day, the day is not told", s.pub.Format(time.DateOnly)+"T"+clockText), true
}
