package watch

import (
	"context"
	"iter"
	"sync"

	"github.com/casus/casus/ingest"
	"github.com/casus/casus/queue"
)

// Local reads articles in this process: one ingest.Run for all sources, so that batches, lookups and workers are shared.
type Local struct {
	jobs chan ingest.Job
	stop context.CancelFunc
	ctx  context.Context
	end  chan struct{}
	err  error
}

// NewLocal starts run. It goes on until Close.
func NewLocal(ctx context.Context, run *ingest.Run) *Local {
	l := &Local{jobs: make(chan ingest.Job), end: make(chan struct{})}
	// The end of ctx ends the questions; what they brought is still taken in.
	l.ctx, l.stop = context.WithCancel(context.WithoutCancel(ctx))
	go func() {
		defer close(l.end)
		_, l.err = run.Do(l.ctx, func(yield func(ingest.Job) bool) {
			for j := range l.jobs {
				if !yield(j) {
					return
				}
			}
		})
		l.stop()
	}()
	return l
}

// Take hands jobs on and waits until all are stored or in quarantine.
func (l *Local) Take(ctx context.Context, jobs iter.Seq[ingest.Job]) error {
	var open sync.WaitGroup
	var failed error
	for j := range jobs {
		open.Add(1)
		then := j.Done
		j.Done = func(r ingest.Result) {
			if then != nil {
				then(r)
			}
			open.Done()
		}
		select {
		case l.jobs <- j:
			continue
		case <-l.ctx.Done():
			<-l.end
			failed = l.failure()
		case <-ctx.Done():
			failed = ctx.Err()
		}
		open.Done()
		break
	}
	done := make(chan struct{})
	go func() { open.Wait(); close(done) }()
	select {
	case <-done:
		return failed
	case <-l.end:
		return l.failure()
	}
}

func (l *Local) failure() error {
	if l.err != nil {
		return l.err
	}
	return context.Canceled
}

// Ended is closed when the run has ended: by itself only if the store failed; see Err.
func (l *Local) Ended() <-chan struct{} { return l.end }

// Close waits until all that was taken is stored, and says why the run ended if it did before.
func (l *Local) Close() error {
	select {
	case <-l.end:
		return l.err
	default:
	}
	close(l.jobs)
	<-l.end
	return l.err
}

// Remote puts articles into a queue, for workers elsewhere.
type Remote struct {
	Queue  queue.Queue
	Copies *ingest.Copies
	Note   func(*ingest.Job) // nil for nobody
}

// Take returns when the queue keeps all.
func (r Remote) Take(ctx context.Context, jobs iter.Seq[ingest.Job]) error {
	_, err := ingest.Publish(ctx, r.Queue, jobs, r.Copies, r.Note)
	return err
}
