// Command bench asks a running server a realistic mix of questions at a steady rate, and says how long the answers took.
// It is an offline tool, no test: it only measures. docs/figures.md has its figures.
//
//	casus serve --store news.db &
//	go run ./web/bench --url http://127.0.0.1:8420 --rate 200 --for 60s
//
// The rate is kept whatever the answers take, so that a slow answer does not hold back the next questions and hide what
// they would have waited. Parameters are drawn from what the store holds, evenly, so that nearly no question comes twice;
// --again says which part of the questions repeats an earlier one, as people and their browsers do.
package main

import (
	"context"
	"flag"
	"fmt"
	"net/http"
	"os"
	"os/signal"
	"strings"
	"time"

	vegeta "github.com/tsenart/vegeta/v12/lib"
)

type flags struct {
	url, token, only string
	rate             int
	dur              time.Duration
	seed             uint64
	again            float64
	tags, list       bool
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if err := run(ctx); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	var f flags
	flag.StringVar(&f.url, "url", "http://127.0.0.1:8420", "of the server")
	flag.StringVar(&f.token, "token", "", "bearer token, if the server wants one")
	flag.StringVar(&f.only, "only", "", "kinds to ask, with commas; all if empty")
	flag.IntVar(&f.rate, "rate", 200, "questions a second")
	flag.DurationVar(&f.dur, "for", 30*time.Second, "how long")
	flag.Uint64Var(&f.seed, "seed", 1, "of the drawing of questions")
	flag.Float64Var(&f.again, "again", 0, "part of the questions that repeat an earlier one, 0 to 1")
	flag.BoolVar(&f.tags, "etags", false, "send the ETag of the earlier answer with a question that repeats it")
	flag.BoolVar(&f.list, "list", false, "print the slowest questions too")
	flag.Parse()
	c := &client{url: strings.TrimSuffix(f.url, "/"), token: f.token, http: &http.Client{Timeout: time.Minute}}
	s, err := look(ctx, c)
	if err != nil {
		return fmt.Errorf("looking at what the server holds: %w", err)
	}
	fmt.Println(s)
	m, err := newMix(s, f)
	if err != nil {
		return err
	}
	if err := first(ctx, c, s); err != nil {
		return fmt.Errorf("first view: %w", err)
	}
	return attack(ctx, c, m, f)
}

// attack asks at the rate and reports.
func attack(ctx context.Context, c *client, m *mix, f flags) error {
	a := vegeta.NewAttacker(vegeta.Timeout(30*time.Second), vegeta.Workers(32), vegeta.MaxWorkers(2000), vegeta.Connections(256),
		vegeta.KeepAlive(true), vegeta.HTTP2(false), vegeta.MaxBody(0))
	r := newReport(m)
	results := a.Attack(m.targeter(c), vegeta.Rate{Freq: f.rate, Per: time.Second}, f.dur, "casus")
	for res := range results {
		r.add(res)
		if ctx.Err() != nil {
			a.Stop()
		}
	}
	r.print(os.Stdout, f.list)
	return ctx.Err()
}
