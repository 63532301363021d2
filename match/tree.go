package match

import (
	"sort"
	"strings"

	"github.com/casus/casus"
)

// tree is a sentence prepared for framing: numbers for names, children in order, subtree extents, and what was already
// worked out. It is scratch: one tree serves many sentences, and nothing that points into it may leave the package.
type tree struct {
	d     *casus.Doc
	sent  int
	tok   []casus.Token
	head  []int32 // -1 for roots; cycles of a broken tree are cut
	rel   []rel
	pos   []pos
	kid0  []int32 // children of i are kids[kid0[i]:kid0[i+1]]
	kids  []int32
	left  []int32 // subtree extents, half-open
	right []int32

	ment0, ment1 int     // the sentence's part of Doc.Mentions
	mentAt       []int32 // smallest mention headed by the token, or -1
	cover        []int32 // smallest mention that covers the token, or -1

	subj  []subject   // memo of surf
	args  []Arg       // arena of frames
	frame []frameMemo // of clauses
	nouns []frameMemo // of nouns; a gerund may have both
}

type frameMemo struct {
	made    bool
	passive bool
	light   int32
	cop     int32
	a, b    int32 // args[a:b]
}

const maxDepth = 12 // of chains of control and coordination that are followed

func (t *tree) init(d *casus.Doc, sent int) {
	t.d, t.sent, t.tok = d, sent, d.Sentences[sent].Tokens
	n := len(t.tok)
	t.head, t.rel, t.pos = grow(t.head, n), grow(t.rel, n), grow(t.pos, n)
	t.left, t.right, t.mentAt, t.cover = grow(t.left, n), grow(t.right, n), grow(t.mentAt, n), grow(t.cover, n)
	t.kids, t.kid0 = grow(t.kids, n), grow(t.kid0, n+2)
	t.subj, t.frame, t.nouns, t.args = grow(t.subj, n), grow(t.frame, n), grow(t.nouns, n), t.args[:0]
	clear(t.subj)
	clear(t.frame)
	clear(t.nouns)
	for i := range t.tok {
		tk := &t.tok[i]
		h := tk.Head
		if h < 0 || h >= n || h == i {
			h = -1
		}
		t.head[i], t.rel[i], t.pos[i] = int32(h), relCodes[tk.Deprel], posOf(tk.UPOS)
		t.mentAt[i], t.cover[i] = -1, -1
		if t.rel[i] == relOther {
			t.rel[i] = relCodes[baseRel(tk.Deprel)]
		}
	}
	t.cutCycles()
	t.linkChildren()
	t.findMentions()
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/2)
	}
	return s[:n]
}

func baseRel(r string) string {
	if i := strings.IndexByte(r, ':'); i > 0 {
		return r[:i]
	}
	return r
}

// cutCycles makes a root of one token of each cycle; left doubles as the colour of the walk.
func (t *tree) cutCycles() {
	for i := range t.head {
		t.left[i] = -1
	}
	for i := range t.head {
		j := int32(i)
		for j >= 0 && t.left[j] < 0 {
			t.left[j] = int32(i)
			j = t.head[j]
			if j >= 0 && t.left[j] == int32(i) {
				t.head[j] = -1
				break
			}
		}
	}
}

func (t *tree) linkChildren() {
	n := len(t.head)
	clear(t.kid0)
	for _, h := range t.head {
		if h >= 0 {
			t.kid0[h+2]++
		}
	}
	for i := 2; i < n+2; i++ {
		t.kid0[i] += t.kid0[i-1]
	}
	for i, h := range t.head {
		if h >= 0 {
			t.kids[t.kid0[h+1]] = int32(i)
			t.kid0[h+1]++
		}
	}
	for i := range t.head {
		t.left[i], t.right[i] = int32(i), int32(i+1)
	}
	for i := range t.head {
		for h, k := t.head[i], 0; h >= 0 && k < n; h, k = t.head[h], k+1 {
			if t.left[h] <= int32(i) && int32(i) < t.right[h] {
				break // whoever covers h in the end covers this too
			}
			t.left[h] = min(t.left[h], int32(i))
			t.right[h] = max(t.right[h], int32(i+1))
		}
	}
}

func (t *tree) findMentions() {
	m := t.d.Mentions
	t.ment0 = sort.Search(len(m), func(i int) bool { return m[i].Sent >= t.sent })
	t.ment1 = t.ment0
	for t.ment1 < len(m) && m[t.ment1].Sent == t.sent {
		k := t.ment1
		t.ment1++
		t.paint(k)
		h := m[k].Head
		if h < 0 || h >= len(t.mentAt) {
			continue
		}
		if old := t.mentAt[h]; old < 0 || m[k].End-m[k].First < m[old].End-m[old].First {
			t.mentAt[h] = int32(k)
		}
	}
}

// paint notes mention k where it is the smallest yet. Mentions longer than any phrase are left out.
func (t *tree) paint(k int) {
	m := t.d.Mentions
	n := m[k].End - m[k].First
	if n > 64 {
		return
	}
	for i := max(m[k].First, 0); i < m[k].End && i < len(t.cover); i++ {
		if old := t.cover[i]; old < 0 || n < m[old].End-m[old].First {
			t.cover[i] = int32(k)
		}
	}
}

func (t *tree) children(i int) []int32 { return t.kids[t.kid0[i]:t.kid0[i+1]] }

// child is the first child of i by relation r, or -1.
func (t *tree) child(i int, r rel) int {
	for _, c := range t.children(i) {
		if t.rel[c] == r {
			return int(c)
		}
	}
	return -1
}

// lemma is the token's lemma in lower case.
func (t *tree) lemma(i int) string {
	if l := t.tok[i].Lemma; l != "" && l != "_" {
		return lower(l)
	}
	return lower(t.tok[i].Form)
}

func (t *tree) form(i int) string { return lower(t.tok[i].Form) }

// lower is strings.ToLower without work for the usual case.
func lower(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 0x80 || ('A' <= c && c <= 'Z') {
			return strings.ToLower(s)
		}
	}
	return s
}
