package ring

import (
	"context"
	"fmt"
	"iter"
	"log/slog"
	"slices"
	"sync"
	"time"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/export"
	"github.com/casus/casus/series"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web/api"
	"github.com/casus/casus/web/state"
)

// Reader is what is read of a store. *store.Store is one.
type Reader interface {
	Now(ctx context.Context) (store.Moment, error)
	Records(ctx context.Context, f store.Filter) iter.Seq2[store.Row, error]
}

// Options are what a Ring stands on.
type Options struct {
	Store  Reader
	State  *state.State
	Config alarm.Config
	Tell   func(ctx context.Context, fresh []state.Alarm) error // of alarms that are new and of these days; nil for nobody
	Now    func() time.Time                                     // nil for time.Now
	Log    *slog.Logger                                         // nil for none
	Gentle bool                                                 // take half of one processor at most: others have work to do
}

// Ring looks for alarms. It is safe for concurrent use; looks come one after another.
type Ring struct {
	o    Options
	mu   sync.Mutex
	done bool         // this process has looked
	last store.Moment // as of which that was
	at   time.Time    // when that was; zero if there was nothing to look at
}

// New makes one.
func New(o Options) *Ring {
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return &Ring{o: o}
}

// Question says what a look is about.
type Question struct {
	AsOf     store.Moment // 0 for the last moment of the store
	From, To *series.Day  // days looked at; nil for the last ones with news
	After    *series.Day  // see alarm.Ask
}

// Look says what rings, and as of which moment the store was read. It keeps nothing.
func (r *Ring) Look(ctx context.Context, q Question) (alarm.Report, store.Moment, error) {
	at := q.AsOf
	now, err := r.o.Store.Now(ctx)
	if err != nil {
		return alarm.Report{}, 0, err
	}
	if at == 0 {
		at = now
	}
	limit, err := series.ParseDay(at.Time().Format(time.DateOnly))
	if err != nil {
		return alarm.Report{}, at, err
	}
	ask := alarm.Ask{Limit: limit, From: q.From, To: q.To, After: q.After}
	if r.o.Gentle {
		ask.Workers = 1
	}
	round := alarm.NewRound(r.o.Config, ask)
	if now == 0 { // nothing was ever stored
		if _, _, err := round.Listen(ctx); err != nil {
			return alarm.Report{}, at, err
		}
		rep, err := round.Report(nil, nil)
		return rep, at, err
	}
	if err := r.read(ctx, store.Filter{AsOf: at}, round.Add); err != nil {
		return alarm.Report{}, at, err
	}
	unread, err := r.searches(ctx, at, nil, func(s *state.SavedSearch, row *export.Row) { round.AddFound(s.ID, s.Name, row) })
	if err != nil {
		return alarm.Report{}, at, err
	}
	if err := r.ground(ctx, round, at); err != nil {
		return alarm.Report{}, at, err
	}
	ledger, err := r.o.State.Ledger(ctx)
	if err != nil {
		return alarm.Report{}, at, err
	}
	watched, err := r.o.State.WatchedFrom(ctx)
	if err != nil {
		return alarm.Report{}, at, err
	}
	rep, err := round.Report(ledger, watched)
	rep.Unwatched = append(rep.Unwatched, unread...)
	return rep, at, err
}

func (r *Ring) read(ctx context.Context, f store.Filter, add func(*export.Row)) error {
	n, start := 0, r.o.Now()
	for row, err := range r.o.Store.Records(ctx, f) {
		if err != nil {
			return fmt.Errorf("looking for alarms: %w", err)
		}
		if n++; r.o.Gentle && n%breath == 0 {
			if err := rest(ctx, r.o.Now().Sub(start)); err != nil {
				return err
			}
			start = r.o.Now()
		}
		add(&export.Row{Record: row.Record, Incident: row.Incident, Story: row.Story, Article: export.Head{ID: row.Article.ID, Title: row.Article.Title,
			URL: row.Article.URL, Source: row.Article.Source, Published: row.Article.Published}})
	}
	return nil
}

// breath is how many records are read between two rests.
const breath = 500

// rest waits as long as the work took, but a second at most.
func rest(ctx context.Context, worked time.Duration) error {
	t := time.NewTimer(max(0, min(worked, time.Second)))
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

// ground runs the detectors and reads once more what rang.
func (r *Ring) ground(ctx context.Context, round *alarm.Round, at store.Moment) error {
	n, ok, err := round.Listen(ctx)
	if err != nil || !ok {
		return err
	}
	from, to := n.From.String(), n.To.String()
	if err := r.read(ctx, store.Filter{AsOf: at, PublishedFrom: from, PublishedTo: to}, round.Ground); err != nil {
		return err
	}
	_, err = r.searches(ctx, at, &n, func(s *state.SavedSearch, row *export.Row) { round.GroundFound(s.ID, row) })
	return err
}

// searches gives what the saved searches find, and says which cannot be read. only restricts it to searches and days of
// publication; nil for all.
func (r *Ring) searches(ctx context.Context, at store.Moment, only *alarm.Needed, give func(*state.SavedSearch, *export.Row)) (unread []alarm.Unwatched, err error) {
	ss, err := r.o.State.Searches(ctx)
	if err != nil {
		return nil, err
	}
	for _, s := range ss {
		if only != nil && !slices.Contains(only.Searches, s.ID) {
			continue
		}
		f, err := api.ParseQuery(s.Query)
		if err != nil {
			unread = append(unread, alarm.Unwatched{Detector: "all", Series: 1, Why: fmt.Sprintf("the saved search %q cannot be read: %v", s.Name, err)})
			continue
		}
		f.AsOf, f.Order, f.Limit, f.Cursor, f.Superseded = at, "", 0, "", false
		if only != nil {
			f.PublishedFrom = max(f.PublishedFrom, only.From.String())
			if to := only.To.String(); f.PublishedTo == "" || f.PublishedTo > to {
				f.PublishedTo = to
			}
		}
		if err := r.read(ctx, f, func(row *export.Row) { give(&s, row) }); err != nil {
			return nil, fmt.Errorf("saved search %q: %w", s.Name, err)
		}
	}
	return unread, nil
}
