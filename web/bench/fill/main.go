// Command fill puts stories, incidents and threads into a store of made-up articles (go run ./store/bench), so that their
// pages can be measured on real amounts. The articles' words are drawn at random and tell no stories: what package story
// would find in them is one heap. So events of the same type between the same two countries in the same week are put
// together here by rule, with the tolls of their articles.
//
//	go run ./store/bench --store /tmp/bench.db --articles 200000
//	go run ./web/bench/fill --store /tmp/bench.db
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"time"

	"github.com/casus/casus/store"
)

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "fill:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) (err error) {
	url := flag.String("store", "", "path or postgres:// of a store that go run ./store/bench made")
	from := flag.String("from", "2015-01-01", "first `DAY`")
	to := flag.String("to", "2025-01-01", "last `DAY`")
	flag.Parse()
	first, err := time.Parse(time.DateOnly, *from)
	if err != nil {
		return err
	}
	last, err := time.Parse(time.DateOnly, *to)
	if err != nil {
		return err
	}
	s, err := store.Open(ctx, *url, store.Options{})
	if err != nil {
		return err
	}
	defer func() {
		if e := s.Close(); err == nil {
			err = e
		}
	}()
	f := &filler{s: s, threads: map[string]*line{}}
	for at := first; !at.After(last); at = at.AddDate(0, 0, 7) {
		if err := f.week(ctx, at); err != nil {
			return fmt.Errorf("week of %s: %w", at.Format(time.DateOnly), err)
		}
	}
	if err := f.lines(ctx); err != nil {
		return err
	}
	fmt.Printf("%d stories, %d incidents, %d threads\n", f.stories, f.incidents, len(f.threads))
	return nil
}
