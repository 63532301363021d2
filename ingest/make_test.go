package ingest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/pipeline"
	"github.com/casus/casus/store"
)

// invented makes article i: words of a language that nobody speaks, so that no two articles are alike.
func invented(i int) *casus.Article {
	rng := rand.New(rand.NewPCG(uint64(i), 1))
	var b strings.Builder
	for range 40 {
		for range 2 + rng.IntN(2) {
			b.WriteByte("bdfgklmnprstvz"[rng.IntN(14)])
			b.WriteByte("aeiou"[rng.IntN(5)])
		}
		b.WriteByte(' ')
	}
	return &casus.Article{
		ID: fmt.Sprintf("a%06d", i), Title: fmt.Sprintf("Number %d", i), Text: b.String(),
		Published: fmt.Sprintf("2024-%02d-%02d", 1+i/28%12, 1+i%28), Source: "invented",
	}
}

func inventedJobs(n int, done func(*Job, Result)) iter.Seq[Job] {
	return func(yield func(Job) bool) {
		for i := range n {
			j := Job{Article: invented(i), Source: "invented.jsonl", Where: fmt.Sprintf("invented.jsonl:%d", i+1)}
			if done != nil {
				j.Done = func(r Result) { done(r.Job, r) }
			}
			if !yield(j) {
				return
			}
		}
	}
}

// fakeCoder makes one event of each article, that hangs on its content only. Articles that say so fail or are foreign.
type fakeCoder struct{}

func (fakeCoder) Read(_ context.Context, a *casus.Article) (*casus.Doc, error) {
	switch {
	case strings.Contains(a.Text, "FAIL"):
		return nil, &pipeline.StageError{Article: a.ID, Stage: "parse", Err: errors.New("it is broken")}
	case a.Lang == "fr":
		return nil, &pipeline.StageError{Article: a.ID, Stage: "language", Err: fmt.Errorf("%w: only English is read", pipeline.ErrSkip)}
	}
	first, _, _ := strings.Cut(a.Text, " ")
	span := casus.Span{Start: 0, End: len(first)}
	r := casus.Record{
		ID: casus.ContentID(a.ID, a.Text), Anchor: casus.ContentID("anchor", a.ID), Kind: casus.EventKind, Article: a.ID,
		Evidence:   casus.Evidence{Article: a.ID, Span: span, Quote: first, Trigger: span, Pattern: "p", Model: "m", Version: "v"},
		Confidence: casus.Confidence{Percent: 50},
		Event: &casus.Event{
			Trigger: first, Type: "ASSAULT", Status: casus.Happened, Date: a.Published,
			Actor: []casus.Party{{Text: first, Code: "SYR.GOV"}}, Recipient: []casus.Party{{Text: "x", Code: "SYR.REB"}},
		},
	}
	return &casus.Doc{Article: a, Records: []casus.Record{r}}, nil
}

func openStore(t *testing.T, url string) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), url, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func newStore(t *testing.T) *store.Store { return openStore(t, filepath.Join(t.TempDir(), "casus.db")) }

func newRun(t *testing.T, s Keeper) *Run {
	t.Helper()
	r, err := New(s, fakeCoder{}, Options{Generation: "g1", Workers: 2, Batch: 8})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func do(t *testing.T, r *Run, jobs iter.Seq[Job]) Totals {
	t.Helper()
	totals, err := r.Do(t.Context(), jobs)
	if err != nil {
		t.Fatal(err)
	}
	return totals
}

// export is all that a store holds but the moments, in the order that does not hang on that of arrival.
func export(t *testing.T, s *store.Store) string {
	t.Helper()
	var b bytes.Buffer
	out := json.NewEncoder(&b)
	for a, err := range s.Articles(t.Context(), store.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		a.Since, a.Until = 0, 0
		if err := out.Encode(a); err != nil {
			t.Fatal(err)
		}
	}
	for r, err := range s.Records(t.Context(), store.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		if err := out.Encode(r.Record); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

func healthy(t *testing.T, s *store.Store) store.Report {
	t.Helper()
	rep, err := s.Check(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if len(rep.Problems) > 0 {
		t.Fatalf("the store is damaged: %v", rep.Problems)
	}
	return rep
}
