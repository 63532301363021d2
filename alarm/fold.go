package alarm

import (
	"cmp"
	"slices"

	"github.com/casus/casus/series"
)

// heard is a signal with the series that it is of.
type heard struct {
	s    *series.Series
	sig  Signal
	last series.Day
	from series.Day // first of its days
}

// hearing is what a detector said.
type hearing struct {
	d     Detector
	heard []heard
}

func newHeard(s *series.Series, sig Signal) heard {
	last := s.Day(sig.At)
	return heard{s, sig, last, last - series.Day(max(0, len(sig.Days)-1))}
}

// told is a story of a day.
type told struct {
	day   series.Day
	story string
}

// alarms makes the alarms of signals. A series that rang by the same stories as a narrower one, within quiet days, is named
// in the alarm of that one: a wave of shelling is told once, not for the dyad, both actors, the place and the country.
func (r *Round) alarms(d Detector, hs []heard) []Alarm {
	slices.SortStableFunc(hs, func(a, b heard) int {
		return cmp.Or(cmp.Compare(breadth(a.s.Key), breadth(b.s.Key)), a.s.Key.Compare(b.s.Key), cmp.Compare(a.last, b.last))
	})
	var out []Alarm
	var leads []map[told]bool
	var ends []series.Day
	for _, h := range hs {
		items := r.under[h.s.Key]
		a := New(d, h.s, h.sig, items)
		if name := r.names[h.s.Key]; name != "" {
			a.Text = "“" + name + "”: " + a.Text
		}
		mine := storiesOf(items, h.from, h.last)
		if i := r.lead(mine, leads, ends, h); i >= 0 {
			if k := h.s.Key.String(); !slices.Contains(out[i].Also, k) {
				out[i].Also = append(out[i].Also, k)
			}
			continue
		}
		out, ends = append(out, a), append(ends, h.last)
		if h.s.Key.Kind == series.Search {
			mine = nil // a search is nobody's part, and explains nothing
		}
		leads = append(leads, mine)
	}
	return out
}

// lead is the alarm by whose stories h is explained, -1 if there is none.
func (r *Round) lead(mine map[told]bool, leads []map[told]bool, ends []series.Day, h heard) int {
	if r.conf.Series.Same == 0 || h.s.Key.Kind == series.Search || len(mine) == 0 {
		return -1
	}
	for i := range leads {
		if max(ends[i]-h.last, h.last-ends[i]) > series.Day(r.conf.Watch.Quiet) {
			continue
		}
		same := 0
		for t := range mine {
			if leads[i][t] {
				same++
			}
		}
		if float64(same) >= r.conf.Series.Same*float64(len(mine)) {
			return i
		}
	}
	return -1
}

// breadth orders series from narrow to wide.
func breadth(k series.Key) int {
	n := map[series.Kind]int{series.Search: 0, series.Dyad: 2, series.Place: 4, series.Actor: 6, series.Country: 8}[k.Kind]
	if k.Type == "" {
		n++
	}
	return n
}

func storiesOf(items []series.Item, from, last series.Day) map[told]bool {
	out := map[told]bool{}
	for i := range items {
		if it := &items[i]; it.Day >= from && it.Day <= last {
			out[told{it.Day, it.Story}] = true
		}
	}
	return out
}
