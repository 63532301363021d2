package alarms

import (
	"encoding/csv"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/casus/casus/alarm"
)

// TestSurveillance compares CUSUM and EARS with R's surveillance on simulated series, where R and the package are
// installed (Debian's r-cran-surveillance). R's C3 asks whether the two days before alone lie so high, on days with a count; the published one,
// which is ours, counts the day itself in. So C3 is compared by R's reading, out of the scores of C2.
func TestSurveillance(t *testing.T) {
	if testing.Short() || exec.Command("Rscript", "-e", "library(surveillance)").Run() != nil {
		t.Skip("R's surveillance is not installed")
	}
	const factor, size, height = 2.0, 8.0, 4.0
	p := DefaultPlan()
	p.Series, p.HistoryDays = 4, 100
	sims := Simulate(p)
	var in strings.Builder
	in.WriteString("series,count,mu,size,factor,height\n")
	means := make([][]float64, len(sims))
	for i := range sims {
		s := &sims[i].Surge
		for j, n := range s.Count {
			mu := sims[i].Level * float64(s.Total[j]) / 200
			means[i] = append(means[i], mu)
			fmt.Fprintf(&in, "%d,%d,%.17g,%g,%g,%g\n", i, n, mu, size, factor, height)
		}
	}
	rows := surveillance(t, in.String())
	k := 0
	days, rung := 0, [4]int{}
	for i := range sims {
		s := &sims[i].Surge
		sums, rang := alarm.Sums(s.Count, means[i], size, factor, height)
		c1, c2 := alarm.EARS{Method: 1}.Scores(s), alarm.EARS{Method: 2}.Scores(s)
		for j := range s.Count {
			r := rows[k]
			k++
			days++
			if v, err := strconv.ParseFloat(r[0], 64); err != nil || math.Abs(v-sums[j]) > 1e-6*(1+sums[j]) {
				t.Fatalf("series %d day %d: CUSUM %g, R has %s", i, j, sums[j], r[0])
			}
			if (r[1] == "1") != rang[j] {
				t.Fatalf("series %d day %d: alarm %v, R has %s", i, j, rang[j], r[1])
			}
			if rang[j] {
				rung[0]++
			}
			want := [...]bool{c1[j] > 3.0902323, c2[j] > 3.0902323, false}
			if j >= 2 {
				want[2] = s.Count[j] > 0 && max(0, c2[j-1]-1)+max(0, c2[j-2]-1) > 1.9599640
			}
			for m, ours := range want {
				if r[2+m] == "" || m == 2 && !finite(c2[j]+c2[j-1]+c2[j-2]) {
					continue
				}
				if ours {
					rung[1+m]++
				}
				if (r[2+m] == "1") != ours {
					t.Errorf("series %d day %d: C%d %v, R has %s", i, j, m+1, ours, r[2+m])
				}
			}
		}
	}
	t.Logf("%d days, alarms of CUSUM, C1, C2, C3: %v", days, rung)
}

func finite(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }

// surveillance runs the script and gives its rows.
func surveillance(t *testing.T, in string) [][]string {
	t.Helper()
	dir := t.TempDir()
	from, to := filepath.Join(dir, "in.csv"), filepath.Join(dir, "out.csv")
	if err := os.WriteFile(from, []byte(in), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("Rscript", filepath.Join("testdata", "surveillance.R"), from, to).CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	f, err := os.Open(to)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}
