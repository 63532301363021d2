package when

import "fmt"

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
