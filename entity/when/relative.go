package when

import "time"

// partCodes are TimeML's parts of the day.
var partCodes = [...]string{"TMO", "TAF", "TEV", "TNI"}

// dayPart reads "morning", "at night", "on Monday night", after a day. It gives i and "" if there is none.
func (s *scan) dayPart(i int) (int, string) {
	if w := s.get(i); w.kind == part {
		return i + 1, partCodes[w.val]
	}
	if w := s.get(i); w.kind == unit && w.val == unitNight && !w.plural {
		return i + 1, "TNI"
	}
	return i, ""
}

// ruleWeekday reads "Tuesday", "last Friday", "Monday night", "Tuesday, May 5", "Saturdays".
func ruleWeekday(s *scan, i int) (Found, bool) {
	j, which := i, ""
	if s.is(j, "the", "on", "of") && s.get(j).kind == article {
		j++
	}
	switch w := s.get(j); {
	case w.kind == shifter:
		which = w.low
		j++
	case s.is(j, "late", "early"):
		j++
		if s.is(j, "on") {
			j++
		}
	}
	w := s.get(j)
	if w.kind != weekday || s.dayName(j) {
		return Found{}, false
	}
	if w.plural || s.is(j-1, "every", "each") {
		return unknown(j+1, "recurs", "XXXX-WXX-"+string(rune('0'+(w.val+6)%7+1))), true
	}
	wd := time.Weekday(w.val)
	if f, ok := s.weekdayDate(j+1, wd); ok {
		return f, true
	}
	end, part := s.dayPart(j + 1)
	if !s.hasPub {
		return unknown(end, noPub, ""), true
	}
	return s.weekdayNear(end, wd, which, part), true
}

// dayName reports whether the weekday at i belongs to a name: "the Sunday Times", "Bloody Sunday". The recogniser's
// label for the name in front often runs on over a weekday ("President Sall Sunday ordered"), so that alone says nothing.
func (s *scan) dayName(i int) bool {
	if s.is(i-1, "bloody", "black", "ash", "holy", "palm", "good", "super") && s.sent.Tokens[i-1].Form[0] < 'a' {
		return true
	}
	return s.named(i) && i+1 < len(s.words) && s.sent.Tokens[i+1].Name != "" && s.sent.Tokens[i+1].Name[0] == 'I'
}

// weekdayDate reads the date behind a weekday: "Tuesday, May 5, 2015", "Monday 3 May".
func (s *scan) weekdayDate(i int, wd time.Weekday) (Found, bool) {
	if s.is(i, ",") {
		i++
	}
	w := s.get(i)
	if w.kind == month {
		if d, ok := s.dayNumber(i + 1); ok && !s.counts(i+1) {
			y, end := s.yearAfter(i + 2)
			return s.monthDay(end, y, w.val, d, 0, &wd)
		}
	}
	if s.is(i, "the") {
		i++
	}
	if d, ok := s.dayNumber(i); ok {
		j := i + 1
		if s.is(j, "of") {
			j++
		}
		if m := s.get(j); m.kind == month {
			y, end := s.yearAfter(j + 1)
			return s.monthDay(end, y, m.val, d, 0, &wd)
		}
	}
	return Found{}, false
}

// weekdayNear is the weekday before or after publication that the words mean.
func (s *scan) weekdayNear(end int, wd time.Weekday, which, part string) Found {
	back := (int(s.pub.Weekday()) - int(wd) + 7) % 7
	ahead := (7 - back) % 7
	past, next := s.pub.AddDate(0, 0, -back), s.pub.AddDate(0, 0, ahead)
	pub := s.pub.Format(time.DateOnly)
	switch which {
	case "last", "past", "previous":
		if back == 0 {
			past = past.AddDate(0, 0, -7)
		}
		return known(end, dayTime(past, which+" "+wd.String()+": the latest before "+pub), timexPart(past, part))
	case "next", "upcoming", "coming":
		if ahead == 0 {
			next = next.AddDate(0, 0, 7)
		}
		return known(end, dayTime(next, which+" "+wd.String()+": the first after "+pub), timexPart(next, part))
	case "following", "same", "that", "preceding":
		if t, ok := s.anchor(unitDay); ok {
			d := (int(wd) - int(t.Weekday()) + 7) % 7
			if d == 0 && which == "following" {
				d = 7
			}
			if which == "preceding" {
				d -= 7
			}
			t = t.AddDate(0, 0, d)
			return known(end, dayTime(t, "reckoned from the date told before"), timexPart(t, part))
		}
		return unknown(end, "relative to a date that is not told", "")
	}
	if back > 0 && s.untilAhead(end) {
		return known(end, dayTime(next, "until "+wd.String()+", not told in the past: the first after "+pub), timexPart(next, part))
	}
	f := known(end, dayTime(past, wd.String()+": the latest on or before "+pub), timexPart(past, part))
	return f.withNext(dayTime(next, wd.String()+": the first on or after "+pub), timexPart(next, part))
}

