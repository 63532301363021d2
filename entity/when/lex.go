package when

import "strings"

// kind is what a word can be in an expression of time.
type kind uint8

const (
	plain kind = iota // of no use at the head of an expression
	month
	weekday
	unit
	number
	ordinal
	year
	decade // "1990s"
	season
	part // of the day
	deictic
	shifter // last, next, this, same …
	edge    // early, late, end …
	holiday
	clock
	approx  // about, nearly …
	article // a, an, the
	vague
	every
	numeric // dates written in figures alone
)

// Units of time.
const (
	unitSecond  = 's'
	unitMinute  = 'm'
	unitHour    = 'h'
	unitDay     = 'd'
	unitNight   = 'n'
	unitWeek    = 'w'
	unitWeekend = 'e'
	unitMonth   = 'M'
	unitQuarter = 'q'
	unitYear    = 'y'
	unitDecade  = 'D'
	unitCentury = 'c'
)

// word is a token as the rules see it.
type word struct {
	kind   kind
	val    int
	plural bool
	low    string
}

// unclear stands for a number that the words leave open: "several".
const unclear = -1

// lexicon maps lower-case forms. It is read only.
var lexicon = buildLexicon()

func buildLexicon() map[string]word {
	m := map[string]word{}
	put := func(k kind, val int, plural bool, forms string) {
		for _, f := range strings.Fields(forms) {
			m[f] = word{kind: k, val: val, plural: plural, low: f}
		}
	}
	for i, f := range []string{
		"january jan. jan", "february feb. feb", "march mar.", "april apr. apr", "may", "june jun.", "july jul.",
		"august aug. aug", "september sept. sep. sept", "october oct. oct", "november nov. nov", "december dec. dec",
	} {
		put(month, i+1, false, f)
	}
	for i, f := range []string{"sunday sun.", "monday mon.", "tuesday tues. tue.", "wednesday wed.",
		"thursday thurs. thu.", "friday fri.", "saturday sat."} {
		put(weekday, i, false, f)
	}
	for i, f := range []string{"sundays", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays"} {
		put(weekday, i, true, f)
	}
	for u, f := range map[int]string{unitSecond: "second", unitMinute: "minute", unitHour: "hour", unitDay: "day", unitNight: "night",
		unitWeek: "week", unitWeekend: "weekend", unitMonth: "month", unitQuarter: "quarter", unitYear: "year", unitDecade: "decade"} {
		put(unit, u, false, f)
		put(unit, u, true, f+"s")
	}
	put(unit, unitCentury, false, "century")
	put(unit, unitCentury, true, "centuries")
	for i, f := range strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty") {
		put(number, i, false, f)
	}
	for i, f := range strings.Fields("thirty forty fifty sixty seventy eighty ninety hundred") {
		put(number, 30+10*i, false, f)
	}
	put(number, unclear, false, "several few many some dozens")
	put(number, 2, false, "couple")
	put(number, 12, false, "dozen")
	for i, f := range strings.Fields("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth") {
		put(ordinal, i+1, false, f)
	}
	put(season, 1, false, "spring springtime")
	put(season, 2, false, "summer summertime")
	put(season, 3, false, "fall autumn")
	put(season, 4, false, "winter wintertime")
	for i, f := range []string{"morning dawn", "afternoon noon midday", "evening dusk", "night midnight"} {
		put(part, i, false, f)
	}
	put(deictic, 0, false, "today tonight")
	put(deictic, -1, false, "yesterday")
	put(deictic, 1, false, "tomorrow")
	put(shifter, -1, false, "last past previous")
	put(shifter, 0, false, "this current same that preceding coming following upcoming")
	put(shifter, 1, false, "next")
	put(edge, 0, false, "early earlier late later mid middle beginning start end midway")
	put(holiday, 0, false, "christmas halloween valentine new boxing thanksgiving easter good labor memorial bastille armistice veterans international 9/11")
	put(approx, 0, false, "about around nearly almost over approximately roughly more less at up just barely")
	put(article, 0, false, "a an the")
	put(every, 0, false, "every each daily weekly monthly annual annually yearly nightly hourly")
	put(vague, 0, false, "time point term run single now currently nowadays presently recently lately formerly previously soon shortly recent future once afterwards thereafter meanwhile overnight")
	// "may", "second" and "fourth" have two readings; the rules that need the other one ask for it by form.
	return m
}

// lex classes the words of the sentence. It reports whether any of them can begin an expression.
func (s *scan) lex() bool {
	s.words = make([]word, len(s.sent.Tokens))
	found := false
	for i := range s.sent.Tokens {
		w := classify(s.sent.Tokens[i].Form)
		s.words[i] = w
		if w.kind != plain && w.kind != article && w.kind != approx && w.kind != number {
			found = true
		}
	}
	return found
}

func classify(form string) word {
	if form == "" {
		return word{}
	}
	low := strings.ToLower(form)
	if w, ok := lexicon[low]; ok {
		if (w.kind == month || w.kind == weekday) && form[0] >= 'a' {
			return word{low: low}
		}
		return w
	}
	w := word{low: low}
	if c := form[0]; c >= '0' && c <= '9' || c == '\'' || c == 0xe2 {
		w.kind, w.val = classifyDigits(low)
	}
	return w
}

// classifyDigits classes a form that begins with a digit or an apostrophe.
func classifyDigits(low string) (kind, int) {
	bare := strings.TrimPrefix(strings.TrimPrefix(low, "'"), "’")
	cut := bare != low
	low = bare
	n, k := 0, 0
	for k < len(low) && low[k] >= '0' && low[k] <= '9' && k < 9 {
		n = 10*n + int(low[k]-'0')
		k++
	}
	rest := low[k:]
	switch {
	case k == 0:
		return plain, 0
	case rest == "" && k == 4 && n >= 1000 && n <= 2199:
		return year, n
	case rest == "" && k == 2 && cut: // "'82"
		if n < 30 {
			n += 100
		}
		return year, 1900 + n
	case rest == "":
		return number, n
	case rest == "s" || rest == "'s":
		if k == 4 && n%10 == 0 && n >= 1000 && n < 2200 {
			return decade, n
		}
		if k == 2 && n%10 == 0 {
			return decade, 1900 + n
		}
	case rest == "st" || rest == "nd" || rest == "rd" || rest == "th":
		return ordinal, n
	case strings.ContainsAny(rest, ":"):
		return clock, 0
	case rest == "am" || rest == "pm" || rest == "a.m." || rest == "p.m.":
		return clock, 0
	case strings.ContainsAny(rest, "-/–") || rest[0] == '.':
		return numeric, 0
	case rest[0] == ',':
		return plain, 0
	}
	return plain, 0
}

// get is the word at i, an empty one outside the sentence.
func (s *scan) get(i int) word {
	if i < 0 || i >= len(s.words) {
		return word{}
	}
	return s.words[i]
}

func (s *scan) low(i int) string { return s.get(i).low }

// is reports whether the word at i is one of the forms, space-separated in lower case.
func (s *scan) is(i int, forms ...string) bool {
	if i < 0 || i >= len(s.words) {
		return false
	}
	for _, f := range forms {
		if s.words[i].low == f {
			return true
		}
	}
	return false
}

// named reports whether the name recogniser holds the token for part of a person's or body's name.
func (s *scan) named(i int) bool {
	n := s.sent.Tokens[i].Name
	return strings.HasSuffix(n, "PER") || strings.HasSuffix(n, "per") || strings.HasSuffix(n, "ORG") || strings.HasSuffix(n, "org")
}

// is a hyphen or dash
func (s *scan) dash(i int) bool { return s.is(i, "-", "–", "—", "‑") }
