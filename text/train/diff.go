package main

import "fmt"

// diff lists the places where words or sentences differ.
func (m *matcher) diff(raw string, gold *corpus, words []word, sents [][2]int) {
	starts := func(ws []word) map[int]bool {
		s := map[int]bool{}
		for _, w := range ws {
			s[m.packed[w.start]] = true
		}
		return s
	}
	g, s := starts(gold.words), starts(words)
	for _, w := range words {
		if p := m.packed[w.start]; !g[p] {
			fmt.Printf("word  +cut  %q\n", around(raw, w.start, 15))
		}
	}
	for _, w := range gold.words {
		if p := m.packed[w.start]; !s[p] {
			fmt.Printf("word  -cut  %q\n", around(raw, w.start, 15))
		}
	}
	gs, ss := map[int]bool{}, map[int]bool{}
	for _, x := range gold.sents {
		gs[x[0]] = true
	}
	for _, x := range sents {
		ss[x[0]] = true
		if !gs[x[0]] {
			fmt.Printf("sent  +cut  %q\n", around(raw, x[0], 50))
		}
	}
	for _, x := range gold.sents {
		if !ss[x[0]] {
			fmt.Printf("sent  -cut  %q\n", around(raw, x[0], 50))
		}
	}
}

func around(raw string, at, n int) string {
	return raw[max(0, at-n):at] + "¦" + raw[at:min(len(raw), at+n)]
}
