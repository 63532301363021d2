package ingest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/casus/casus/source"
	"github.com/casus/casus/store"
)

// writer gathers what was read and hands it to the store in batches.
type writer struct {
	r      *Run
	failed map[[2]string]string // source and place of what is in quarantine, with its id
	totals Totals
	days   map[string]bool

	batch []read
	bytes int
	last  time.Time
}

func (r *Run) newWriter(ctx context.Context) (*writer, error) {
	old, err := r.store.Quarantined(ctx)
	if err != nil {
		return nil, fmt.Errorf("ingest: %w", err)
	}
	w := &writer{r: r, failed: map[[2]string]string{}, days: map[string]bool{}}
	for _, f := range old {
		w.failed[[2]string{f.Source, f.Where}] = f.ID
	}
	return w, nil
}

// run writes until in ends. When it returns nil all is stored and told.
func (w *writer) run(ctx context.Context, in <-chan read) error {
	tick := time.NewTicker(max(w.r.o.Every/4, 10*time.Millisecond))
	defer tick.Stop()
	w.last = time.Now()
	for {
		select {
		case x, ok := <-in:
			if !ok {
				if err := w.flush(ctx); err != nil {
					return err
				}
				return context.Cause(ctx)
			}
			if len(w.batch) == 0 {
				w.last = time.Now()
			}
			w.batch = append(w.batch, x)
			if x.coded != nil {
				w.bytes += len(x.coded.Article.Text) + 400*len(x.coded.Records)
			}
			if len(w.batch) < w.r.o.Batch && w.bytes < w.r.o.BatchBytes {
				continue
			}
		case <-tick.C:
			if len(w.batch) == 0 || time.Since(w.last) < w.r.o.Every {
				continue
			}
		}
		if err := w.flush(ctx); err != nil {
			return err
		}
	}
}

// flush stores the batch and says so. A run that is asked to stop still stores what was read.
func (w *writer) flush(ctx context.Context) error {
	ctx = context.WithoutCancel(ctx)
	var coded []store.Coded
	for _, x := range w.batch {
		if x.coded != nil {
			coded = append(coded, *x.coded)
		}
	}
	if len(coded) > 0 {
		if err := w.add(ctx, coded); err != nil {
			return err
		}
	}
	for i := range w.batch {
		if err := w.settle(ctx, &w.batch[i]); err != nil {
			return err
		}
	}
	clear(w.batch)
	w.batch, w.bytes = w.batch[:0], 0
	return nil
}

// add stores articles in one transaction. If the store refuses them, it is asked for each alone, so that one that it
// cannot take does not keep out the others.
func (w *writer) add(ctx context.Context, coded []store.Coded) error {
	added, err := w.r.store.Add(ctx, coded)
	if err == nil {
		w.totals.add(added)
		return nil
	}
	if errors.Is(err, store.ErrFull) || errors.Is(err, store.ErrLocked) || errors.Is(err, store.ErrReadOnly) || len(coded) == 1 && len(w.batch) == 1 {
		return fmt.Errorf("ingest: %w", err)
	}
	w.r.o.Log.Warn("the store refused a batch: trying its articles one by one", "err", err)
	good, bad := 0, 0
	for i := range w.batch {
		x := &w.batch[i]
		if x.coded == nil {
			continue
		}
		added, err := w.r.store.Add(ctx, []store.Coded{*x.coded})
		if err == nil {
			good++
			w.totals.add(added)
			continue
		}
		if bad++; good == 0 && bad == 3 {
			return fmt.Errorf("ingest: %w", err) // it is the store that fails, not the article
		}
		x.coded, x.stage = nil, "store"
		x.result = Result{Job: x.result.Job, Outcome: Broken, Err: fmt.Errorf("%s: %w", x.result.Job.Where, err)}
	}
	return nil
}

// settle puts what failed into quarantine, takes out what is well again, counts, and tells.
func (w *writer) settle(ctx context.Context, x *read) error {
	j := x.result.Job
	key := [2]string{j.Source, j.Where}
	id, was := w.failed[key]
	switch {
	case x.result.Outcome == Broken:
		if err := w.quarantine(ctx, x); err != nil {
			return fmt.Errorf("ingest: %w", err)
		}
	case was && (j.Article != nil || j.Well):
		if err := w.release(ctx, key, id); err != nil {
			return fmt.Errorf("ingest: %w", err)
		}
	}
	if err := w.wholeAgain(ctx, x); err != nil {
		return fmt.Errorf("ingest: %w", err)
	}
	w.totals.count(x)
	if j.Done != nil {
		j.Done(x.result)
	}
	if w.r.o.Observe != nil {
		w.r.o.Observe(x.result)
	}
	return nil
}

func (w *writer) quarantine(ctx context.Context, x *read) error {
	j := x.result.Job
	f := store.Failed{Source: j.Source, Where: j.Where, Stage: x.stage, Reason: x.result.Err.Error(), Article: j.Article}
	if j.Article == nil && j.Hint != (source.Hint{}) {
		hint, err := json.Marshal(j.Hint)
		if err != nil {
			return err
		}
		f.Hint = hint
	}
	if err := w.r.store.Quarantine(ctx, f); err != nil {
		return err
	}
	if key := [2]string{j.Source, j.Where}; w.failed[key] == "" {
		w.failed[key] = "" // the store has given it an id
	}
	return nil
}

// wholeAgain releases a source that could not be read at all before, as a line or row of it was read now.
func (w *writer) wholeAgain(ctx context.Context, x *read) error {
	j := x.result.Job
	whole := [2]string{j.Source, j.Source}
	id, was := w.failed[whole]
	if !was || j.Article == nil || x.result.Outcome == Broken {
		return nil
	}
	return w.release(ctx, whole, id)
}

// release takes what is well again out of quarantine. What failed earlier in this run has no known id yet.
func (w *writer) release(ctx context.Context, key [2]string, id string) error {
	if id == "" {
		all, err := w.r.store.Quarantined(ctx)
		if err != nil {
			return err
		}
		for _, f := range all {
			w.failed[[2]string{f.Source, f.Where}] = f.ID
		}
		if id = w.failed[key]; id == "" {
			return nil // somebody dropped it
		}
	}
	delete(w.failed, key)
	return w.r.store.Release(ctx, []string{id})
}
