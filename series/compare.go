package series

import "math"

// Comparison says how two series of the same thing go together on the days that both have.
type Comparison struct {
	Days    int     // that both have, and on which both systems told anything
	A, B    int     // sums of the counts on these days
	Pearson float64 // of log(1 + count), rounded to thousandths; NaN where one of them never changes
}

// Compare compares two series day by day.
func Compare(a, b *Series) Comparison {
	var c Comparison
	var x, y []float64
	for i := range a.Count {
		j := int(a.Day(i) - b.First)
		if j < 0 || j >= len(b.Count) || a.Total[i] == 0 || b.Total[j] == 0 {
			continue
		}
		c.Days++
		c.A += a.Count[i]
		c.B += b.Count[j]
		x, y = append(x, math.Log1p(float64(a.Count[i]))), append(y, math.Log1p(float64(b.Count[j])))
	}
	c.Pearson = math.Round(pearson(x, y)*1000) / 1000
	return c
}

func pearson(x, y []float64) float64 {
	mx, my := mean(x), mean(y)
	var sxy, sxx, syy float64
	for i := range x {
		sxy += (x[i] - mx) * (y[i] - my)
		sxx += (x[i] - mx) * (x[i] - mx)
		syy += (y[i] - my) * (y[i] - my)
	}
	if sxx == 0 || syy == 0 {
		return math.NaN()
	}
	return sxy / math.Sqrt(sxx*syy)
}

func mean(x []float64) float64 {
	var s float64
	for _, v := range x {
		s += v
	}
	return s / float64(len(x))
}
