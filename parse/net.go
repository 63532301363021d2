package parse

// net is one worker's work space. It grows to the longest chunk seen, at most maxChunk tokens.
type net struct {
	m                   *model
	n                   int
	emb, x, y           []float32
	names               *nameNet
	wide, word          *acts // dim columns; embedding columns
	tagActs, arcs, rels *acts
	heads               *acts // arc vectors of the root and every token
	out, tags, parts    *gemm
	cell                []float32
	soft                []float32
	relBuf              []float32
	score               []int32
	cache               map[string][]float32
}

// maxCache bounds the words whose input vectors a worker keeps: a cache hit saves a tenth of the network.
const maxCache = 8192

func newNet(m *model) *net {
	return &net{m: m, names: newNameNet(m), wide: newActs(0, m.dim), word: newActs(1, m.inp.cols), tagActs: newActs(0, m.feed.cols), arcs: newActs(0, m.arc),
		rels: newActs(0, m.rel), heads: newActs(0, m.arc), out: newGemm(1, 1), tags: newGemm(1, 1), parts: newGemm(1, 1),
		cell: make([]float32, m.dim/2), emb: make([]float32, m.inp.cols), cache: make(map[string][]float32), relBuf: make([]float32, m.rel)}
}

func (w *net) grow(n int) {
	w.n = n
	d := w.m.dim
	if n*d > len(w.x) {
		w.x, w.y = make([]float32, n*d), make([]float32, n*d)
		w.soft = make([]float32, n*w.m.feed.cols)
	}
	for _, a := range []*acts{w.wide, w.tagActs, w.arcs, w.rels} {
		a.grow(n)
	}
	w.heads.grow(n + 4)
	w.names.grow(n)
}

// run computes tags and the parts of arcs and relations for a sentence's words. Results stay in w until the next run.
func (w *net) run(forms []string) {
	w.grow(len(forms))
	w.input(forms)
	w.convolve()
	last := len(w.m.sru) - 1
	for i := range w.m.sru {
		if i == last {
			w.name()
			w.tag()
		}
		w.recur(i)
	}
	w.quantiseX()
	w.m.parts.apply(w.wide, w.n, w.parts)
}

// input looks words up; the vector of a word depends on its form alone.
func (w *net) input(forms []string) {
	d := w.m.dim
	for i, f := range forms {
		v, ok := w.cache[f]
		if !ok {
			w.m.embed(w.emb, f)
			w.word.quantise(0, w.emb)
			w.m.inp.apply(w.word, 1, w.out)
			if len(w.cache) >= maxCache {
				clear(w.cache)
			}
			v = append([]float32(nil), w.out.row(0, w.m.inp.rows)...)
			w.cache[string([]byte(f))] = v // a copy of the key, so that the article's text is not held
		}
		copy(w.x[i*d:], v[:d])
		copy(w.names.lex[i*w.m.lex:], v[d:])
	}
}

func (w *net) quantiseX() {
	d := w.m.dim
	for i := range w.n {
		w.wide.quantise(i, w.x[i*d:i*d+d])
	}
}

// convolve adds to each token what its neighbours and itself say together.
func (w *net) convolve() {
	d := w.m.dim
	w.quantiseX()
	w.m.conv.apply(w.wide, w.n, w.out)
	for i := range w.n {
		x := w.x[i*d : i*d+d]
		own := w.out.f[i*3*d+d : i*3*d+2*d]
		for j := range x {
			s := own[j]
			if i > 0 {
				s += w.out.f[(i-1)*3*d+j]
			}
			if i+1 < w.n {
				s += w.out.f[(i+1)*3*d+2*d+j]
			}
			if s > 0 {
				x[j] += s
			}
		}
	}
}

// tag scores tags and feeds the soft tags into x.
func (w *net) tag() {
	m, d := w.m, w.m.dim
	w.quantiseX()
	m.tags.apply(w.wide, w.n, w.tags)
	k := m.xpos.to
	for i := range w.n {
		row := w.tags.row(i, m.tags.rows)
		soft := w.soft[i*k : i*k+k]
		softmax(soft[:m.upos.to], row[:m.upos.to])
		softmax(soft[m.upos.to:], row[m.xpos.from:m.xpos.to])
		w.tagActs.quantise(i, soft)
	}
	m.feed.apply(w.tagActs, w.n, w.out)
	for i := range w.n {
		x, f := w.x[i*d:i*d+d], w.out.row(i, m.feed.rows)
		for j := range x {
			x[j] += f[j]
		}
	}
}

