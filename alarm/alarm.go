package alarm

import (
	"slices"

	"github.com/casus/casus"
	"github.com/casus/casus/series"
)

// Alarm is what rang, with its grounds. It does not change; what people make of it stands in the Ledger.
type Alarm struct {
	ID        string     `json:"id"` // hash of detector, rule, series and day: the same alarm has the same id anywhere
	Detector  string     `json:"detector"`
	Rule      string     `json:"rule,omitempty"`
	Key       series.Key `json:"series"`
	Day       string     `json:"day"` // on which it rang
	Text      string     `json:"text"`
	Value     float64    `json:"value"`
	Threshold float64    `json:"threshold"`
	Unit      string     `json:"unit"`
	Baseline  float64    `json:"baseline,omitempty"`       // stories usual on Days, in all
	Days      []Point    `json:"days"`                     // that made it ring
	Incidents []string   `json:"incidents"`                // of these days in this series, or the records where they belong to none
	Built     float64    `json:"built_for_rate,omitempty"` // false alarms a year that the detector is built for
	Past      *Past      `json:"past,omitempty"`           // how it did on this series before
}

// New makes the alarm of a signal. items are the events among which the incidents of its days are looked for.
func New(d Detector, s *series.Series, sig Signal, items []series.Item) Alarm {
	a := Alarm{Detector: d.Name(), Key: s.Key, Day: s.Day(sig.At).String(), Text: sig.Text, Value: sig.Value, Threshold: sig.Threshold,
		Unit: sig.Unit, Baseline: sig.Baseline, Days: sig.Days, Built: sig.Rate}
	a.ID = a.id()
	last := s.Day(sig.At)
	first := last - series.Day(len(sig.Days)-1)
	var mine []series.Item
	for i := range items {
		if it := &items[i]; it.Day >= first && it.Day <= last && it.In(s.Key) {
			mine = append(mine, *it)
		}
	}
	a.Incidents = incidentsOf(mine)
	return a
}

func (a *Alarm) id() string {
	return casusID(a.Detector, a.Rule, a.Key.System, string(a.Key.Kind), a.Key.A, a.Key.B, a.Key.Type, a.Day)
}

func casusID(parts ...string) string { return casus.ContentID(append([]string{"alarm"}, parts...)...) }

// incidentsOf are the different incidents of events, in their order.
func incidentsOf(items []series.Item) []string {
	out := []string{}
	for i := range items {
		if id := items[i].Incident; !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	return out
}
