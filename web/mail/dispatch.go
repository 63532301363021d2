package mail

import (
	"context"
	"crypto/x509"
	"log/slog"
	"time"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/web/state"
)

// Options are what a Dispatcher stands on.
type Options struct {
	Config  alarm.MailConfig
	State   *state.State
	Version string
	Roots   *x509.CertPool   // whom to trust; nil for those of the system
	Poll    time.Duration    // how often to look; 0 for 5 s
	Now     func() time.Time // nil for time.Now
	Log     *slog.Logger     // nil for none
}

// Dispatcher puts messages into the queue and sends them.
type Dispatcher struct {
	o    Options
	send *Sender
}

// New makes one. It fails if the password cannot be read.
func New(o Options) (*Dispatcher, error) {
	if o.Poll <= 0 {
		o.Poll = 5 * time.Second
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	s, err := newSender(o.Config, o.Version, o.Roots)
	return &Dispatcher{o: o, send: s}, err
}

// Alarms puts one message that tells of alarms into the queue; none if there are none.
func (d *Dispatcher) Alarms(ctx context.Context, as []state.Alarm) error {
	if len(as) == 0 {
		return nil
	}
	return d.o.State.QueueMail(ctx, Compose(as, d.o.Config.Link))
}

// Run sends what is due until ctx ends.
func (d *Dispatcher) Run(ctx context.Context) {
	t := time.NewTicker(d.o.Poll)
	defer t.Stop()
	for {
		if err := d.Step(ctx); err != nil && ctx.Err() == nil {
			d.o.Log.Error("mail", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
	}
}

// Step sends what is due, one message after another.
func (d *Dispatcher) Step(ctx context.Context) error {
	now := d.o.Now()
	if err := d.o.State.SweepMail(ctx, now.AddDate(0, 0, -30)); err != nil {
		return err
	}
	const most = 10
	due, err := d.o.State.TakeMail(ctx, most, now.Add(most*time.Duration(d.o.Config.Timeout)+time.Minute))
	if err != nil {
		return err
	}
	for _, m := range due {
		err := d.send.Send(ctx, m, d.o.Now())
		if ctx.Err() != nil {
			return ctx.Err() // it waits until its time comes again
		}
		state, problem, next := d.after(m, err)
		if err != nil {
			d.o.Log.Warn("mail was not sent", "state", state, "tries", m.Tries+1, "error", err)
		}
		if err := d.o.State.MailSent(ctx, m.ID, state, problem, next); err != nil {
			return err
		}
	}
	return nil
}

// waits are the times between tries. After the last the message is given up.
func waits() []time.Duration {
	return []time.Duration{time.Minute, 5 * time.Minute, 30 * time.Minute, 2 * time.Hour, 6 * time.Hour, 12 * time.Hour, 24 * time.Hour}
}

// after says what becomes of a message.
func (d *Dispatcher) after(m state.Mail, err error) (state, problem string, next time.Time) {
	w := waits()
	switch {
	case err == nil:
		return "done", "", time.Time{}
	case forever(err), m.Tries >= len(w):
		return "failed", err.Error(), time.Time{}
	}
	return "waiting", err.Error(), d.o.Now().Add(w[m.Tries])
}
