package hook

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"time"

	"github.com/casus/casus/web/state"
)

// waits are the times between tries. After the last the message is given up.
func waits() []time.Duration {
	return []time.Duration{10 * time.Second, time.Minute, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour, 6 * time.Hour, 12 * time.Hour, 24 * time.Hour}
}

// claim is how long a message that is being sent is left alone by others: longer than a try takes.
const claim = 2 * time.Minute

// Deliver sends what is due, without looking for new records.
func (d *Dispatcher) Deliver(ctx context.Context) error { return d.deliver(ctx) }

// deliver sends what is due, one message after another.
func (d *Dispatcher) deliver(ctx context.Context) error {
	due, err := d.o.State.Due(ctx, 50)
	if err != nil {
		return err
	}
	for i := range due {
		o := &due[i]
		if mine, err := d.o.State.ClaimDelivery(ctx, o.ID, d.o.Now().Add(claim)); err != nil {
			return err
		} else if !mine {
			continue // another process with the same state sends it
		}
		status, err := d.send(ctx, o)
		if ctx.Err() != nil {
			return ctx.Err()
		}
		problem := ""
		if err != nil {
			problem = err.Error()
		}
		next, outcome := d.after(o, status, err)
		if err := d.o.State.Delivered(ctx, o.ID, outcome, status, problem, next); err != nil {
			return err
		}
	}
	return nil
}

// after says what becomes of a message.
func (d *Dispatcher) after(o *state.Outgoing, status int, err error) (next time.Time, outcome string) {
	if err == nil {
		return time.Time{}, "done"
	}
	w := waits()
	if status == http.StatusGone || o.Tries >= len(w) {
		return time.Time{}, "failed"
	}
	return d.o.Now().Add(w[o.Tries]), "waiting"
}

func (d *Dispatcher) send(ctx context.Context, o *state.Outgoing) (status int, err error) {
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, o.URL, bytes.NewReader(o.Body))
	if err != nil {
		return 0, fmt.Errorf("webhook %s: %w", o.Hook, err)
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("User-Agent", "Casus/"+d.o.Version)
	r.Header.Set(EventHeader, o.Event)
	r.Header.Set(DeliveryHeader, o.ID)
	r.Header.Set(SignatureHeader, Sign(o.Secret, d.o.Now(), o.Body))
	res, err := d.client.Do(r)
	if err != nil {
		return 0, err
	}
	_, err = io.Copy(io.Discard, io.LimitReader(res.Body, 64<<10))
	if cerr := res.Body.Close(); err == nil {
		err = cerr
	}
	if err == nil && (res.StatusCode < 200 || res.StatusCode > 299) {
		err = fmt.Errorf("status %s", res.Status)
	}
	return res.StatusCode, err
}
