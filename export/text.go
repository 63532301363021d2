package export

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/casus/casus"
)

// plain replaces what is no text (broken UTF-8, control characters but tab and line ends) with U+FFFD.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
			return r
		case r < 0x20 || r == 0x7f || r == utf8.RuneError || r == 0xfffe || r == 0xffff:
			return utf8.RuneError
		}
		return r
	}, s)
}

// oneLine is plain text without tabs and line ends: each run of them is one space. For formats that quote nothing.
func oneLine(s string) string {
	if !strings.ContainsAny(s, "\t\n\r\u0085\u2028\u2029\v\f") {
		return plain(s)
	}
	f := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune("\t\n\r\u0085\u2028\u2029\v\f", r) })
	return plain(strings.Join(f, " "))
}

// Harmless keeps a spreadsheet from taking text for a formula: such a text gets an apostrophe before it.
func Harmless(s string) string {
	if s == "" || !strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return s
	}
	if _, err := strconv.ParseFloat(s, 64); err == nil {
		return s
	}
	return "'" + s
}

func texts(ps []casus.Party) string {
	return join(ps, func(p casus.Party) string { return p.Text })
}

func codes(ps []casus.Party) string {
	return join(ps, func(p casus.Party) string { return string(p.Code) })
}

func join(ps []casus.Party, f func(casus.Party) string) string {
	out := make([]string, len(ps))
	for i, p := range ps {
		out[i] = f(p)
	}
	return strings.Join(out, "; ")
}

func whole(n *int) string {
	if n == nil {
		return ""
	}
	return strconv.Itoa(*n)
}

func decimal(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }

// Share is a percentage as a part of one with two digits, "0.87", as the records' JSON has it; empty where none was
// reckoned.
func Share(percent int) string {
	if percent <= 0 || percent >= 100 {
		return ""
	}
	return fmt.Sprintf("0.%02d", percent)
}
