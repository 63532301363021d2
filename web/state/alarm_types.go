package state

import (
	"encoding/json"
	"strings"
	"time"

	"github.com/casus/casus/alarm"
)

// Alarm is something unusual, with all that makes it so.
type Alarm struct {
	ID        string          `json:"id"`
	Detector  string          `json:"detector" doc:"cusum, record, or rule with its name"`
	Rule      string          `json:"rule,omitempty" doc:"name of the rule, where it is one"`
	Series    string          `json:"series" doc:"what it watches: dyad RUS.MIL → UKR.CVL ASSAULT, country SYR, search ID"`
	Where     string          `json:"where,omitempty" doc:"of a series of a place: its name"`
	From      string          `json:"from,omitempty" doc:"first day that it rests on"`
	To        string          `json:"to" doc:"day on which it rang"`
	Value     float64         `json:"value"`
	Baseline  float64         `json:"baseline" doc:"stories usual on these days, in all; 0 where a rule has no baseline"`
	Threshold float64         `json:"threshold"`
	Unit      string          `json:"unit,omitempty" doc:"of value and threshold"`
	Text      string          `json:"text" doc:"in words"`
	Incidents []string        `json:"incidents" doc:"that set it off"`
	Triggers  []alarm.Trigger `json:"triggers" doc:"a line for each story and day that set it off; records without an incident are here too"`
	LeftOut   int             `json:"triggers_left_out,omitempty" doc:"earlier ones that are not listed"`
	Also      []string        `json:"also,omitempty" doc:"series that rang by the same stories"`
	Built     float64         `json:"built_for_rate,omitempty" doc:"false alarms a year that the detector is built for"`
	FalseRate *float64        `json:"false_rate,omitempty" doc:"false alarms a year of this detector on this series before; absent if it is not known"`
	Past      *alarm.Past     `json:"past,omitempty" doc:"how the detector did on this series before, by what people made of its alarms up to now"`
	All       *alarm.Past     `json:"past_of_all,omitempty" doc:"the same over all series"`
	Detail    json.RawMessage `json:"detail,omitempty" doc:"the alarm as the detector gave it"`
	Raised    time.Time       `json:"raised"`
	State     string          `json:"state" enum:"open,acknowledged,dismissed,escalated"`
	History   []AlarmStep     `json:"history" doc:"who did what"`
}

// Miss is what should have rung and did not, as a person says.
type Miss struct {
	Series string    `json:"series" doc:"dyad RUS.MIL → UKR.CVL, country SYR"`
	Day    string    `json:"day" doc:"on which it should have rung"`
	By     string    `json:"by"`
	Reason string    `json:"reason" doc:"what was missed"`
	At     time.Time `json:"at"`
}

// Look is the last look for alarms: what was watched, and of what nothing can be said.
type Look struct {
	Moment string      `json:"moment,omitempty" doc:"as of which the store was read; absent if nobody has looked yet"`
	At     time.Time   `json:"at,omitzero"`
	Found  int         `json:"found" doc:"alarms on the days looked at"`
	New    int         `json:"new" doc:"of them, those that were not known before"`
	Scope  alarm.Scope `json:"scope"`
}

// Mail is a message to those who are told of alarms.
type Mail struct {
	ID, Subject, Body string
	Tries             int
}

// Title is the series as people read it: a place by its name, all else as the series is written.
func (a *Alarm) Title() string {
	if f := strings.SplitN(a.Series, " ", 3); a.Where != "" && len(f) > 1 {
		f[1] = a.Where
		return strings.Join(f, " ")
	}
	return a.Series
}
