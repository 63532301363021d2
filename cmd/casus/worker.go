package main

import (
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/casus/casus/ingest"
	"github.com/casus/casus/source"
)

const workerLong = `Takes articles from a work queue on NATS JetStream, reads them, and keeps them in a store.
Any number of workers may run on any number of hosts. Work is acknowledged when the store
has it: a worker may be killed at any moment, and another takes up what it had in hand.

Stories and incidents are put together by one process: "casus refresh" now and then, or
"casus watch".`

const workerExample = `  casus worker --nats nats://queue:4222 --store postgres://casus@db/casus
  casus worker --nats nats://a:4222,nats://b:4222,nats://c:4222 --store postgres://casus@db/casus --drain`

type workerFlags struct {
	input  input
	store  storeFlag
	code   coderFlags
	nats   natsFlags
	shards []string
	drain  bool
}

func workerCommand() *cobra.Command {
	var f workerFlags
	c := &cobra.Command{
		Use:     "worker --nats URL [flags]",
		Short:   "Read articles from a work queue into a store",
		Long:    workerLong,
		Example: workerExample,
		Args:    noArgs,
		RunE:    func(c *cobra.Command, _ []string) error { return runWorker(c, &f) },
	}
	f.input.flags(c)
	f.store.flag(c)
	f.code.flags(c)
	f.nats.flags(c)
	c.Flags().StringArrayVar(&f.shards, "shard", nil, "take work of this `SOURCE` or file only; may be given several times")
	c.Flags().BoolVar(&f.drain, "drain", false, "end when the queue holds no more work")
	return c
}

func runWorker(c *cobra.Command, f *workerFlags) (err error) {
	opts, err := f.input.options(c)
	if err != nil {
		return err
	}
	opts.Stdin = nil
	q, err := f.nats.open(c, f.shards...)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, q.Close()) }()
	st, err := f.store.open(c, false)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	log := slog.New(slog.NewTextHandler(c.ErrOrStderr(), nil))
	run, err := f.code.run(c, st, f.input.anyLanguage, func(r ingest.Result) {
		if r.Outcome == ingest.Broken {
			log.Warn("an article failed", "where", r.Job.Where, "err", r.Err)
		}
	})
	if err != nil {
		return err
	}
	w := ingest.Worker{Queue: q, Run: run, Drain: f.drain, Log: log, Open: func(path string) iter.Seq[ingest.Job] {
		return jobsOf(c.Context(), []string{path}, opts)
	}}
	log.Info("worker started", "store", st.URL())
	t, err := w.Work(c.Context())
	if err != nil {
		return fmt.Errorf("%s; %w", t, err)
	}
	fmt.Fprintf(c.OutOrStdout(), "%s: %s\n", st.URL(), t)
	if f.drain && t.Failed > 0 {
		return fmt.Errorf("could not be read: %d (see \"casus quarantine list\")", t.Failed)
	}
	return nil
}

const enqueueLong = `Puts articles into a work queue on NATS JetStream, for "casus worker". Copies are found here,
where articles have an order; each is marked and one of them is read.

With --by-file each file is one piece of work, and its name goes into the queue: for archives
(WARC, Parquet, JSON lines) on a disk that all workers see under the same path. Copies are
then looked for within each file.`

type enqueueFlags struct {
	input  input
	nats   natsFlags
	byFile bool
}

func enqueueCommand() *cobra.Command {
	var f enqueueFlags
	c := &cobra.Command{
		Use:   "enqueue --nats URL [flags] FILE|DIR|-...",
		Short: "Put articles into a work queue",
		Long:  enqueueLong,
		Example: `  casus enqueue --nats nats://queue:4222 wire.jsonl.gz
  casus enqueue --nats nats://queue:4222 --replicas 3 --by-file /archive/2024/`,
		Args: atLeastOne,
		RunE: func(c *cobra.Command, args []string) error {
			opts, err := f.input.options(c)
			if err != nil {
				return err
			}
			if f.byFile {
				return runEnqueueFiles(c, &f.nats, args, opts)
			}
			return runEnqueue(c, &f.nats, args, opts)
		},
	}
	f.input.flags(c)
	f.nats.flags(c)
	c.Flags().BoolVar(&f.byFile, "by-file", false, "put in the names of files, for workers to read")
	return c
}

func runEnqueue(c *cobra.Command, f *natsFlags, args []string, opts source.Options) (err error) {
	q, err := f.open(c)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, q.Close()) }()
	sum, err := ingest.Publish(c.Context(), q, jobsOf(c.Context(), args, opts), ingest.NewCopies(ingest.DefaultRemembered), func(j *ingest.Job) {
		for _, n := range j.Notes {
			tell(c.ErrOrStderr(), "%s: %s", j.Where, n)
		}
	})
	if err != nil {
		return fmt.Errorf("%d articles are in the queue; %w", sum.Articles, err)
	}
	if _, err = fmt.Fprintf(c.OutOrStdout(), "in the queue: %d articles, %d of them copies\n", sum.Articles, sum.Copies); err == nil && sum.Failed > 0 {
		err = fmt.Errorf("could not be read: %d; workers put them into quarantine", sum.Failed)
	}
	return err
}

func runEnqueueFiles(c *cobra.Command, f *natsFlags, args []string, opts source.Options) (err error) {
	q, err := f.open(c)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, q.Close()) }()
	sum, err := ingest.PublishFiles(c.Context(), q, absoluteFiles(c, args, opts))
	if err != nil {
		return fmt.Errorf("%d files are in the queue; %w", sum.Files, err)
	}
	_, err = fmt.Fprintf(c.OutOrStdout(), "in the queue: %d files\n", sum.Files)
	return err
}

// absoluteFiles are the files that would be read of the paths, in the order of names, by absolute path.
func absoluteFiles(c *cobra.Command, paths []string, opts source.Options) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		pass := func(it source.Item) {
			for _, n := range it.Notes {
				tell(c.ErrOrStderr(), "%s: %s", it.Where(), n)
			}
		}
		for p, err := range source.Files(paths, opts, pass) {
			if err == nil {
				err = c.Context().Err()
			}
			if err == nil {
				p, err = filepath.Abs(p)
			}
			if !yield(p, err) {
				return
			}
		}
	}
}
