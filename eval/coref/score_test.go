package coref

import (
	"math"
	"testing"
)

// TestMeasures compares with values reckoned by hand.
func TestMeasures(t *testing.T) {
	for _, c := range []struct {
		name       string
		gold, pred Chains
		muc, b3    [2]float64 // precision, recall
		ceaf       [2]float64
	}{
		{"the same", Chains{{1, 2, 3}, {4, 5}}, Chains{{4, 5}, {1, 2, 3}}, [2]float64{1, 1}, [2]float64{1, 1}, [2]float64{1, 1}},
		// MUC: 1 of 2 and 1 of 1 links of gold are kept, and so on the other side. B3: 1 and 2 have 2/3, 3 has 1/3, 4 and
		// 5 have 1 for recall. CEAF: the pairs have 2·2/5 each.
		{"one mention astray", Chains{{1, 2, 3}, {4, 5}}, Chains{{1, 2}, {3, 4, 5}},
			[2]float64{2. / 3, 2. / 3}, [2]float64{11. / 15, 11. / 15}, [2]float64{0.8, 0.8}},
		{"one mention too many", Chains{{1, 2}}, Chains{{1, 2, 9}}, [2]float64{0.5, 1}, [2]float64{4. / 9, 1}, [2]float64{0.8, 0.8}},
		{"all in one", Chains{{1, 2}, {3, 4}}, Chains{{1, 2, 3, 4}}, [2]float64{2. / 3, 1}, [2]float64{0.5, 1}, [2]float64{2. / 3, 1. / 3}},
		{"none found", Chains{{1, 2}}, nil, [2]float64{0, 0}, [2]float64{0, 0}, [2]float64{0, 0}},
	} {
		t.Run(c.name, func(t *testing.T) {
			same(t, "MUC", MUC(c.gold, c.pred), c.muc)
			same(t, "B3", B3(c.gold, c.pred), c.b3)
			same(t, "CEAF", CEAF(c.gold, c.pred), c.ceaf)
		})
	}
}

func same(t *testing.T, name string, c Counts, want [2]float64) {
	t.Helper()
	p, r, _ := c.PRF()
	if math.Abs(p-want[0]) > 1e-9 || math.Abs(r-want[1]) > 1e-9 {
		t.Errorf("%s: p %f r %f, want %f %f", name, p, r, want[0], want[1])
	}
}

func TestCoNLL(t *testing.T) {
	var f Figures
	f.add(Chains{{1, 2, 3}, {4, 5}}, Chains{{1, 2}, {3, 4, 5}})
	if want := (2./3 + 11./15 + 0.8) / 3; math.Abs(f.CoNLL()-want) > 1e-9 {
		t.Errorf("CoNLL %f, want %f", f.CoNLL(), want)
	}
}

func TestAssign(t *testing.T) {
	for _, c := range []struct {
		sim  [][]float64
		want float64
	}{
		{[][]float64{{5, 4}, {4, 0}}, 8}, // the greatest first would give 5
		{[][]float64{{1, 2, 3}}, 3},
		{[][]float64{{1}, {2}, {3}}, 3},
		{[][]float64{{7, 5, 11}, {5, 4, 1}, {9, 3, 2}}, 24},
		{[][]float64{{0, 0}, {0, 0}}, 0},
		{nil, 0},
	} {
		if got := assign(c.sim); math.Abs(got-c.want) > 1e-9 {
			t.Errorf("%v: %f, want %f", c.sim, got, c.want)
		}
	}
}
