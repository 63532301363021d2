package eval

import (
	"math"
	"strconv"
	"strings"
)

// Figure is a share rounded to three digits.
type Figure float64

// String writes the fewest digits, and at least one after the point.
func (f Figure) String() string {
	s := strconv.FormatFloat(float64(f), 'f', -1, 64)
	if !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

// MarshalJSON writes it as String does.
func (f Figure) MarshalJSON() ([]byte, error) { return []byte(f.String()), nil }

// round rounds to three digits by the exact binary value, half to even.
func round(v float64) Figure {
	r, err := strconv.ParseFloat(strconv.FormatFloat(v, 'f', 3, 64), 64)
	if err != nil || math.IsNaN(r) {
		return 0
	}
	return Figure(r)
}

// PRF is precision, recall and F1 with the counts they come from.
type PRF struct {
	P         Figure `json:"p"`
	R         Figure `json:"r"`
	F1        Figure `json:"f1"`
	TP        int    `json:"tp"`
	Predicted int    `json:"predicted"`
	Gold      int    `json:"gold"`
}

// tally counts hits against what was predicted and what gold has.
type tally struct{ tp, predicted, gold int }

func (t *tally) add(tp, predicted, gold int) {
	t.tp += tp
	t.predicted += predicted
	t.gold += gold
}

func (t tally) prf() PRF {
	var p, r, f float64
	if t.predicted > 0 {
		p = float64(t.tp) / float64(t.predicted)
	}
	if t.gold > 0 {
		r = float64(t.tp) / float64(t.gold)
	}
	if sum := p + r; sum > 0 {
		// Two steps of their own, so that no machine joins them into one rounding.
		product := float64(2 * p * r)
		f = float64(product / sum)
	}
	return PRF{P: round(p), R: round(r), F1: round(f), TP: t.tp, Predicted: t.predicted, Gold: t.gold}
}

// Share is a part of the type pairs. Right is nil where there are none.
type Share struct {
	Right *Figure `json:"right"`
	N     int     `json:"n"`
}

func share(right, n int) Share {
	if n == 0 {
		return Share{}
	}
	f := round(float64(right) / float64(n))
	return Share{Right: &f, N: n}
}

// Rate is predicted events for each sentence that gold leaves empty.
type Rate struct {
	Rate Figure `json:"rate"`
	N    int    `json:"n"`
}
