package api

import (
	"context"
	"io"
	"iter"
	"log/slog"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web/guard"
	"github.com/casus/casus/web/state"
)

// Reader is what the API reads of a store. *store.Store is one.
type Reader interface {
	Now(ctx context.Context) (store.Moment, error)
	Records(ctx context.Context, f store.Filter) iter.Seq2[store.Row, error]
	Bare(ctx context.Context, f store.Filter) iter.Seq2[store.Row, error]
	Articles(ctx context.Context, f store.Filter) iter.Seq2[store.ArticleHead, error]
	Article(ctx context.Context, id string, asOf store.Moment) (store.ArticleFull, error)
	Diff(ctx context.Context, contentA, contentB string) (string, error)
	Sources(ctx context.Context, articles []string, asOf store.Moment) (int, error)
	Counts(ctx context.Context, q store.CountQuery) ([]store.Count, error)
	Corrections(ctx context.Context, anchor string, asOf store.Moment, undone bool) ([]store.Correction, error)
	Incidents(ctx context.Context, f store.Filter) iter.Seq2[casus.Incident, error]
	Stories(ctx context.Context, f store.Filter) iter.Seq2[casus.Story, error]
	Threads(ctx context.Context, f store.Filter) iter.Seq2[casus.Thread, error]
	Incident(ctx context.Context, id string, asOf store.Moment) (casus.Incident, error)
	Story(ctx context.Context, id string, asOf store.Moment) (casus.Story, error)
	Thread(ctx context.Context, id string, asOf store.Moment) (casus.Thread, error)
	Quarantined(ctx context.Context) ([]store.Failed, error)
	FeedStates(ctx context.Context) ([]store.FeedState, error)
	Stored(ctx context.Context, since, asOf store.Moment, most int) (store.News, error)
	ExportGold(ctx context.Context, articles, records io.Writer, f store.Filter) error
}

// Writer is what the API writes to a store. *store.Store is one.
type Writer interface {
	Correct(ctx context.Context, c store.Correction) (store.Correction, error)
	Undo(ctx context.Context, id, author, reason string) error
	Release(ctx context.Context, ids []string) error
}

// Explainer reads an article again. *reader.Reader is one.
type Explainer interface {
	Read(ctx context.Context, a *casus.Article) (*casus.Doc, error)
	Why(d *casus.Doc, sent int) ([]string, error)
}

// Options are what the API stands on.
type Options struct {
	Store     Reader
	Writer    Writer // nil: nothing can be changed
	State     *state.State
	Guard     *guard.Guard
	Explain   func() (Explainer, error)    // called when first needed: loading takes a moment
	Book      func() (*actors.Book, error) // likewise
	Version   string
	Model     string           // of the weights: exports name it
	QueryTime time.Duration    // what an answer may take to find; 0 for QueryTime
	Memory    int              // bytes of answers that are kept while the store stays as it is; 0 for 64 MiB
	Poll      time.Duration    // how often streams look for new records; 0 for a second
	Clock     func() time.Time // nil for time.Now
	Log       *slog.Logger
}
