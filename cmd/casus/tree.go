package main

import (
	"strings"

	"github.com/casus/casus"
)

// maxDepth is the most levels of a tree that are drawn; deeper ones would only be lines.
const maxDepth = 40

// drawTree draws a sentence's tree: each word under its head, in the order of the sentence.
func drawTree(s *casus.Sentence) []string {
	t := treeDrawer{s: s, children: make([][]int, len(s.Tokens))}
	var roots []int
	for i, tok := range s.Tokens {
		if tok.Head < 0 || tok.Head >= len(s.Tokens) || tok.Head == i {
			roots = append(roots, i)
			continue
		}
		t.children[tok.Head] = append(t.children[tok.Head], i)
	}
	for _, r := range roots {
		t.lines = append(t.lines, t.label(r))
		t.below(r, "", 1)
	}
	return t.lines
}

type treeDrawer struct {
	s        *casus.Sentence
	children [][]int
	lines    []string
}

// below draws what hangs under a word, each line after prefix.
func (t *treeDrawer) below(head int, prefix string, depth int) {
	kids := t.children[head]
	if len(kids) > 0 && depth > maxDepth {
		t.lines = append(t.lines, prefix+"└─ …")
		return
	}
	for n, k := range kids {
		branch, next := "├─ ", "│  "
		if n == len(kids)-1 {
			branch, next = "└─ ", "   "
		}
		t.lines = append(t.lines, prefix+branch+t.label(k))
		t.below(k, prefix+next, depth+1)
	}
}

func (t *treeDrawer) label(i int) string {
	tok := t.s.Tokens[i]
	return strings.Join([]string{printable(tok.Form), tok.UPOS, tok.Deprel}, " ")
}
