package watch

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/casus/casus/ingest"
	"github.com/casus/casus/store"
)

// runner is one run of a watch: all of it but the questions themselves in one goroutine.
type runner struct {
	*Watch
	config Config
	asker  Asker
	sched  schedule
	at     map[string]*due
	asking int
	done   chan answer
}

// due is a target with the time of its next question.
type due struct {
	target Target
	state  store.FeedState
	next   time.Time
	asking bool
}

// answer is how a question ended.
type answer struct {
	id    string
	state store.FeedState
	wait  time.Duration
	n     int // articles
	err   error
}

// use takes a configuration on.
func (r *runner) use(ctx context.Context, c Config) error {
	asker, err := r.Asker(c)
	if err != nil {
		return err
	}
	now := r.Now()
	sched := schedule{seed: c.Seed, jitter: c.Schedule.Jitter, most: time.Duration(c.Schedule.MaxEvery)}
	at := map[string]*due{}
	for _, t := range c.Targets() {
		d := r.at[t.ID]
		if d == nil {
			s, err := r.States.FeedState(ctx, t.ID)
			if err != nil {
				return fmt.Errorf("watch: %w", err)
			}
			d = &due{state: s, next: s.Next.Time()}
			if s.Next == 0 || d.next.After(now.Add(sched.most)) {
				d.next = sched.first(t.ID, t.Every, now)
			}
		} else if limit := now.Add(t.Every); d.next.After(limit) && d.state.Errors == 0 {
			d.next = limit // asked more often from now on
		}
		d.target = t
		at[t.ID] = d
	}
	r.config, r.asker, r.sched, r.at = c, asker, sched, at
	r.Metrics.targets(r.at)
	return nil
}

func (r *runner) loop(ctx context.Context, reload <-chan Config) error {
	tidy := time.NewTicker(time.Duration(r.config.Stories.Every))
	defer tidy.Stop()
	tidied := make(chan struct{}, 1)
	tidied <- struct{}{}
	for {
		wake := time.NewTimer(r.ask(ctx))
		select {
		case <-ctx.Done():
			wake.Stop()
			r.Log.Info("stopping: questions in hand are ended", "asking", r.asking)
			for r.asking > 0 {
				r.answered(ctx, <-r.done)
			}
			<-tidied
			return nil
		case a := <-r.done:
			r.answered(ctx, a)
		case c := <-reload:
			if err := r.use(ctx, c); err != nil {
				r.Log.Error("configuration not used: that before stays", "err", err)
				break
			}
			tidy.Reset(time.Duration(c.Stories.Every))
			r.Log.Info("configuration read again", "sources", len(r.at))
		case <-tidy.C:
			r.tidy(ctx, tidied)
		case <-wake.C:
		}
		wake.Stop()
	}
}

// tidy puts stories together beside the questions, once at a time.
func (r *runner) tidy(ctx context.Context, tidied chan struct{}) {
	if r.Tidy == nil {
		return
	}
	select {
	case <-tidied:
		go func() {
			defer func() { tidied <- struct{}{} }()
			r.Tidy(ctx)
		}()
	default: // the one before still runs
	}
}

// ask asks what is due, and says how long until something else is.
func (r *runner) ask(ctx context.Context) time.Duration {
	now := r.Now()
	for r.asking < r.config.Schedule.Parallel {
		d := r.first()
		if d == nil {
			return time.Hour
		}
		if d.next.After(now) {
			return d.next.Sub(now)
		}
		d.asking = true
		r.asking++
		go func(t Target, s store.FeedState, asker Asker) { r.done <- r.question(ctx, t, s, asker) }(d.target, d.state, r.asker)
	}
	return time.Hour // an answer wakes us
}

// first is the target that is due first, of equals that whose id comes first.
func (r *runner) first() *due {
	var best *due
	for _, d := range r.at {
		if d.asking {
			continue
		}
		if best == nil || d.next.Before(best.next) || d.next.Equal(best.next) && d.target.ID < best.target.ID {
			best = d
		}
	}
	return best
}

// question asks a source and sees to it that all that it brings is kept.
func (r *runner) question(ctx context.Context, t Target, s store.FeedState, asker Asker) answer {
	a := answer{id: t.ID, state: s}
	var asked error
	kept := r.Sink.Take(ctx, iter.Seq[ingest.Job](func(yield func(ingest.Job) bool) {
		a.state, a.wait, asked = asker.Ask(ctx, t, s, func(j ingest.Job) bool {
			if j.Article != nil {
				a.n++
			}
			return yield(j)
		})
	}))
	if a.err = errors.Join(asked, kept); kept != nil {
		a.state = s // what was not kept is to come again
	}
	return a
}

// answered notes when to ask again.
func (r *runner) answered(ctx context.Context, a answer) {
	r.asking--
	d := r.at[a.id]
	if d == nil || !d.asking {
		return // gone with the configuration before; asked anew it starts from what was kept
	}
	d.asking = false
	now := r.Now()
	failed := a.err != nil && ctx.Err() == nil
	s := a.state
	s.URL, s.Checked, s.LastError = a.id, store.MomentOf(now), ""
	if failed {
		s.Errors = d.state.Errors + 1
		s.LastError = a.err.Error()
		r.Log.Warn("a source could not be read", "source", d.target.Shown(), "errors", s.Errors, "err", a.err)
	} else {
		s.Errors = 0
		r.Log.Debug("a source was read", "source", d.target.Shown(), "articles", a.n)
	}
	d.next = r.sched.next(a.id, d.target.Every, now, s.Errors, a.wait)
	s.Next = store.MomentOf(d.next)
	d.state = s
	r.Metrics.answered(d.target.Kind, failed, r.at)
	if a.err != nil && !failed {
		return // broken off by the end of the run
	}
	if err := r.States.PutFeedState(context.WithoutCancel(ctx), s); err != nil {
		r.Log.Error("the state of a source was not kept", "source", d.target.Shown(), "err", err)
	}
}
