package story

import (
	"fmt"
	"time"

	"github.com/casus/casus"
)

// dates is when a happening may have been, days since 1970, both ends included.
type dates struct {
	lo, hi int
	iso    string // as told; empty if the sentence does not say
}

// Reach of what has no date: news tells what was not long ago and will be before long.
const (
	daysBack  = 45
	daysAhead = 60
)

func datesOf(e *casus.Event, pub int) dates {
	if lo, hi, ok := isoRange(e.Date); ok {
		return dates{lo, hi, e.Date}
	}
	switch {
	case pub == 0:
		return dates{-1 << 30, 1 << 30, ""}
	case e.Status == casus.Planned:
		return dates{pub - 1, pub + daysAhead, ""}
	case e.Status == casus.Possible:
		return dates{pub - daysBack, pub + daysAhead, ""}
	}
	return dates{pub - daysBack, pub + 1, ""}
}

// isoRange is the days of "2015-08-16", "2016-04" or "2015".
func isoRange(iso string) (lo, hi int, ok bool) {
	for _, l := range [...]struct {
		layout       string
		year, mon, d int
	}{{"2006-01-02", 0, 0, 1}, {"2006-01", 0, 1, 0}, {"2006", 1, 0, 0}} {
		if len(iso) != len(l.layout) {
			continue
		}
		t, err := time.Parse(l.layout, iso)
		if err != nil {
			return 0, 0, false
		}
		return int(t.Unix() / 86400), int(t.AddDate(l.year, l.mon, l.d).Unix()/86400) - 1, true
	}
	return 0, 0, false
}

// compareDates gives the score, why, and whether the dates exclude each other. long is of happenings that may go on
// over a night: talks, protests, deployments.
func compareDates(a, b dates, long bool) (score int, why string, never bool) {
	gap := max(a.lo, b.lo) - min(a.hi, b.hi)
	both := a.iso != "" && b.iso != ""
	switch {
	case gap > 0 && both && gap == 1 && long && len(a.iso) == 10 && len(b.iso) == 10:
		return -300, "on the next day", false
	case gap > 0:
		return 0, fmt.Sprintf("dates exclude each other: %s and %s", a.show(), b.show()), true
	case !both:
		return 0, "", false
	case a.iso == b.iso && len(a.iso) == 10:
		return 900, "same day, " + a.iso, false
	case a.iso == b.iso && len(a.iso) == 7:
		return 400, "same month, " + a.iso, false
	case a.iso == b.iso:
		return 200, "same year, " + a.iso, false
	}
	return 150, "dates agree: " + minString(a.iso, b.iso) + ", " + maxString(a.iso, b.iso), false
}

func (d dates) show() string {
	if d.iso != "" {
		return d.iso
	}
	return formatDay(d.lo) + " to " + formatDay(d.hi)
}

func minString(a, b string) string {
	if b < a {
		return b
	}
	return a
}

func maxString(a, b string) string {
	if b > a {
		return b
	}
	return a
}
