package ingest

import (
	"strings"
	"sync"

	"github.com/casus/casus"
	"github.com/casus/casus/story"
)

// DefaultRemembered is how many articles a Copies remembers: a few days of a large watch, some 90 MB.
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
	copyOf               string
	text                 story.Published
}

// NewCopies remembers most articles.
func NewCopies(most int) *Copies {
	return &Copies{most: max(most, 1), index: map[uint64][]int{}, at: map[string]int{}}
}

// Seen takes in an article that is named by lineage and content, and gives the id of the article that it is a copy of,
// and its anchors for the store. A version is no copy of another version of its lineage.
func (c *Copies) Seen(a *casus.Article, lineage, content string) (copyOf string, anchors []uint64) {
	text := story.Published{Sign: story.Sign(a.Text), Date: a.Published}
	c.mu.Lock()
	defer c.mu.Unlock()
	if at, ok := c.at[content]; ok {
		return c.signs[at].copyOf, text.Sign.Anchors
	}
	copyOf = c.find(text, lineage)
	c.put(signed{a.ID, lineage, content, copyOf, text})
	return copyOf, text.Sign.Anchors
}

// find is the earliest remembered article that the text is a copy of. Copies are passed over: what is not read must stand
// in what is, and a copy of a copy, each rewritten, may have gone far from it.
func (c *Copies) find(text story.Published, lineage string) (id string) {
	tried := map[int]bool{}
	best := -1
	for _, a := range text.Sign.Anchors {
		for _, i := range c.index[a] {
			if tried[i] {
				continue
			}
			tried[i] = true
			if c.signs[i].copyOf != "" || c.signs[i].lineage == lineage {
				continue
			}
			if (best < 0 || c.age(i) < c.age(best)) && story.IsCopy(text, c.signs[i].text) {
				best = i
			}
		}
	}
	if best < 0 {
		return ""
	}
	return c.signs[best].id
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
	for _, a := range s.text.Sign.Anchors {
		c.index[a] = append(c.index[a], at)
	}
}

func (c *Copies) drop(at int) {
	old := c.signs[at]
	delete(c.at, old.content)
	for _, a := range old.text.Sign.Anchors {
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

// copyMark begins the note why a copy has no records.
const copyMark = "copy of "

func copyNote(of string) string { return copyMark + of }

// copyNoted reads such a note. It outlives what the store says of copies: that may be known to be wrong before the
// article is read.
func copyNoted(note string) (of string, ok bool) { return strings.CutPrefix(note, copyMark) }
