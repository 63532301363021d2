package when

// quantity reads a number of units at i: "two", "about 30", "a", "several", "more than two and a half". k is the token
// behind it. n is -1 for an open number.
func (s *scan) quantity(i int) (n int, half bool, k int, ok bool) {
	j := i
	for s.get(j).kind == approx || s.is(j, "than", "least", "to", "most", "only", "some", "another", "further", "further", "exactly", "full") && j < i+3 {
		if s.is(j, "some") && s.get(j+1).kind != number {
			break
		}
		if s.is(j, "to") && !s.is(j-1, "up") {
			return 0, false, i, false
		}
		j++
	}
	if s.is(j, "a", "an") {
		switch {
		case s.is(j+1, "few", "couple", "dozen", "hundred", "half"):
			n, j = s.get(j+1).val, j+2
			if s.is(j-1, "half") {
				n, half = 0, true
			}
			if s.is(j, "of") {
				j++
			}
			if s.is(j-1, "few") {
				n = unclear
			}
			return n, half, j, true
		case s.get(j+1).kind == unit && !s.get(j+1).plural:
			return 1, false, j + 1, true
		}
		return 0, false, i, false
	}
	w := s.get(j)
	if w.kind == year {
		w.kind = number
	}
	if s.is(j, "single") && (s.dash(j+1) && s.get(j+2).kind == unit || s.get(j+1).kind == unit) {
		return 1, false, j + 1, true
	}
	if w.kind != number {
		return 0, false, i, false
	}
	n = w.val
	j++
	if n >= 20 && n < 100 && n%10 == 0 && s.dash(j) && s.get(j+1).kind == number && s.get(j+1).val < 10 && s.get(j+1).val > 0 && w.low[0] > '9' {
		n += s.get(j + 1).val
		j += 2
	}
	if s.is(j, "or", "to") && s.get(j+1).kind == number && s.get(j+2).kind == unit {
		j += 2
		n = unclear
	}
	if s.is(j, "and") && s.is(j+1, "a") && s.is(j+2, "half") {
		half = true
		j += 3
	}
	if s.is(j, "of") && w.low == "dozens" {
		j++
	}
	for s.is(j, "full", "whole", "more", "consecutive", "straight", "long", "other", "additional", "trading", "working", "business") {
		j++
	}
	return n, half, j, true
}

// units reads a number of units, "two days" or bare "years" (unclear how many); the unit stands at k.
func (s *scan) units(i int) (n int, half bool, k int, ok bool) {
	n, half, k, ok = s.quantity(i)
	if !ok {
		if w := s.get(i); w.kind != unit || !w.plural {
			return 0, false, i, false
		}
		n, k = unclear, i
	}
	return n, half, k, s.get(k).kind == unit
}

// offset is n units from publication. Only days are exact: the longer units are as vague as they are long.
func (s *scan) offset(end int, u byte, n int, open, half bool) Found {
	if !s.hasPub {
		return unknown(end, noPub, "")
	}
	if open {
		if u == unitDay {
			if t := spanTime(s.pub.AddDate(0, 0, -7), s.pub.AddDate(0, 0, -1), "a few days before publication"); t != nil {
				return known(end, t, "PAST_REF")
			}
		}
		if u == unitHour || u == unitMinute {
			return known(end, dayTime(s.pub, "the day of publication"), "PAST_REF")
		}
		return unknown(end, "an open number", "PAST_REF")
	}
	t := shift(s.pub, u, n)
	switch u {
	case unitMinute, unitSecond, unitHour:
		if u == unitHour && (n < -12 || n > 12) {
			t = s.pub.AddDate(0, 0, n/24)
		}
		return known(end, dayTime(t, "counted in hours from publication"), "")
	case unitDay, unitNight:
		return known(end, dayTime(s.pub.AddDate(0, 0, n), "counted in days from publication"), "")
	case unitWeek, unitWeekend:
		t = s.pub.AddDate(0, 0, 7*n)
		return known(end, spanTime(monday(t), monday(t).AddDate(0, 0, 6), "the week counted from publication"), weekTimex(t))
	case unitMonth:
		return known(end, monthTime(t, "the month counted from publication"), "")
	case unitYear:
		if half {
			t = s.pub.AddDate(n, 6*sign(n), 0)
		}
		return known(end, yearTime(t.Year(), "the year counted from publication"), "")
	case unitDecade:
		if half {
			return unknown(end, "too vague for a year", "PAST_REF")
		}
		return unknown(end, "counted in decades: no single year", yearTime(t.Year(), "").ISO[:3])
	}
	return unknown(end, "too vague for a year", "")
}

func sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}

// ruleShift reads "a week earlier", "two days later", "three days before", reckoned from a date told before.
func ruleShift(s *scan, i int) (Found, bool) {
	n, _, k, ok := s.units(i)
	u := s.get(k)
	if !ok || !s.is(k+1, "earlier", "later", "before", "after", "afterwards", "afterward", "beforehand", "previously", "prior") {
		return Found{}, false
	}
	if s.is(k+1, "before", "after", "prior") && k+2 < len(s.words) && s.sent.Tokens[k+2].UPOS != "PUNCT" && !s.is(k+2, ".", ",", ";", ")") {
		timex := periodTimex(n, false, byte(u.val))
		if n == unclear {
			return unknown(k+1, "an open number, relative to another happening", timex), true
		}
		if !s.is(k+1, "after") {
			n = -n
		}
		return s.fromHappening(k+1, byte(u.val), n, timex)
	}
	if s.is(k+1, "earlier", "before", "previously", "beforehand", "prior") {
		if n > 0 {
			n = -n
		}
	} else if n < 0 {
		return unknown(k+2, "an open number", "FUTURE_REF"), true
	}
	if n == unclear && s.get(k).plural {
		return unknown(k+2, "an open number", "PAST_REF"), true
	}
	return s.fromAnchor(k+2, byte(u.val), n), true
}

// ruleDuration reads "two weeks", "a year", "three-day", "decades", "18 months".
func ruleDuration(s *scan, i int) (Found, bool) {
	n, half, k, ok := s.quantity(i)
	if !ok {
		w := s.get(i)
		if s.is(i, "half") && s.is(i+1, "a") && s.get(i+2).kind == unit {
			return duration(i+3, periodTimex(0, true, byte(s.get(i+2).val))), true
		}
		if w.kind != unit || !w.plural || w.val == unitQuarter || !s.is(i-1, "for", "after", "over", "in", "within", "of", "took", "take", "takes", "last", "lasted", "spent", "spend", "many", "the", "just", "only") {
			return Found{}, false
		}
		if s.is(i-1, "the") || s.is(i+1, "of") && s.is(i-1, "of") {
			return Found{}, false
		}
		return duration(i+1, periodTimex(unclear, false, byte(w.val))), true
	}
	if s.dash(k) {
		k++
	}
	u := s.get(k)
	if u.kind != unit || u.val == unitQuarter && (!u.plural || n < 2) {
		return Found{}, false
	}
	end := k + 1
	if s.is(end, "and") && s.is(end+1, "a") && s.is(end+2, "half") {
		half, end = true, end+3
	}
	if s.is(end, "old", "olds") || s.dash(end) && s.is(end+1, "old", "olds") || s.is(i-1, "aged") {
		return Found{}, false
	}
	if s.is(end, "of") && s.is(end+1, "age") {
		return Found{}, false
	}
	timex := periodTimex(n, half, byte(u.val))
	if n == 1 && s.is(k-1, "a", "an") && (i == 0 || !s.is(i-1, "for", "in", "within", "after", "over", "than", "about", "nearly", "almost", "of", "under", "half", "during")) {
		if u.val == unitDay && !s.rate(i, k) || s.sent.Tokens[i].Deprel != "" && s.sent.Tokens[k].Deprel == "nsubj" {
			return Found{}, false
		}
		return unknown(end, "recurs", timex), true
	}
	f := duration(end, timex)
	if s.is(i-1, "in", "within") && s.hasPub && n > 0 && !half {
		if next := s.offset(end, byte(u.val), n, false, false).Time; next != nil {
			f = f.withNext(next, timex)
		}
	}
	return f, true
}

// rate reports whether "a day" at i to k tells how often: "three times a day", "barrels a day".
func (s *scan) rate(i, k int) bool {
	if s.is(i-1, "once", "twice", "times") {
		return true
	}
	d := s.sent.Tokens[k].Deprel
	return i > 0 && (d == "nmod:unmarked" || d == "obl:unmarked") && (s.sent.Tokens[i-1].UPOS == "NOUN" || s.sent.Tokens[i-1].UPOS == "NUM")
}

func duration(end int, timex string) Found {
	return Found{End: end, Duration: true, Unknown: "a length of time", Timex: timex}
}
