package when

import "fmt"

// ruleQuarter reads "the first quarter of 2008", "third-quarter", "the final quarter of last year".
func ruleQuarter(s *scan, i int) (Found, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	q := 0
	if w := s.get(j); w.kind == ordinal && w.val <= 4 {
		q = w.val
	} else if s.is(j, "final", "last") && s.is(j+1, "quarter") && s.is(j+2, "of") {
		q = 4
	}
	if q == 0 {
		return Found{}, false
	}
	j++
	if s.dash(j) {
		j++
	}
	if !s.is(j, "quarter") {
		return Found{}, false
	}
	y, end := s.yearOf(j + 1)
	if y > 0 {
		return known(end, yearTime(y, "the year of a quarter"), quarterTimex(y, q)), true
	}
	if !s.hasPub {
		return unknown(end, noPub, ""), true
	}
	y = s.pub.Year()
	if q > (int(s.pub.Month())-1)/3+1 {
		y--
	}
	return known(end, yearTime(y, "the latest such quarter begun by publication"), quarterTimex(y, q)), true
}

// yearOf reads "of 2008", "2008", "of last year", "this year" at i; it gives 0 and i if there is none.
func (s *scan) yearOf(i int) (y, end int) {
	if y, end = s.yearAfter(i); y > 0 {
		return y, end
	}
	j := i
	if s.is(j, "of", "in") {
		j++
	}
	if s.is(j, "the") {
		j++
	}
	if s.hasPub && s.is(j, "last", "this", "next", "previous") && s.is(j+1, "year") {
		return s.pub.Year() + s.get(j).val, j + 2
	}
	if s.hasPub && j == i+2 && s.is(j, "year") {
		return s.pub.Year(), j + 1
	}
	return 0, i
}

// ruleSeason reads "summer 2014", "the spring of 2011", "in the spring".
func ruleSeason(s *scan, i int) (Found, bool) {
	j := i
	if s.is(j, "the") {
		j++
	}
	w := s.get(j)
	if w.kind != season || s.named(j) || s.sent.Tokens[j].UPOS == "VERB" {
		return Found{}, false
	}
	y, end := s.yearOf(j + 1)
	if y > 0 {
		lo, hi := seasonOf(y, w.val)
		timex := fmt.Sprintf("%04d-%s", lo.Year(), seasonCodes[w.val])
		if lo.Year() != hi.Year() {
			return unknown(end, "a winter spans two years", timex), true
		}
		return known(end, yearTime(y, "a season, told by its year"), timex), true
	}
	if w.low == "fall" && s.is(j+1, "of") || j == i || !s.is(i-1, "in", "by", "during", "since", "until", "of", "for", "over", "through") || j+1 < len(s.words) && s.sent.Tokens[j+1].UPOS == "NOUN" {
		return Found{}, false
	}
	if !s.hasPub {
		return unknown(j+1, noPub, ""), true
	}
	past, next := s.pub.Year(), s.pub.Year()
	if lo, _ := seasonOf(past, w.val); lo.After(s.pub) {
		past--
	}
	if _, hi := seasonOf(next, w.val); hi.Before(s.pub) {
		next++
	}
	if w.val == 4 {
		return unknown(j+1, "a winter spans two years", fmt.Sprintf("%04d-WI", past-1)), true
	}
	f := known(j+1, yearTime(past, "a season: the latest begun by publication"), fmt.Sprintf("%04d-%s", past, seasonCodes[w.val]))
	return f.withNext(yearTime(next, "a season: the next that is not over"), fmt.Sprintf("%04d-%s", next, seasonCodes[w.val])), true
}
