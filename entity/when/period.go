package when

import (
	"fmt"
	"time"

	"github.com/casus/casus"
)

// ruleRelative reads "last week", "this year", "next month", "the past three days", "last May", "this summer".
func ruleRelative(s *scan, i int) (Found, bool) {
	j := i
	if s.is(j, "the", "its", "his", "her", "their", "our") {
		j++
	}
	w := s.get(j)
	if w.kind != shifter || s.is(j, "same", "that", "preceding", "following") {
		return Found{}, false
	}
	dir := w.val
	if s.is(j, "coming", "upcoming") {
		dir = 1
	}
	if n, _, k, ok := s.quantity(j + 1); ok && s.get(k).kind == unit {
		return s.pastSpan(k, dir, n), true
	}
	u := s.get(j + 1)
	switch u.kind {
	case unit:
		if u.plural || u.val == unitNight || u.val == unitHour || u.val == unitMinute || s.is(j, "this") && j > i {
			return Found{}, false
		}
		f := s.thatPeriod(j+2, byte(u.val), dir, s.is(j, "past") || j > i && s.is(j, "last"))
		return f, f.End > 0
	case month:
		return s.thatMonth(j+2, u.val, dir), true
	case season:
		return s.thatSeason(j+2, u.val, dir), true
	}
	return Found{}, false
}

// ruleWeekend reads "over the weekend", "this weekend": the last one begun by publication.
func ruleWeekend(s *scan, i int) (Found, bool) {
	if !s.is(i, "the", "this", "past") || !s.is(i+1, "weekend") || s.is(i, "the") &&
		!s.is(i-1, "over", "during", "on", "at", "in", "for", "through", "throughout", "of") || s.is(i+2, "of", "before", "after") {
		return Found{}, false
	}
	if !s.hasPub {
		return unknown(i+2, noPub, ""), true
	}
	lo := monday(s.pub).AddDate(0, 0, 5)
	next := lo
	if lo.After(s.pub) {
		lo = lo.AddDate(0, 0, -7)
	}
	f := known(i+2, spanTime(lo, lo.AddDate(0, 0, 1), "the last weekend begun by publication"), weekTimex(lo)+"-WE")
	return f.withNext(spanTime(next, next.AddDate(0, 0, 1), "the coming weekend"), weekTimex(next)+"-WE"), true
}

// thatPeriod is the period of the unit that lies dir before or after that of publication.
func (s *scan) thatPeriod(end int, u byte, dir int, past bool) Found {
	if !s.hasPub {
		return unknown(end, noPub, "")
	}
	p := s.pub
	names := map[int]string{-1: "last", 0: "this", 1: "next"}
	switch u {
	case unitDay:
		if dir == 0 || !past {
			return Found{}
		}
		return known(end, spanTime(p.AddDate(0, 0, min(dir, 0)), p.AddDate(0, 0, max(dir, 0)), "within a day of publication"), "P1D")
	case unitWeek:
		lo := monday(p).AddDate(0, 0, 7*dir)
		hi := lo.AddDate(0, 0, 6)
		f := known(end, weekSpan(lo, hi, p, dir, names[dir]+" week"), weekTimex(lo))
		if dir == 0 {
			f = f.withNext(spanTime(p, hi, "the rest of this week"), weekTimex(lo))
		}
		return f
	case unitWeekend:
		if dir == 0 {
			return Found{} // ruleWeekend
		}
		lo := monday(p).AddDate(0, 0, 5+7*dir)
		if dir == -1 && p.Weekday() == time.Sunday {
			lo = lo.AddDate(0, 0, 0)
		}
		return known(end, spanTime(lo, lo.AddDate(0, 0, 1), names[dir]+" weekend"), weekTimex(lo)+"-WE")
	case unitMonth:
		return known(end, monthTime(shift(p, unitMonth, dir), names[dir]+" month"), "")
	case unitQuarter:
		q := p.Year()*4 + (int(p.Month())-1)/3 + dir
		return known(end, yearTime(q/4, "the year of "+names[dir]+" quarter"), quarterTimex(q/4, q%4+1))
	case unitYear:
		if past && dir < 0 {
			return twelveMonths(end, p)
		}
		return known(end, yearTime(p.Year()+dir, names[dir]+" year"), "")
	case unitDecade:
		if past {
			return unknown(end, "a decade: no single year", "P10Y")
		}
		return unknown(end, "a decade: no single year", fmt.Sprintf("%03d", p.Year()/10+dir))
	case unitCentury:
		return unknown(end, "a century: no single year", fmt.Sprintf("%02d", p.Year()/100+dir))
	}
	return unknown(end, "no unit of the calendar", "")
}

