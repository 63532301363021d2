package when

import (
	"fmt"
	"strings"
	"time"

	"github.com/casus/casus"
)

// ruleISO reads 2015-08-16 and 2015-08, in one token or split at the hyphens.
func ruleISO(s *scan, i int) (Found, bool) {
	w := s.get(i)
	text, end := w.low, i+1
	if w.kind == year && s.is(i+1, "-") && s.get(i+2).kind == number && s.is(i+3, "-") && s.get(i+4).kind == number {
		text, end = w.low+"-"+s.low(i+2)+"-"+s.low(i+4), i+5
	} else if w.kind != numeric {
		return Found{}, false
	}
	if len(text) >= 10 && text[4] == '-' {
		if t, ok := parseDay(text); ok && (len(text) == 10 || text[10] == 't') {
			return known(end, dayTime(t, "written as an ISO date"), ""), true
		} else if !ok && len(text) == 10 && text[7] == '-' {
			return unknown(end, "no such day", ""), true
		}
	}
	if len(text) == 7 && text[4] == '-' {
		if t, err := time.Parse("2006-01", text); err == nil && t.Year() >= 1000 {
			return known(end, monthTime(t, "written as an ISO month"), ""), true
		}
	}
	if len(text) >= 7 && len(text) <= 9 && strings.ContainsAny(text, "-–") {
		var a, b int
		if n, _ := fmt.Sscanf(strings.Replace(text, "–", "-", 1), "%4d-%4d", &a, &b); n == 2 && a >= 1000 && a < 2200 && (b > a || b < 100) {
			return unknown(end, "a span of years", ""), true
		}
	}
	return Found{}, false
}

// ruleSlash reads 25/12/2014, 7/8/07, 16.8.2015. Where the order of day and month is open, the order that lies near
// the day of publication counts.
func ruleSlash(s *scan, i int) (Found, bool) {
	w := s.get(i)
	if w.kind != numeric || !strings.ContainsAny(w.low, "/.") {
		return Found{}, false
	}
	p := strings.FieldsFunc(w.low, func(r rune) bool { return r == '/' || r == '.' })
	if len(p) != 3 {
		return Found{}, false
	}
	var n [3]int
	for k, f := range p {
		for _, c := range f {
			if c < '0' || c > '9' || len(f) > 4 {
				return Found{}, false
			}
			n[k] = 10*n[k] + int(c-'0')
		}
	}
	y := n[2]
	if len(p[2]) < 2 || len(p[2]) == 2 && strings.Contains(w.low, ".") || len(p[2]) > 2 && (y < 1000 || y > 2199) {
		return Found{}, false // a version number, an address
	}
	if len(p[2]) == 2 {
		y += 2000
		if s.hasPub && y > s.pub.Year()+20 || !s.hasPub && y > 2050 {
			y -= 100
		}
	}
	us, okUS := date(y, n[0], n[1])
	eu, okEU := date(y, n[1], n[0])
	switch {
	case okUS && okEU && !us.Equal(eu):
		if d := days(us, s.pub); s.hasPub && d <= 31 && days(eu, s.pub) > 31 {
			return known(i+1, dayTime(us, "month first: near the day of publication"), ""), true
		} else if s.hasPub && d > 31 && days(eu, s.pub) <= 31 {
			return known(i+1, dayTime(eu, "day first: near the day of publication"), ""), true
		}
		return unknown(i+1, "the order of day and month is open", ""), true
	case okUS:
		return known(i+1, dayTime(us, "written in figures, month first"), ""), true
	case okEU:
		return known(i+1, dayTime(eu, "written in figures, day first"), ""), true
	}
	return Found{}, false
}

// days is the distance of two days.
func days(a, b time.Time) int {
	d := int(a.Sub(b).Hours()) / 24
	if d < 0 {
		return -d
	}
	return d
}

// dayNumber is the day of a month at i: "5", "5th", "fifth".
func (s *scan) dayNumber(i int) (int, bool) {
	w := s.get(i)
	if w.kind == number && (w.val < 1 || w.low[0] > '9') {
		return 0, false
	}
	return w.val, (w.kind == number || w.kind == ordinal) && w.val >= 1 && w.val <= 31
}

// yearAfter reads a year at i, after an optional comma or "of" or "in". It gives i itself if there is none.
func (s *scan) yearAfter(i int) (y, end int) {
	j := i
	if s.is(j, ",", "of") {
		j++
	}
	if w := s.get(j); w.kind == year && w.val >= 1000 && w.val < 2200 {
		return w.val, j + 1
	}
	return 0, i
}

