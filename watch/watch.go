// Package watch asks sources for news on a schedule, for years: feeds, sitemaps, and folders in which files appear. What
// they bring goes to a Sink, which keeps it; what is remembered of a source is written down only after that, so that
// nothing is lost whenever the process is killed.
package watch

import (
	"context"
	"errors"
	"iter"
	"log/slog"
	"time"

	"github.com/casus/casus/ingest"
	"github.com/casus/casus/store"
)

// Asker asks a source for what is new. It yields articles and what could not be read, and gives what is to be remembered.
// wait is how long the source wants not to be asked, 0 if it does not say. An error is one of the source as a whole.
type Asker interface {
	Ask(ctx context.Context, t Target, s store.FeedState, yield func(ingest.Job) bool) (next store.FeedState, wait time.Duration, err error)
}

// Sink keeps what sources bring. It returns when all jobs are kept: stored, in quarantine, or in a queue.
type Sink interface {
	Take(ctx context.Context, jobs iter.Seq[ingest.Job]) error
}

// States keeps what is remembered of sources: a *store.Store.
type States interface {
	FeedState(ctx context.Context, url string) (store.FeedState, error)
	PutFeedState(ctx context.Context, f store.FeedState) error
}

// Watch is a running watch.
type Watch struct {
	States  States
	Sink    Sink
	Asker   func(Config) (Asker, error) // made anew when the configuration changes
	Tidy    func(ctx context.Context)   // called every Config.Stories.Every: puts stories together; nil for nobody
	Log     *slog.Logger                // nil for none
	Metrics *Metrics                    // nil for none
	Now     func() time.Time            // nil for time.Now
}

// ErrRestart is said of settings that do not change while the watch runs.
var ErrRestart = errors.New("takes effect after a restart")

// Run watches until ctx is done, which is no error. Configurations that come by reload take the place of c: sources that
// are gone are asked no more, new ones soon. When it returns, all questions have ended, and what they brought is kept.
func (w *Watch) Run(ctx context.Context, c Config, reload <-chan Config) error {
	if w.Log == nil {
		w.Log = slog.New(slog.DiscardHandler)
	}
	if w.Now == nil {
		w.Now = time.Now
	}
	r := &runner{Watch: w, at: map[string]*due{}, done: make(chan answer)}
	if err := r.use(ctx, c); err != nil {
		return err
	}
	return r.loop(ctx, reload)
}
