package alarms

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

func table(counts func(i int) int, n int) string {
	var b strings.Builder
	b.WriteString(",Aland,Bland\n")
	for i := range n {
		day := time.Date(2000, time.Month(1+i), 1, 0, 0, 0, 0, time.UTC).AddDate(0, 1, -1)
		fmt.Fprintf(&b, "%s,%d,0\n", day.Format(time.DateOnly), counts(i))
	}
	return b.String()
}

func TestReadMonths(t *testing.T) {
	ms, err := ReadMonths(strings.NewReader(table(func(i int) int { return i }, 14)), "x")
	if err != nil || len(ms) != 2 || ms[0].Country != "Aland" || ms[0].First != "2000-01" || len(ms[0].Count) != 14 || ms[0].Count[13] != 13 {
		t.Fatalf("%+v, %v", ms, err)
	}
	for _, bad := range []string{"", ",A\n2000-01-31,x\n", ",A\n2000-01-31,-1\n", ",A\n2000-01-31,1\n2000-03-31,1\n", ",A\nJanuary,1\n", ",A\n2000-01-31\n"} {
		if _, err := ReadMonths(strings.NewReader(bad), "x"); err == nil {
			t.Errorf("%q was taken", bad)
		}
	}
}

// TestRunMonths: a war that begins in one month and goes on is foretold by its own first month, and by nothing before it.
func TestRunMonths(t *testing.T) {
	ms, err := ReadMonths(strings.NewReader(table(func(i int) int {
		if i >= 70 && i < 74 {
			return 200
		}
		return 3
	}, 100)), "x")
	if err != nil {
		t.Fatal(err)
	}
	r := RunMonths(ms)
	if r.Months != 2*39 || r.From != "2005-01" || r.Escalations != 4 || r.OnsetCount != 1 {
		t.Errorf("%+v", r)
	}
	for _, v := range r.Results {
		if v.Name == "same as last month" && (v.Signs != 4 || v.Right != 3) {
			t.Errorf("%+v", v)
		}
		if v.Name == "cusum" && v.Right == 0 {
			t.Errorf("the CUSUM does not ring in the war: %+v", v)
		}
	}
}
