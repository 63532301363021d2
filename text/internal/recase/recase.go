// Package recase gives words of text in capitals the case that they would have in running text, so that taggers that
// learned from running text can read old wires and headlines. Only the forms of tokens change, never the article's text.
package recase

import (
	_ "embed"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

//go:embed cases.txt
var casesFile string

// The three ways to write a word.
const (
	lower = iota
	initial
	capitals
	ways
)

// Table knows how words are usually written. It is immutable and safe for concurrent use.
type Table struct {
	cost map[string][ways]uint8
}

// Load reads the embedded table.
func Load() (*Table, error) {
	t := &Table{cost: make(map[string][ways]uint8, strings.Count(casesFile, "\n"))}
	for n, rest := 1, casesFile; rest != ""; n++ {
		var line string
		line, rest, _ = strings.Cut(rest, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		word, costs, ok := strings.Cut(line, " ")
		if !ok || len(costs) != ways {
			return nil, fmt.Errorf("cases.txt:%d: want a word and %d digits", n, ways)
		}
		t.cost[word] = [ways]uint8{costs[0] - '0', costs[1] - '0', costs[2] - '0'}
	}
	return t, nil
}

// Capitals reports whether words are written in capitals throughout: nine tenths of at least minLetters letters, so that
// a headline of acronyms is not taken for one.
func Capitals(words []string) bool {
	const minLetters = 12
	up, down := 0, 0
	for _, w := range words {
		for _, r := range w {
			switch {
			case unicode.IsUpper(r):
				up++
			case unicode.IsLower(r):
				down++
			}
		}
	}
	return up >= minLetters && down*9 <= up
}

// step[a][b] is what it costs that a word written b follows one written a: names run on.
var step = [ways][ways]int{lower: {0, 1, 2}, initial: {1, 0, 2}, capitals: {1, 1, 2}}

// Words rewrites words of a sentence that is in capitals, by the cheapest way through all of them.
func (t *Table) Words(words []string) {
	type cell struct {
		cost int
		from uint8
	}
	path := make([][ways]cell, len(words))
	for i, w := range words {
		own := t.costs(w)
		if monthOfMay(words, i) {
			own = [ways]int{9, 0, 9}
		}
		for b := range ways {
			best := cell{cost: own[b]}
			for a := range ways {
				if i == 0 {
					break
				}
				if c := path[i-1][a].cost + step[a][b] + own[b]; a == 0 || c < best.cost {
					best = cell{c, uint8(a)}
				}
			}
			path[i][b] = best
		}
	}
	way := lower
	for i := len(words) - 1; i >= 0; i-- {
		if i == len(words)-1 {
			for b := range ways {
				if path[i][b].cost < path[i][way].cost {
					way = b
				}
			}
		}
		words[i] = write(words[i], way, i == 0)
		way = int(path[i][way].from)
	}
}

// monthOfMay holds for the one month whose name is a frequent word, between what dates have around it.
func monthOfMay(words []string, i int) bool {
	if !strings.EqualFold(words[i], "may") {
		return false
	}
	if i > 0 {
		switch strings.ToLower(words[i-1]) {
		case "in", "of", "since", "until", "last", "this", "next", "early", "late", "mid":
			return true
		}
		if c := words[i-1][0]; '0' <= c && c <= '9' {
			return true
		}
	}
	return i+1 < len(words) && '0' <= words[i+1][0] && words[i+1][0] <= '9'
}

// costs are those of the table, and of a word that it lacks a guess: a name, unless it ends as common words do or cannot
// be spoken.
func (t *Table) costs(w string) [ways]int {
	low := strings.ToLower(w)
	if c, ok := t.cost[low]; ok {
		return [ways]int{int(c[0]), int(c[1]), int(c[2])}
	}
	switch {
	case low == strings.ToUpper(w), strings.HasPrefix(low, "'"), strings.HasPrefix(low, "’"):
		return [ways]int{0, 9, 9}
	case !strings.ContainsAny(low, "aeiouy") && utf8.RuneCountInString(low) > 1:
		return [ways]int{5, 4, 0}
	case len(low) == 2 && low[1] == '.':
		return [ways]int{9, 0, 3}
	}
	for _, end := range [...]string{"ing", "ed", "ly", "tion", "tions", "ment", "ments", "ness", "ism", "ists", "ized", "ities", "able", "ously", "less"} {
		if len(low) > len(end)+3 && strings.HasSuffix(low, end) {
			return [ways]int{1, 3, 9}
		}
	}
	return [ways]int{4, 1, 6}
}

func write(w string, way int, first bool) string {
	switch way {
	case capitals:
		return w
	case lower:
		if w = strings.ToLower(w); !first {
			return w
		}
	}
	return capitalise(w, way == initial)
}

// capitalise writes the first letter large and the others small, and, in a name, the letter after a hyphen, "Mc" or "O'".
func capitalise(w string, name bool) string {
	var b strings.Builder
	up := true
	for i, r := range w {
		switch {
		case !unicode.IsLetter(r):
			b.WriteRune(r)
			up = name && (r == '-' || i == 1 && (r == '\'' || r == '’')) || i == 0
			continue
		case up:
			b.WriteRune(unicode.ToUpper(r))
		default:
			b.WriteRune(unicode.ToLower(r))
		}
		up = name && i == 1 && len(w) > 4 && strings.EqualFold(w[:2], "mc")
	}
	return b.String()
}
