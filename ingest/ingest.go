// Package ingest takes articles from where they come to where they are kept: it asks the store which it has, finds
// copies, reads the others side by side, writes batches, and puts together what belongs together.
//
// The way is bounded everywhere: few articles are in it at a time, however many come. An article counts as stored when
// the store has said so; Job.Done is told then and not before. Running the same input again adds nothing, and a run that
// was broken off is taken up by running it again.
package ingest

import (
	"context"
	"errors"
	"log/slog"
	"runtime"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/store"
)

// Coder reads an article: a *reader.Reader.
type Coder interface {
	Read(ctx context.Context, a *casus.Article) (*casus.Doc, error)
}

// Keeper is what a run needs of a *store.Store.
type Keeper interface {
	Add(ctx context.Context, batch []store.Coded) (store.Added, error)
	Has(ctx context.Context, contentIDs []string, generation string) (map[string]bool, error)
	Quarantine(ctx context.Context, item store.Failed) error
	Quarantined(ctx context.Context) ([]store.Failed, error)
	Release(ctx context.Context, ids []string) error
}

// Options are how to run. The zero value of all but Generation is usable.
type Options struct {
	Generation string        // what is read with: see Generation
	Workers    int           // articles read side by side; 0 for GOMAXPROCS
	Batch      int           // articles in a transaction; 0 for DefaultBatch
	BatchBytes int           // bytes of text in a transaction; 0 for DefaultBatchBytes
	Every      time.Duration // longest that a stored article waits for its batch; 0 for DefaultEvery
	Copies     *Copies       // finds copies; nil for one of DefaultRemembered articles
	Log        *slog.Logger  // nil for none
	Observe    Observer      // told of every article; nil for none
}

// The defaults of Options.
const (
	DefaultBatch      = 256
	DefaultBatchBytes = 4 << 20
	DefaultEvery      = 2 * time.Second
	lookupSize        = 128                   // articles asked for with one question
	lookupWait        = 50 * time.Millisecond // longest that an article waits for others to be asked for with it
)

// Observer is told what became of each article, from one goroutine, after it was stored or failed.
type Observer func(Result)

// Generation names what decides the records of an article: program, model, and knowledge.
func Generation(v reader.VersionSet) string { return v.Program + "+" + v.Model + "+" + v.Knowledge }

// Run is a way from articles to a store. It is safe for concurrent use; its memory of copies is shared.
type Run struct {
	store Keeper
	coder Coder
	o     Options
}

// New is a Run that reads with coder and keeps in st.
func New(st Keeper, coder Coder, o Options) (*Run, error) {
	if st == nil || coder == nil {
		return nil, errors.New("ingest: no store or no reader")
	}
	if o.Generation == "" {
		return nil, errors.New("ingest: no generation")
	}
	o.Workers = orDefault(o.Workers, runtime.GOMAXPROCS(0))
	o.Batch = orDefault(o.Batch, DefaultBatch)
	o.BatchBytes = orDefault(o.BatchBytes, DefaultBatchBytes)
	o.Every = orDefault(o.Every, DefaultEvery)
	if o.Copies == nil {
		o.Copies = NewCopies(DefaultRemembered)
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	return &Run{store: st, coder: coder, o: o}, nil
}

func orDefault[T int | time.Duration](v, def T) T {
	if v <= 0 {
		return def
	}
	return v
}
