package api

import (
	"context"
	"errors"
	"net/http"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/web/guard"
	"github.com/casus/casus/web/state"
)

// The kinds of answers about alarms.
type (
	Miss      = state.Miss
	AlarmLook = state.Look
)

func (a *API) alarmRoutes() {
	v, an, none := state.Viewer, state.Analyst, []int{http.StatusNotFound, http.StatusUnprocessableEntity}
	post := http.MethodPost
	add(a, op{id: "list-alarms", path: "/alarms", tag: "alarms", summary: "Alarms, the latest day first, each with its last five triggers", role: v, live: true}, a.alarms)
	add(a, op{id: "get-alarm", path: "/alarms/{id}", tag: "alarms", summary: "One alarm with its history", role: v, live: true, errs: none}, a.alarm)
	add(a, op{id: "set-alarm", method: post, path: "/alarms/{id}/state", tag: "alarms", summary: "Acknowledge, dismiss, escalate, open again", role: an, errs: none}, a.setAlarm)
	add(a, op{id: "list-misses", path: "/alarm-misses", tag: "alarms", summary: "What should have rung and did not", role: v, live: true}, a.misses)
	add(a, op{id: "add-miss", method: post, path: "/alarm-misses", tag: "alarms", summary: "Keep what should have rung", role: an, errs: none}, a.addMiss)
	add(a, op{id: "get-alarm-look", path: "/alarm-look", tag: "alarms", summary: "The last look for alarms: what is watched, and of what nothing can be said; without a moment if there was none", role: v, live: true}, a.look)
	a.alarmStreamRoute()
}

// AlarmQuery says which alarms are wanted.
type AlarmQuery struct {
	State    string `query:"state" enum:"open,acknowledged,dismissed,escalated"`
	Detector string `query:"detector" maxLength:"200" doc:"cusum, record, rule, or rule with its name"`
	Series   string `query:"series" maxLength:"300" doc:"as alarms write it: dyad RUS.MIL → UKR.CVL, country SYR"`
	From     string `query:"from" doc:"first day on which it rang"`
	To       string `query:"to" doc:"last day"`
	Limit    int    `query:"limit" minimum:"1" maximum:"500" default:"50"`
}

func (a *API) alarms(ctx context.Context, in *AlarmQuery) (*body[Page[Alarm]], error) {
	for name, day := range map[string]string{"from": in.From, "to": in.To} {
		if err := checkDay(name, day); err != nil {
			return nil, err
		}
	}
	as, err := a.o.State.AlarmsOf(ctx, state.AlarmFilter{State: in.State, Detector: in.Detector, Series: in.Series, From: in.From, To: in.To, Limit: in.Limit})
	for i := range as {
		short(&as[i])
	}
	return reply(Page[Alarm]{Items: some(as)}, err)
}

// shortTriggers is how many triggers an alarm in a list has.
const shortTriggers = 5

// short leaves out what only the alarm itself gives: all triggers, and what the detector said.
func short(a *Alarm) {
	a.Detail = nil
	if n := len(a.Triggers) - shortTriggers; n > 0 {
		a.Triggers, a.LeftOut = a.Triggers[n:], a.LeftOut+n
	}
}

func (a *API) alarm(ctx context.Context, in *struct {
	ID string `path:"id" maxLength:"100"`
}) (*body[Alarm], error) {
	return reply(a.o.State.Alarm(ctx, in.ID))
}

func (a *API) setAlarm(ctx context.Context, in *struct {
	ID   string `path:"id" maxLength:"100"`
	Body struct {
		State string `json:"state" enum:"open,acknowledged,dismissed,escalated"`
		Note  string `json:"note,omitempty" maxLength:"2000" doc:"why; may be empty to acknowledge only"`
	}
}) (*body[Alarm], error) {
	if in.Body.Note == "" && in.Body.State != "acknowledged" {
		return nil, bad("note: say why")
	}
	guard.Note(ctx, in.Body.State+": "+in.Body.Note)
	err := a.o.State.SetAlarm(ctx, in.ID, in.Body.State, guard.From(ctx).Name, in.Body.Note)
	if errors.Is(err, state.ErrStep) {
		return nil, bad("state: %v", err)
	}
	if err != nil {
		return nil, err
	}
	return reply(a.o.State.Alarm(ctx, in.ID))
}

func (a *API) misses(ctx context.Context, _ *struct{}) (*body[Page[Miss]], error) {
	ms, err := a.o.State.Misses(ctx)
	return reply(Page[Miss]{Items: some(ms)}, err)
}

func (a *API) addMiss(ctx context.Context, in *struct {
	Body struct {
		Series string `json:"series" maxLength:"300" doc:"dyad RUS.MIL -> UKR.CVL ASSAULT, actor SYR.REB, country SYR, place geonames:170654, search ID"`
		Day    string `json:"day" maxLength:"10" doc:"on which it should have rung"`
		Reason string `json:"reason" minLength:"1" maxLength:"2000" doc:"what was missed"`
	}
}) (*body[Miss], error) {
	guard.Note(ctx, in.Body.Series+" "+in.Body.Day+": "+in.Body.Reason)
	m, err := a.o.State.AddMiss(ctx, in.Body.Series, in.Body.Day, guard.From(ctx).Name, in.Body.Reason)
	if errors.Is(err, state.ErrMiss) {
		return nil, bad("%v", err)
	}
	return reply(m, err)
}

func (a *API) look(ctx context.Context, _ *struct{}) (*body[AlarmLook], error) {
	l, err := a.o.State.Look(ctx)
	if errors.Is(err, state.ErrNotFound) {
		l, err = state.Look{Scope: alarm.Scope{Watched: []alarm.Watched{}, Unwatched: []alarm.Unwatched{}}}, nil
	}
	return reply(l, err)
}
