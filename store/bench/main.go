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
	"regexp"
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
	only := flag.String("only", "", "ask only the questions whose names match a `REGEXP`")
	check := flag.Bool("check", false, "run check at the end")
	profile := flag.String("cpuprofile", "", "write a profile of the processor to a file")
	flag.Parse()
	wanted, err := regexp.Compile(*only)
	if err != nil {
		return err
	}
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
	if err := questions(ctx, s, wanted); err != nil {
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
	i := 0
	for batch := range m.batches(ctx, n, size) {
		start := time.Now()
		if _, err := s.Add(ctx, batch); err != nil {
			return err
		}
		took += time.Since(start)
		i += len(batch)
		if done := i; done-last >= 20_000 || done == n {
			var mem runtime.MemStats
			runtime.ReadMemStats(&mem)
			fmt.Printf("%d articles: %.0f/s now, %.0f/s in all, heap %d MB\n", done, float64(done-last)/(took-lastTook).Seconds(), float64(done)/took.Seconds(), mem.HeapAlloc>>20)
			last, lastTook = done, took
		}
	}
	return nil
}

// measure runs a question several times and says the median, the shortest and the first time, and how much of the
// processors each run took: on a busy machine that says more.
func measure(name string, ask func() (int, error)) error {
	var took []time.Duration
	n := 0
	cpu := processorTime()
	for range rounds {
		start := time.Now()
		var err error
		if n, err = ask(); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		took = append(took, time.Since(start))
	}
	cpu = (processorTime() - cpu) / rounds
	first := took[0]
	slices.Sort(took)
	fmt.Printf("%-60s %7.1f ms median %7.1f shortest %7.1f first %7.1f processor %7d rows\n", name, ms(took[rounds/2]), ms(took[0]), ms(first), ms(cpu), n)
	return nil
}

// rounds is how often each question is asked.
const rounds = 7
