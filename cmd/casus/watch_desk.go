package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/signal"
	"runtime"
	"sync"
	"time"

	"github.com/spf13/cobra"

	"github.com/casus/casus/ingest"
	"github.com/casus/casus/queue"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/store"
	"github.com/casus/casus/watch"
)

// desk wires the rooms of a watch together.
type desk struct {
	flags   *watchFlags
	log     logger
	store   *store.Store
	reading *ingest.Run // nil if workers elsewhere read
	metrics *watch.Metrics
	now     watch.Config

	mu    sync.Mutex
	fresh ingest.Totals // since stories were put together
}

func (d *desk) run(c *cobra.Command, conf watch.Config) (err error) {
	if d.flags.store.url == "" {
		d.flags.store.url = conf.Store
	}
	if d.store, err = d.flags.store.open(c, false); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.store.Close()) }()
	ctx, stop := context.WithCancelCause(c.Context())
	defer stop(nil)
	d.now = conf
	sink, end, err := d.sink(ctx, c, conf, stop)
	if err != nil {
		return err
	}
	served, err := d.serve(conf.HTTP.Listen)
	if err != nil {
		return errors.Join(err, end())
	}
	ring, quiet, err := d.bells(ctx)
	if err != nil {
		return errors.Join(err, end(), served())
	}
	defer func() { err = errors.Join(err, quiet()) }()
	tidy := func(ctx context.Context) { d.tidy(ctx); ring(ctx) }
	w := &watch.Watch{States: d.store, Sink: sink, Asker: watch.NewAsker, Tidy: tidy, Log: d.log.Logger, Metrics: d.metrics}
	d.log.Info("watching", "sources", len(conf.Targets()), "store", d.store.URL())
	err = w.Run(ctx, conf, d.reloads(ctx))
	err = errors.Join(err, end(), served())
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), 20*time.Second)
	defer cancel()
	d.tidy(last)
	d.log.Info("stopped", "err", err)
	if cause := context.Cause(ctx); err == nil && !errors.Is(cause, context.Canceled) {
		err = cause
	}
	return err
}

// sink is where articles go, with what ends it.
func (d *desk) sink(ctx context.Context, c *cobra.Command, conf watch.Config, stop context.CancelCauseFunc) (watch.Sink, func() error, error) {
	actors := userActors{paths: conf.Read.Actors}
	more, err := actors.load(c)
	if err != nil {
		return nil, nil, err
	}
	rd, err := reader.New(reader.Options{AnyLanguage: conf.Read.AnyLanguage, Actors: more})
	if err != nil {
		return nil, nil, err
	}
	generation := ingest.Generation(rd.Versions())
	d.metrics = watch.NewMetrics(generation)
	if q := conf.Queue; q.NATS != "" {
		remote, err := queue.Connect(ctx, queue.Remote{URL: q.NATS, Name: q.Name, Replicas: q.Replicas, Log: d.log.Logger})
		if err != nil {
			return nil, nil, err
		}
		note := func(j *ingest.Job) { d.log.Info("article mended", "where", j.Where, "what", j.Notes) }
		return watch.Remote{Queue: remote, Copies: ingest.NewCopies(ingest.DefaultRemembered), Note: note}, remote.Close, nil
	}
	workers := conf.Read.Workers
	if workers == 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	d.reading, err = ingest.New(d.store, rd, ingest.Options{
		Generation: generation, Workers: workers, Batch: conf.Read.Batch, Every: time.Duration(conf.Read.Every),
		Log: d.log.Logger, Observe: d.observe,
	})
	if err != nil {
		return nil, nil, err
	}
	local := watch.NewLocal(ctx, d.reading)
	go func() {
		<-local.Ended()
		if ctx.Err() == nil {
			stop(fmt.Errorf("the store fails: %w", local.Close()))
		}
	}()
	return local, local.Close, nil
}

// observe logs and counts what became of an article.
func (d *desk) observe(r ingest.Result) {
	d.metrics.Article(r)
	for _, n := range r.Job.Notes {
		d.log.Info("mended", "where", r.Job.Where, "what", n)
	}
	switch r.Outcome {
	case ingest.Broken:
		d.log.Warn("an article failed", "where", r.Job.Where, "err", r.Err)
	case ingest.Stored, ingest.Copy, ingest.Foreign:
		d.log.Debug("an article was stored", "where", r.Job.Where, "outcome", r.Outcome, "records", r.Records)
		d.mu.Lock()
		d.fresh.Touch(r.Job.Article.Published)
		d.mu.Unlock()
	}
}

// tidy puts stories together for the days of what came since the last time; where workers elsewhere read, for the last
// days.
func (d *desk) tidy(ctx context.Context) {
	d.mu.Lock()
	t := d.fresh
	d.fresh = ingest.Totals{}
	d.mu.Unlock()
	start := time.Now()
	var found ingest.Refreshed
	var err error
	if d.reading != nil {
		if len(t.Days()) == 0 {
			return
		}
		_, found, err = d.reading.Settle(ctx, d.store, t)
	} else {
		for back := range 3 {
			t.Touch(start.AddDate(0, 0, -back).UTC().Format(time.DateOnly))
		}
		found, err = ingest.Refresh(ctx, d.store, t.Days())
	}
	if err != nil {
		d.mu.Lock()
		d.fresh = d.fresh.Plus(t) // to be tried again
		d.mu.Unlock()
		d.log.Error("stories were not put together", "err", err)
		return
	}
	d.metrics.Stories(time.Since(start))
	d.log.Info("stories put together", "articles", found.Articles, "changed", found.Changed, "took", time.Since(start).Round(time.Millisecond))
}

// serve answers on the address, and gives what ends that.
func (d *desk) serve(listen string) (func() error, error) {
	if listen == "" {
		return func() error { return nil }, nil
	}
	l, err := net.Listen("tcp", listen)
	if err != nil {
		return nil, fmt.Errorf("http.listen: %w", err)
	}
	d.log.Info("health and metrics", "url", "http://"+l.Addr().String()+"/healthz")
	ping := func(ctx context.Context) error { _, err := d.store.Now(ctx); return err }
	srv := &http.Server{Handler: d.metrics.Handler(ping), ReadHeaderTimeout: 5 * time.Second}
	go func() {
		if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			d.log.Error("health and metrics ended", "err", err)
		}
	}()
	return func() error {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		return srv.Shutdown(ctx)
	}, nil
}

// reloads are the configurations that SIGHUP brings. A faulty one is said and not used.
func (d *desk) reloads(ctx context.Context) <-chan watch.Config {
	hup := make(chan os.Signal, 1)
	signal.Notify(hup, hangup()...)
	out := make(chan watch.Config)
	go func() {
		defer signal.Stop(hup)
		for {
			select {
			case <-ctx.Done():
				return
			case <-hup:
			}
			conf, err := watch.Load(d.flags.config)
			d.metrics.Reload(err)
			if err != nil {
				d.log.Error("configuration not used: that before stays", "err", err)
				continue
			}
			for _, what := range d.now.Fixed(conf) {
				d.log.Warn("a setting changed", "setting", what, "err", watch.ErrRestart)
			}
			d.log.level.Set(conf.SlogLevel())
			select {
			case out <- conf:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}
