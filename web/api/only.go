package api

import (
	"context"
	"iter"

	"github.com/casus/casus/store"
)

// only narrows a list by what the store cannot filter. The limit is then counted here.
func only[T any](seq func(context.Context, store.Filter) iter.Seq2[T, error], keep func(*T) bool) func(context.Context, store.Filter) iter.Seq2[T, error] {
	return func(ctx context.Context, f store.Filter) iter.Seq2[T, error] {
		limit := f.Limit
		f.Limit = 0
		return func(yield func(T, error) bool) {
			n := 0
			for x, err := range seq(ctx, f) {
				if err == nil && !keep(&x) {
					continue
				}
				if n++; !yield(x, err) || n == limit {
					return
				}
			}
		}
	}
}