// ruleMonthDay reads "May 5", "May 5th, 2015", "Dec. 3-5", "March 3 and 4".
func ruleMonthDay(s *scan, i int) (Found, bool) {
	w := s.get(i)
	if w.kind != month {
		return Found{}, false
	}
	j := i + 1
	if s.is(j, "the") {
		j++
	}
	d, ok := s.dayNumber(j)
	if n := s.get(j); !ok && n.kind == number && n.val > 31 && s.is(i-1, "on") {
		return unknown(j+1, "no such day", ""), true
	}
	if !ok || s.counts(j) {
		return Found{}, false
	}
	d2, end := s.dayRange(j + 1)
	y, end := s.yearAfter(end)
	return s.monthDay(end, y, w.val, d, d2, nil)
}

// counts reports whether the number at i counts things behind it: "in May 20 people died", but not "a May 20 hearing".
func (s *scan) counts(i int) bool {
	t := &s.sent.Tokens[i]
	if t.Deprel == "nummod" && t.Head > i && t.Head < len(s.sent.Tokens) && s.get(t.Head).kind != month {
		return s.sent.Tokens[t.Head].XPOS == "NNS"
	}
	return s.is(i+1, "people", "men", "women", "civilians", "soldiers", "children", "police", "troops", "percent", "%")
}

// dayRange reads the second day of "3-5", "3 and 4", "3 to 5"; it gives i itself if there is none.
func (s *scan) dayRange(i int) (d2, end int) {
	if !s.dash(i) && !s.is(i, "to", "and", "&") {
		return 0, i
	}
	if d, ok := s.dayNumber(i + 1); ok && !s.counts(i+1) && s.get(i+2).kind != month && s.get(i+2).kind != unit {
		return d, i + 2
	}
	return 0, i
}

// ruleDayMonth reads "5 May", "the 5th of May 2015", "3-5 May".
func ruleDayMonth(s *scan, i int) (Found, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	d, ok := s.dayNumber(j)
	if !ok {
		return Found{}, false
	}
	j++
	d2 := 0
	if s.dash(j) || s.is(j, "to", "and") {
		if n, ok := s.dayNumber(j + 1); ok {
			d2, j = n, j+2
		}
	}
	if s.is(j, "of", "day") {
		j++
		if s.is(j, "of") {
			j++
		}
	}
	m := s.get(j)
	if m.kind != month {
		return Found{}, false
	}
	y, end := s.yearAfter(j + 1)
	return s.monthDay(end, y, m.val, d, d2, nil)
}

// monthDay makes the date of a day in a month; y is 0 where the text leaves the year out, d2 0 if there is one day only;
// a weekday that is named beside it helps to find the year.
func (s *scan) monthDay(end, y, m, d, d2 int, wd *time.Weekday) (Found, bool) {
	timex := ""
	on := func(y int, why string) *casus.Time {
		t, ok := date(y, m, d)
		if !ok {
			return nil
		}
		if d2 > d {
			why += ", the first of several days"
		}
		return dayTime(t, why)
	}
	if _, ok := date(2000, m, d); !ok {
		return unknown(end, "no such day", ""), true
	}
	if y > 0 {
		t := on(y, "written with its year")
		if t == nil {
			return unknown(end, "no such day", ""), true
		}
		return known(end, t, timex), true
	}
	if !s.hasPub {
		return unknown(end, "no year, and the day of publication is not given", fmt.Sprintf("XXXX-%02d-%02d", m, d)), true
	}
	return s.yearless(end, m, d, on, &timex, wd)
}

// yearless picks the year of a day written without one: that of the named weekday, else the latest on or before
// publication, unless that lies most of a year back and the next one is near.
func (s *scan) yearless(end, m, d int, on func(int, string) *casus.Time, timex *string, wd *time.Weekday) (Found, bool) {
	py := s.pub.Year()
	if wd != nil {
		for _, y := range []int{py, py - 1, py + 1} {
			if t, ok := date(y, m, d); ok && t.Weekday() == *wd && days(t, s.pub) <= 366 {
				return known(end, on(y, "the year in which that day is a "+wd.String()), *timex), true
			}
		}
	}
	this, ok := date(py, m, d)
	for !ok { // 29 February
		py--
		this, ok = date(py, m, d)
	}
	if !this.After(s.pub) {
		past := on(py, "no year: the latest on or before publication")
		pt := *timex
		f := known(end, past, pt)
		if back := days(this, s.pub); back > 300 && 365-back <= 60 { // late in December, "January 3" lies ahead
			return known(end, on(py+1, "no year: the next after publication, the last being too long ago"), *timex), true
		}
		if next := on(py+1, "no year: the next on or after publication"); next != nil && days(this, s.pub) > 180 {
			f = f.withNext(next, *timex)
		}
		return f, true
	}
	next := on(py, "no year: the next after publication, the last being too long ago")
	nt := *timex
	if days(this, s.pub) <= 92 {
		return known(end, next, nt), true
	}
	past := on(py-1, "no year: the latest on or before publication")
	if past == nil {
		return known(end, next, nt), true
	}
	return known(end, past, *timex).withNext(next, nt), true
}
