package main

import (
	"fmt"
	"math"

	"github.com/casus/casus/entity/coref"
)

// scale is what a weight of one is written as.
const scale = 24

// learner raises the chance of right antecedents by stochastic gradient steps (AdaGrad).
type learner struct {
	w, sq    []float32
	sum      []float64 // of the weights after each pass
	passes   int
	rate, l2 float32
	model    *coref.Model // zero weights: features only
	right, n int
	loss     float64
}

func newLearner(rate, l2 float32) *learner {
	m, err := coref.FromBytes(make([]byte, 1<<coref.Bits))
	if err != nil {
		panic(err)
	}
	return &learner{w: make([]float32, 1<<coref.Bits), sq: make([]float32, 1<<coref.Bits), rate: rate, l2: l2, model: m}
}

func (l *learner) report() string {
	s := fmt.Sprintf("loss %.4f right %.4f", l.loss/float64(l.n), float64(l.right)/float64(l.n))
	l.loss, l.right, l.n = 0, 0, 0
	return s
}

// learn reads a text once. Chains are those that the weights of the moment make, as they will be later.
func (l *learner) learn(t *text) {
	r := coref.NewReader(l.model, t.own.Sentences)
	var all []coref.Feature
	var ends, ants []int
	for i, m := range t.mentions {
		r.Add(m)
		if t.kinds[i] != 0 {
			l.kind(r.Kind(i), float64(t.kinds[i]))
		}
		all, ends, ants = all[:0], ends[:0], ants[:0]
		add := func(j int, fs []coref.Feature) {
			all = append(all, fs...)
			ends, ants = append(ends, len(all)), append(ants, j)
		}
		add(-1, r.Null(i))
		for _, j := range r.Candidates(i) {
			add(j, r.Pair(i, j))
		}
		r.Join(i, l.step(t, i, all, ends, ants))
	}
}

// step learns from one mention and gives the antecedent that was chosen before.
func (l *learner) step(t *text, i int, all []coref.Feature, ends, ants []int) int {
	score := make([]float64, len(ants))
	good := make([]bool, len(ants))
	any := false
	best, top := 0, math.Inf(-1)
	from := 0
	for k := range ants {
		var s float32
		for _, f := range all[from:ends[k]] {
			s += l.w[f.Slot]
		}
		from = ends[k]
		score[k] = float64(s)
		if j := ants[k]; j >= 0 && t.group[i] != "" && t.group[j] == t.group[i] {
			good[k], any = true, true
		}
		if score[k] > top {
			best, top = k, score[k]
		}
	}
	if !any {
		good[0] = true
	}
	var z, zg float64
	for k := range score {
		e := math.Exp(score[k] - top)
		z += e
		if good[k] {
			zg += e
		}
	}
	l.n++
	if good[best] {
		l.right++
	}
	l.loss -= math.Log(max(zg/z, 1e-12))
	from = 0
	for k := range score {
		e := math.Exp(score[k] - top)
		g := -e / z
		if good[k] {
			g += e / max(zg, 1e-12)
		}
		if math.Abs(g) > 1e-4 {
			l.push(all[from:ends[k]], float32(g))
		}
		from = ends[k]
	}
	return ants[best]
}

// kind learns whether a mention speaks of a person, body or place (y 1) or not (y -1).
func (l *learner) kind(fs []coref.Feature, y float64) {
	var s float64
	for _, f := range fs {
		s += float64(l.w[f.Slot])
	}
	l.push(fs, float32(y/(1+math.Exp(y*s))))
}

func (l *learner) push(fs []coref.Feature, g float32) {
	for _, f := range fs {
		d := g - l.l2*l.w[f.Slot]
		l.sq[f.Slot] += d * d
		l.w[f.Slot] += l.rate * d / float32(math.Sqrt(float64(l.sq[f.Slot])+1e-6))
	}
}

// keep adds the weights of the moment to the mean.
func (l *learner) keep() {
	if l.sum == nil {
		l.sum = make([]float64, len(l.w))
	}
	for i, w := range l.w {
		l.sum[i] += float64(w)
	}
	l.passes++
}

// bytes are the mean weights as whole numbers.
func (l *learner) bytes() []byte {
	b := make([]byte, len(l.w))
	for i, w := range l.sum {
		b[i] = byte(int8(max(-127, min(127, math.Round(w/float64(l.passes)*scale)))))
	}
	return b
}
