package story

import (
	_ "embed" // words.txt
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:embed words.txt
var wordFile string

// lexicon says how rare words are: half bits by word.
type lexicon map[string]int

// newLexicon reads a list as words.txt has it: lines of a number and words, and notes behind "#".
func newLexicon(list string) (lexicon, error) {
	m := lexicon{}
	no := 0
	for line := range strings.Lines(list) {
		no++
		f := strings.Fields(line)
		if len(f) == 0 || f[0] == "#" {
			continue
		}
		n, err := strconv.Atoi(f[0])
		if err != nil || n < 0 {
			return nil, fmt.Errorf("list of words, line %d: %q is no rarity", no, f[0])
		}
		for _, w := range f[1:] {
			m[w] = n
		}
	}
	return m, nil
}

const (
	rarest  = 24 // of words that the list does not have
	content = 12 // less rare words say nothing of what a text is about
)

// rarity is how rare a lower-case word is in news, in half bits. These document frequencies are fixed: what comes in
// does not change how like two articles are.
func (l lexicon) rarity(w string) int {
	if n, ok := l[w]; ok {
		return n
	}
	return rarest
}

// words cuts a text at all but letters, digits and apostrophes within. Forms are kept.
func words(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// contentWord is the key of a form, by its stem, and how much it weighs; 0 for a word without content of its own.
func (l lexicon) contentWord(form string) (string, int) {
	w := strings.ToLower(form)
	n := l.rarity(w)
	s := stem(w)
	if m := l.rarity(s); s != w && m < n {
		n = m
	}
	if n < content || len(w) < 2 {
		return "", 0
	}
	return s, n
}

// stem takes off English endings, roughly: the forms of a verb and a noun of one root mostly meet.
func stem(w string) string {
	if len(w) < 5 || !isASCII(w) {
		if len(w) == 4 && strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") {
			return w[:3]
		}
		return w
	}
	for _, e := range endings {
		if s, ok := strings.CutSuffix(w, e.from); ok && len(s) >= e.least {
			w = s + e.to
			break
		}
	}
	if n := len(w); n > 4 && w[n-1] == w[n-2] && !strings.ContainsRune("sl", rune(w[n-1])) {
		w = w[:n-1] // "plann"
	}
	if n := len(w); n > 4 && w[n-1] == 'e' {
		w = w[:n-1]
	}
	if n := len(w); n > 4 && w[n-1] == 'y' {
		w = w[:n-1] + "i"
	}
	return w
}

var endings = [...]struct {
	from, to string
	least    int
}{
	{"nesses", "", 4}, {"ations", "", 4}, {"ation", "", 4}, {"ings", "", 4}, {"ments", "", 4}, {"ment", "", 4},
	{"ies", "y", 2}, {"sses", "ss", 2}, {"ied", "y", 2}, {"ing", "", 3}, {"ed", "", 3}, {"es", "e", 3}, {"ss", "ss", 1}, {"us", "us", 1}, {"s", "", 3},
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// isCapital reports whether a word begins in upper case.
func isCapital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}
