package alarms

import (
	"fmt"
	"io"
	"math"
	"strings"
)

// Report is what Run found.
type Report struct {
	Plan    Plan     `json:"plan"`
	Results []Result `json:"results"`
}

// WriteText writes the report as a table.
func (r Report) WriteText(w io.Writer) error {
	p := r.Plan
	var b strings.Builder
	fmt.Fprintf(&b, "%d series at each of %d levels (mean stories a day), %d days watched after %d; a surge of %.3g times for %d days; seed %d\n\n",
		p.Series, len(p.Levels), p.WatchDays, p.HistoryDays, p.Factor, p.SurgeDays, p.Seed)
	fmt.Fprintf(&b, "%-22s %8s %10s %12s %7s", "detector", "limit", "false/year", "sensitivity", "delay")
	for _, l := range p.Levels {
		fmt.Fprintf(&b, " %7s", fmt.Sprintf("at %g", l))
	}
	b.WriteByte('\n')
	for _, v := range r.Results {
		limit := "as built"
		if v.Calibrated > 0 {
			limit = fmt.Sprintf("%.2f", v.Calibrated)
		}
		fmt.Fprintf(&b, "%-22s %8s %10.3f %12.3f %7.1f", v.Name, limit, v.FalseYearly, v.Sensitivity, v.Delay)
		for _, l := range v.ByLevel {
			fmt.Fprintf(&b, " %7.3f", l.Sensitivity)
		}
		b.WriteByte('\n')
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func round(v float64) float64 { return math.Round(v*1000) / 1000 }
