package story

import (
	"fmt"

	"github.com/casus/casus"
)

// CopyGroup is articles that are one text: syndicated, cut, with a header or a credit, lightly rewritten.
type CopyGroup struct {
	ID       string // hash of the original's id
	Original string // the earliest by publication, then first sight, then id: the one to code
	Copies   []Copy // the others, in the same order
}

// Copy is an article and what it was taken from.
type Copy struct {
	Article string
	From    string // the earlier article of the group that it shares most with; of equals the earliest
	Share   int    // thousandths of its own shingles that it shares with From
	Reasons []casus.Reason
}

// A pair is a copy if the shorter text has copyShare of its shingles in the longer (thousandths), and at least
// copyShingles of them; below that, quotations and standing background paragraphs look alike. Set on edits of the
// articles for development of `casus eval story copies`.
const (
	copyShare    = 450
	copyShingles = 12
)

// copyScore is the share of the shorter text's shingles that stand in the longer, in thousandths, and whether that
// makes one a copy of the other.
func copyScore(a, b Signature) (int, bool) {
	short := min(len(a.Shingles), len(b.Shingles))
	if short == 0 {
		return 0, false
	}
	n := Overlap(a, b)
	share := n * 1000 / short
	if n == len(a.Shingles) && n == len(b.Shingles) {
		return share, true
	}
	return share, n >= copyShingles && share >= copyShare
}

func (e *Engine) copyKeys(id string) []uint64 { return e.signs[id].Anchors }

func (e *Engine) copyLink(a, b string) (int, bool) {
	if abs(e.days[a]-e.days[b]) > e.o.window() {
		return 0, false
	}
	return copyScore(e.signs[a], e.signs[b])
}

// copyGroups are the components of copies. A text and two unlike cuts of it are one group.
func (e *Engine) copyGroups() []CopyGroup {
	var out []CopyGroup
	for _, c := range e.copies.components() {
		if len(c.members) < 2 {
			continue
		}
		g := CopyGroup{ID: mint("copy", c.members[0]), Original: c.members[0]}
		for i, id := range c.members[1:] {
			g.Copies = append(g.Copies, e.copyOf(id, c.members[:i+1]))
		}
		out = append(out, g)
	}
	return out
}

func (e *Engine) copyOf(id string, earlier []string) Copy {
	sig := e.signs[id]
	best, from := -1, ""
	for _, x := range earlier {
		if n := Overlap(sig, e.signs[x]); n > best {
			best, from = n, x
		}
	}
	c := Copy{Article: id, From: from}
	if n := len(sig.Shingles); n > 0 {
		c.Share = best * 1000 / n
	}
	c.Reasons = []casus.Reason{{Feature: "shingles", Score: c.Share, Text: fmt.Sprintf("%d of its %d runs of %d words stand in %s (of %d)", best, len(sig.Shingles), shingleLen, from, len(e.signs[from].Shingles))}}
	return c
}

// Copies groups articles that are one text. Records are not looked at.
func Copies(items []Item, o Options) []CopyGroup {
	e := makeEngine(o, nil) // copies need no word list
	for _, it := range items {
		it.Records = nil
		e.addForCopies(it)
	}
	return e.copyGroups()
}

func (e *Engine) addForCopies(it Item) {
	id, h := it.Article.ID, contentOf(it)
	if old, ok := e.hash[id]; ok {
		if old >= h {
			return
		}
		e.copies.remove(id)
	}
	e.hash[id], e.days[id], e.order[id], e.signs[id] = h, dayOfItem(it), keyOfItem(it), Sign(it.Article.Text)
	e.copies.add(id)
}