func (w *net) recur(layer int) {
	m, d := w.m, w.m.dim
	h := d / 2
	w.quantiseX()
	m.sru[layer].apply(w.wide, w.n, w.out)
	rows, v := m.sru[layer].rows, m.v[layer]
	m.sigmoid.recur(w.out.f, rows, 0, v[:d], w.x, w.y, d, 0, w.n, false, w.cell)
	m.sigmoid.recur(w.out.f, rows, 3*h, v[d:], w.x, w.y, d, h, w.n, true, w.cell)
	w.x, w.y = w.y, w.x
}

// arcScores fills the n x (n+1) matrix of head scores in 1/1024ths, column 0 the root, and returns it.
func (w *net) arcScores() []int32 {
	m, n := w.m, w.n
	a := m.arc
	w.heads.quantise(0, m.rootArc)
	for i := range n {
		p := w.parts.row(i, m.parts.rows)
		relu(p[:2*a])
		w.arcs.quantise(i, p[:a])
		w.heads.quantise(i+1, p[a:2*a])
	}
	m.bil.apply(w.arcs, n, w.out)
	for i := range n {
		w.arcs.quantise(i, w.out.row(i, m.bil.rows)[:a])
	}
	rows := (n + 1 + 3) &^ 3
	clear(w.heads.v[(n+1)*a : rows*a])
	w.out.grow(n * rows)
	dotRows(w.heads.v, rows, a, w.arcs.v, n, w.out.i)
	if n*(n+1) > len(w.score) {
		w.score = make([]int32, n*(n+1))
	}
	norm := invSqrt(a) * 1024
	for i := range n {
		src, dst := w.out.i[i*rows:i*rows+n+1], w.score[i*(n+1):(i+1)*(n+1)]
		s := float32(w.arcs.scale[i] * norm)
		for j := range dst {
			dst[j] = toInt(float32(float32(float32(src[j])*s) * w.heads.scale[j]))
		}
		dst[i+1] = forbidden
	}
	return w.score[:n*(n+1)]
}

// forbidden is the score of an arc that can't be.
const forbidden = -1 << 26

// toInt rounds towards zero within bounds that leave room for sums over a long sentence.
func toInt(v float32) int32 {
	return int32(min(max(v, -1<<20), 1<<20))
}

// invSqrt is 1/sqrt of the few widths in use, by Newton's steps in float64, alike on every platform.
func invSqrt(n int) float32 {
	x := 1.0
	for range 64 {
		x = float64(x+float64(n)/x) / 2
	}
	return float32(1 / x)
}

func relu(x []float32) {
	for i, v := range x {
		if v < 0 {
			x[i] = 0
		}
	}
}

// relations picks a relation for each token and its head (-1 for the root).
func (w *net) relations(heads []int, out []int) {
	m := w.m
	a2, r := 2*m.arc, m.rel
	buf := w.relBuf
	for i, h := range heads {
		dep := w.parts.row(i, m.parts.rows)[a2 : a2+r]
		hv := m.rootRel
		if h >= 0 {
			hv = w.parts.row(h, m.parts.rows)[a2+r : a2+2*r]
		}
		for j := range buf {
			buf[j] = max(dep[j]+hv[j], 0)
		}
		w.rels.quantise(i, buf)
	}
	m.rels.apply(w.rels, w.n, w.out)
	for i, h := range heads {
		if h < 0 {
			out[i] = m.rootRelID
			continue
		}
		row := w.out.row(i, m.rels.rows)[:len(m.deprel)]
		out[i] = argmax(row, m.rootRelID)
	}
}

// argmax is the index of the largest value, the first at a tie, passing over skip.
func argmax(x []float32, skip int) int {
	best := -1
	for i, v := range x {
		if i != skip && (best < 0 || v > x[best]) {
			best = i
		}
	}
	return best
}
