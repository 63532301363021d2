package ingest

import (
	"context"
	"iter"
	"time"
)

// chunk gathers up to most things, or those that come within wait of the first. It ends when in is closed or ctx done.
func chunk[T any](ctx context.Context, in <-chan T, most int, wait time.Duration, out func([]T) bool) {
	for {
		first, ok := receive(ctx, in)
		if !ok {
			return
		}
		part := []T{first}
		timer := time.NewTimer(wait)
		open := true
		for open && len(part) < most {
			select {
			case x, more := <-in:
				if !more {
					open = false
					break
				}
				part = append(part, x)
				continue
			case <-timer.C:
			case <-ctx.Done():
			}
			break
		}
		timer.Stop()
		if !out(part) || !open {
			return
		}
	}
}

func receive[T any](ctx context.Context, in <-chan T) (T, bool) {
	select {
	case x, ok := <-in:
		return x, ok
	case <-ctx.Done():
		var zero T
		return zero, false
	}
}

// pump reads in from a goroutine of its own, so that a slow source does not hold up what waits for a batch.
func pump[T any](ctx context.Context, in iter.Seq[T], out chan<- T) {
	defer close(out)
	for x := range in {
		select {
		case out <- x:
		case <-ctx.Done():
			return
		}
	}
}

// looked is a job of which we know whether the store has it.
type looked struct {
	job   *Job
	known bool
}

// lookup asks the store about many jobs with one question, and finds copies, in the order of the jobs. Known articles
// are signed too, so that a run that is taken up finds the copies that the first would have found.
func (r *Run) lookup(ctx context.Context, jobs <-chan Job, out chan<- looked) error {
	defer close(out)
	var failed error
	chunk(ctx, jobs, lookupSize, lookupWait, func(part []Job) bool {
		var ids []string
		for i := range part {
			part[i].identify()
			if part[i].Article != nil {
				ids = append(ids, part[i].content)
			}
		}
		known := map[string]bool{}
		if len(ids) > 0 {
			if known, failed = r.store.Has(ctx, ids, r.o.Generation); failed != nil {
				return false
			}
		}
		for i := range part {
			j := &part[i]
			r.sign(j)
			select {
			case out <- looked{j, j.Article != nil && known[j.content] && !j.Again}:
			case <-ctx.Done():
				return false
			}
		}
		return true
	})
	return failed
}

func (r *Run) sign(j *Job) {
	if j.Article == nil {
		return
	}
	of, anchors := r.o.Copies.Seen(j.Article, j.lineage, j.content)
	j.anchors = anchors
	if !j.Decided {
		j.CopyOf = of
	}
}
