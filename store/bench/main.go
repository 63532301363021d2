// Command bench fills a store with made-up articles and measures adding, starting up, and the questions that a dashboard
// asks. It is an offline tool; docs/operations.md has its figures.
//
//	go run ./store/bench --store /tmp/bench.db --articles 1000000
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"runtime"
	"runtime/pprof"
	"slices"
	"time"

	"github.com/casus/casus/store"
)

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	url := flag.String("store", "", "path or postgres:// of the store; what is in it already stays")
	articles := flag.Int("articles", 100_000, "how many articles the store shall have; 0 to ask only")
	batch := flag.Int("batch", 500, "articles in a transaction")
	years := flag.Int("years", 10, "years over which they are spread")
	check := flag.Bool("check", false, "run check at the end")
	profile := flag.String("cpuprofile", "", "write a profile of the processor to a file")
	flag.Parse()
	if *profile != "" {
		f, err := os.Create(*profile)
		if err != nil {
			return err
		}
		defer f.Close()
		if err := pprof.StartCPUProfile(f); err != nil {
			return err
		}
		defer pprof.StopCPUProfile()
	}
	if err := fill(ctx, *url, newMaker(*years), *articles, *batch); err != nil {
		return err
	}
	start := time.Now()
	s, err := store.Open(ctx, *url, store.Options{})
	if err != nil {
		return err
	}
	defer s.Close()
	for _, err := range s.Records(ctx, store.Filter{Order: store.OrderNew, Limit: 1}) {
		if err != nil {
			return err
		}
	}
	fmt.Printf("start-up, first record: %.0f ms\n", ms(time.Since(start)))
	if err := questions(ctx, s); err != nil {
		return err
	}
	if !*check {
		return nil
	}
	start = time.Now()
	r, err := s.Check(ctx)
	fmt.Printf("check: %.0f s, %d articles, %d records, %d cells, %d problems %v\n", time.Since(start).Seconds(), r.Articles, r.Records, r.Cells, len(r.Problems), r.Problems)
	return err
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// fill adds articles. The making of them is not counted.
func fill(ctx context.Context, url string, m *maker, n, size int) error {
	s, err := store.Open(ctx, url, store.Options{})
	if err != nil {
		return err
	}
	defer s.Close()
	var took time.Duration
	last, lastTook := 0, time.Duration(0)
	for i := 0; i < n; i += size {
		var batch []store.Coded
		for j := i; j < min(i+size, n); j++ {
			batch = append(batch, m.article(j))
		}
		start := time.Now()
		if _, err := s.Add(ctx, batch); err != nil {
			return err
		}
		took += time.Since(start)
		if done := i + len(batch); done-last >= 20_000 || done == n {
			var mem runtime.MemStats
			runtime.ReadMemStats(&mem)
			fmt.Printf("%d articles: %.0f/s now, %.0f/s in all, heap %d MB\n", done, float64(done-last)/(took-lastTook).Seconds(), float64(done)/took.Seconds(), mem.HeapAlloc>>20)
			last, lastTook = done, took
		}
	}
	return nil
}

// measure runs a question several times and says the median and the slowest.
func measure(name string, ask func() (int, error)) error {
	var took []time.Duration
	n := 0
	for range 7 {
		start := time.Now()
		var err error
		if n, err = ask(); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		took = append(took, time.Since(start))
	}
	first := took[0]
	slices.Sort(took)
	fmt.Printf("%-58s %7.1f ms median %7.1f ms slowest %7.1f ms first  %6d rows\n", name, ms(took[3]), ms(took[6]), ms(first), n)
	return nil
}
