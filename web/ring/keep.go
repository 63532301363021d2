package ring

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/series"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web/state"
)

// AlarmOf is an alarm of package alarm as the desk keeps it: the whole of it stands in Detail.
func AlarmOf(a *alarm.Alarm) (state.Alarm, error) {
	b, err := json.Marshal(a)
	if err != nil {
		return state.Alarm{}, fmt.Errorf("alarm %s: %w", a.ID, err)
	}
	out := state.Alarm{ID: a.ID, Detector: a.Name(), Rule: a.Rule, Series: a.Key.String(), Where: a.Where, To: a.Day, Value: a.Value, Baseline: a.Baseline,
		Threshold: a.Threshold, Unit: a.Unit, Text: a.Text, Incidents: a.Incidents, Triggers: a.Triggers, LeftOut: a.LeftOut, Also: a.Also,
		Built: a.Built, Past: a.Past, All: a.All, Detail: b, State: "open", History: []state.AlarmStep{}}
	if len(a.Days) > 0 {
		out.From = a.Days[0].Day
	}
	if a.Past != nil {
		out.FalseRate = a.Past.FalseYearly
	}
	return out, nil
}

// AlarmsOf is AlarmOf of each.
func AlarmsOf(as []alarm.Alarm) ([]state.Alarm, error) {
	out := []state.Alarm{}
	for i := range as {
		a, err := AlarmOf(&as[i])
		if err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, nil
}

// lastMark is the last day that was looked at.
const lastMark = "alarms looked up to"

// Keep keeps the alarms of a look that say something new, and what was looked at. It gives those that are new.
func (r *Ring) Keep(ctx context.Context, rep alarm.Report, at store.Moment) ([]state.Alarm, error) {
	ledger, err := r.o.State.Ledger(ctx)
	if err != nil {
		return nil, err
	}
	var news []alarm.Alarm
	for i := range rep.Alarms {
		if _, told := ledger.Told(&rep.Alarms[i], r.o.Config.Watch.Quiet); !told {
			news = append(news, rep.Alarms[i])
		}
	}
	as, err := AlarmsOf(news)
	if err != nil {
		return nil, err
	}
	fresh, err := r.o.State.RaiseAlarms(ctx, as)
	if err != nil {
		return nil, err
	}
	if from, err := series.ParseDay(rep.From); err == nil {
		if err := r.o.State.SetWatchedFrom(ctx, from); err != nil {
			return nil, err
		}
	}
	if to, err := series.ParseDay(rep.To); err == nil {
		last, err := r.o.State.Mark(ctx, lastMark)
		if err == nil && (last == 0 || last < int64(to)+shift) {
			err = r.o.State.SetMark(ctx, lastMark, int64(to)+shift)
		}
		if err != nil {
			return nil, err
		}
	}
	return fresh, r.o.State.SetLook(ctx, state.Look{Moment: at.String(), Found: len(rep.Alarms), New: len(fresh), Scope: rep.Scope})
}

// shift keeps days before 1970 apart from none.
const shift = 1 << 40

// After is the last day that was looked at; of a store that nobody looked at, a day so long ago that a look begins as far
// back as it may.
func (r *Ring) After(ctx context.Context) (*series.Day, error) {
	v, err := r.o.State.Mark(ctx, lastMark)
	if err != nil {
		return nil, err
	}
	d := series.Day(-1 << 30)
	if v != 0 {
		d = series.Day(v - shift)
	}
	return &d, nil
}

// News are the alarms of the days that people wait for: those of a look far back are kept, and nobody is sent for.
func (r *Ring) News(rep alarm.Report, fresh []state.Alarm) (out []state.Alarm) {
	to, err := series.ParseDay(rep.To)
	if err != nil {
		return nil
	}
	first := (to - series.Day(r.o.Config.Watch.Recent-1)).String()
	for _, a := range fresh {
		if a.To >= first {
			out = append(out, a)
		}
	}
	return out
}
