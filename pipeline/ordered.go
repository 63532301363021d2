package pipeline

import (
	"context"
	"iter"
	"sync"
)

// Ordered applies f to each item of in with the given number of workers and yields the results in the order of in, so
// that output does not depend on the number of workers. It holds at most a few items for each worker, so memory is
// bounded however long in is. It stops, leaving no goroutine behind, when in ends, when ctx is done, or when the
// caller stops ranging; f must then return soon, as f is waited for. in is read by one goroutine.
func Ordered[In, Out any](ctx context.Context, in iter.Seq[In], workers int, f func(context.Context, In) Out) iter.Seq[Out] {
	return func(yield func(Out) bool) {
		if workers <= 1 {
			sequential(ctx, in, f, yield)
			return
		}
		ctx, cancel := context.WithCancel(ctx)
		var wg sync.WaitGroup
		defer wg.Wait()
		defer cancel()

		jobs := make(chan job[In, Out])
		order := make(chan chan Out, 4*workers) // what is in flight: longer than workers, so that one long item holds up few
		wg.Go(func() { feed(ctx, in, jobs, order) })
		for range workers {
			wg.Go(func() {
				for j := range jobs {
					j.out <- f(ctx, j.in)
				}
			})
		}
		for out := range order {
			if !yield(<-out) {
				return
			}
		}
	}
}

// job is an item with the place for its result, which never blocks the worker.
type job[In, Out any] struct {
	in  In
	out chan Out
}

func sequential[In, Out any](ctx context.Context, in iter.Seq[In], f func(context.Context, In) Out, yield func(Out) bool) {
	for x := range in {
		if ctx.Err() != nil || !yield(f(ctx, x)) {
			return
		}
	}
}

// feed hands out items and notes their order. An item whose place in the order is taken always reaches a worker: else
// the reader of the order would wait for ever.
func feed[In, Out any](ctx context.Context, in iter.Seq[In], jobs chan<- job[In, Out], order chan<- chan Out) {
	defer close(jobs)
	defer close(order)
	for x := range in {
		j := job[In, Out]{in: x, out: make(chan Out, 1)}
		if ctx.Err() != nil {
			return
		}
		select {
		case <-ctx.Done():
			return
		case order <- j.out:
		}
		jobs <- j
	}
}
