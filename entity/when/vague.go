package when

// ruleSet reads what recurs: "every year", "annual", "daily".
func ruleSet(s *scan, i int) (Found, bool) {
	w := s.get(i)
	if w.kind != every {
		return Found{}, false
	}
	units := map[string]byte{"daily": unitDay, "nightly": unitDay, "weekly": unitWeek, "monthly": unitMonth,
		"annual": unitYear, "annually": unitYear, "yearly": unitYear, "hourly": unitHour}
	if u, ok := units[w.low]; ok {
		if s.named(i) {
			return Found{}, false
		}
		return unknown(i+1, "recurs", periodTimex(1, false, u)), true
	}
	u := s.get(i + 1)
	switch u.kind {
	case unit:
		return unknown(i+2, "recurs", periodTimex(1, false, byte(u.val))), true
	case weekday, month, season, part:
		return unknown(i+2, "recurs", ""), true
	}
	return Found{}, false
}

// ruleVague reads words that point to a time without saying when.
func ruleVague(s *scan, i int) (Found, bool) {
	j := i
	if s.is(j, "the", "in") && s.get(j).kind == article {
		j++
	}
	w := s.get(j)
	if i == j && s.is(j, "one") {
		w.kind = vague
	}
	if j > i {
		switch {
		case s.is(j, "near", "short", "long", "medium") && s.is(j+1, "term", "future", "run"):
			return unknown(j+2, "no date", "FUTURE_REF"), true
		case s.is(j, "foreseeable") && s.is(j+1, "future"):
			return unknown(j+2, "no date", "FUTURE_REF"), true
		case s.is(j, "time") && s.is(j+1, "being"):
			return unknown(j+2, "the present", "PRESENT_REF"), true
		case s.is(j, "future") && s.sent.Tokens[j].UPOS != "ADJ":
			return unknown(j+1, "no date", "FUTURE_REF"), true
		case s.is(j, "past") && s.sent.Tokens[j].UPOS == "NOUN":
			return unknown(j+1, "no date", "PAST_REF"), true
		}
		return Found{}, false
	}
	if w.kind != vague {
		return Found{}, false
	}
	switch w.low {
	case "now", "currently", "nowadays", "presently":
		if w.low == "now" && s.sent.Tokens[j].UPOS == "SCONJ" {
			return Found{}, false
		}
		return unknown(j+1, "the present", "PRESENT_REF"), true
	case "recent":
		end := j + 1
		if u := s.get(end); u.kind == unit && u.plural || s.is(end, "past", "history", "times", "memory") {
			end++
		}
		return unknown(end, "recent: no date", "PAST_REF"), true
	case "one":
		if s.is(j+1, "point") && s.is(j-1, "at") {
			return unknown(j+2, "no date", "PAST_REF"), true
		}
		return Found{}, false
	case "recently", "lately", "formerly", "previously":
		return unknown(j+1, "no date", "PAST_REF"), true
	case "soon", "shortly":
		if s.is(j+1, "after", "before", "as") {
			return Found{}, false
		}
		return unknown(j+1, "no date", "FUTURE_REF"), true
	case "overnight":
		return unknown(j+1, "the night is not named", ""), true
	}
	return Found{}, false
}
