package api

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/sse"

	"github.com/casus/casus/store"
	"github.com/casus/casus/web/state"
)

func isUnsupported(err error) bool { return errors.Is(err, http.ErrNotSupported) }

// StreamQuery says which new records are wanted.
type StreamQuery struct {
	Filter
	Since string `query:"since" doc:"a moment: also records stored since then"`
	Last  string `header:"Last-Event-ID" maxLength:"30" doc:"goes on behind an event"`
}

// Resolve checks the filter before the stream begins.
func (q *StreamQuery) Resolve(huma.Context) []error {
	if _, _, err := q.begin(); err != nil {
		return []error{err}
	}
	return nil
}

func (q *StreamQuery) begin() (f store.Filter, since store.Moment, err error) {
	if f, err = q.Filter.store(); err != nil {
		return f, 0, err
	}
	if q.Last != "" {
		n, err := strconv.ParseInt(q.Last, 10, 64)
		if err != nil {
			return f, 0, bad("Last-Event-ID: %q is none", q.Last)
		}
		return f, store.Moment(n), nil
	}
	since, err = moment("since", q.Since)
	return f, since, err
}

// Ping tells that the stream lives.
type Ping struct {
	AsOf Moment `json:"as_of"`
}

// pingEvery is how often a quiet stream pings, so that proxies do not end it.
const pingEvery = 15 * time.Second

func (a *API) streamRoute() {
	o := a.streamOperation(huma.Operation{OperationID: "stream-records", Path: Prefix + "/stream", Tags: []string{"records"},
		Summary: "New records as they are stored (server-sent events)", Description: "Role: viewer. Events: record, ping."})
	sse.Register(a.h, o, map[string]any{"record": Row{}, "ping": Ping{}}, func(ctx context.Context, in *StreamQuery, send sse.Sender) {
		f, since, err := in.begin()
		if err == nil {
			err = a.follow(ctx, f, since, send)
		}
		a.streamEnded(ctx, err)
	})
}

// streamOperation completes what a stream is described by: who may ask, what may go wrong, how many run at once.
func (a *API) streamOperation(o huma.Operation) huma.Operation {
	o.Method = http.MethodGet
	o.Errors = []int{http.StatusUnauthorized, http.StatusForbidden, http.StatusTooManyRequests, http.StatusServiceUnavailable}
	o.Metadata, o.Security = map[string]any{"role": state.Viewer}, []map[string][]string{{"token": {}}, {"session": {}}}
	o.Middlewares = huma.Middlewares{a.oneStream}
	return o
}

func (a *API) streamEnded(ctx context.Context, err error) {
	if err != nil && ctx.Err() == nil {
		a.o.Log.Debug("a stream ended", "error", err)
	}
}

// everyPoll looks now and after each poll, until the client goes or the server stops.
func (a *API) everyPoll(ctx context.Context, look func() error) error {
	poll := time.NewTicker(a.o.Poll)
	defer poll.Stop()
	for {
		if err := look(); err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case <-a.stop:
			return nil
		case <-poll.C:
		}
	}
}

// oneStream bounds the streams that run at once.
func (a *API) oneStream(ctx huma.Context, next func(huma.Context)) {
	select {
	case a.streams <- struct{}{}:
		defer func() { <-a.streams }()
		next(ctx)
	default:
		a.write(ctx, http.StatusServiceUnavailable, "too many streams at once")
	}
}

// follow sends what is stored after since, until the client goes or the server stops.
func (a *API) follow(ctx context.Context, f store.Filter, since store.Moment, send sse.Sender) error {
	if since == 0 {
		var err error
		if since, err = a.o.Store.Now(ctx); err != nil {
			return err
		}
	}
	if err := send.Data(Ping{AsOf: since.String()}); err != nil {
		return err
	}
	pinged := time.Now()
	return a.everyPoll(ctx, func() error {
		now, err := a.o.Store.Now(ctx)
		if err != nil {
			return err
		}
		if now > since {
			if err := a.sendNew(ctx, f, since, now, send); err != nil {
				return err
			}
			since = now
		}
		if time.Since(pinged) < pingEvery {
			return nil
		}
		pinged = time.Now()
		return send.Data(Ping{AsOf: now.String()})
	})
}

// mostNew bounds what one look sends; a client that comes back after more than that asks /records.
const mostNew = 10_000

// sendNew sends the records stored after since and up to now, the oldest first. Only the last of a moment has an id: a
// client that goes on behind it has seen all of that moment.
func (a *API) sendNew(ctx context.Context, f store.Filter, since, now store.Moment, send sse.Sender) error {
	rows, err := NewRows(ctx, a.o.Store, f, since, now, mostNew)
	if err != nil {
		return err
	}
	for i := range rows {
		m := sse.Message{Data: RowOf(&rows[i])}
		if i+1 == len(rows) || rows[i+1].Since != rows[i].Since {
			m.ID = int(rows[i].Since)
		}
		if err := send(m); err != nil {
			return err
		}
	}
	return nil
}

// NewRows are the records stored after since and up to now, the oldest first; of more than most the latest.
func NewRows(ctx context.Context, s Reader, f store.Filter, since, now store.Moment, most int) ([]store.Row, error) {
	f.AsOf, f.Order, f.Limit, f.Cursor = now, store.OrderNew, most, ""
	var rows []store.Row
	for r, err := range s.Records(ctx, f) {
		if err != nil {
			return nil, err
		}
		if r.Since <= since {
			break
		}
		rows = append(rows, r)
	}
	slices.Reverse(rows)
	return rows, nil
}
