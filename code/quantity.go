package code

import (
	"strconv"
)

// quantity is a figure of people as the text gives it. A nil bound is open.
type quantity struct {
	low, high   *int
	approx      bool
	first, last int // tokens of the figure with its bounds ("at least 31"), last included
}

// quantityOf reads how many the noun phrase headed by t counts: a number, a word of quantity, "dozens of", or the one
// of a singular with an article. Pronouns and bare plurals count nothing.
func (v *view) quantityOf(t int) (quantity, bool) {
	if q, ok := v.figureAt(t); ok {
		return q, true
	}
	for _, k := range v.children(t) {
		if k < t && (v.is(k, "nummod") || v.is(k, "amod") || v.is(k, "det") || v.is(k, "nmod:unmarked")) {
			if q, ok := v.figureAt(k); ok {
				return q, true
			}
		}
	}
	if q, ok := v.numbered(t); ok {
		return q, true
	}
	// "dozens of people", "tens of thousands of people" with the people on top
	for _, k := range v.children(t) {
		if k > t && v.is(k, "nmod") && v.caseOf(k) == "of" && v.words.has("group", v.lemma[t]) {
			if q, ok := v.quantityOf(k); ok {
				return q, true
			}
		}
	}
	if q, ok := v.leading(t); ok {
		return q, true
	}
	if lower(v.toks[t].Form) == "another" { // "one was killed and another wounded"
		one := 1
		return quantity{low: &one, high: &one, first: t, last: t}, true
	}
	return v.singular(t)
}

// leading reads a number that opens the phrase though the parser did not hang it on its head.
func (v *view) leading(t int) (quantity, bool) {
	for k := v.lo[t]; k < t; k++ {
		if v.is(k, "case") || v.punct(k) || v.words.has("bound", lower(v.toks[k].Form)) {
			continue
		}
		if v.toks[k].UPOS == "NUM" && k+1 < len(v.toks) && !v.is(k, "nmod") && !v.is(k, "obl") && v.toks[k+1].Form != "-" {
			return v.figureAt(k)
		}
		break
	}
	return quantity{}, false
}

// singular gives one for "a man", "the suspect", "another officer", "his driver".
func (v *view) singular(t int) (quantity, bool) {
	if v.toks[t].XPOS != "NN" && v.toks[t].XPOS != "NNP" && v.toks[t].XPOS != "JJ" || v.words.has("group", v.lemma[t]) {
		return quantity{}, false
	}
	one := 1
	if k := v.kid(t, "nmod:poss"); k >= 0 && v.toks[t].XPOS == "NN" && v.words.has("person", v.lemma[t]) || k >= 0 && v.toks[k].UPOS == "PRON" && v.toks[t].XPOS == "NN" && v.surelyPeople(t) {
		return quantity{low: &one, high: &one, first: k, last: k}, true // "his driver", "the mayor's driver"
	}
	for _, k := range v.children(t) {
		if !v.is(k, "det") || k > t {
			continue
		}
		switch v.lemma[k] {
		case "a", "an", "the", "this", "that", "another", "one":
			if v.toks[t].XPOS == "NNP" && v.kid(t, "flat") >= 0 {
				return quantity{}, false
			}
			return quantity{low: &one, high: &one, first: k, last: k}, true
		}
	}
	return quantity{}, false
}

// figureAt reads the figure whose head is token t, with its bounds.
func (v *view) figureAt(t int) (quantity, bool) {
	if t >= 2 && lower(v.toks[t-1].Form) == "of" && tensOf(lower(v.toks[t-2].Form)) > 0 {
		if f := lower(v.toks[t].Form); f == "thousands" || f == "millions" {
			t -= 2 // "tens of thousands" is one figure, whichever word is its head
		}
	}
	q := quantity{first: t, last: t}
	n, open, ok := v.wordNumber(t)
	if !ok || v.noCount(t, n) {
		return q, false
	}
	form := lower(v.toks[t].Form)
	switch form {
	case "hundred", "thousand", "million", "billion", "dozen", "hundreds", "thousands", "millions":
		if m, first, ok := v.factor(t); ok {
			if form == "hundreds" || form == "thousands" || form == "millions" {
				n = plainOf(form)
			}
			n, q.first = scale(m, n), first
		}
	}
	if form == "tens" || form == "hundreds" || form == "scores" || form == "dozens" {
		if m, last, ok := v.ofThousands(t); ok {
			n, q.last, open = scale(strconv.Itoa(tensOf(form)), m), last, true
		}
	}
	if n <= 0 {
		return q, false
	}
	lo, hi := n, n
	if m, last, ok := v.rangeTo(t); ok && m > n {
		hi, q.last = m, last
	}
	q.low, q.high = &lo, &hi
	if open {
		q.high = nil
	}
	v.bounds(&q)
	return q, true
}

// rangeTo reads the upper end of "20 to 30", "20-30", "between 20 and 30".
func (v *view) rangeTo(t int) (int, int, bool) {
	if t+2 >= len(v.toks) {
		return 0, 0, false
	}
	switch lower(v.toks[t+1].Form) {
	case "to", "-", "–", "and", "or":
		if f := lower(v.toks[t+1].Form); f == "and" && (t == 0 || lower(v.toks[t-1].Form) != "between") {
			return 0, 0, false
		}
		if n, _, ok := v.wordNumber(t + 2); ok && n >= 10 {
			return n, t + 2, true
		}
	}
	return 0, 0, false
}

// bounds reads the words in front of a figure, nearest first, longest phrase first: "at least", "more than", "some".
func (v *view) bounds(q *quantity) {
	for q.first > 0 {
		n, key := v.boundBefore(q.first)
		if n == 0 {
			return
		}
		switch key {
		case "low":
			q.high = nil
		case "high":
			q.high, q.low = firstOf(q.high, q.low), nil
		case "about":
			q.approx = true
		}
		q.first -= n
	}
}

func firstOf(a, b *int) *int {
	if a != nil {
		return a
	}
	return b
}

func (v *view) boundBefore(t int) (int, string) {
	for n := 3; n >= 1; n-- {
		if t-n < 0 {
			continue
		}
		p := lower(v.toks[t-n].Form)
		for k := t - n + 1; k < t; k++ {
			p += "_" + lower(v.toks[k].Form)
		}
		if key := v.words.key("bound", p); key != "" {
			return n, key
		}
	}
	return 0, ""
}