// untilAhead reports whether the weekday that ends before token end follows "until" in a sentence that is not told in the
// past.
func (s *scan) untilAhead(end int) bool {
	if !s.is(end-2, "until", "till") {
		return false
	}
	for i := range s.sent.Tokens {
		if t := &s.sent.Tokens[i]; t.Deprel == "root" {
			return t.XPOS != "VBD"
		}
	}
	return false
}

func timexPart(t time.Time, part string) string { return t.Format(time.DateOnly) + part }

// ruleDeictic reads today, yesterday, tomorrow, tonight, "the day before yesterday", "this morning", "last night".
func ruleDeictic(s *scan, i int) (Found, bool) {
	w := s.get(i)
	d, end, part, why := 0, i+1, "", w.low
	switch {
	case w.kind == deictic:
		d = w.val
		if w.low == "tonight" {
			part = "TNI"
		} else {
			end, part = s.dayPart(i + 1)
		}
	case s.is(i, "the") && s.is(i+1, "day") && s.is(i+2, "before") && s.is(i+3, "yesterday"):
		d, end, why = -2, i+4, "the day before yesterday"
	case s.is(i, "the") && s.is(i+1, "day") && s.is(i+2, "after") && s.is(i+3, "tomorrow"):
		d, end, why = 2, i+4, "the day after tomorrow"
	case s.is(i, "earlier", "later") && s.is(i+1, "today"):
		end, why = i+2, "today"
	case s.is(i, "late", "early") && s.get(i+1).kind == deictic:
		d, end, why = s.get(i+1).val, i+2, s.low(i+1)
	case s.is(i, "this") && s.get(i+1).kind == part0(s, i+1):
		end, part = s.dayPart(i + 1)
		why = "this part of the day"
	case s.is(i, "last") && s.is(i+1, "night", "evening"):
		d, end, part, why = -1, i+2, "TNI", "last night"
	case s.is(i, "earlier", "later", "late", "early") && (s.is(i+1, "in") && s.is(i+2, "the") && s.is(i+3, "day") || s.is(i+1, "that", "in") && s.is(i+2, "day")):
		end = i + 3
		if s.is(i+3, "day") {
			end++
		}
		return s.fromAnchor(end, unitDay, 0), true
	default:
		return Found{}, false
	}
	if !s.hasPub {
		return unknown(end, noPub, ""), true
	}
	t := s.pub.AddDate(0, 0, d)
	return known(end, dayTime(t, why+", published "+s.pub.Format(time.DateOnly)), timexPart(t, part)), true
}

// part0 is the kind part if the word at i names a part of the day, else one that never matches.
func part0(s *scan, i int) kind {
	if s.get(i).kind == part {
		return part
	}
	return 255
}

// ruleSame reads expressions reckoned from a date told before: "that day", "the next day", "the same month", "the day before".
func ruleSame(s *scan, i int) (Found, bool) {
	j, n := i, 0
	if s.is(j, "the") {
		j++
	}
	w := s.get(j)
	switch {
	case s.is(j, "that") && s.get(j+1).kind == unit && !s.get(j+1).plural:
	case i == j:
		return Found{}, false
	case s.is(j, "same"):
	case s.is(j, "next", "following"):
		n = 1
	case s.is(j, "previous", "preceding"):
		n = -1
	case s.is(j, "day") && s.is(j+1, "before", "after"):
		n = 1
		if s.is(j+1, "before") {
			n = -1
		}
		if j+2 >= len(s.words) || s.sent.Tokens[j+2].UPOS == "PUNCT" || s.is(j+2, ".", ",", "in", "at", "with", "and") {
			return s.fromAnchor(j+2, unitDay, n), true
		}
		return s.fromHappening(j+1, unitDay, n, "P1D")
	case s.theDay(j):
		return s.fromAnchor(j+1, unitDay, 0), true
	default:
		return Found{}, false
	}
	u := s.get(j + 1)
	if u.kind != unit || u.plural || w.kind == plain {
		return Found{}, false
	}
	switch u.val {
	case unitDay, unitNight:
		return s.fromAnchor(j+2, unitDay, n), true
	case unitMonth, unitYear, unitWeek:
		if n == 1 && s.is(j, "next") && len(s.told) == 0 {
			return Found{}, false
		}
		return s.fromAnchor(j+2, byte(u.val), n), true
	}
	return Found{}, false
}

// theDay reports whether "the day", "day" being token j, is that of the news: "closed lower on the day", but not "the day
// when", "the day of the vote".
func (s *scan) theDay(j int) bool {
	if !s.is(j, "day") || s.is(j+1, "of", "when", "that", "he", "she", "they", "we", "it", "before", "after", "-") {
		return false
	}
	return s.is(j-2, "on", "for", "during", "end", "ended", "ending", "ends", "close", "closed", "closing", "finish", "finished", "finishing",
		"start", "started", "starting", "began", "begin", "throughout") ||
		s.is(j-2, "of", "in") && s.is(j-3, "end", "start", "beginning", "most", "rest", "much", "part", "close", "earlier", "later", "early", "late")
}
