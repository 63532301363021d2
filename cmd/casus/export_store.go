package main

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus/casus/export"
	"github.com/casus/casus/store"
)

// exportStore is a store that is exported, as of a moment that does not move while it is read.
type exportStore struct {
	st *store.Store
	at store.Moment
}

// openExportStore opens a store as of the moment asked for, else as of its last change: as long as nothing changes, the
// same export gives the same bytes.
func openExportStore(c *cobra.Command, f *exportFlags) (*exportStore, error) {
	at, err := momentOf(f.asOf)
	if err != nil {
		return nil, badUsage(c, fmt.Errorf("--as-of: %w", err))
	}
	st, err := store.Open(c.Context(), f.store, store.Options{ReadOnly: true})
	if err != nil {
		return nil, err
	}
	if at == 0 {
		if at, err = st.Now(c.Context()); err != nil {
			return nil, errors.Join(err, st.Close())
		}
	}
	return &exportStore{st, at}, nil
}

func (s *exportStore) close() { s.st.Close() }

func (s *exportStore) asOf() string { return s.at.Time().Format(time.RFC3339Nano) }

// rows are all records of the store.
func (s *exportStore) rows(ctx context.Context) iter.Seq2[export.Row, error] {
	return export.StoreRows(ctx, s.st, store.Filter{AsOf: s.at})
}
