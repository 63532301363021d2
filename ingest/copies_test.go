package ingest

import (
	"slices"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/queue"
	"github.com/casus/casus/store"
)

const shells = `Shells fall on Rio Gallegos

Rebels fired shells at the city of Rio Gallegos on Tuesday, killing four people and wounding 11 others, the governor said. The shells hit a market near the bus station shortly after dawn, and rescue workers searched the ruins for survivors. The army said that it would answer the attack. Residents fled to the countryside with what they could carry.`

var otherTown = strings.NewReplacer("Rio Gallegos", "Punta Arenas", "four", "nine", "11", "23")

// TestLikeArticles: which of two like articles is read, after one run, in either order.
func TestLikeArticles(t *testing.T) {
	for name, c := range map[string]struct {
		text, day string
		copy      bool
	}{
		"another town after five months": {otherTown.Replace(shells), "2026-08-11T10:00:00Z", false},
		"another town the same day":      {otherTown.Replace(shells), "2026-03-03T18:00:00Z", false},
		"another toll two hours later":   {strings.Replace(shells, "four", "six", 1), "2026-03-03T12:00:00Z", false},
		"the same next day":              {"WORLD BRIEFS\n" + shells, "2026-03-04T12:00:00Z", true},
		"the same after five months":     {shells, "2026-08-11T10:00:00Z", true},
		"edited after five months":       {"WORLD BRIEFS\n" + shells, "2026-08-11T10:00:00Z", false},
	} {
		t.Run(name, func(t *testing.T) {
			first := &casus.Article{ID: "first", Text: shells, Published: "2026-03-03T10:00:00Z", Source: "wire"}
			second := &casus.Article{ID: "second", Text: c.text, Published: c.day, Source: "wire"}
			s := newStore(t)
			settled(t, s, first, second)
			wantRead(t, s, "first", true)
			wantRead(t, s, "second", !c.copy)
			if c.copy {
				return
			}
			s = newStore(t)
			settled(t, s, second, first)
			wantRead(t, s, "first", true)
			wantRead(t, s, "second", true)
		})
	}
}

func settled(t *testing.T, s *store.Store, as ...*casus.Article) {
	t.Helper()
	r := newRun(t, s)
	if _, _, err := r.Settle(t.Context(), s, do(t, r, list(as...))); err != nil {
		t.Fatal(err)
	}
	healthy(t, s)
}

func wantRead(t *testing.T, s *store.Store, id string, want bool) {
	t.Helper()
	a, err := s.Article(t.Context(), id, 0)
	if err != nil {
		t.Fatal(err)
	}
	if got := a.Records > 0; got != want || got != (a.NotCoded == "") || got != (a.CopyOf == "") {
		t.Errorf("%s: %d records, not coded %q, copy of %q", id, a.Records, a.NotCoded, a.CopyOf)
	}
}

// TestLikeArticlesQueued: workers read what is no copy, with nothing put together afterwards.
func TestLikeArticlesQueued(t *testing.T) {
	q := queue.New(queue.Bounds{})
	defer func() { _ = q.Close() }()
	sum, err := Publish(t.Context(), q, list(
		&casus.Article{ID: "first", Text: shells, Published: "2026-03-03T10:00:00Z", Source: "wire"},
		&casus.Article{ID: "copy", Text: "WORLD BRIEFS\n" + shells, Published: "2026-03-03T11:00:00Z", Source: "paper"},
		&casus.Article{ID: "news", Text: otherTown.Replace(shells), Published: "2026-08-11T10:00:00Z", Source: "wire"},
	), NewCopies(100), nil)
	if err != nil || sum.Copies != 1 {
		t.Fatalf("%+v, %v", sum, err)
	}
	s := newStore(t)
	w := Worker{Queue: q, Run: newRun(t, s), Drain: true}
	if _, err := w.Work(t.Context()); err != nil {
		t.Fatal(err)
	}
	wantRead(t, s, "first", true)
	wantRead(t, s, "copy", false)
	wantRead(t, s, "news", true)
}

// TestEarlierStore: a store in which an earlier version took news for a copy is sound, and putting together anew, around
// its days, names what is to be read, until it is.
func TestEarlierStore(t *testing.T) {
	s := newStore(t)
	first := &casus.Article{ID: "first", Text: shells, Published: "2026-03-03", Source: "wire"}
	news := &casus.Article{ID: "news", Text: otherTown.Replace(shells), Published: "2026-03-03T12:00:00Z", Source: "wire"}
	again := &casus.Article{ID: "again", Text: shells, Published: "2026-08-11", Source: "archive"}
	r := newRun(t, s)
	totals := do(t, r, func(yield func(Job) bool) {
		_ = yield(Job{Article: first, Source: "x", Where: "1"}) &&
			yield(Job{Article: news, Source: "x", Where: "2", CopyOf: "first", Decided: true}) &&
			yield(Job{Article: again, Source: "x", Where: "3", CopyOf: "first", Decided: true})
	})
	healthy(t, s)
	found, err := Refresh(t.Context(), s, totals.Days())
	if err != nil || !slices.Equal(found.Uncoded, []string{"news"}) {
		t.Errorf("to be read: %v, %v", found.Uncoded, err)
	}
	healthy(t, s)
	wantRead(t, s, "again", false)
	before := mustNow(t, s)
	if found, err = Refresh(t.Context(), s, totals.Days()); err != nil || !slices.Equal(found.Uncoded, []string{"news"}) || mustNow(t, s) != before {
		t.Errorf("the second time: %v, %v", found.Uncoded, err)
	}
	if _, _, err := r.Settle(t.Context(), s, totals); err != nil {
		t.Fatal(err)
	}
	wantRead(t, s, "first", true)
	wantRead(t, s, "news", true)
	wantRead(t, s, "again", false)
}
