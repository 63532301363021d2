package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"

	"github.com/casus/casus/text/internal/cut"
)

// example is a boundary that was asked about, with the right answer.
type example struct {
	index []uint32
	yes   bool
	mass  float64
}

// teacher answers with the gold boundaries and keeps what it was asked.
type teacher struct {
	yes  [2]map[int]bool
	seen [2][]example
	mass float64
}

// Score implements cut.Scorer.
func (t *teacher) Score(task cut.Task, at int, features []uint32) int32 {
	index := make([]uint32, len(features))
	for i, f := range features {
		index[i] = cut.Index(f)
	}
	yes := t.yes[task][at]
	t.seen[task] = append(t.seen[task], example{index, yes, t.mass})
	if yes {
		return math.MaxInt32
	}
	return math.MinInt32
}

// collect adds the examples of a corpus to t.
func (t *teacher) collect(c *corpus) {
	t.yes = [2]map[int]bool{{}, {}}
	for _, w := range c.words {
		t.yes[cut.WordTask][w.start] = true
	}
	for _, s := range c.sents {
		t.yes[cut.SentenceTask][s[0]] = true
	}
	cutter, text := cut.New(t), c.text.String()
	var toks []cut.Token
	for _, p := range c.paras {
		toks = cutter.Tokens(text, p[0], p[1], toks[:0])
		cutter.Ends(text, toks, 0, nil)
	}
}

func train(data, out string) error {
	ewt := filepath.Join(data, "parse", "ud-ewt", "en_ewt-ud-train.conllu")
	gum, err := gumTrain(filepath.Join(data, "parse", "gum-open"))
	if err != nil {
		return err
	}
	t := &teacher{mass: 1}
	for _, f := range append([]string{ewt}, gum...) {
		c := &corpus{}
		if err := c.readConllu(f); err != nil {
			return fmt.Errorf("reading a treebank: %w", err)
		}
		t.collect(c)
		t.mass = gumMass
	}
	var tables [2][]int8
	var bias [2]int32
	for k := range tables {
		fmt.Printf("task %d: %d examples\n", k, len(t.seen[k]))
		tables[k], bias[k] = fit(t.seen[k], settings[k])
	}
	if err := os.WriteFile(out, cut.Write(tables, bias), 0o644); err != nil {
		return fmt.Errorf("writing the weights: %w", err)
	}
	return nil
}

const (
	gumMass = 0.5
	scale   = 24 // steps of an integer weight in one unit of log odds
)

// setting is how long and how boldly a task is learnt; chosen on the EWT dev part.
type setting struct {
	epochs      int
	rate, decay float64
}

var settings = [2]setting{cut.WordTask: {12, 0.15, 1e-6}, cut.SentenceTask: {3, 0.1, 1e-4}}

// fit learns a logistic regression with AdaGrad, averages over the last half of the epochs and rounds to integers.
func fit(ex []example, how setting) ([]int8, int32) {
	epochs, rate, decay := how.epochs, how.rate, how.decay
	n := 1 << cut.Bits
	w, g, sum := make([]float64, n+1), make([]float64, n+1), make([]float64, n+1)
	order := make([]int, len(ex))
	for i := range order {
		order[i] = i
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for e := range epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		loss := 0.0
		for _, i := range order {
			x := &ex[i]
			z := w[n]
			for _, k := range x.index {
				z += w[k]
			}
			p := 1 / (1 + math.Exp(-z))
			y := 0.0
			if x.yes {
				y = 1
			}
			loss -= math.Log(math.Max(1e-9, 1-math.Abs(y-p)))
			d := (p - y) * x.mass
			step := func(k uint32) {
				grad := d + decay*w[k]
				g[k] += grad * grad
				w[k] -= rate * grad / (math.Sqrt(g[k]) + 1e-3)
			}
			for _, k := range x.index {
				step(k)
			}
			step(uint32(n))
		}
		fmt.Printf("epoch %d loss %.5f\n", e+1, loss/float64(len(ex)))
		if e >= epochs/2 {
			for k := range sum {
				sum[k] += w[k]
			}
		}
	}
	out := make([]int8, n)
	for k := range out {
		out[k] = int8(math.Max(-127, math.Min(127, math.Round(sum[k]*scale/float64(epochs-epochs/2)))))
	}
	return out, int32(math.Round(sum[n] * scale / float64(epochs-epochs/2)))
}
