package story

// A header, a dateline or a credit is made of short pieces at the head or the tail; what is told has longer ones.
const (
	edgeWords  = 25 // up to so many words at the head or the tail of both texts stand for each other; more are a cut
	pieceWords = 8  // a sentence or line of so many words tells something
	newWords   = 5  // a stretch with so many words that the earlier text has nowhere is a new sentence, not a rewrite
)

// adds reports whether the later of two like texts tells a fact that the earlier does not: a figure, a date or a name
// (a word with a capital) that the earlier has nowhere, beyond what a header, a dateline or a credit explains, or a new
// sentence. What the later leaves out does not count: the earlier is read, and has it. Nor does a moved paragraph, or a
// light rewrite: some words without a capital in place of others.
func adds(later, earlier []uint32) bool {
	c := comparing{later: runText{later, nil}, earlier: runText{earlier, nil}}
	for _, b := range align(later, earlier) {
		if b.from == b.to {
			continue // a cut
		}
		if c.newIn(b) {
			return true
		}
	}
	return false
}

// comparing is two texts with the words that each has, which are gathered when first asked for.
type comparing struct{ later, earlier runText }

func (c *comparing) newIn(b block) bool {
	at := b.at(c.later.run, c.earlier.run)
	if at == inner {
		strong, weak := c.later.facts(b.from, b.to, &c.earlier, false)
		return strong || weak && c.missing(b, false) || c.fresh(b.from, b.to)
	}
	if b.to-b.from <= edgeWords && b.wasTo-b.was <= edgeWords {
		if strong, weak := c.later.facts(b.from, b.to, &c.earlier, true); (strong || weak) && c.missing(b, true) {
			return true // another dateline
		}
	}
	for from := b.from; from < b.to; {
		to := from + 1
		for to < b.to && c.later.run[to]&runStart == 0 {
			to++
		}
		if c.newPiece(from, to) {
			return true
		}
		from = to
	}
	return false
}

// newPiece looks at a sentence or line at the head or the tail.
func (c *comparing) newPiece(from, to int) bool {
	if to-from >= pieceWords && !c.later.credit(from, to) {
		strong, _ := c.later.facts(from, to, &c.earlier, false)
		return strong || c.fresh(from, to)
	}
	for i := from; i < to; i++ {
		if c.later.figure(i) && !c.later.calendar(i) && !c.earlier.has(c.later.run[i]) {
			return true
		}
	}
	return false
}

// fresh reports whether a stretch of the later text has many words that the earlier has nowhere.
func (c *comparing) fresh(from, to int) bool {
	n := 0
	for i := from; i < to && n < newWords; i++ {
		if !c.earlier.has(c.later.run[i]) {
			n++
		}
	}
	return n == newWords
}

// missing reports whether the earlier text has a fact in a block that the later has nowhere.
func (c *comparing) missing(b block, edge bool) bool {
	strong, weak := c.earlier.facts(b.was, b.wasTo, &c.later, edge)
	return strong || weak
}

// runText is the words of a text in their order, and as a set.
type runText struct {
	run []uint32
	all map[uint32]bool
}

// has reports whether a word stands anywhere in the text; numbers in words and in digits are one.
func (t *runText) has(w uint32) bool {
	if t.all == nil {
		t.all = make(map[uint32]bool, len(t.run))
		for _, x := range t.run {
			t.all[plainWord(x)] = true
		}
	}
	return t.all[plainWord(w)]
}

// facts reports whether words of a stretch are facts that another text has not: figures and names are strong, words that
// have their capital from the start of a sentence weak. At the edge, words of a date and of a credit are none.
func (t *runText) facts(from, to int, other *runText, edge bool) (strong, weak bool) {
	l := wordLists()
	for i := from; i < to; i++ {
		w := t.run[i]
		key := w &^ runMarks
		figure := t.figure(i)
		if !figure && (w&runCapital == 0 || l.function[key] || l.credit[key]) || edge && t.calendar(i) || other.has(w) {
			continue
		}
		if figure || w&runStart == 0 {
			strong = true
		} else {
			weak = true
		}
	}
	return strong, weak
}

func (t *runText) figure(i int) bool {
	if t.run[i]&runDigit != 0 {
		return true
	}
	_, ok := wordLists().number[t.run[i]&^runMarks]
	return ok
}

// credit reports whether a sentence says who wrote or who may print.
func (t *runText) credit(from, to int) bool {
	l := wordLists()
	for i := from; i < to; i++ {
		if key := t.run[i] &^ runMarks; i == from && l.credit[key] || l.rights[key] {
			return true
		}
	}
	return false
}

// calendar reports whether a word is of a date, of a time of day or the number of a page.
func (t *runText) calendar(i int) bool {
	l := wordLists()
	w := t.run[i]
	if l.date[w&^runMarks] {
		return true // a month, a day of the week, a year
	}
	if w&runDigit == 0 {
		return false
	}
	before := i > 0 && (l.date[t.run[i-1]&^runMarks] || l.page[t.run[i-1]&^runMarks])
	after := i+1 < len(t.run) && (l.date[t.run[i+1]&^runMarks] || t.run[i+1]&runClock != 0)
	return before || after || w&runClock != 0
}
