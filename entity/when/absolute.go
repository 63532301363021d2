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
	if !ok || s.counts(j) {
		return Found{}, false
	}
	d2, end := s.dayRange(j + 1)
	y, end := s.yearAfter(end)
	return s.monthDay(end, y, w.val, d, d2, nil)
}

// counts reports whether the number at i belongs to a noun behind it: "in May 20 people died".
func (s *scan) counts(i int) bool {
	t := &s.sent.Tokens[i]
	if t.Deprel == "nummod" && t.Head > i && s.get(t.Head).kind != month {
		return true
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
			timex = t.Format(time.DateOnly)
			if hi, ok := date(y, m, d2); ok {
				return spanTime(t, hi, why)
			}
		}
		return dayTime(t, why)
	}
	if _, ok := date(2000, m, d); !ok {
		return Found{}, false
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

// ruleMonth reads "May", "May 2015", "May of last year", "October next year".
func ruleMonth(s *scan, i int) (Found, bool) {
	w := s.get(i)
	if w.kind != month || s.named(i) {
		return Found{}, false
	}
	y, end := s.yearAfter(i + 1)
	if y > 0 {
		return known(end, monthTime(first(y, w.val), "written with its year"), ""), true
	}
	j := i + 1
	if s.is(j, "of") {
		j++
	}
	if s.is(j, "last", "this", "next") && s.is(j+1, "year") {
		if !s.hasPub {
			return unknown(j+2, noPub, ""), true
		}
		return known(j+2, monthTime(first(s.pub.Year()+s.get(j).val, w.val), "the month in "+s.low(j)+" year"), ""), true
	}
	if !s.monthAlone(i) {
		return Found{}, false
	}
	if !s.hasPub {
		return unknown(i+1, "no year, and the day of publication is not given", fmt.Sprintf("XXXX-%02d", w.val)), true
	}
	past, next := first(s.pub.Year(), w.val), first(s.pub.Year(), w.val)
	if past.After(s.pub) {
		past = past.AddDate(-1, 0, 0)
	} else if w.val < int(s.pub.Month()) {
		next = next.AddDate(1, 0, 0)
	}
	return known(i+1, monthTime(past, "no year: the latest begun by publication"), "").
		withNext(monthTime(next, "no year: the next that is not over at publication"), ""), true
}

// monthAlone guards names of months that are other words too.
func (s *scan) monthAlone(i int) bool {
	form := s.sent.Tokens[i].Form
	if form != "May" && form != "March" && form != "MAY" && form != "MARCH" && form != "August" && form != "Mar." && form != "Jan" && form != "Dec" && form != "Apr" {
		return s.sent.Tokens[i].UPOS != "VERB"
	}
	switch s.sent.Tokens[i].UPOS {
	case "AUX", "VERB", "ADJ", "NOUN":
		return false
	}
	return s.is(i-1, "in", "since", "until", "till", "by", "from", "through", "last", "early", "late", "mid", "this", "next", "of", "to", "between",
		"during", "before", "after", "-", "–", "and", "or", "for", "late-", "mid-", "around", "end-", ",", "on", "every", "past", "previous", "earlier") &&
		!s.is(i+1, "has", "had", "is", "was", "said", "says", "told", "will", "would")
}

// ruleYear reads "2013", "1968" where a year is meant and not a number of things.
func ruleYear(s *scan, i int) (Found, bool) {
	w := s.get(i)
	if w.kind != year {
		return Found{}, false
	}
	if s.is(i+1, "-", "–", "/") && s.is(i+2, w.low) {
		return Found{}, false
	}
	if s.is(i+1, "-", "–", "/") && s.get(i+2).kind == number && s.get(i + 2).low[0] <= '9' && s.get(i+2).val < 100 && len(s.low(i+2)) == 2 {
		return unknown(i+3, "a span of years", ""), true
	}
	if s.is(i+1, "-", "–") && s.get(i+2).kind == year && !s.is(i-1, "from", "between") {
		return unknown(i+3, "a span of years", ""), true
	}
	if !s.yearAlone(i) {
		return Found{}, false
	}
	return known(i+1, yearTime(w.val, "written out"), ""), true
}

func (s *scan) yearAlone(i int) bool {
	w, t := s.get(i), &s.sent.Tokens[i]
	if s.is(i-1, "$", "€", "£", "no.", "#", "article", "resolution", "flight", "number", "room", "than", "least") || s.is(i+1, "%", "percent", "km", "miles", "meters", "metres", "feet") {
		return false
	}
	if s.is(i-1, "in", "since", "until", "till", "by", "of", "from", "to", "during", "early", "late", "mid", "before", "after", "between", "through", "year", "(", "around", "-", "–", "throughout", "and", "circa", "c.") {
		return !s.countsPlural(i)
	}
	if w.val < 1900 || w.val > 2100 {
		return false
	}
	if s.is(i-1, "the", "'s", "his", "her", "their", "its", "a") {
		return true
	}
	if t.Deprel == "nummod" && t.Head > i {
		return !s.countsPlural(i)
	}
	return t.UPOS == "" || t.UPOS == "NUM" || t.UPOS == "NOUN" || t.UPOS == "PROPN"
}

// countsPlural reports whether the number at i counts a plural noun behind it: "2000 troops".
func (s *scan) countsPlural(i int) bool {
	t := &s.sent.Tokens[i]
	if s.is(i-1, "the") {
		return false
	}
	if t.Deprel == "nummod" && t.Head > i && t.Head < len(s.sent.Tokens) {
		x := s.sent.Tokens[t.Head].XPOS
		return x == "NNS"
	}
	return s.is(i+1, "people", "men", "women", "civilians", "soldiers", "troops", "children", "fighters", "others")
}

// ruleDecade reads "the 1990s", "the 80s", "the mid-1980s", "the 19th century".
func ruleDecade(s *scan, i int) (Found, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	w := s.get(j)
	switch {
	case w.kind == decade:
		return unknown(j+1, "a decade: no single year", fmt.Sprintf("%03d", w.val/10)), true
	case w.kind == ordinal && (s.get(j+1).kind == unit && s.get(j+1).val == unitCentury):
		return unknown(j+2, "a century: no single year", fmt.Sprintf("%02d", w.val-1)), true
	case w.kind == ordinal && s.dash(j+1) && s.get(j+2).val == unitCentury && s.get(j+2).kind == unit:
		return unknown(j+3, "a century: no single year", fmt.Sprintf("%02d", w.val-1)), true
	}
	return Found{}, false
}
