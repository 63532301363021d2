// Package common holds words of everyday English, so that a name spelled like one can be told.
package common

import (
	_ "embed"
	"strings"
)

//go:embed words.txt
var text string

// Words is a set of everyday words in lower case.
type Words map[string]bool

// Load gives the embedded set.
func Load() Words {
	w := make(Words, 2000)
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, f := range strings.Fields(line) {
			w[f] = true
		}
	}
	return w
}

// Has reports whether word, in any case, is an everyday one.
func (w Words) Has(word string) bool { return w[strings.ToLower(word)] }
