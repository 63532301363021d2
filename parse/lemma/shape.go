package lemma

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The shapes of a word, as far as they bear on its lemma and features.
const (
	shapeLower byte = 'l'
	shapeTitle byte = 't' // first letter capital, others not
	shapeShort byte = 'u' // capitals only, at most 4 letters: often an abbreviation
	shapeUpper byte = 'U' // capitals only, longer: often a shout
	shapeMixed byte = 'm'
	shapeDigit byte = 'd' // digits and marks only
	shapeAlnum byte = 'a' // digits and letters
	shapeMarks byte = 'p' // neither letter nor digit
	shapeDots  byte = 'o' // capitals with dots: "U.S."
)

func shapeOf(form string) byte {
	var lower, upper, digit, dots int
	first := true
	title := false
	for _, r := range form {
		switch {
		case r == '.':
			dots++
		case unicode.IsLower(r):
			lower++
		case unicode.IsUpper(r):
			upper++
			title = title || first
		case unicode.IsLetter(r):
			lower++
		case unicode.IsDigit(r):
			digit++
		}
		first = false
	}
	switch {
	case lower+upper == 0 && digit == 0:
		return shapeMarks
	case lower+upper == 0:
		return shapeDigit
	case digit > 0:
		return shapeAlnum
	case upper == 0:
		return shapeLower
	case lower == 0 && dots > 0:
		return shapeDots
	case lower == 0 && upper > 4:
		return shapeUpper
	case lower == 0 && upper > 1:
		return shapeShort
	case upper == 1 && title:
		return shapeTitle
	}
	return shapeMixed
}

// The ways a rule treats the case of a word before it cuts its end.
const (
	opLower byte = 'l'
	opKeep  byte = 'k'
	opTitle byte = 't' // first letter capital, others not
	opUpper byte = 'u'
)

func applyCase(op byte, form string) string {
	switch op {
	case opLower:
		return strings.ToLower(form)
	case opUpper:
		return strings.ToUpper(form)
	case opTitle:
		_, n := utf8.DecodeRuneInString(form)
		return strings.ToUpper(form[:n]) + strings.ToLower(form[n:])
	}
	return form
}
