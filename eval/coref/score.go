package coref

// Chains partition mentions, given by number. A number stands for one mention of the text on the gold and the predicted
// side alike; a mention that one side lacks is a number that only the other one has.
type Chains [][]int

// Counts are the sums behind a figure: P is right/predicted, R is right/gold.
type Counts struct {
	RightP, Predicted float64
	RightR, Gold      float64
}

func (c *Counts) add(o Counts) {
	c.RightP += o.RightP
	c.Predicted += o.Predicted
	c.RightR += o.RightR
	c.Gold += o.Gold
}

// PRF gives precision, recall and their harmonic mean, 0 where there was nothing.
func (c Counts) PRF() (p, r, f float64) {
	if c.Predicted > 0 {
		p = c.RightP / c.Predicted
	}
	if c.Gold > 0 {
		r = c.RightR / c.Gold
	}
	if p+r > 0 {
		f = 2 * p * r / (p + r)
	}
	return p, r, f
}

func (c Chains) owner() map[int]int {
	m := map[int]int{}
	for k, ms := range c {
		for _, x := range ms {
			m[x] = k
		}
	}
	return m
}

// WithoutSingletons leaves out chains of one mention.
func (c Chains) WithoutSingletons() Chains {
	var out Chains
	for _, ms := range c {
		if len(ms) > 1 {
			out = append(out, ms)
		}
	}
	return out
}

// MUC counts links (Vilain and others 1995).
func MUC(gold, pred Chains) Counts {
	var c Counts
	c.RightR, c.Gold = links(gold, pred.owner())
	c.RightP, c.Predicted = links(pred, gold.owner())
	return c
}

// links gives how many of the links that chains need are kept where other splits them, and how many they need.
func links(chains Chains, other map[int]int) (right, all float64) {
	for _, ms := range chains {
		parts := 0
		seen := map[int]bool{}
		for _, x := range ms {
			k, ok := other[x]
			if !ok {
				parts++
				continue
			}
			if !seen[k] {
				seen[k] = true
				parts++
			}
		}
		right += float64(len(ms) - parts)
		all += float64(len(ms) - 1)
	}
	return right, all
}

// B3 counts for each mention how much of its chain is right (Bagga and Baldwin 1998); a mention that the other side
// lacks counts nothing.
func B3(gold, pred Chains) Counts {
	var c Counts
	c.RightR, c.Gold = shares(gold, pred.owner())
	c.RightP, c.Predicted = shares(pred, gold.owner())
	return c
}

func shares(chains Chains, other map[int]int) (right, all float64) {
	for _, ms := range chains {
		n := map[int]int{}
		for _, x := range ms {
			if k, ok := other[x]; ok {
				n[k]++
			}
		}
		sum := 0
		for _, k := range n {
			sum += k * k
		}
		right += float64(sum) / float64(len(ms))
		all += float64(len(ms))
	}
	return right, all
}

// CEAF pairs chains one to one so that they agree best by φ4, twice the common mentions over all (Luo 2005).
func CEAF(gold, pred Chains) Counts {
	c := Counts{Gold: float64(len(gold)), Predicted: float64(len(pred))}
	own := pred.owner()
	sim := make([][]float64, len(gold))
	for i, ms := range gold {
		sim[i] = make([]float64, len(pred))
		for _, x := range ms {
			if k, ok := own[x]; ok {
				sim[i][k]++
			}
		}
		for k := range sim[i] {
			sim[i][k] *= 2 / float64(len(ms)+len(pred[k]))
		}
	}
	c.RightP = assign(sim)
	c.RightR = c.RightP
	return c
}

// Figures are the three measures.
type Figures struct {
	Muc, B3, Ceaf Counts
}

func (f *Figures) add(gold, pred Chains) {
	f.Muc.add(MUC(gold, pred))
	f.B3.add(B3(gold, pred))
	f.Ceaf.add(CEAF(gold, pred))
}

// CoNLL is the mean of the three F1.
func (f *Figures) CoNLL() float64 {
	_, _, a := f.Muc.PRF()
	_, _, b := f.B3.PRF()
	_, _, c := f.Ceaf.PRF()
	return (a + b + c) / 3
}
