package cut

// Ends appends to out the index after the last token of each sentence of a paragraph's tokens. No sentence ends in front of
// token hold or in a contraction. A paragraph's end always ends a sentence.
func (c *Cutter) Ends(text string, toks []Token, hold int, out []int) []int {
	if len(toks) == 0 {
		return out
	}
	p := c.paragraph(text, toks)
	first := 0
	for k := 1; k < len(toks); k++ {
		p.step(text, &toks[k-1])
		if k < hold || !candidate(&toks[k-1], &toks[k]) {
			continue
		}
		know := sure(text, toks, k, first, p)
		if know > 0 || know == 0 && c.d.Score(SentenceTask, toks[k].Start, c.sentFeatures(toks, k, first, p)) > p.margin(&toks[k-1], &toks[k]) {
			out = append(out, k)
			first = k
			p.reset()
		}
	}
	return append(out, len(toks))
}

// candidate reports whether a sentence may end between a and b at all: not between two words when the second is
// small.
func candidate(a, b *Token) bool {
	if b.Shape == shLower || b.Shape == shSmall || b.Shape == shClitic {
		return a.Shape >= shAbbr || a.Shape == shFace || a.Shape == shEmoji || a.Shape == shAcro || a.Shape == shAddr || b.Gap >= Double
	}
	return true
}

// paragraph is what the features of all boundaries of a paragraph share, and the state of the walk through it.
type paragraph struct {
	stops  uint32 // full stops per word, in steps
	caps   uint32 // capitals per word, in steps
	final  uint32 // shape of the last token
	size   uint32 // length, in steps
	edited bool   // has stops, and ends with one
	opened bool   // begins with a capital
	quoted uint32 // in quotation marks
	round  int    // brackets open
}

func (c *Cutter) paragraph(text string, toks []Token) *paragraph {
	p := &c.para
	*p = paragraph{}
	stops, caps := 0, 0
	for i := range toks {
		switch t := &toks[i]; {
		case t.Shape == shCap || t.Shape == shUpper:
			caps++
		case t.Shape >= shMark && isStop(text[t.Start]):
			stops++
		}
	}
	p.stops = min(uint32(stops*40/len(toks)), 6)
	p.caps = uint32(caps * 6 / len(toks))
	p.final = toks[len(toks)-1].Shape
	p.opened = capital(text, &toks[0]) || toks[0].Shape == shOpen
	p.edited = stops*80 >= len(toks) && (p.final >= shMark || p.final == shClose || p.final == shAcro)
	p.size = log(len(toks))
	return p
}

func isStop(b byte) bool { return b == '.' || b == '!' || b == '?' }

func log(n int) uint32 {
	l := uint32(0)
	for n > 0 {
		n >>= 1
		l++
	}
	return l
}

// step takes note of the marks of t.
func (p *paragraph) step(text string, t *Token) {
	switch t.Shape {
	case shOpen:
		p.quoted = 1
	case shClose:
		p.quoted = 0
	case shQuote:
		p.quoted ^= 1
	}
	if t.Shape < shMark {
		return
	}
	switch text[t.Start] {
	case '(', '[':
		p.round++
	case ')', ']':
		p.round = max(p.round-1, 0)
	}
}

// bareMargin is how sure the model must be to end a sentence between two words in a paragraph that has stops: log odds of two.
const bareMargin = 48

// looseMargin is how unsure it may be in mail and lists without stops, where it is too careful.
const looseMargin = 24

func (p *paragraph) margin(a, b *Token) int32 {
	if a.Shape < shAddr && b.Shape < shAddr && b.Gap == Blank && p.edited {
		if a.Shape == shLower && p.opened {
			return 3 * bareMargin
		}
		return bareMargin
	}
	if !p.edited {
		return -looseMargin
	}
	return 0
}

func (p *paragraph) reset() { p.round = 0 }

func (p *paragraph) state() uint32 {
	return p.quoted + 2*uint32(min(p.round, 1))
}

var outside = Token{Low: 0x2545F491, Shape: 30, Gap: Line}

func tokenAt(toks []Token, k int) *Token {
	if k < 0 || k >= len(toks) {
		return &outside
	}
	return &toks[k]
}

// sentFeatures describes the boundary in front of token k in a sentence that began with token first.
func (c *Cutter) sentFeatures(toks []Token, k, first int, p *paragraph) []uint32 {
	a, b := tokenAt(toks, k-1), tokenAt(toks, k)
	a2, a3 := tokenAt(toks, k-2), tokenAt(toks, k-3)
	b2, b3 := tokenAt(toks, k+1), tokenAt(toks, k+2)
	gap, size, left := uint32(b.Gap), log(k-first), log(len(toks)-k)
	gaps := gap | uint32(a.Gap)<<2 | uint32(b2.Gap)<<4
	q := p.state()
	f, id := c.features[:0], uint32(0x77)
	add := func(v ...uint32) {
		id += 0x3C6EF372
		h := id
		for _, w := range v {
			h = mix(h, w)
		}
		f = append(f, h)
	}
	add(a.Shape, b.Shape)
	add(a.Shape, b.Shape, gap)
	add(a.Shape, b.Shape, gap, q)
	add(a2.Shape, a.Shape, b.Shape, gap)
	add(a.Shape, b.Shape, b2.Shape, gaps)
	add(a2.Shape, a.Shape, b.Shape, b2.Shape, gap)
	add(a3.Shape, a2.Shape, a.Shape, b.Shape)
	add(a.Shape, b.Shape, b2.Shape, b3.Shape)
	add(a.Low, b.Shape, gap)
	add(a2.Low, a.Low, b.Shape)
	add(a.Shape, b.Low)
	add(a.Low, b.Low)
	add(a.Shape, b.Low, b2.Low)
	add(a2.Low, a.Shape, b.Low)
	add(a2.Low, a.Shape, b.Shape)
	add(a.Shape, b.Shape, size)
	add(a.Shape, b.Shape, left)
	add(a.Shape, b.Shape, size, left, p.stops)
	add(a.Shape, b.Shape, p.stops, p.final)
	add(a.Shape, b.Shape, p.stops, p.caps)
	add(a.Shape, b.Shape, p.final, p.size)
	add(a.Shape, b.Low, q, gap)
	add(a2.Shape, a.Shape, b.Shape, q)
	add(tokenAt(toks, first).Shape, a.Shape, b.Shape, size)
	add(tokenAt(toks, first).Low, a.Shape, b.Shape)
	add(b.Low, p.stops, a.Shape)
	add(b.Shape, b2.Low, a.Shape)
	add(a.Low, p.stops)
	add(b.Low, p.stops)
	add(a2.Low, a.Low)
	add(b.Low, b2.Low)
	add(p.stops, p.caps, size, left)
	add(gap, p.stops, q)
	c.features = f
	return f
}
