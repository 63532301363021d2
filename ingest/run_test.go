package ingest

import (
	"errors"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
)

func TestSecondRunAddsNothing(t *testing.T) {
	s := newStore(t)
	t1 := do(t, newRun(t, s), inventedJobs(300, nil))
	if t1.New != 300 || t1.Stored != 300 || t1.Records != 300 {
		t.Fatalf("first run: %s", t1)
	}
	before, now := export(t, s), mustNow(t, s)
	t2 := do(t, newRun(t, s), inventedJobs(300, nil))
	if t2.Known != 300 || t2.New+t2.Stored > 0 || len(t2.Days()) > 0 {
		t.Errorf("second run: %s", t2)
	}
	if export(t, s) != before || mustNow(t, s) != now {
		t.Error("the second run changed the store")
	}
	if rep := healthy(t, s); rep.Articles != 300 {
		t.Errorf("%d articles", rep.Articles)
	}
}

func mustNow(t *testing.T, s *store.Store) store.Moment {
	t.Helper()
	m, err := s.Now(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func list(as ...*casus.Article) iter.Seq[Job] {
	return func(yield func(Job) bool) {
		for _, a := range as {
			if !yield(Job{Article: a, Source: "list", Where: "list " + a.ID}) {
				return
			}
		}
	}
}

func with(a *casus.Article, change func(*casus.Article)) *casus.Article {
	b := *a
	change(&b)
	return &b
}

// TestOutcomes: copies are stored and not coded, other languages are stored and marked, what fails is kept apart, an
// edited article is a version and no copy; and all of that is the same the second time.
func TestOutcomes(t *testing.T) {
	s := newStore(t)
	jobs := list(
		invented(1),
		with(invented(1), func(a *casus.Article) { a.ID, a.Text = "copy", "AGENCY - "+a.Text }),
		with(invented(1), func(a *casus.Article) { a.Text += "And more." }),
		with(invented(2), func(a *casus.Article) { a.Lang = "fr" }),
		with(invented(3), func(a *casus.Article) { a.Text += "FAIL" }),
	)
	got := do(t, newRun(t, s), jobs)
	if got.Stored != 2 || got.Copies != 1 || got.Foreign != 1 || got.Failed != 1 || got.Edited != 1 || got.Kept() != 4 {
		t.Errorf("first run: %s", got)
	}
	heads := map[string]store.ArticleHead{}
	for a, err := range s.Articles(t.Context(), store.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		heads[a.ID] = a
	}
	if c := heads["copy"]; c.CopyOf != "a000001" || c.NotCoded != "copy of a000001" || c.Records != 0 {
		t.Errorf("the copy: %+v", c)
	}
	if f := heads["a000002"]; f.NotCoded != "not English: only English is read" {
		t.Errorf("the foreign article: %+v", f)
	}
	again := do(t, newRun(t, s), jobs)
	if again.Known != 4 || again.Failed != 1 || again.New+again.Edited+again.Recoded > 0 {
		t.Errorf("second run: %s", again)
	}
}

func TestQuarantine(t *testing.T) {
	s := newStore(t)
	broken := with(invented(3), func(a *casus.Article) { a.Text += "FAIL" })
	jobs := func(yield func(Job) bool) {
		_ = yield(Job{Source: "x.jsonl", Where: "x.jsonl:1", Err: errors.New("x.jsonl:1: torn")}) &&
			yield(Job{Article: broken, Source: "x.jsonl", Where: "x.jsonl:2"})
	}
	do(t, newRun(t, s), jobs)
	do(t, newRun(t, s), jobs)
	q, err := s.Quarantined(t.Context())
	if err != nil || len(q) != 2 {
		t.Fatal(q, err)
	}
	slices.SortFunc(q, func(a, b store.Failed) int { return strings.Compare(a.Where, b.Where) })
	if q[0].Stage != "source" || q[0].Tries != 2 || q[1].Stage != "parse" || q[1].Article == nil || !strings.Contains(q[1].Reason, "it is broken") {
		t.Errorf("in quarantine: %+v", q)
	}
	mended, err := Retried(t.Context(), s, nil, func(string) iter.Seq[Job] {
		return func(yield func(Job) bool) {
			_ = yield(Job{Article: invented(8), Source: "x.jsonl", Where: "x.jsonl:1"}) &&
				yield(Job{Article: invented(9), Source: "x.jsonl", Where: "x.jsonl:3"})
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	got := do(t, newRun(t, s), mended)
	if got.Stored != 1 || got.Failed != 1 {
		t.Errorf("tried again: %s", got)
	}
	if q, err = s.Quarantined(t.Context()); err != nil || len(q) != 1 || q[0].Where != "x.jsonl:2" || q[0].Tries != 3 {
		t.Errorf("left in quarantine: %+v, %v", q, err)
	}
	if _, err := Retried(t.Context(), s, []string{"nobody"}, nil); err == nil {
		t.Error("an id that is not in quarantine must be said")
	}
}

// TestStoreThatFails: the run ends with the store's error, and what was acknowledged is told.
func TestStoreThatFails(t *testing.T) {
	s := &failing{Store: newStore(t), left: 3}
	acked := 0
	r, err := New(s, fakeCoder{}, Options{Generation: "g", Workers: 2, Batch: 8})
	if err != nil {
		t.Fatal(err)
	}
	_, err = r.Do(t.Context(), inventedJobs(1000, func(*Job, Result) { acked++ }))
	if !errors.Is(err, store.ErrFull) {
		t.Fatalf("got %v", err)
	}
	if rep := healthy(t, s.Store); rep.Articles != acked || acked != 24 {
		t.Errorf("%d told, %d stored", acked, rep.Articles)
	}
}
