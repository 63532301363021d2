package when

import "time"

// feast is a day that has a name, and how to find it in a year.
type feast struct {
	words []string
	day   func(y int) time.Time
}

func fixed(m, d int) func(int) time.Time {
	return func(y int) time.Time { t, _ := date(y, m, d); return t }
}

func fromEaster(n int) func(int) time.Time {
	return func(y int) time.Time { return easter(y).AddDate(0, 0, n) }
}

func nth(m int, w time.Weekday, n int) func(int) time.Time {
	return func(y int) time.Time { return nthWeekday(y, m, w, n) }
}

// feasts lists longer names before shorter ones. Only days that mean the same wherever the text comes from, and those
// named in one country alone.
var feasts = []feast{
	{[]string{"christmas", "eve"}, fixed(12, 24)},
	{[]string{"christmas", "day"}, fixed(12, 25)},
	{[]string{"christmas"}, fixed(12, 25)},
	{[]string{"new", "year", "'s", "eve"}, fixed(12, 31)},
	{[]string{"new", "year", "’s", "eve"}, fixed(12, 31)},
	{[]string{"new", "year", "'s", "day"}, fixed(1, 1)},
	{[]string{"new", "year", "’s", "day"}, fixed(1, 1)},
	{[]string{"valentine", "'s", "day"}, fixed(2, 14)},
	{[]string{"valentine", "’s", "day"}, fixed(2, 14)},
	{[]string{"international", "women", "'s", "day"}, fixed(3, 8)},
	{[]string{"international", "women", "’s", "day"}, fixed(3, 8)},
	{[]string{"may", "day"}, fixed(5, 1)},
	{[]string{"bastille", "day"}, fixed(7, 14)},
	{[]string{"halloween"}, fixed(10, 31)},
	{[]string{"armistice", "day"}, fixed(11, 11)},
	{[]string{"veterans", "day"}, fixed(11, 11)},
	{[]string{"boxing", "day"}, fixed(12, 26)},
	{[]string{"good", "friday"}, fromEaster(-2)},
	{[]string{"easter", "monday"}, fromEaster(1)},
	{[]string{"easter", "sunday"}, fromEaster(0)},
	{[]string{"easter"}, fromEaster(0)},
	{[]string{"memorial", "day"}, nth(5, time.Monday, -1)},
	{[]string{"labor", "day"}, nth(9, time.Monday, 1)},
	{[]string{"thanksgiving", "day"}, nth(11, time.Thursday, 4)},
	{[]string{"thanksgiving"}, nth(11, time.Thursday, 4)},
}

// ruleHoliday reads "Christmas Day", "New Year's Eve 2015", "last Easter".
func ruleHoliday(s *scan, i int) (Found, bool) {
	j, which := i, 0
	if s.is(j, "last", "this", "next") {
		which, j = s.get(j).val, j+1
	}
	if s.is(j, "9/11") {
		t, _ := date(2001, 9, 11)
		return known(j+1, dayTime(t, "the day known by this name"), ""), true
	}
	if k := s.get(j).kind; k != holiday && k != month {
		return Found{}, false
	}
	for _, f := range feasts {
		if !s.seq(j, f.words) || s.sent.Tokens[j].Form[0] >= 'a' {
			continue
		}
		end := j + len(f.words)
		if y, e := s.yearOf(end); y > 0 {
			return known(e, dayTime(f.day(y), "a feast in its year"), ""), true
		}
		if !s.hasPub {
			return unknown(end, "no year, and the day of publication is not given", ""), true
		}
		past, next := s.feastNear(f)
		switch {
		case j > i && which < 0 && past.Equal(s.pub):
			past = f.day(past.Year() - 1)
			fallthrough
		case j > i && which < 0:
			return known(end, dayTime(past, "the last such feast"), ""), true
		case j > i && which > 0:
			return known(end, dayTime(next, "the next such feast"), ""), true
		case j > i:
			return known(end, dayTime(f.day(s.pub.Year()), "the feast in this year"), ""), true
		}
		return known(end, dayTime(past, "the latest such feast on or before publication"), "").
			withNext(dayTime(next, "the next such feast"), ""), true
	}
	return Found{}, false
}

func (s *scan) feastNear(f feast) (past, next time.Time) {
	t := f.day(s.pub.Year())
	switch {
	case t.Equal(s.pub):
		return t, t
	case t.After(s.pub):
		return f.day(s.pub.Year() - 1), t
	}
	return t, f.day(s.pub.Year() + 1)
}

func (s *scan) seq(i int, words []string) bool {
	for k, w := range words {
		if !s.is(i+k, w) {
			return false
		}
	}
	return true
}
