package main

import (
	"errors"

	"github.com/spf13/cobra"

	"github.com/casus/casus/store"
)

const storeUsage = "`PATH|URL` of the store: a file, or postgres://...; without it $CASUS_STORE, else one file in your data directory"

// storeFlag says where the store is.
type storeFlag struct{ url string }

func (s *storeFlag) flag(c *cobra.Command) { c.Flags().StringVar(&s.url, "store", "", storeUsage) }

// persistent is flag for a verb and all verbs below it.
func (s *storeFlag) persistent(c *cobra.Command) {
	c.PersistentFlags().StringVar(&s.url, "store", "", storeUsage)
}

// place is the store named, or the usual one.
func (s *storeFlag) place() (string, error) {
	if s.url != "" {
		return s.url, nil
	}
	return store.DefaultPath()
}

// open opens the store. One that is only read must exist.
func (s *storeFlag) open(c *cobra.Command, readOnly bool) (*store.Store, error) {
	at, err := s.place()
	if err != nil {
		return nil, err
	}
	return store.Open(c.Context(), at, store.Options{ReadOnly: readOnly})
}

// with opens the store for one piece of work.
func (s *storeFlag) with(c *cobra.Command, readOnly bool, do func(*store.Store) error) (err error) {
	st, err := s.open(c, readOnly)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	return do(st)
}
