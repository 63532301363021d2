package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// first asks what the first view of the pages asks, in the order in which they ask it, and says how long it took.
func first(ctx context.Context, c *client, s *sample) error {
	last, err := time.Parse("2006-01", s.months[len(s.months)-1])
	if err != nil {
		return err
	}
	to := last.AddDate(0, 1, -1)
	window := "from=" + to.AddDate(0, 0, -89).Format(time.DateOnly) + "&to=" + to.Format(time.DateOnly)
	begin := time.Now()
	var lines []string
	for _, together := range [][]string{
		{"session", "counts?by=month", "alarms?limit=8", "changes?since=" + time.Now().AddDate(0, 0, -1).Format(time.DateOnly)},
		{"map?" + window, "counts?by=day&" + window, "dyads?limit=15&" + window},
	} {
		took := make([]time.Duration, len(together))
		errs := make([]error, len(together))
		var wg sync.WaitGroup
		for i, path := range together {
			wg.Go(func() {
				at := time.Now()
				var v any
				errs[i] = c.get(ctx, path, &v)
				took[i] = time.Since(at)
			})
		}
		wg.Wait()
		for i, path := range together {
			if errs[i] != nil {
				return errs[i]
			}
			lines = append(lines, fmt.Sprintf("  %7.1f ms  %s", ms(took[i]), path))
		}
	}
	fmt.Printf("first view: %.0f ms for all that it asks\n", ms(time.Since(begin)))
	for _, l := range lines {
		fmt.Println(l)
	}
	return nil
}