// twelveMonths is "the past year": the year in which most of the twelve months before publication lie.
func twelveMonths(end int, pub time.Time) Found {
	why := "most of the twelve months before publication"
	switch m := pub.Month(); {
	case m >= time.October:
		return known(end, yearTime(pub.Year(), why), "")
	case m <= time.March:
		return known(end, yearTime(pub.Year()-1, why), "")
	}
	return unknown(end, "twelve months that lie in two years", "P1Y")
}

// weekSpan narrows this week to the part that has passed.
func weekSpan(lo, hi, pub time.Time, dir int, why string) *casus.Time {
	if dir == 0 {
		hi = pub
		if lo.Equal(hi) { // a Monday: the week is still ahead
			hi = lo.AddDate(0, 0, 6)
		}
	}
	return spanTime(lo, hi, why)
}

// thatMonth is "last May", "this May", "next May".
func (s *scan) thatMonth(end, m, dir int) Found {
	if !s.hasPub {
		return unknown(end, noPub, "")
	}
	y, pm := s.pub.Year(), int(s.pub.Month())
	switch {
	case dir < 0 && m >= pm:
		y--
	case dir > 0 && m <= pm:
		y++
	}
	return known(end, monthTime(first(y, m), "the month nearest publication in that direction"), "")
}

// thatSeason is "last summer", "this spring".
func (s *scan) thatSeason(end, n, dir int) Found {
	if !s.hasPub {
		return unknown(end, noPub, "")
	}
	y := s.pub.Year()
	lo, hi := seasonOf(y, n)
	switch {
	case dir < 0 && !hi.Before(s.pub):
		y--
	case dir > 0 && !lo.After(s.pub):
		y++
	case dir == 0 && n == 4 && int(s.pub.Month()) >= 9:
		y++
	}
	lo, hi = seasonOf(y, n)
	timex := fmt.Sprintf("%04d-%s", lo.Year(), seasonCodes[n])
	if lo.Year() != hi.Year() {
		return unknown(end, "a winter spans two years", timex)
	}
	return known(end, yearTime(y, "a season, told by its year"), timex)
}

// pastSpan is "the past three days", "the next two weeks": the month or year that holds them. k is the unit's token.
func (s *scan) pastSpan(k, dir, n int) Found {
	u := s.get(k)
	timex := periodTimex(n, false, byte(u.val))
	end := k + 1
	if !s.hasPub {
		return unknown(end, noPub, timex)
	}
	if n < 0 {
		n = 3
		if u.val == unitYear || u.val == unitDecade || u.val == unitMonth {
			return unknown(end, "an open number", timex)
		}
	}
	var lo time.Time
	switch u.val {
	case unitHour:
		n = (n + 23) / 24
		lo = s.pub.AddDate(0, 0, dir*n)
	case unitMinute, unitSecond:
		return known(end, dayTime(s.pub, "the day of publication"), timex)
	case unitYear:
		lo = s.pub.AddDate(dir*n, 0, 0)
	case unitMonth:
		lo = s.pub.AddDate(0, dir*n, 0)
	case unitWeekend:
		lo = s.pub.AddDate(0, 0, 7*dir*n)
	default:
		lo = shift(s.pub, byte(u.val), dir*n)
	}
	hi := s.pub
	if lo.After(hi) {
		lo, hi = hi, lo
	}
	t := spanTime(lo, hi, "counted from publication")
	if t == nil {
		return unknown(end, "spans more than a year", timex)
	}
	return known(end, t, timex)
}
