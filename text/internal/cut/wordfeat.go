package cut

// chunkContext is what the features of all boundaries of a chunk share.
type chunkContext struct {
	whole     uint32 // hash of the chunk
	shape     uint32 // hash of the shapes of its atoms
	before    uint32 // the word in front of the chunk
	after     uint32 // the chunk that follows
	afterKind uint32 // capital, small, digit, mark, line break, end
}

func (c *Cutter) context(text string, i, end int) *chunkContext {
	x, to := &c.ctx, c.to
	*x = chunkContext{whole: lowHash(text[i:end]), before: c.last.Low}
	for _, a := range c.atoms {
		x.shape = mix(x.shape, a.shape)
	}
	j, lines := end, uint32(0)
	for j < to {
		cl, n := classAt(text, j)
		if cl != clSpace {
			break
		}
		if text[j] == '\n' {
			lines = 8
		}
		j += n
	}
	if j == to {
		return x
	}
	cl, _ := classAt(text, j)
	x.afterKind = uint32(cl) + 1 + lines
	if b := text[j]; b >= 'A' && b <= 'Z' {
		x.afterKind += 16
	}
	e := j
	for e < to && e-j < 12 {
		cl2, n := classAt(text, e)
		if cl2 != cl {
			break
		}
		e += n
	}
	x.after = lowHash(text[j:e])
	return x
}

// edge stands for the atom outside of the chunk.
var edge = atom{low: 0x5bd1e995, shape: 31}

func (c *Cutter) at(k int) *atom {
	if k < 0 || k >= len(c.atoms) {
		return &edge
	}
	return &c.atoms[k]
}

// wordFeatures describes the boundary in front of atom k; run atoms already belong to the word that would end here.
func (c *Cutter) wordFeatures(text string, k int, last bool, run int, x *chunkContext) []uint32 {
	aa, a, b, bb := c.at(k-2), c.at(k-1), c.at(k), c.at(k+1)
	var l uint32 = 1
	if last {
		l = 2
	}
	n := min(uint32(len(c.atoms)), 6)
	pre, suf := prefixHash(text[b.start:b.end]), suffixHash(text[a.start:a.end])
	word := lowHash(text[c.atoms[k-run].start:a.end]) // all of the word so far
	f, id := c.features[:0], uint32(0)
	add := func(v ...uint32) {
		id += 0x3C6EF372
		h := id
		for _, w := range v {
			h = mix(h, w)
		}
		f = append(f, h)
	}
	add(a.shape, b.shape)
	add(a.shape, b.shape, l, uint32(min(run, 4)))
	add(aa.shape, a.shape, b.shape, bb.shape)
	add(aa.shape, a.shape, b.shape, bb.shape, l, x.afterKind)
	add(a.low, b.shape)
	add(a.shape, b.low)
	add(a.low, b.low)
	add(a.low, b.low, bb.low)
	add(aa.low, a.low, b.low)
	add(aa.low, a.shape, b.shape)
	add(a.low, b.shape, bb.shape)
	add(aa.shape, a.shape, b.low)
	add(suf, b.shape, bb.shape)
	add(aa.shape, a.shape, pre)
	add(x.whole, uint32(k))
	add(x.shape, uint32(k))
	add(x.shape, uint32(k), x.afterKind)
	add(n, uint32(min(k, 6)), a.shape, b.shape)
	add(b.shape, bb.shape, x.afterKind, a.shape)
	add(a.low, b.low, x.after)
	add(a.low, b.low, x.before)
	add(a.shape, b.low, x.afterKind, bb.shape)
	add(word, b.low, l)
	add(word, b.shape, bb.shape)
	add(length(a), a.shape, b.shape, length(b), bb.shape)
	if text[b.start] == '.' {
		sh := abbreviations[lowASCII(text[a.start:a.end])]
		add(sh, b.shape, bb.shape, x.afterKind)
		add(sh, a.shape, b.shape)
	}
	c.features = f
	return f
}

func length(a *atom) uint32 { return uint32(min(a.end-a.start, 6)) }
