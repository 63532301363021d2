package alarms

import (
	"os"
	"testing"
)

// TestRun: on the plan of the documentation with fewer series, the CUSUM keeps its promise and beats EARS.
func TestRun(t *testing.T) {
	p := DefaultPlan()
	p.Series = 6
	if testing.Short() {
		p.Series = 3
	}
	r := Run(p)
	if testing.Verbose() {
		r.WriteText(os.Stdout)
	}
	cusum := r.Results[0]
	if cusum.Name != "cusum" || cusum.FalseYearly > 1.2 || cusum.Sensitivity < 0.7 {
		t.Errorf("%+v", cusum)
	}
	for _, v := range r.Results[2:] {
		if v.Calibrated > 0 && v.Sensitivity >= cusum.Sensitivity {
			t.Errorf("%s finds %.3f, the CUSUM %.3f", v.Name, v.Sensitivity, cusum.Sensitivity)
		}
	}
}
