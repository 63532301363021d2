package ring

import (
	"context"
	"time"
)

// Step looks for alarms if the store has something new and the last look of this process is long enough ago, keeps what is
// new and tells of it. The first step of a process looks in any case: the rules may be others.
func (r *Ring) Step(ctx context.Context) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	now, err := r.o.Store.Now(ctx)
	if err != nil {
		return err
	}
	if r.done && now == r.last || !r.at.IsZero() && r.o.Now().Sub(r.at) < time.Duration(r.o.Config.Watch.Every) {
		return nil
	}
	start := r.o.Now()
	after, err := r.After(ctx)
	if err != nil {
		return err
	}
	rep, at, err := r.Look(ctx, Question{AsOf: now, After: after})
	if err != nil {
		return err
	}
	fresh, err := r.Keep(ctx, rep, at)
	if err != nil {
		return err
	}
	r.done, r.last = true, now
	if rep.From != "" {
		r.at = r.o.Now()
	}
	r.o.Log.Info("looked for alarms", "from", rep.From, "to", rep.To, "series", rep.Series, "alarms", len(rep.Alarms), "new", len(fresh), "took", r.o.Now().Sub(start).Round(time.Millisecond))
	if news := r.News(rep, fresh); r.o.Tell != nil && len(news) > 0 {
		return r.o.Tell(ctx, news)
	}
	return nil
}

// poll is how often the store is asked whether it has something new.
const poll = 5 * time.Second

// Run steps until ctx ends. wait is how long it leaves the start of the process alone.
func (r *Ring) Run(ctx context.Context, wait time.Duration) {
	t := time.NewTimer(wait)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
		if err := r.Step(ctx); err != nil && ctx.Err() == nil {
			r.o.Log.Error("looking for alarms", "error", err)
		}
		t.Reset(poll)
	}
}
