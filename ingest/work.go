package ingest

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"sync"
	"time"

	"github.com/casus/casus/queue"
)

// Worker takes work from a queue to a store.
type Worker struct {
	Queue queue.Queue
	Run   *Run
	Open  func(path string) iter.Seq[Job] // reads a file of which the queue has the name; nil if this worker reads none
	Drain bool                            // end when the queue holds nothing any more; else go on until ctx is done
	Log   *slog.Logger                    // nil for none

	AckWait  time.Duration // that of the queue; 0 for queue.DefaultAckWait
	Attempts int           // times that work is handed out before it is given up: it may be what kills workers; 0 for 10
}

// Work runs until ctx is done, the store fails, or, with Drain, nothing is left. Work is acknowledged when the store has
// acknowledged it. Ending by ctx is no error.
func (w *Worker) Work(ctx context.Context) (Totals, error) {
	if w.Log == nil {
		w.Log = slog.New(slog.DiscardHandler)
	}
	w.AckWait = orDefault(w.AckWait, queue.DefaultAckWait)
	w.Attempts = orDefault(w.Attempts, 10)
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	t, err := w.Run.Do(ctx, w.jobs(ctx, stop))
	if cause := context.Cause(ctx); err != nil && cause != nil && !errors.Is(cause, context.Canceled) {
		return t, cause // the queue's, which ended the run
	}
	if err != nil && (context.Cause(ctx) == context.Canceled || ctx.Err() != nil && err == context.Canceled) {
		return t, nil
	}
	return t, err
}

// jobs is what the queue hands out.
func (w *Worker) jobs(ctx context.Context, stop context.CancelCauseFunc) iter.Seq[Job] {
	return func(yield func(Job) bool) {
		for ctx.Err() == nil {
			ds, err := w.Queue.Fetch(ctx, 64, time.Second)
			if err != nil {
				if ctx.Err() == nil {
					stop(err)
				}
				return
			}
			if len(ds) == 0 && w.Drain && w.drained(ctx) {
				return
			}
			for _, d := range ds {
				if !w.deliver(ctx, d, yield) {
					return
				}
			}
		}
	}
}

func (w *Worker) drained(ctx context.Context) bool {
	s, err := w.Queue.Stats(ctx)
	return err == nil && s.Left() == 0
}

// deliver makes jobs of a delivery. It returns false when no more are wanted.
func (w *Worker) deliver(ctx context.Context, d *queue.Delivery, yield func(Job) bool) bool {
	t, err := decode(d.Data)
	if err == nil && t.File != "" && w.Open == nil {
		err = fmt.Errorf("%s: this worker reads no files", t.File)
	}
	if err != nil {
		w.Log.Error("work given up", "shard", d.Shard, "id", d.ID, "err", err)
		w.settled(d.Dead(ctx, err.Error()))
		return true
	}
	if t.File != "" && d.Attempt <= w.Attempts {
		return w.file(ctx, d, t.File, yield)
	}
	j := t.job()
	if d.Attempt > w.Attempts {
		j.Err = fmt.Errorf("%s: given up: handed out %d times and never done", d.ID, d.Attempt-1)
		j.Done = func(Result) { w.settled(d.Dead(context.WithoutCancel(ctx), j.Err.Error())) }
	} else {
		j.Done = func(Result) { w.settled(d.Ack(context.WithoutCancel(ctx))) }
	}
	return yield(j)
}

// settled says what does no harm: the work comes again, and is known then.
func (w *Worker) settled(err error) {
	if err != nil {
		w.Log.Warn("work will be handed out again", "err", err)
	}
}

// file reads a file. It is acknowledged when all of it is stored, and kept from others until then.
func (w *Worker) file(ctx context.Context, d *queue.Delivery, path string, yield func(Job) bool) bool {
	f := &fileWork{open: 1, extended: time.Now()}
	done := func() {
		ctx := context.WithoutCancel(ctx)
		switch f.done(w.AckWait / 3) {
		case allDone:
			w.settled(d.Ack(ctx))
		case extendNow:
			w.settled(d.Extend(ctx))
		}
	}
	for j := range w.Open(path) {
		f.add()
		j.Done = func(Result) { done() }
		if !yield(j) {
			return false
		}
	}
	done()
	return true
}

// fileWork counts what of a file is not stored yet; the file itself counts until it is read.
type fileWork struct {
	mu       sync.Mutex
	open     int
	extended time.Time
}

type fileState int

const (
	goOn fileState = iota
	extendNow
	allDone
)

func (f *fileWork) add() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.open++
}

func (f *fileWork) done(every time.Duration) fileState {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.open--
	switch {
	case f.open == 0:
		return allDone
	case time.Since(f.extended) > every:
		f.extended = time.Now()
		return extendNow
	}
	return goOn
}
