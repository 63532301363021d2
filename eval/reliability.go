package eval

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// Reliability says how often events of a given confidence are right at the level of sentence and type.
type Reliability struct {
	Bins    []Bin `json:"bins"`    // by tenths, from 0
	Sure    Bin   `json:"sure"`    // above 0.8
	All     Bin   `json:"all"`     // all that have a confidence
	Without int   `json:"without"` // events that have none
}

// Bin holds the events whose confidence lies in [Low, High) hundredths.
type Bin struct {
	Low       int `json:"low"`
	High      int `json:"high"`
	N         int `json:"n"`
	Right     int `json:"right"`
	Confident int `json:"confident"` // sum of confidences, in hundredths
}

func (b *Bin) add(percent int, right bool) {
	b.N++
	b.Right += one(right)
	b.Confident += percent
}

// ScoreReliability pairs events with gold as Score does and sorts them by their confidence.
func ScoreReliability(arts []Article, gold, pred []Record) (*Reliability, error) {
	s := &scorer{arts: arts, index: make(map[string]int, len(arts)), at: map[place]*side{}}
	for i, a := range arts {
		if len(a.Sentences) == 0 {
			return nil, fmt.Errorf("article %s: no sentences given, so gold cannot be placed", a.ID)
		}
		s.index[a.ID] = i
	}
	s.sort(gold, false)
	s.sort(pred, true)
	out := &Reliability{Sure: Bin{Low: 81, High: 101}, All: Bin{Low: 0, High: 101}}
	for low := 0; low < 100; low += 10 {
		out.Bins = append(out.Bins, Bin{Low: low, High: low + 10})
	}
	for k, at := range s.at { // only sums: the order does not matter
		if k.kind == "event" {
			out.addAll(at)
		}
	}
	return out, nil
}

func (r *Reliability) addAll(at *side) {
	gs, ps := newEvents(at.gold), newEvents(at.pred)
	right := make([]bool, len(ps))
	for _, p := range bestPairs(gs, ps) {
		right[p.p] = true
	}
	for i, p := range ps {
		c, ok := confidenceOf(p.rec)
		if !ok {
			r.Without++
			continue
		}
		r.Bins[min(c/10, len(r.Bins)-1)].add(c, right[i])
		r.All.add(c, right[i])
		if c >= r.Sure.Low {
			r.Sure.add(c, right[i])
		}
	}
}

// confidenceOf is the "confidence" under "x" of a record, in hundredths.
func confidenceOf(r Record) (int, bool) {
	x, _ := r["x"].(map[string]any)
	n, ok := x["confidence"].(json.Number)
	if !ok {
		return 0, false
	}
	f, err := n.Float64()
	if err != nil || !(f >= 0 && f <= 1) {
		return 0, false
	}
	return int(f*100 + 0.5), true
}

// WriteText writes a line for each bin that holds events.
func (r *Reliability) WriteText(w io.Writer) error {
	var b bytes.Buffer
	line := func(name string, x Bin) {
		if x.N == 0 {
			fmt.Fprintf(&b, "%-12s n 0\n", name)
			return
		}
		fmt.Fprintf(&b, "%-12s n %d share %s confidence %s right %s\n", name, x.N,
			decimals(x.N, r.All.N), decimals(x.Confident, 100*x.N), decimals(x.Right, x.N))
	}
	for _, x := range r.Bins {
		if x.N > 0 {
			line(fmt.Sprintf("%.1f to %.1f", float64(x.Low)/100, float64(x.High)/100), x)
		}
	}
	line("above 0.8", r.Sure)
	line("all", r.All)
	if r.Without > 0 {
		fmt.Fprintf(&b, "%-12s n %d\n", "without", r.Without)
	}
	_, err := w.Write(b.Bytes())
	return err
}

// decimals is a share of n with three decimals.
func decimals(part, n int) string {
	if n == 0 {
		return "-"
	}
	return fmt.Sprintf("%.3f", float64(part)/float64(n))
}
