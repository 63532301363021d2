package ingest

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/pipeline"
	"github.com/casus/casus/store"
)

// Do takes all jobs to the store. Articles that fail go to quarantine and are counted; the error is of the store, or of
// ctx: what was stored until then stays stored.
func (r *Run) Do(ctx context.Context, jobs iter.Seq[Job]) (Totals, error) {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	in := make(chan Job)
	go pump(ctx, jobs, in)

	known := make(chan looked, lookupSize)
	lookupDone := make(chan error, 1)
	go func() {
		err := r.lookup(ctx, in, known)
		if err != nil {
			stop(err)
		}
		lookupDone <- err
	}()

	read := make(chan read, r.o.Workers)
	w, err := r.newWriter(ctx)
	if err != nil {
		return Totals{}, err
	}
	written := make(chan error, 1)
	go func() {
		err := w.run(ctx, read)
		if err != nil {
			stop(err)
		}
		written <- err
	}()
	r.readAll(ctx, known, read)
	err = <-written
	if lookErr := <-lookupDone; err == nil || errors.Is(err, context.Canceled) && lookErr != nil {
		err = errors.Join(lookErr, err)
	}
	return w.totals, err
}

// readAll reads side by side and hands on in order.
func (r *Run) readAll(ctx context.Context, in <-chan looked, out chan<- read) {
	defer close(out)
	items := func(yield func(looked) bool) {
		for {
			x, ok := receive(ctx, in)
			if !ok || !yield(x) {
				return
			}
		}
	}
	for res := range pipeline.Ordered(ctx, items, r.o.Workers, r.read) {
		select {
		case out <- res:
		case <-ctx.Done():
			return
		}
	}
}

// read is a job with what is to be stored of it.
type read struct {
	result Result
	coded  *store.Coded // nil if nothing is to be stored
	stage  string       // of a failure
}

func (r *Run) read(ctx context.Context, l looked) read {
	j := l.job
	out := read{result: Result{Job: j}}
	switch {
	case j.Err != nil:
		out.result.Outcome, out.result.Err, out.stage = Broken, j.Err, "source"
		return out
	case j.Article == nil:
		out.result.Outcome = Remark
		return out
	case l.known:
		out.result.Outcome = Known
		return out
	}
	c := store.Coded{Article: *j.Article, Lineage: j.lineage, Generation: r.o.Generation, Signature: j.anchors}
	if j.Again {
		c.Generation += againMark
	}
	if j.CopyOf != "" {
		c.CopyOf, c.NotCoded = j.CopyOf, copyNote(j.CopyOf)
		out.result.Outcome, out.coded = Copy, &c
		return out
	}
	d, err := r.coder.Read(ctx, j.Article)
	switch {
	case errors.Is(err, pipeline.ErrSkip):
		c.NotCoded = "not English: " + reason(err)
		out.result.Outcome, out.result.Err, out.coded = Foreign, err, &c
	case err != nil:
		out.result.Outcome, out.result.Err, out.stage = Broken, fmt.Errorf("%s: %w", j.Where, err), stageOf(err)
	default:
		c.Records = d.Records
		out.result.Outcome, out.result.Records, out.coded = Stored, len(d.Records), &c
		out.result.Notes = ofArticle(d.Notes)
	}
	return out
}

// againMark makes another generation of a second reading by one version, which the store would take for the first.
const againMark = " (no copy)"

// reason is what a stage said, without the names of article and stage, which would make every reason another.
func reason(err error) string {
	var st *pipeline.StageError
	if errors.As(err, &st) {
		err = st.Err
	}
	return strings.TrimPrefix(err.Error(), pipeline.ErrSkip.Error()+": ")
}

func stageOf(err error) string {
	var st *pipeline.StageError
	if errors.As(err, &st) {
		return st.Stage
	}
	return "reader"
}

func ofArticle(notes []casus.Note) []casus.Note {
	var out []casus.Note
	for _, n := range notes {
		if n.Sent < 0 {
			out = append(out, n)
		}
	}
	return out
}
