package cut

// Token is a word.
type Token struct {
	Start, End int
	Low        uint32 // hash of the form in small letters
	Shape      uint32
	Glued      bool // second or later word of a contraction
	Gap        Gap  // what stands in front
}

// Gap is what stands between a word and the one before.
type Gap uint8

// The gaps. Double is more than one space or a tab; it often parts columns or sentences.
const (
	None Gap = iota
	Blank
	Double
	Line
)

// Task says which of the two models is asked.
type Task uint8

// The tasks.
const (
	WordTask Task = iota
	SentenceTask
)

// A Scorer says how sure it is of a boundary at byte offset at, given hashes of what stands around; below or at zero there is
// none. It must not keep the slice.
type Scorer interface {
	Score(t Task, at int, features []uint32) int32
}

// Cutter cuts paragraphs. It is not safe for concurrent use.
type Cutter struct {
	d        Scorer
	atoms    []atom
	features []uint32
	ctx      chunkContext
	para     paragraph
	last     Token // the word in front of the chunk
	to       int   // end of the paragraph
}

// New returns a Cutter that asks d.
func New(d Scorer) *Cutter { return &Cutter{d: d, features: make([]uint32, 0, 64)} }

// Tokens appends the words of text[from:to] to out. Line breaks inside count as spaces.
func (c *Cutter) Tokens(text string, from, to int, out []Token) []Token {
	gap := Line
	c.last, c.to = outside, to
	for i := from; i < to; {
		cl, n := classAt(text[:to], i)
		if cl == clSpace {
			gap = widen(gap, text[i])
			i += n
			continue
		}
		end, plain := chunk(text, i, to)
		if c.onlyHidden(text, i, end) {
			i = end
			continue
		}
		if plain && end-i > 10 {
			out = append(out, Token{Start: i, End: end, Low: lowHash(text[i:end]), Shape: wordShape(text[i:end]), Gap: gap})
		} else {
			out = c.chunkTokens(text, i, end, gap, out)
		}
		c.last = out[len(out)-1]
		gap = None
		i = end
	}
	return out
}

func widen(g Gap, b byte) Gap {
	switch {
	case b == '\n' || b == '\r' || g == Line:
		return Line
	case b == '\t' || g != None:
		return Double
	}
	return Blank
}

// chunk is the end of the run without spaces at i, and whether it is nothing but ASCII letters.
func chunk(text string, i, to int) (end int, plain bool) {
	if to > i+maxChunk {
		to = i + maxChunk
		for k := 1; k < 4; k++ { // not inside of a character
			if startsRune(text[to]) {
				break
			}
			to--
		}
	}
	plain = true
	for end = i; end < to; {
		cl, n := classAt(text, end)
		if cl == clSpace {
			break
		}
		plain = plain && cl == clLetter && n == 1
		end += n
	}
	return end, plain
}

func startsRune(b byte) bool { return b < 0x80 || b >= 0xC0 }

func (c *Cutter) onlyHidden(text string, i, end int) bool {
	for i < end {
		cl, n := classAt(text, i)
		if cl != clHidden {
			return false
		}
		i += n
	}
	return true
}

// chunkTokens appends the words of the chunk [i, end).
func (c *Cutter) chunkTokens(text string, i, end int, gap Gap, out []Token) []Token {
	c.cutAtoms(text, i, end)
	first := 0
	var ctx *chunkContext
	var last bool // the decision before
	for k := 1; k < len(c.atoms); k++ {
		cutHere := c.atoms[k].join == part
		if c.atoms[k].join == ask {
			if ctx == nil {
				ctx = c.context(text, i, end)
			}
			cutHere = c.d.Score(WordTask, c.atoms[k].start, c.wordFeatures(text, k, last, k-first, ctx)) > 0
		}
		if cutHere {
			out = append(out, c.token(text, first, k, gap))
			gap, first = None, k
		}
		last = cutHere
	}
	return append(out, c.token(text, first, len(c.atoms), gap))
}

// token is the word made of atoms [a, b).
func (c *Cutter) token(text string, a, b int, gap Gap) Token {
	x, y := &c.atoms[a], &c.atoms[b-1]
	t := Token{Start: x.start, End: y.end, Low: x.low, Glued: x.glued, Gap: gap}
	s := text[t.Start:t.End]
	if b-a > 1 {
		t.Low = lowHash(s)
	}
	t.Shape = tokenShape(s, c.atoms[a:b])
	if t.Shape >= shMark {
		after := b < len(c.atoms) && (c.atoms[b].shape < shMark || isQuote(text[c.atoms[b].start]))
		if q := quoteShape(s, gap != None || openBefore(text, t.Start), !after); q != shNone {
			t.Shape, t.Low = q, q
		}
	}
	return t
}

// openBefore reports whether a dash or an opening bracket stands in front of i: a quotation mark after it opens.
func openBefore(text string, i int) bool {
	if i == 0 {
		return true
	}
	switch text[i-1] {
	case '(', '[', '-', '/':
		return true
	case 0x94:
		return i >= 3 && text[i-3:i] == "—"
	}
	return false
}

func isQuote(b byte) bool { return b == '"' || b == '\'' || b == '`' }
