package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// senseCount is how much patterns have to prove themselves by. A sense is a trigger of a pattern: word and frame.
type senseCount struct {
	patterns, senses    int
	positive, negative  int // example sentences
	withPlus, withMinus int // senses that are the trigger of a positive example; that stand in a negative one
	withBoth            int // senses with both
}

func (c senseCount) write(w io.Writer) error {
	_, err := fmt.Fprintf(w, "patterns %d, trigger senses %d, examples + %d - %d, senses in a + example %d, in a - example %d, in both %d\n",
		c.patterns, c.senses, c.positive, c.negative, c.withPlus, c.withMinus, c.withBoth)
	if err != nil {
		return fmt.Errorf("writing the count of senses: %w", err)
	}
	return nil
}

// senses counts triggers and examples of patterns. An example that cannot be read counts as a sentence only.
func (t *trial) senses(of func(*match.Pattern) bool, annotate func(string) (*casus.Doc, error)) senseCount {
	var c senseCount
	for _, p := range t.set.Patterns() {
		if !of(p) {
			continue
		}
		c.patterns++
		var plus, minus []map[string]bool
		for i := range p.Examples {
			e := &p.Examples[i]
			d, err := annotate(e.Text)
			if err != nil {
				d = &casus.Doc{}
			}
			switch e.Sign {
			case '+', '~':
				c.positive++
				plus = append(plus, wordsIn(d, e.Trigger))
			case '-':
				c.negative++
				minus = append(minus, wordsIn(d, nil))
			}
		}
		for _, s := range p.Senses() {
			c.senses++
			inPlus, inMinus := anyHolds(plus, s.Words), anyHolds(minus, s.Words)
			if inPlus {
				c.withPlus++
			}
			if inMinus {
				c.withMinus++
			}
			if inPlus && inMinus {
				c.withBoth++
			}
		}
	}
	return c
}

// wordsIn are lemmas and forms of the tokens that the marks touch, of all tokens without marks.
func wordsIn(d *casus.Doc, marks []match.Mark) map[string]bool {
	out := map[string]bool{}
	for i := range d.Sentences {
		for _, t := range d.Sentences[i].Tokens {
			in := len(marks) == 0
			for _, m := range marks {
				in = in || t.Start < m.End && m.Start < t.End
			}
			if in {
				out[strings.ToLower(t.Lemma)], out[strings.ToLower(t.Form)] = true, true
			}
		}
	}
	return out
}

// anyHolds reports whether one of the sets has all words.
func anyHolds(sets []map[string]bool, words []string) bool {
	for _, set := range sets {
		all := true
		for _, w := range words {
			all = all && (set[w] || hyphenated(set, w))
		}
		if all {
			return true
		}
	}
	return false
}

// hyphenated reports whether the parts of a word with a hyphen are in the set: the text is cut at hyphens.
func hyphenated(set map[string]bool, w string) bool {
	parts := strings.Split(w, "-")
	for _, p := range parts {
		if !set[p] {
			return false
		}
	}
	return len(parts) > 1
}
