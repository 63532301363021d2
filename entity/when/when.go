// Package when reads dates and times of English news and resolves them against the day of publication.
//
// A date is given at the precision that the words have: a day, a month or a year. Words that span more than one such
// unit ("last week" at the turn of a month) get the next wider one that holds them, or none. Durations ("for two weeks")
// are told apart from dates. Nothing is guessed: without a day of publication, "Tuesday" stays unknown.
package when

import (
	"time"

	"github.com/casus/casus"
)

// Found is an expression of time in a sentence.
type Found struct {
	First, End int         // tokens, half-open; prepositions in front are left out
	Time       *casus.Time // nil if unknown or a duration
	Next       *casus.Time // what it means if the act still lies ahead ("will meet on Tuesday"); nil if that makes no difference
	Unknown    string      // why Time is nil
	Duration   bool        // a length of time, not a point: "for two weeks"
	Reason     string      // how Time was reached
	Timex      string      // TimeML value, also where Time is nil: "P2W", "2008-W35", "PAST_REF"; empty if there is none
	NextTimex  string      // TimeML value of Next; empty if Next is nil
}

// At is the time meant: Next if the act lies ahead and the words depend on that, else Time. It is nil if unknown.
func (f *Found) At(future bool) *casus.Time {
	if future && f.Next != nil {
		return f.Next
	}
	return f.Time
}

// Find gives the expressions of time in the sentence, in order, none overlapping. published is an ISO date or date-time,
// empty if unknown. It uses forms, and tags and tree where there are any.
func Find(sent *casus.Sentence, published string) []Found {
	return FindAfter(sent, published, nil)
}

// FindAfter is Find for a sentence whose text has told of a date before: "the next day", "a week earlier" are reckoned
// from the last date named in the sentence, else from told. told may be nil. Text does this for a whole article.
func FindAfter(sent *casus.Sentence, published string, told *casus.Time) []Found {
	var before []*casus.Time
	if told != nil {
		before = append(before, told)
	}
	out, _ := find(sent, published, before, nil)
	return out
}

// find reads a sentence; it also gives the dates told before with those of the sentence behind them.
func find(sent *casus.Sentence, published string, told []*casus.Time, acts map[string]*casus.Time) ([]Found, []*casus.Time) {
	s := scan{sent: sent, told: told[:len(told):len(told)], acts: acts}
	s.pub, s.hasPub = parseDay(published)
	if !s.lex() {
		return nil, s.told
	}
	var out []Found
	for i := 0; i < len(s.words); {
		f, ok := s.at(i)
		if !ok {
			i++
			continue
		}
		if n := len(out); n > 0 {
			s.inOrder(&out[n-1], &f)
		}
		if f.Time != nil {
			s.told = append(s.told, f.At(f.Next != nil && Future(sent, f.First)))
		}
		out = append(out, f)
		i = f.End
	}
	return out, s.told
}

// scan holds one sentence while it is read.
type scan struct {
	sent   *casus.Sentence
	words  []word
	pub    time.Time
	hasPub bool
	told   []*casus.Time // dates told before, in order
	acts   map[string]*casus.Time
}

// rule tries to read an expression of time that begins at token i.
type rule func(s *scan, i int) (Found, bool)

// at gives the longest expression that begins at token i; of equally long ones, the first rule's.
func (s *scan) at(i int) (Found, bool) {
	if s.words[i].kind == plain {
		return Found{}, false
	}
	var best Found
	found := false
	for _, r := range [...]rule{
		ruleISO, ruleSlash, ruleMonthDay, ruleDayMonth, ruleWeekday, ruleHoliday, ruleMonth, ruleDecade, ruleYear,
		ruleDeictic, ruleRelative, ruleWeekend, ruleSame, ruleQuarter, ruleSeason, ruleAgo, ruleShift, ruleUnitOf, ruleEdge, ruleClock,
		ruleDuration, ruleSet, ruleVague,
	} {
		f, ok := r(s, i)
		if ok && f.End > i && (!found || f.End > best.End) {
			best, found = f, true
			best.First = i
		}
	}
	return best, found
}

// noPub is why words relative to the day of publication stay unknown.
const noPub = "relative to the day of publication, which is not given"

// unknown is an expression without a date.
func unknown(end int, why, timex string) Found { return Found{End: end, Unknown: why, Timex: timex} }

// known is an expression with the date t, or unknown if t is nil.
func known(end int, t *casus.Time, timex string) Found {
	if t == nil {
		return unknown(end, "spans more than a year", timex)
	}
	if timex == "" {
		timex = t.ISO
	}
	return Found{End: end, Time: t, Reason: t.Reason, Timex: timex}
}

// withNext adds the reading of an act that lies ahead.
func (f Found) withNext(t *casus.Time, timex string) Found {
	if t == nil || f.Time != nil && t.ISO == f.Time.ISO && (timex == "" || timex == f.Timex) {
		return f
	}
	if timex == "" {
		timex = t.ISO
	}
	f.Next, f.NextTimex = t, timex
	return f
}
