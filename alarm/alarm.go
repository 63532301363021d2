package alarm

import (
	"github.com/casus/casus"
	"github.com/casus/casus/series"
)

// Alarm is what rang, with its grounds. It does not change; what people make of it stands in the Ledger.
type Alarm struct {
	ID        string     `json:"id"` // hash of detector, rule, series and day: the same alarm has the same id anywhere
	Detector  string     `json:"detector"`
	Rule      string     `json:"rule,omitempty"`
	Key       series.Key `json:"series"`
	Where     string     `json:"where,omitempty"` // of a series of a place: its name
	Day       string     `json:"day"`             // on which it rang
	Text      string     `json:"text"`
	Value     float64    `json:"value"`
	Threshold float64    `json:"threshold"`
	Unit      string     `json:"unit"`
	Baseline  float64    `json:"baseline,omitempty"` // stories usual on Days, in all
	Days      []Point    `json:"days"`               // that made it ring
	Incidents []string   `json:"incidents"`          // of these days in this series
	Loose     []string   `json:"records,omitempty"`  // of them, the records that belong to no incident
	Triggers  []Trigger  `json:"triggers"`           // a line for each story of these days, the latest if there are too many
	LeftOut   int        `json:"triggers_left_out,omitempty"`
	Also      []string   `json:"also,omitempty"`           // series that rang by the same stories: no alarms of their own
	Built     float64    `json:"built_for_rate,omitempty"` // false alarms a year that the detector is built for
	Past      *Past      `json:"past,omitempty"`           // how it did on this series before
	All       *Past      `json:"past_of_all,omitempty"`    // and on all series
}

// Name is the detector as people know it: a rule by its name.
func (a *Alarm) Name() string {
	if a.Rule != "" {
		return a.Detector + " " + a.Rule
	}
	return a.Detector
}

// New makes the alarm of a signal. items are the events among which the incidents of its days are looked for; of a saved
// search, what it found.
func New(d Detector, s *series.Series, sig Signal, items []series.Item) Alarm {
	a := Alarm{Detector: d.Name(), Key: s.Key, Day: s.Day(sig.At).String(), Text: sig.Text, Value: sig.Value, Threshold: sig.Threshold,
		Unit: sig.Unit, Baseline: sig.Baseline, Days: sig.Days, Built: sig.Rate}
	a.ID = a.id()
	last := s.Day(sig.At)
	first := last - series.Day(len(sig.Days)-1)
	var mine []series.Item
	for i := range items {
		if it := &items[i]; it.Day >= first && it.Day <= last && (s.Key.Kind == series.Search || it.In(s.Key)) {
			mine = append(mine, *it)
		}
	}
	a.grounds(mine)
	return a
}

// grounds are the incidents and triggers of an alarm.
func (a *Alarm) grounds(items []series.Item) {
	order(items)
	if a.Key.Kind == series.Place && len(items) > 0 {
		a.Where = items[0].Where
	}
	a.Incidents, a.Loose = incidentsOf(items)
	a.Triggers, a.LeftOut = triggersOf(items)
}

func (a *Alarm) id() string {
	return casusID(a.Detector, a.Rule, a.Key.System, string(a.Key.Kind), a.Key.A, a.Key.B, a.Key.Type, a.Day)
}

func casusID(parts ...string) string { return casus.ContentID(append([]string{"alarm"}, parts...)...) }

// incidentsOf are the different incidents of events, and the records that belong to none, both in their order.
func incidentsOf(items []series.Item) (incidents, loose []string) {
	incidents = []string{}
	seen := map[string]bool{}
	for i := range items {
		it := &items[i]
		if seen[it.Incident] {
			continue
		}
		seen[it.Incident] = true
		if it.Incident == it.Record {
			loose = append(loose, it.Record)
		} else {
			incidents = append(incidents, it.Incident)
		}
	}
	return incidents, loose
}
