package conll

import "strings"

// A pair is a gold word and the system's word that stands for it.
type pair struct{ gold, system int }

// align pairs words: outside multiword tokens those that cover the same characters; where either side has a multiword
// token, the longest common subsequence of forms.
func align(gold, system []word) (out []pair) {
	g, s := 0, 0
	for g < len(gold) && s < len(system) {
		switch {
		case gold[g].multi || system[s].multi:
			var g0, s0 int
			g0, s0, g, s = region(gold, system, g, s)
			for _, p := range common(gold[g0:g], system[s0:s]) {
				out = append(out, pair{g0 + p.gold, s0 + p.system})
			}
		case gold[g].Span == system[s].Span:
			out = append(out, pair{g, s})
			g, s = g+1, s+1
		case gold[g].Start <= system[s].Start:
			g++
		default:
			s++
		}
	}
	return out
}

// region is the smallest run of words on both sides that holds the multiword token at g or s and cuts through none.
func region(gold, system []word, g, s int) (g0, s0, g1, s1 int) {
	var end int
	if gold[g].multi {
		end = gold[g].End
		if !system[s].multi && system[s].Start < gold[g].Start {
			s++
		}
	} else {
		end = system[s].End
		if gold[g].Start < system[s].Start {
			g++
		}
	}
	g0, s0 = g, s
	for !beyond(gold, g, end) || !beyond(system, s, end) {
		var w word
		if g < len(gold) && (s >= len(system) || gold[g].Start <= system[s].Start) {
			w = gold[g]
			g++
		} else {
			w = system[s]
			s++
		}
		if w.multi {
			end = max(end, w.End)
		}
	}
	return g0, s0, g, s
}

func beyond(words []word, i, end int) bool {
	switch {
	case i >= len(words):
		return true
	case words[i].multi:
		return words[i].Start >= end
	}
	return words[i].End > end
}

// common is the longest common subsequence of forms, whatever their case.
func common(gold, system []word) (out []pair) {
	m := len(system) + 1
	n := make([]int, (len(gold)+1)*m)
	same := func(g, s int) bool {
		return strings.EqualFold(gold[g].tok.Form, system[s].tok.Form)
	}
	for g := len(gold) - 1; g >= 0; g-- {
		for s := len(system) - 1; s >= 0; s-- {
			best := max(n[(g+1)*m+s], n[g*m+s+1])
			if same(g, s) {
				best = max(best, n[(g+1)*m+s+1]+1)
			}
			n[g*m+s] = best
		}
	}
	for g, s := 0, 0; g < len(gold) && s < len(system); {
		switch {
		case same(g, s):
			out = append(out, pair{g, s})
			g, s = g+1, s+1
		case n[g*m+s] == n[(g+1)*m+s]:
			g++
		default:
			s++
		}
	}
	return out
}
