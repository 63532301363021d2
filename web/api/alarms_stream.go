package api

import (
	"context"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/sse"
)

// AlarmStreamQuery says where a stream of alarms begins.
type AlarmStreamQuery struct {
	Last string `header:"Last-Event-ID" maxLength:"30" doc:"goes on behind an event"`
}

// Resolve checks the query before the stream begins.
func (q *AlarmStreamQuery) Resolve(huma.Context) []error {
	if _, err := q.begin(); err != nil {
		return []error{err}
	}
	return nil
}

// begin is the number of the last alarm that the client has; below zero for those that come from now on.
func (q *AlarmStreamQuery) begin() (int64, error) {
	if q.Last == "" {
		return -1, nil
	}
	n, err := strconv.ParseInt(q.Last, 10, 64)
	if err != nil || n < 0 {
		return 0, bad("Last-Event-ID: %q is none", q.Last)
	}
	return n, nil
}

func (a *API) alarmStreamRoute() {
	o := a.streamOperation(huma.Operation{OperationID: "stream-alarms", Path: Prefix + "/alarms/stream", Tags: []string{"alarms"},
		Summary: "New alarms as they are raised (server-sent events)", Description: "Role: viewer. Events: alarm, ping."})
	sse.Register(a.h, o, map[string]any{"alarm": Alarm{}, "ping": Ping{}}, func(ctx context.Context, in *AlarmStreamQuery, send sse.Sender) {
		after, err := in.begin()
		if err == nil {
			err = a.followAlarms(ctx, after, send)
		}
		a.streamEnded(ctx, err)
	})
}

// followAlarms sends the alarms kept after a number, until the client goes or the server stops.
func (a *API) followAlarms(ctx context.Context, after int64, send sse.Sender) error {
	var pinged time.Time
	return a.everyPoll(ctx, func() error {
		as, last, err := a.o.State.NewAlarms(ctx, after, 100)
		if err != nil {
			return err
		}
		for i := range as {
			m := sse.Message{Data: as[i]}
			if i == len(as)-1 {
				m.ID = int(last)
			}
			if err := send(m); err != nil {
				return err
			}
		}
		after = last
		if time.Since(pinged) < pingEvery {
			return nil
		}
		now, err := a.o.Store.Now(ctx)
		if err != nil {
			return err
		}
		pinged = time.Now()
		return send.Data(Ping{AsOf: now.String()})
	})
}
