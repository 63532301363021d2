package ingest

import (
	"slices"
	"time"

	"github.com/casus/casus"
)

// A report may tell anew what happened long before the days that are looked at: "the bombing of 1 March killed 31".
// Then the news of that day is looked at too.

const (
	echoDays = 3  // publications after the day that are looked at
	echoMost = 10 // days in a window that are looked at, the latest
)

// oldDays notes the days of events that lie before the day from.
func oldDays(rs []casus.Record, from string, days map[string]bool) {
	for _, x := range rs {
		if e := x.Event; e != nil && len(e.Date) == len(time.DateOnly) && e.Date < from {
			days[e.Date] = true
		}
	}
}

// echoes are the stretches in which the news of some days was published, the latest echoMost of them. Stretches that
// meet are one.
func echoes(days map[string]bool) []window {
	var all []string
	for d := range days {
		all = append(all, d)
	}
	slices.Sort(all)
	all = all[max(0, len(all)-echoMost):]
	var out []window
	for _, d := range all {
		t, err := time.Parse(time.DateOnly, d)
		if err != nil {
			continue
		}
		w := window{t, t.AddDate(0, 0, echoDays)}
		if n := len(out); n > 0 && !out[n-1].to.Before(w.from) {
			out[n-1].to = w.to
			continue
		}
		out = append(out, w)
	}
	return out
}
