package parse

import (
	"fmt"

	"github.com/casus/casus"
)

// Validate says what is wrong with the tree of s: a head out of range, not exactly one root, a word that hangs on
// itself, a cycle, a root by another name. It is nil for a good tree.
func Validate(s *casus.Sentence) error {
	roots, n := 0, len(s.Tokens)
	for i := range s.Tokens {
		t := &s.Tokens[i]
		switch {
		case t.Deprel == "":
			return fmt.Errorf("word %d has no relation", i+1)
		case t.Head < -1 || t.Head >= n:
			return fmt.Errorf("word %d has head %d in a sentence of %d words", i+1, t.Head+1, n)
		case t.Head == i:
			return fmt.Errorf("word %d hangs on itself", i+1)
		case (t.Head < 0) != (t.Deprel == "root"):
			return fmt.Errorf("word %d has head %d and relation %s", i+1, t.Head+1, clip(t.Deprel))
		case t.Head < 0:
			roots++
		}
	}
	if roots != 1 {
		return fmt.Errorf("%d roots", roots)
	}
	return acyclic(s)
}

func acyclic(s *casus.Sentence) error {
	// mark is the walk that met a word first; meeting one's own mark again is a cycle.
	mark := make([]int, len(s.Tokens))
	for i := range s.Tokens {
		for j := i; j >= 0 && mark[j] <= 0; j = s.Tokens[j].Head {
			mark[j] = i + 1
			if h := s.Tokens[j].Head; h >= 0 && mark[h] == i+1 {
				return fmt.Errorf("word %d is in a cycle", h+1)
			}
		}
	}
	return nil
}
