package ingest

import (
	"fmt"
	"sync"

	"github.com/casus/casus/story"
)

// DefaultRemembered is how many articles a Copies remembers: a few days of a large watch, some 60 MB.
const DefaultRemembered = 20_000

// Copies finds copies of articles that came before, by their signatures, so that one text is read once. Package story
// decides later, and over all articles of a window, who copied whom; what is decided here is only what need not be read.
//
// It remembers the last articles up to a number. It is safe for concurrent use, but what it says depends on the order
// of calls: call it from one goroutine, in the order of the input.
type Copies struct {
	mu    sync.Mutex
	most  int
	signs []signed
	next  int // where the next is put, over the oldest
	index map[uint64][]int
	at    map[string]int // slots by content
}

type signed struct {
	id, lineage, content string
	copyOf, ofLineage    string
	sig                  story.Signature
}

// NewCopies remembers most articles.
func NewCopies(most int) *Copies {
	return &Copies{most: max(most, 1), index: map[uint64][]int{}, at: map[string]int{}}
}

// Seen takes in the text of an article that is named by id, lineage and content, and gives the id of the article that it
// is a copy of, and its anchors for the store. A version is no copy of another version of its lineage.
func (c *Copies) Seen(id, lineage, content, text string) (copyOf string, anchors []uint64) {
	sig := story.Sign(text)
	c.mu.Lock()
	defer c.mu.Unlock()
	if at, ok := c.at[content]; ok {
		return c.signs[at].copyOf, sig.Anchors
	}
	copyOf, of := c.find(sig, lineage)
	c.put(signed{id, lineage, content, copyOf, of, sig})
	return copyOf, sig.Anchors
}

// find is the earliest remembered article that the text is a copy of, or what that one is itself a copy of.
func (c *Copies) find(sig story.Signature, lineage string) (id, itsLineage string) {
	tried := map[int]bool{}
	best := -1
	for _, a := range sig.Anchors {
		for _, i := range c.index[a] {
			if tried[i] {
				continue
			}
			tried[i] = true
			if c.signs[i].lineage == lineage || c.signs[i].ofLineage == lineage {
				continue
			}
			if story.IsCopy(sig, c.signs[i].sig) && (best < 0 || c.age(i) < c.age(best)) {
				best = i
			}
		}
	}
	switch {
	case best < 0:
		return "", ""
	case c.signs[best].copyOf != "":
		return c.signs[best].copyOf, c.signs[best].ofLineage
	}
	return c.signs[best].id, c.signs[best].lineage
}

// age orders slots from the oldest.
func (c *Copies) age(i int) int {
	if len(c.signs) < c.most {
		return i
	}
	return (i - c.next + c.most) % c.most
}

func (c *Copies) put(s signed) {
	at := len(c.signs)
	if at < c.most {
		c.signs = append(c.signs, s)
	} else {
		at = c.next
		c.drop(at)
		c.signs[at] = s
		c.next = (at + 1) % c.most
	}
	c.at[s.content] = at
	for _, a := range s.sig.Anchors {
		c.index[a] = append(c.index[a], at)
	}
}

func (c *Copies) drop(at int) {
	old := c.signs[at]
	delete(c.at, old.content)
	for _, a := range old.sig.Anchors {
		l := c.index[a]
		for k, i := range l {
			if i == at {
				l[k] = l[len(l)-1]
				l = l[:len(l)-1]
				break
			}
		}
		if c.index[a] = l; len(l) == 0 {
			delete(c.index, a)
		}
	}
}

// copyNote is why a copy has no records.
func copyNote(of string) string { return fmt.Sprintf("copy of %s", of) }
