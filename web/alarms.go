package web

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/web/state"
)

// AlarmOf is an alarm of package alarm as the desk keeps it: the whole of it stands in Detail.
func AlarmOf(a *alarm.Alarm, raised time.Time) (state.Alarm, error) {
	b, err := json.Marshal(a)
	if err != nil {
		return state.Alarm{}, fmt.Errorf("alarm %s: %w", a.ID, err)
	}
	out := state.Alarm{ID: a.ID, Detector: a.Detector, Series: a.Key.String(), To: a.Day, Value: a.Value, Baseline: a.Baseline,
		Threshold: a.Threshold, Text: a.Text, Incidents: a.Incidents, Detail: b, Raised: raised}
	if a.Past != nil {
		out.FalseRate = &a.Past.FalseYearly
	}
	return out, nil
}
