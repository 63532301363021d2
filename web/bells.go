package web

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/web/hook"
	"github.com/casus/casus/web/mail"
	"github.com/casus/casus/web/ring"
	"github.com/casus/casus/web/state"
)

// BellOptions are what Bells stand on.
type BellOptions struct {
	Store   ring.Reader
	State   *state.State
	Config  *alarm.Config // nil: nobody looks for alarms, and no mail goes out
	Hook    *hook.Dispatcher
	Version string
	Log     *slog.Logger
}

// Bells look for alarms and tell of them: by webhooks and mail; pages and feeds read what is kept. A server has them, and so
// has a watch.
type Bells struct {
	o    BellOptions
	mail *mail.Dispatcher // nil if no mail is wanted
	ring *ring.Ring       // nil if nobody looks
}

// NewBells makes them. It fails if the password for mail cannot be read.
func NewBells(o BellOptions) (*Bells, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	b := &Bells{o: o}
	if o.Config == nil {
		return b, nil
	}
	var err error
	if o.Config.Mail.Host != "" {
		if b.mail, err = mail.New(mail.Options{Config: o.Config.Mail, State: o.State, Version: o.Version, Log: o.Log}); err != nil {
			return nil, err
		}
	}
	b.ring = ring.New(ring.Options{Store: o.Store, State: o.State, Config: *o.Config, Tell: b.Tell, Log: o.Log, Gentle: true})
	return b, nil
}

// Tell puts alarms into the queues of webhooks and mail.
func (b *Bells) Tell(ctx context.Context, fresh []state.Alarm) error {
	if b.o.Hook != nil {
		if err := b.o.Hook.Alarms(ctx, fresh); err != nil {
			return err
		}
	}
	if b.mail == nil {
		return nil
	}
	return b.mail.Alarms(ctx, fresh)
}

// firstLook is how long a server leaves its start alone before it looks for alarms.
const firstLook = 2 * time.Second

// Run looks for alarms and sends mail until ctx ends.
func (b *Bells) Run(ctx context.Context) {
	var beside sync.WaitGroup
	if b.ring != nil {
		beside.Go(func() { b.ring.Run(ctx, firstLook) })
	}
	if b.mail != nil {
		beside.Go(func() { b.mail.Run(ctx) })
	}
	beside.Wait()
}

// Step looks once, if there is something new, and sends what waits: for who has a clock of their own.
func (b *Bells) Step(ctx context.Context) error {
	if b.ring == nil {
		return nil
	}
	if err := b.ring.Step(ctx); err != nil {
		return err
	}
	return b.Send(ctx)
}

// Send sends what waits in the queues.
func (b *Bells) Send(ctx context.Context) error {
	if b.mail != nil {
		if err := b.mail.Step(ctx); err != nil {
			return err
		}
	}
	if b.o.Hook != nil {
		return b.o.Hook.Deliver(ctx)
	}
	return nil
}
