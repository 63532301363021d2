package pipeline

import (
	"context"
	"iter"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func count(n int, pulled *atomic.Int64) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			pulled.Add(1)
			if !yield(i) {
				return
			}
		}
	}
}

// uneven takes longest for the items that come first, so that order is not kept by luck.
func uneven(_ context.Context, i int) int {
	if i%7 == 0 {
		time.Sleep(time.Millisecond)
	}
	return i * i
}

func TestOrderedKeepsOrder(t *testing.T) {
	for _, workers := range []int{0, 1, 2, 4, 16} {
		var pulled atomic.Int64
		got := slices.Collect(Ordered(t.Context(), count(200, &pulled), workers, uneven))
		if len(got) != 200 {
			t.Fatalf("%d workers: %d results", workers, len(got))
		}
		for i, v := range got {
			if v != i*i {
				t.Fatalf("%d workers: result %d is %d", workers, i, v)
			}
		}
	}
}

func TestOrderedIsBounded(t *testing.T) {
	var pulled atomic.Int64
	n := 0
	for range Ordered(t.Context(), count(1_000_000, &pulled), 4, uneven) {
		if n++; n == 10 {
			break
		}
	}
	if got := pulled.Load(); got > 100 {
		t.Errorf("%d items read ahead for 10 results", got)
	}
}

func TestOrderedLeavesNoGoroutines(t *testing.T) {
	before := runtime.NumGoroutine()
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	var pulled atomic.Int64
	n := 0
	for range Ordered(ctx, count(1_000_000, &pulled), 4, uneven) {
		if n++; n == 5 {
			cancel()
		}
	}
	if n > 100 {
		t.Errorf("%d results after cancelling at 5", n)
	}
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Errorf("%d goroutines before, %d after", before, runtime.NumGoroutine())
}
