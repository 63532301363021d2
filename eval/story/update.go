package story

import (
	"strings"
	"unicode"
)

// update is an article as it comes again with news: one figure, or one name, is another throughout. It is false if the
// text has neither after its first words.
func update(ws []string, n int) (string, bool) {
	for _, figure := range [2]bool{n%2 == 0, n%2 != 0} {
		for i := 10; i < len(ws); i++ {
			if old := strings.Trim(ws[i], ".,;:()\"'"); figure && isFigure(old) {
				return change(ws, old, "7"+old), true
			} else if !figure && isName(old) && !strings.HasSuffix(ws[i-1], ".") {
				return change(ws, old, old[:1]+"orvath"), true
			}
		}
	}
	return "", false
}

func isFigure(w string) bool {
	return w != "" && strings.IndexFunc(w, func(r rune) bool { return r < '0' || r > '9' }) < 0
}

// isName reports whether a word is one capital and at least three small letters: not so in texts all in capitals, of
// which figures only are changed.
func isName(w string) bool {
	if len(w) < 4 || w[0] < 'A' || w[0] > 'Z' || strings.HasSuffix(w, "orvath") {
		return false
	}
	return strings.IndexFunc(w[1:], func(r rune) bool { return !unicode.IsLower(r) }) < 0
}

func change(ws []string, old, to string) string {
	out := make([]string, len(ws))
	for i, w := range ws {
		out[i] = strings.ReplaceAll(w, old, to)
	}
	return strings.Join(out, " ")
}
