package when

import (
	"time"

	"github.com/casus/casus"
)

// notTold is why words relative to another date stay unknown.
const notTold = "relative to a date that is not told"

// anchor is the last date told in the text that is exact enough for a distance in units of u: a day for days and weeks,
// a month for months, any for years.
func (s *scan) anchor(u byte) (time.Time, bool) {
	for k := len(s.told) - 1; k >= 0; k-- {
		t := s.told[k]
		switch {
		case t.Precision == casus.DayPrecision:
			return parseDay(t.ISO)
		case t.Precision == casus.MonthPrecision && (u == unitMonth || u == unitYear):
			return parseDay(t.ISO + "-01")
		case t.Precision == casus.YearPrecision && u == unitYear:
			return parseDay(t.ISO + "-01-01")
		}
	}
	return time.Time{}, false
}

// fromAnchor is n units from the date told before.
func (s *scan) fromAnchor(end int, u byte, n int) Found {
	if t, ok := s.anchor(u); ok {
		return fromDay(end, t, u, n, "reckoned from the date told before")
	}
	return unknown(end, notTold, "")
}

// fromDay is n units from the day t.
func fromDay(end int, t time.Time, u byte, n int, why string) Found {
	switch u {
	case unitMonth:
		return known(end, monthTime(shift(t, u, n), why), "")
	case unitYear:
		return known(end, yearTime(t.Year()+n, why), "")
	case unitWeek:
		t = t.AddDate(0, 0, 7*n)
		return known(end, spanTime(monday(t), monday(t).AddDate(0, 0, 6), why), weekTimex(t))
	case unitDecade, unitCentury, unitQuarter, unitWeekend:
		return unknown(end, "too vague for a year", "")
	}
	return known(end, dayTime(shift(t, u, n), why), "")
}

// fromHappening is n units from what the words behind token k, "after" or "before", name: a date ("after Tuesday's
// attack"), or an act that the text has dated ("after the attack"). Else it is unknown.
func (s *scan) fromHappening(k int, u byte, n int, timex string) (Found, bool) {
	if t := s.dateWithin(k + 1); t != nil {
		if day, ok := parseDay(t.ISO); ok && t.Precision == casus.DayPrecision {
			return fromDay(k+1, day, u, n, "reckoned from the date that the words behind name"), true
		}
	}
	if t, ok := s.acts[s.happening(k+1)]; ok {
		if t == nil {
			return unknown(k, "relative to a happening that the text dates to several days", timex), true
		}
		if day, ok := parseDay(t.ISO); ok {
			return fromDay(k+1, day, u, n, "reckoned from the day that the text gives for "+s.low(s.nounBehind(k+1))), true
		}
	}
	return unknown(k, "relative to another happening", timex), true
}

// dateWithin is the date at i or right behind a determiner there: "Tuesday 's vote", "the May 5 attack".
func (s *scan) dateWithin(i int) *casus.Time {
	if s.is(i, "a", "an") {
		return nil
	}
	if f, ok := s.at(i); ok && f.Time != nil {
		return f.Time
	}
	if s.is(i, "the", "that", "last", "his", "her", "its", "their") {
		if f, ok := s.at(i + 1); ok && f.Time != nil {
			return f.Time
		}
	}
	return nil
}

// happening is the key of the act that a definite noun phrase at i names, empty if none stands there.
func (s *scan) happening(i int) string {
	if k := s.nounBehind(i); k >= 0 {
		return stem(s.sent.Tokens[k].Lemma)
	}
	return ""
}

// nounBehind is the head noun of the definite phrase at i, -1 if there is none.
func (s *scan) nounBehind(i int) int {
	if !s.is(i, "the", "that", "this") {
		return -1
	}
	for k := i + 1; k < len(s.words) && k < i+5; k++ {
		t := &s.sent.Tokens[k]
		switch t.UPOS {
		case "NOUN":
			if k+1 == len(s.words) || s.sent.Tokens[k+1].UPOS != "NOUN" {
				return k
			}
		case "ADJ", "PROPN", "NUM", "PUNCT":
		default:
			return -1
		}
	}
	return -1
}
