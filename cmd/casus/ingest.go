package main

import (
	"errors"
	"fmt"
	"runtime"

	"github.com/spf13/cobra"

	"github.com/casus/casus/ingest"
	"github.com/casus/casus/queue"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/source"
)

const ingestLong = `Reads articles and keeps them in a store, with their records and with what was put together
from them: copies, stories, incidents, threads. Articles that the store has are passed over
before they are read, so the same command again adds nothing, and a run that was broken off
is taken up by running it again. Of copies one is read and all are kept; articles in other
languages than English are kept and marked.

` + inputHelp + `

What cannot be read goes into quarantine with the reason ("casus quarantine"), the rest is
stored, and the exit status is 1. What was said to be stored stays stored, whatever happens.

With --nats the articles go into a work queue instead, for "casus worker" on any number of
hosts; see "casus enqueue".`

const ingestExample = `  casus ingest news/
  casus ingest --store desk.db crawl-1.warc.gz crawl-2.warc.gz
  casus ingest --store postgres://casus@db/casus wire.jsonl.gz`

// ingestFlags are the flags of ingest.
type ingestFlags struct {
	input   input
	store   storeFlag
	code    coderFlags
	nats    natsFlags
	stories bool
}

func ingestCommand() *cobra.Command {
	var f ingestFlags
	c := &cobra.Command{
		Use:     "ingest [flags] FILE|DIR|URL|-...",
		Short:   "Read articles into a store",
		Long:    ingestLong,
		Example: ingestExample,
		Args:    atLeastOne,
		RunE:    func(c *cobra.Command, args []string) error { return runIngest(c, &f, args) },
	}
	f.input.flags(c)
	f.store.flag(c)
	f.code.flags(c)
	f.nats.flags(c)
	c.Flags().BoolVar(&f.stories, "stories", true, "put stories, incidents and threads together at the end")
	return c
}

// coderFlags say how articles are read.
type coderFlags struct {
	workers int
	batch   int
	actors  userActors
}

func (f *coderFlags) flags(c *cobra.Command) {
	f.actors.flag(c)
	c.Flags().IntVar(&f.workers, "workers", runtime.GOMAXPROCS(0), "articles to read at the same time")
	c.Flags().IntVar(&f.batch, "batch", ingest.DefaultBatch, "most articles in one transaction")
}

// run makes the way to a store.
func (f *coderFlags) run(c *cobra.Command, st ingest.Keeper, anyLanguage bool, observe ingest.Observer) (*ingest.Run, error) {
	if f.workers < 1 {
		return nil, badUsage(c, fmt.Errorf("--workers: %d", f.workers))
	}
	if f.batch < 1 {
		return nil, badUsage(c, fmt.Errorf("--batch: %d", f.batch))
	}
	more, err := f.actors.load(c)
	if err != nil {
		return nil, err
	}
	rd, err := reader.New(reader.Options{AnyLanguage: anyLanguage, Actors: more})
	if err != nil {
		return nil, err
	}
	return ingest.New(st, rd, ingest.Options{
		Generation: ingest.Generation(rd.Versions()), Workers: f.workers, Batch: f.batch, Observe: observe,
	})
}

func runIngest(c *cobra.Command, f *ingestFlags, args []string) (err error) {
	opts, err := f.input.options(c)
	if err != nil {
		return err
	}
	if f.nats.url != "" {
		if f.store.url != "" {
			return badUsage(c, errors.New("--nats and --store: with a queue the workers have the store"))
		}
		return runEnqueue(c, &f.nats, args, opts)
	}
	st, err := f.store.open(c, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	opts.Meter = source.NewMeter(args)
	show := newIngestShow(c, opts.Meter)
	run, err := f.code.run(c, st, f.input.anyLanguage, show.result)
	if err != nil {
		return err
	}
	totals, err := run.Do(c.Context(), jobsOf(c.Context(), args, opts))
	show.end()
	if err != nil {
		return fmt.Errorf("%s; %w", totals, err)
	}
	if f.stories {
		var found ingest.Refreshed
		if totals, found, err = run.Settle(c.Context(), st, totals); err != nil {
			return fmt.Errorf("%s; %w", totals, err)
		}
		show.stories(found)
	}
	return show.totals(totals, st.URL())
}

// natsFlags say where a work queue is.
type natsFlags struct {
	url      string
	name     string
	replicas int
}

func (f *natsFlags) flags(c *cobra.Command) {
	c.Flags().StringVar(&f.url, "nats", "", "`URL` of a NATS server with JetStream, several separated by commas")
	c.Flags().StringVar(&f.name, "queue", "casus", "`NAME` of the work queue on it")
	c.Flags().IntVar(&f.replicas, "replicas", 0, "servers that keep each message: 1, 3 or 5 (default as it is, else 1)")
}

func (f *natsFlags) open(c *cobra.Command, shards ...string) (queue.Queue, error) {
	if f.url == "" {
		return nil, badUsage(c, errors.New("--nats says where the queue is"))
	}
	return queue.Connect(c.Context(), queue.Remote{URL: f.url, Name: f.name, Replicas: f.replicas, Shards: shards})
}
