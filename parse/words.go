package parse

import (
	"errors"
	"sort"
	"strings"
)

// wordTable is a table whose rows belong to words; row 0 is that of an unknown word. Words stay in one string in byte order and are
// found by bisection: a map of that many words would cost more at start-up than all else.
type wordTable struct {
	table
	words string   // one a line
	at    []uint32 // where each word begins, and the end
}

func (l *loader) wordTable(name string, width int) wordTable {
	b, _ := l.raw(name+".words", 1)
	t := wordTable{table: l.table(name, width), words: string(b)}
	t.at = make([]uint32, 1, len(t.scale)+1)
	for i := range len(t.words) {
		if t.words[i] == '\n' {
			t.at = append(t.at, uint32(i+1))
		}
	}
	if len(t.scale) != len(t.at) || int(t.at[len(t.at)-1]) != len(t.words) {
		l.fail(errors.New("table of words does not fit its words"))
	}
	return t
}

// find is the row of a word.
func (t *wordTable) find(w string) int {
	n := len(t.at) - 1
	i, ok := sort.Find(n, func(i int) int { return strings.Compare(w, t.words[t.at[i]:t.at[i+1]-1]) })
	if !ok {
		return 0
	}
	return i + 1
}
