package story_test

import (
	"context"
	"iter"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/casus/casus/ingest"
	"github.com/casus/casus/store"
	"github.com/casus/casus/story"
)

// TestScenariosStored takes the articles of each scenario the whole way, from the text through the store, as a desk that
// runs for months would: each on its day with a refresh behind it, and all in one go. What the store then tells must be
// what the scenario asks for.
func TestScenariosStored(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) < 12 {
		t.Fatalf("%d scenarios, %v", len(files), err)
	}
	for _, f := range files {
		s := load(t, f)
		for _, way := range []struct {
			name string
			size int
		}{{"one by one", 1}, {"at once", len(s.items)}} {
			t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar")+" "+way.name, func(t *testing.T) {
				stored := &scene{items: s.items, res: ingested(t, s.items, way.size), want: s.want}
				for line := range strings.Lines(s.want) {
					if line = strings.TrimSpace(line); line == "" {
						continue
					}
					if err := stored.check(line); err != nil {
						t.Errorf("%s: %v", line, err)
					}
				}
				if t.Failed() {
					t.Log("\n" + dump(stored.res))
				}
			})
		}
	}
}

// ingested takes articles to a store, some at a time, and reads back what it holds.
func ingested(t *testing.T, items []story.Item, size int) story.Result {
	t.Helper()
	ctx := context.Background()
	rd, err := newReader()
	if err != nil {
		t.Fatal(err)
	}
	st, err := store.Open(ctx, filepath.Join(t.TempDir(), "casus.db"), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	}()
	for part := range slices.Chunk(items, size) {
		run, err := ingest.New(st, rd, ingest.Options{Generation: "test", Workers: 1})
		if err != nil {
			t.Fatal(err)
		}
		totals, err := run.Do(ctx, func(yield func(ingest.Job) bool) {
			for _, it := range part {
				if !yield(ingest.Job{Article: it.Article, Source: "scenario", Where: it.Article.ID}) {
					return
				}
			}
		})
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := run.Settle(ctx, st, totals); err != nil {
			t.Fatal(err)
		}
	}
	r := held(t, st)
	var days []string
	for _, it := range items {
		days = append(days, it.Article.Published[:10])
	}
	if again, err := ingest.Refresh(ctx, st, days); err != nil || again.Changed != 0 || dump(held(t, st)) != dump(r) {
		t.Errorf("nothing came, and %d groups changed: %v", again.Changed, err)
	}
	in := map[string]string{}
	for _, x := range r.Incidents {
		for _, m := range x.Members {
			if in[m.Record] != "" {
				t.Errorf("record %s is in incidents %s and %s", m.Record, in[m.Record], x.ID)
			}
			in[m.Record] = x.ID
		}
	}
	return r
}

// held is what a store holds.
func held(t *testing.T, st *store.Store) story.Result {
	t.Helper()
	ctx := context.Background()
	var r story.Result
	r.Stories = all(t, st.Stories(ctx, store.Filter{}))
	r.Incidents = all(t, st.Incidents(ctx, store.Filter{}))
	r.Threads = all(t, st.Threads(ctx, store.Filter{}))
	of := map[string][]story.Copy{}
	for _, a := range all(t, st.Articles(ctx, store.Filter{})) {
		if a.CopyOf != "" {
			of[a.CopyOf] = append(of[a.CopyOf], story.Copy{Article: a.ID, From: a.CopyOf})
		}
	}
	for o, cs := range of {
		r.Copies = append(r.Copies, story.CopyGroup{Original: o, Copies: cs})
	}
	return r
}

func all[T any](t *testing.T, seq iter.Seq2[T, error]) []T {
	t.Helper()
	var out []T
	for x, err := range seq {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, x)
	}
	return out
}
