package eval

import (
	"strings"
	"unicode"
)

// set is a set of codes.
type set map[string]struct{}

// shared counts what both have.
func (s set) shared(t set) int {
	n := 0
	for c := range s {
		if _, ok := t[c]; ok {
			n++
		}
	}
	return n
}

func (s set) equal(t set) bool { return len(s) == len(t) && s.shared(t) == len(s) }

// countries are the parts of the codes before the first dot.
func (s set) countries() set {
	out := set{}
	for c := range s {
		country, _, _ := strings.Cut(c, ".")
		out[country] = struct{}{}
	}
	return out
}

// lower is lower case as the full Unicode mapping has it: "İ" keeps its dot, so that it stays apart from "I".
func lower(s string) string {
	return strings.ToLower(strings.ReplaceAll(s, "İ", "i̇"))
}

// words are the runs of letters, digits and underscores, in lower case.
func words(s string) []string {
	return strings.FieldsFunc(lower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_'
	})
}

// overlap is the F1 of the words of two texts, each word counted as often as it stands.
func overlap(a, b string) float64 {
	wa, wb := words(a), words(b)
	left := make(map[string]int, len(wa))
	for _, w := range wa {
		left[w]++
	}
	n := 0
	for _, w := range wb {
		if left[w] > 0 {
			left[w]--
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return float64(2*n) / float64(len(wa)+len(wb))
}
