package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/casus/casus"
	"github.com/casus/casus/pipeline"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/source"
)

// readRun is one run of read: from articles in order to bytes in the same order.
type readRun struct {
	reader  *reader.Reader
	format  format
	kinds   kinds
	workers int
	seam    *seam // how far an earlier run came; nil to begin at the beginning
	out     io.Writer
	errs    io.Writer

	bar           *progress
	done, failed  int
	skipped, kept int
	said          []saidNote
}

// readResult is what a worker makes of an item.
type readResult struct {
	item  source.Item
	notes []casus.Note // of the whole article
	out   []byte
	err   error
	again bool // written by the earlier run
}

// saidNote is a note that was printed, with how many articles have it.
type saidNote struct {
	text string
	n    int
}

func (r *readRun) run(ctx context.Context, paths []string, opts source.Options) error {
	opts.Meter = source.NewMeter(paths)
	r.bar = newProgress(r.errs, r.out, opts.Meter)
	w := bufio.NewWriterSize(r.out, 1<<16)
	if r.seam == nil {
		if _, err := w.Write(r.format.header()); err != nil {
			return fmt.Errorf("writing records: %w", err)
		}
	}
	items := r.seam.skip(source.Articles(paths, opts))
	for res := range pipeline.Ordered(ctx, items, r.workers, r.work) {
		if ctx.Err() != nil {
			break // what the workers made since may be cut short
		}
		r.report(res)
		if _, err := w.Write(res.out); err != nil {
			return fmt.Errorf("writing records: %w", err)
		}
		if w.Buffered() > 0 && !r.busy() {
			if err := w.Flush(); err != nil {
				return fmt.Errorf("writing records: %w", err)
			}
		}
		r.bar.step()
	}
	r.bar.clear()
	if err := w.Flush(); err != nil {
		return fmt.Errorf("writing records: %w", err)
	}
	return r.end(ctx)
}

// busy says whether to gather output: on a terminal people want to see each article as it is read, and what reads a pipe
// can begin with the first.
func (r *readRun) busy() bool {
	if r.done <= 1 {
		return false
	}
	_, ok := terminal(r.out)
	return !ok
}

// work reads one article and renders its records. It runs in the workers.
func (r *readRun) work(ctx context.Context, s sought) readResult {
	res := readResult{item: s.item, err: s.item.Err, again: s.written}
	if s.item.Article == nil || s.written {
		return res
	}
	doc, err := r.reader.Read(ctx, s.item.Article)
	if err != nil {
		res.err = fmt.Errorf("%s: %w", s.item.Where(), err)
		return res
	}
	for _, n := range doc.Notes {
		if n.Sent < 0 {
			res.notes = append(res.notes, n)
		}
	}
	if res.out, err = r.format.article(doc, r.kinds.of(doc.Records)); err != nil {
		res.err = fmt.Errorf("%s: %w", s.item.Where(), err)
	}
	return res
}

// report counts, and says what went wrong or was mended.
func (r *readRun) report(res readResult) {
	if res.again {
		r.kept++
		return
	}
	for _, n := range res.item.Notes {
		r.say("%s: %s", res.item.Where(), n)
	}
	for _, n := range res.notes {
		r.sayOnce(res.item.Where(), n.Text)
	}
	switch {
	case errors.Is(res.err, pipeline.ErrSkip):
		r.skipped++
		r.say("%v", res.err)
	case res.err != nil:
		r.failed++
		r.say("%v", res.err)
	case res.item.Article != nil:
		r.done++
	}
}

// say prints a line on standard error.
func (r *readRun) say(format string, args ...any) {
	r.bar.clear()
	tell(r.errs, format, args...)
}

// sayOnce prints what many articles may have in common for the first of them, and counts the others.
func (r *readRun) sayOnce(where, text string) {
	for i := range r.said {
		if r.said[i].text == text {
			r.said[i].n++
			return
		}
	}
	if len(r.said) < 50 {
		r.said = append(r.said, saidNote{text, 1})
	}
	r.say("%s: %s", where, text)
}

// end says how the run went. Failures make the exit status 1; skipped articles do not.
func (r *readRun) end(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("%d articles read: %w", r.done+r.kept, err)
	}
	if err := r.seam.unmet(); err != nil {
		return err
	}
	for _, n := range r.said {
		if n.n > 1 {
			r.say("%d articles: %s", n.n, n.text)
		}
	}
	if r.skipped > 0 && r.skipped+r.done+r.failed > 1 {
		r.say("articles in other languages skipped: %d", r.skipped)
	}
	if r.failed > 0 {
		return fmt.Errorf("could not be read: %d; read: %d", r.failed, r.done+r.kept)
	}
	return nil
}
