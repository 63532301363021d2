package store

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// nameAt is where a name that begins at byte i ends, -1 if none does. Between its words is any white space or a hyphen.
func nameAt(s string, i int, words []string) int {
	if !utf8.RuneStart(s[i]) || inWord(s, i) {
		return -1
	}
	if r, _ := utf8.DecodeRuneInString(s[i:]); foldRune(r) == "" {
		return -1
	}
	for k, w := range words {
		if k > 0 {
			j := i
			for j < len(s) {
				r, n := utf8.DecodeRuneInString(s[j:])
				if !isGap(r) {
					break
				}
				j += n
			}
			if j == i {
				return -1
			}
			i = j
		}
		if i = wordAt(s, i, w); i < 0 {
			return -1
		}
	}
	if inWord(s, i) {
		return -1
	}
	return i
}

// wordAt is where a folded word that begins at byte i ends, -1 if another stands there.
func wordAt(s string, i int, w string) int {
	for w != "" {
		if i >= len(s) {
			return -1
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		f := foldRune(r)
		if !strings.HasPrefix(w, f) {
			return -1
		}
		w = w[len(f):]
		i += n
	}
	for i < len(s) { // what is written over the last letter belongs to it
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.Is(unicode.Mn, r) {
			break
		}
		i += n
	}
	return i
}

// isGap reports whether a rune parts the words of a name.
func isGap(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '\u2010' || r == '\u2011' }

func folded(s string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteString(foldRune(r))
	}
	return b.String()
}

// foldRune is a letter as names are compared: lower case, without diacritics. Full stops, apostrophes and marks are
// nothing.
func foldRune(r rune) string {
	switch r {
	case '.', '\'', '\u2018', '\u2019', '\u02bc':
		return ""
	case 'ı', 'İ':
		return "i"
	case 'ł', 'Ł':
		return "l"
	case 'ø', 'Ø':
		return "o"
	case 'đ', 'Đ':
		return "d"
	}
	if r < utf8.RuneSelf {
		return string(unicode.ToLower(r))
	}
	var b strings.Builder
	for _, x := range norm.NFKD.String(string(r)) {
		if !unicode.Is(unicode.Mn, x) {
			b.WriteRune(unicode.ToLower(x))
		}
	}
	return b.String()
}

// inWord reports whether a word goes on over byte i.
func inWord(s string, i int) bool {
	if i == 0 || i >= len(s) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i:])
	word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	return word(before) && word(after)
}
