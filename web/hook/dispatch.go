package hook

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/fetch"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web/api"
	"github.com/casus/casus/web/state"
)

// Options are what a Dispatcher stands on.
type Options struct {
	Store   api.Reader
	State   *state.State
	Allow   []netip.Prefix // addresses that may be told although they are not public
	Poll    time.Duration  // how often to look; 0 for 2 s
	Now     func() time.Time
	Version string
	Log     *slog.Logger
}

// Dispatcher sends messages.
type Dispatcher struct {
	o      Options
	client *http.Client
}

// New makes one. It follows no redirects: a signed message goes where the admin said, and nowhere else.
func New(o Options) *Dispatcher {
	if o.Poll <= 0 {
		o.Poll = 2 * time.Second
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	d := &net.Dialer{Timeout: 10 * time.Second, Control: fetch.Control(o.Allow)}
	return &Dispatcher{o: o, client: &http.Client{
		Timeout:       20 * time.Second,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
		Transport: &http.Transport{DialContext: d.DialContext, TLSHandshakeTimeout: 10 * time.Second, ResponseHeaderTimeout: 15 * time.Second,
			MaxResponseHeaderBytes: 64 << 10, IdleConnTimeout: 30 * time.Second, MaxIdleConnsPerHost: 1},
	}}
}

// Run looks for new records and sends what is due, until ctx ends.
func (d *Dispatcher) Run(ctx context.Context) {
	t := time.NewTicker(d.o.Poll)
	defer t.Stop()
	for {
		if err := d.Step(ctx); err != nil && ctx.Err() == nil {
			d.o.Log.Error("webhooks", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
	}
}

// Step looks once.
func (d *Dispatcher) Step(ctx context.Context) error {
	if err := d.collect(ctx); err != nil {
		return err
	}
	if err := d.o.State.Sweep(ctx, d.o.Now().AddDate(0, 0, -30)); err != nil {
		return err
	}
	return d.deliver(ctx)
}

const mark = "webhooks"

// perMessage is how many records one message holds at most.
const perMessage = 100

// message is the body.
type message struct {
	Event  string       `json:"event"`
	At     api.Moment   `json:"at,omitempty"`
	Rows   []api.Row    `json:"rows,omitempty"`
	Alarm  *state.Alarm `json:"alarm,omitempty"`
	Source string       `json:"generator"`
}

// collect puts the records that are new since the last look into the queue, for each webhook those of its query. The
// first look begins now.
func (d *Dispatcher) collect(ctx context.Context) error {
	hooks, err := d.o.State.Webhooks(ctx)
	if err != nil {
		return err
	}
	now, err := d.o.Store.Now(ctx)
	if err != nil {
		return err
	}
	since, err := d.o.State.Mark(ctx, mark)
	if err != nil || since >= int64(now) {
		return err
	}
	if since > 0 {
		for _, h := range hooks {
			if err := d.collectFor(ctx, &h, store.Moment(since), now); err != nil {
				return err
			}
		}
	}
	return d.o.State.SetMark(ctx, mark, int64(now))
}

func (d *Dispatcher) collectFor(ctx context.Context, h *state.Webhook, since, now store.Moment) error {
	if !h.Active || !slices.Contains(h.Events, "record") {
		return nil
	}
	f, err := api.ParseQuery(h.Query)
	if err != nil {
		d.o.Log.Error("the query of a webhook cannot be read any more", "webhook", h.ID, "error", err)
		return nil
	}
	rows, err := api.NewRows(ctx, d.o.Store, f, since, now, 0)
	if err != nil {
		return err
	}
	for i, part := range slices.Collect(slices.Chunk(rows, perMessage)) {
		m := message{Event: "record", At: now.String(), Source: "casus " + d.o.Version}
		for k := range part {
			m.Rows = append(m.Rows, api.RowOf(&part[k]))
		}
		if err := d.queue(ctx, h, fmt.Sprint(int64(now), " ", i), m); err != nil {
			return err
		}
	}
	return nil
}

// Alarms puts alarms into the queue.
func (d *Dispatcher) Alarms(ctx context.Context, as []state.Alarm) error {
	hooks, err := d.o.State.Webhooks(ctx)
	if err != nil {
		return err
	}
	for _, h := range hooks {
		if !h.Active || !slices.Contains(h.Events, "alarm") {
			continue
		}
		for i := range as {
			if err := d.queue(ctx, &h, as[i].ID, message{Event: "alarm", Alarm: &as[i], Source: "casus " + d.o.Version}); err != nil {
				return err
			}
		}
	}
	return nil
}

// queue gives a message an id that is the same whenever it is made of the same.
func (d *Dispatcher) queue(ctx context.Context, h *state.Webhook, what string, m message) error {
	b, err := json.Marshal(m)
	if err != nil {
		return fmt.Errorf("webhook %s: %w", h.ID, err)
	}
	return d.o.State.Queue(ctx, h.ID, casus.ContentID(h.ID, m.Event, what), m.Event, b)
}
