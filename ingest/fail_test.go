package ingest

import (
	"context"
	"fmt"

	"github.com/casus/casus/store"
)

// failing is a store whose disk is full after some batches.
type failing struct {
	*store.Store
	left int
}

func (f *failing) Add(ctx context.Context, batch []store.Coded) (store.Added, error) {
	if f.left == 0 {
		return store.Added{}, fmt.Errorf("adding articles: %w", store.ErrFull)
	}
	f.left--
	return f.Store.Add(ctx, batch)
}
