package story

import (
	"fmt"

	"github.com/casus/casus"
)

// CopyGroup is articles that are one text: syndicated, cut, with a header or a credit, lightly rewritten. The copies
// tell nothing that the original does not tell.
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

func (e *Engine) copyKeys(id string) []uint64 { return e.signs[id].Anchors }

// copyLink links two articles if the one that comes later in canonical order is a copy of the other.
func (e *Engine) copyLink(a, b string) (int, bool) {
	if e.less(a, b) {
		a, b = b, a
	}
	return copyOf(e.signs[a], e.signs[b], e.copyDays())
}

func (e *Engine) copyDays() int { return min(e.o.window(), CopyDays) }

// copyGroups are the components of copies, divided.
func (e *Engine) copyGroups() []CopyGroup {
	var out []CopyGroup
	for _, c := range e.copies.components() {
		if len(c.members) < 2 {
			continue
		}
		for _, p := range e.copyParts(c.members) {
			if len(p) < 2 {
				continue
			}
			g := CopyGroup{ID: mint("copy", p[0]), Original: p[0]}
			for i, id := range p[1:] {
				g.Copies = append(g.Copies, e.copyGiven(id, p[:i+1]))
			}
			out = append(out, g)
		}
	}
	return out
}

// copyParts divides a component, whose members stand in canonical order: each joins the group that it is linked to most
// strongly, of equals the earliest, if the group's original, which alone is read, tells all that it tells. Else a cut
// that both an article and its update hold would make one of these.
func (e *Engine) copyParts(members []string) [][]string {
	var parts [][]string
	for _, id := range members {
		best, at := -1, -1
		for i, p := range parts {
			if s := e.joins(id, p); s > best {
				best, at = s, i
			}
		}
		if at < 0 {
			parts = append(parts, []string{id})
			continue
		}
		parts[at] = append(parts[at], id)
	}
	return parts
}

// joins is how strongly an article is linked to a group, -1 if it may not join it.
func (e *Engine) joins(id string, part []string) int {
	best := -1
	links := e.copies.adj[id]
	for _, m := range part {
		if s, ok := links[m]; ok {
			best = max(best, s)
		}
	}
	if _, ok := links[part[0]]; ok || best < 0 {
		return best
	}
	if a, b := e.signs[id], e.signs[part[0]]; !a.near(b, e.copyDays()) || adds(a.Run, b.Run) {
		return -1
	}
	return best
}

func (e *Engine) copyGiven(id string, earlier []string) Copy {
	sig := e.signs[id]
	best, from := -1, ""
	for _, x := range earlier {
		if n := Overlap(sig.Signature, e.signs[x].Signature); n > best {
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
	e.hash[id], e.days[id], e.order[id], e.signs[id] = h, dayOfItem(it), keyOfItem(it), sign(it.Article)
	e.copies.add(id)
}
