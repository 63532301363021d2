package parse

import (
	"errors"
	"fmt"
)

// scheme is one way to name names: a block of the name matrix's rows and the scores of one label following another.
type scheme struct {
	labels
	trans []int32 // [from][to] in 1/1024ths, the last row from the sentence's start
}

// nameModel is the part of the network that finds names: a recurrent layer over the second layer and the words alone, and one
// conditional random field for each scheme.
type nameModel struct {
	in, sru, out, feed matrix
	v                  []float32
	uner, gmb, gum     scheme
}

func (l *loader) nameModel(h *header) nameModel {
	m := nameModel{in: l.matrix("nin"), sru: l.matrix("nsru"), out: l.matrix("names"), feed: l.matrix("nfeed"), v: l.gates("nsru", h.Dim)}
	at := 0
	for _, s := range h.NERs {
		key, _ := s[0].(string)
		list, _ := s[1].([]any)
		b := scheme{labels: labels{from: at, to: at + len(list)}}
		for _, v := range list {
			n, _ := v.(string)
			b.names = append(b.names, n)
		}
		at = b.to
		for _, v := range l.floats("trans." + key) {
			b.trans = append(b.trans, toInt(float32(v*scoreUnit)))
		}
		if len(b.trans) != (len(list)+1)*len(list) {
			l.fail(fmt.Errorf("transitions of %q do not fit its labels", key))
		}
		switch key {
		case "uner":
			m.uner = b
		case "gmb":
			m.gmb = b
		case "gum":
			m.gum = b
		}
	}
	if at > m.out.rows || m.uner.from != 0 || m.uner.to == 0 || m.gmb.from != m.uner.to || m.gum.from != m.gmb.to || m.gum.to != at || m.feed.rows < m.uner.to || m.feed.cols < at-m.uner.to {
		l.fail(errors.New("name matrix does not fit its labels"))
	}
	return m
}

// scoreUnit is what one unit of log probability counts in integer scores.
const scoreUnit = 1024

// nameNet is the work space for names.
type nameNet struct {
	lex, z, y  []float32
	both, soft *acts
	out        *gemm
	pair       []float32 // a token's input, and later its soft labels
	uner, gmb  []int     // best labels
	prev, next []int32
	back       []int16
}

func newNameNet(m *model) *nameNet {
	return &nameNet{both: newActs(0, m.names.in.cols), soft: newActs(0, m.names.feed.cols), out: newGemm(1, 1),
		pair: make([]float32, max(m.names.in.cols, m.names.feed.cols)), prev: make([]int32, m.names.out.rows), next: make([]int32, m.names.out.rows)}
}

func (s *nameNet) grow(n int) {
	s.both.grow(n)
	s.soft.grow(n)
	if n <= len(s.uner) {
		return
	}
	dim := s.both.cols
	s.lex, s.z, s.y = make([]float32, n*dim), make([]float32, n*dim), make([]float32, n*dim)
	s.uner, s.gmb = make([]int, n), make([]int, n)
	s.back = make([]int16, n*len(s.prev))
}

// name labels names. It reads w.x as the second layer left it.
func (w *net) name() {
	m, d, s := &w.m.names, w.m.dim, w.names
	for i := range w.n {
		copy(s.pair, w.x[i*d:i*d+d])
		copy(s.pair[d:], s.lex[i*w.m.lex:(i+1)*w.m.lex])
		s.both.quantise(i, s.pair[:d+w.m.lex])
	}
	m.in.apply(s.both, w.n, w.out)
	copy(s.z, w.out.f[:w.n*d])
	for i := range w.n {
		w.wide.quantise(i, s.z[i*d:i*d+d])
	}
	m.sru.apply(w.wide, w.n, w.out)
	rows, h := m.sru.rows, d/2
	w.m.sigmoid.recur(w.out.f, rows, 0, m.v[:d], s.z, s.y, d, 0, w.n, false, w.cell)
	w.m.sigmoid.recur(w.out.f, rows, 3*h, m.v[d:], s.z, s.y, d, h, w.n, true, w.cell)
	for i := range w.n {
		w.wide.quantise(i, s.y[i*d:i*d+d])
	}
	m.out.apply(w.wide, w.n, s.out)
	w.feedNames()
	s.best(&m.uner, m.out.rows, w.n, s.uner)
	s.best(&m.gmb, m.out.rows, w.n, s.gmb)
}

// feedNames lets the head trained on the web's names see what the other heads make of a token.
func (w *net) feedNames() {
	m, s := &w.m.names, w.names
	base := m.uner.to
	soft := s.pair[:m.gum.to-base]
	for i := range w.n {
		row := s.out.row(i, m.out.rows)
		softmax(soft[m.gmb.from-base:m.gmb.to-base], row[m.gmb.from:m.gmb.to])
		softmax(soft[m.gum.from-base:m.gum.to-base], row[m.gum.from:m.gum.to])
		s.soft.quantise(i, soft)
	}
	m.feed.apply(s.soft, w.n, w.out)
	for i := range w.n {
		row, f := s.out.row(i, m.out.rows), w.out.row(i, m.feed.rows)
		for j := range m.uner.to {
			row[j] += f[j]
		}
	}
}

// best writes the labels of the sequence with the highest score into dst (Viterbi, the first at a tie). Scores are integers, so
// that the result is the same everywhere.
func (s *nameNet) best(b *scheme, rows, n int, dst []int) {
	k := b.to - b.from
	prev, next := s.prev[:k], s.next[:k]
	for i := range n {
		row := s.out.row(i, rows)[b.from:b.to]
		for j := range k {
			score, from := b.trans[k*k+j], 0
			if i > 0 {
				score = prev[0] + b.trans[j]
				for q := 1; q < k; q++ {
					if v := prev[q] + b.trans[q*k+j]; v > score {
						score, from = v, q
					}
				}
			}
			next[j] = score + toInt(float32(row[j]*scoreUnit))
			s.back[i*k+j] = int16(from)
		}
		prev, next = next, prev
	}
	at := 0
	for j, v := range prev {
		if v > prev[at] {
			at = j
		}
	}
	for i := n - 1; i >= 0; i-- {
		dst[i] = at
		at = int(s.back[i*k+at])
	}
}
