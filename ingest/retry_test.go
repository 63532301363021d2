package ingest

import (
	"errors"
	"iter"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/source"
	"github.com/casus/casus/store"
)

// jobs are some jobs.
func jobs(js ...Job) iter.Seq[Job] {
	return func(yield func(Job) bool) {
		for _, j := range js {
			if !yield(j) {
				return
			}
		}
	}
}

// retry tries all again, with sources that hold what it says, and gives what is left.
func retry(t *testing.T, s *store.Store, sources map[string][]Job) (Totals, map[string]store.Failed) {
	t.Helper()
	again, err := Retried(t.Context(), s, nil, func(src string) iter.Seq[Job] { return jobs(sources[src]...) })
	if err != nil {
		t.Fatal(err)
	}
	totals := do(t, newRun(t, s), again)
	all, err := s.Quarantined(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	left := map[string]store.Failed{}
	for _, f := range all {
		left[f.Where] = f
	}
	return totals, left
}

// TestRetryPage: a page that failed is asked for by its own address, whatever its feed holds by then, and becomes the
// article that it would have been.
func TestRetryPage(t *testing.T) {
	s := newStore(t)
	hint := source.Hint{Title: "Talks", Published: "2024-05-17", PublishedFrom: "feed", Precision: "day", AsSource: "The Desk"}
	failed := Job{Source: "page:http://news.example/1", Where: "http://news.example/feed#1", Err: errors.New("status 503"), Hint: hint}
	do(t, newRun(t, s), jobs(failed))
	page := with(invented(1), func(a *casus.Article) {
		a.Published, a.Title, a.URL, a.Source = "", "", "http://news.example/1", "news.example"
	})
	totals, left := retry(t, s, map[string][]Job{"page:http://news.example/1": {{Article: page, Source: "page:http://news.example/1", Where: "http://news.example/1"}}})
	if totals.Stored != 1 || len(left) != 0 {
		t.Errorf("%s, left %v", totals, left)
	}
	for a, err := range s.Articles(t.Context(), store.Filter{}) {
		if err != nil || a.Published != "2024-05-17" || a.Source != "The Desk" || a.Title != "Talks" {
			t.Errorf("%+v %v", a, err)
		}
	}
}

// TestRetryLost: what is not there any more stays, with the first reason and why it was not found, however often.
func TestRetryLost(t *testing.T) {
	s := newStore(t)
	bad := func(src, where string) Job { return Job{Source: src, Where: where, Err: errors.New(where + ": torn")} }
	do(t, newRun(t, s), jobs(bad(source.StandardInput, "standard input:3"), bad("a.jsonl", "a.jsonl:7"), bad("b.jsonl", "b.jsonl:1"), bad("feed", "feed#9")))
	sources := map[string][]Job{
		"a.jsonl": {{Article: invented(1), Source: "a.jsonl", Where: "a.jsonl:6"}},
		"b.jsonl": {{Source: "b.jsonl", Where: "b.jsonl", Err: errors.New("b.jsonl: no such file")}},
		"feed":    {{Source: "feed", Where: "feed#9", Notes: []string{"only a remark"}}, {Article: invented(2), Source: "feed", Where: "feed#10"}},
	}
	for range 2 {
		totals, left := retry(t, s, sources)
		if totals.Stored != 0 || totals.Failed != 4 {
			t.Errorf("%s", totals)
		}
		for where, why := range map[string]string{
			"standard input:3": "standard input is read once", "a.jsonl:7": "nothing stands there any more",
			"b.jsonl:1": "b.jsonl: no such file", "feed#9": "nothing stands there any more",
		} {
			if r := left[where].Reason; !strings.HasPrefix(r, where+": torn; tried again: "+why) || strings.Count(r, "tried again") != 1 {
				t.Errorf("%s: %s", where, r)
			}
		}
	}
}

// TestRetryWhole: a source that could not be read at all is read whole, and is well if it can be.
func TestRetryWhole(t *testing.T) {
	s := newStore(t)
	feed := Job{Source: "http://news.example/feed", Where: "http://news.example/feed", Err: errors.New("status 503")}
	do(t, newRun(t, s), jobs(feed))
	sources := map[string][]Job{feed.Source: {feed}}
	if totals, left := retry(t, s, sources); totals.Failed != 1 || len(left) != 1 || left[feed.Where].Tries != 2 {
		t.Errorf("ill still: %s, left %v", totals, left)
	}
	sources[feed.Source] = []Job{
		{Article: invented(1), Source: "page:http://news.example/1", Where: "http://news.example/1"},
		{Source: "page:http://news.example/2", Where: "http://news.example/2", Err: errors.New("status 404")},
	}
	if totals, left := retry(t, s, sources); totals.Stored != 1 || len(left) != 1 || left["http://news.example/2"].Tries != 1 {
		t.Errorf("well again: %s, left %v", totals, left)
	}
	file := Job{Source: "a.jsonl", Where: "a.jsonl", Err: errors.New("no such file")}
	do(t, newRun(t, s), jobs(file))
	do(t, newRun(t, s), jobs(Job{Article: invented(2), Source: "a.jsonl", Where: "a.jsonl:1"}))
	if all, err := s.Quarantined(t.Context()); err != nil || len(all) != 1 {
		t.Errorf("a file that is there again is in quarantine: %v %v", all, err)
	}
}

// TestWellAgain: what failed and is well later in the same run is in quarantine no more.
func TestWellAgain(t *testing.T) {
	s := newStore(t)
	at := Job{Source: "page:u", Where: "u"}
	bad, good := at, at
	bad.Err, good.Article = errors.New("status 503"), invented(1)
	got := do(t, newRun(t, s), jobs(bad, good))
	if all, err := s.Quarantined(t.Context()); err != nil || len(all) > 0 || got.Stored != 1 {
		t.Errorf("%s; in quarantine: %v %v", got, all, err)
	}
}

// TestHintInQueue: what is known of what failed goes through a queue.
func TestHintInQueue(t *testing.T) {
	var sum Published
	j := Job{Source: "page:u", Where: "u", Err: errors.New("status 503"), Hint: source.Hint{AsLang: "en"}}
	m, err := encode(&j, NewCopies(1), &sum)
	if err != nil {
		t.Fatal(err)
	}
	back, err := decode(m.Data)
	if got := back.job(); err != nil || got.Hint != j.Hint || got.Err == nil || got.Source != j.Source {
		t.Errorf("%+v %v", got, err)
	}
}

func FuzzTask(f *testing.F) {
	f.Add([]byte(`{"article":{"id":"a","text":"One."},"source":"x","copy_of":"b"}`))
	f.Add([]byte(`{"error":"torn","hint":{"title":"T"}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		task, err := decode(b)
		if err != nil || task.File != "" {
			return
		}
		if j := task.job(); (j.Article == nil) == (j.Err == nil) {
			t.Errorf("%q is neither article nor error, or both", b)
		}
	})
}
