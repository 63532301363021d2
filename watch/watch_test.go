package watch

import (
	"context"
	"errors"
	"io"
	"iter"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/ingest"
	"github.com/casus/casus/store"
)

// desk is a store of states, a sink and sources in memory.
type desk struct {
	mu      sync.Mutex
	states  map[string]store.FeedState
	taken   []string
	asked   map[string]int
	broken  map[string]bool
	hung    map[string]bool // answers only when the run ends
	sinkErr error
	change  chan struct{}
}

func newDesk() *desk {
	return &desk{states: map[string]store.FeedState{}, asked: map[string]int{}, broken: map[string]bool{}, change: make(chan struct{}, 1000)}
}

func (d *desk) FeedState(_ context.Context, url string) (store.FeedState, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.states[url], nil
}

func (d *desk) PutFeedState(_ context.Context, f store.FeedState) error {
	d.mu.Lock()
	d.states[f.URL] = f
	d.mu.Unlock()
	d.change <- struct{}{}
	return nil
}

func (d *desk) Take(_ context.Context, jobs iter.Seq[ingest.Job]) error {
	for j := range jobs {
		d.mu.Lock()
		d.taken = append(d.taken, j.Article.ID)
		d.mu.Unlock()
	}
	return d.sinkErr
}

func (d *desk) Ask(ctx context.Context, t Target, s store.FeedState, yield func(ingest.Job) bool) (store.FeedState, time.Duration, error) {
	d.mu.Lock()
	d.asked[t.ID]++
	bad, hung := d.broken[t.ID], d.hung[t.ID]
	d.mu.Unlock()
	if hung {
		d.change <- struct{}{}
		<-ctx.Done()
		return s, 0, ctx.Err()
	}
	if bad {
		return s, 0, errors.New("it does not answer")
	}
	yield(ingest.Job{Article: &casus.Article{ID: t.ID + s.ETag}})
	s.ETag += "+"
	return s, 0, nil
}

func (d *desk) watch() *Watch {
	return &Watch{States: d, Sink: d, Asker: func(Config) (Asker, error) { return d, nil }, Metrics: NewMetrics("v")}
}

func (d *desk) state(url string) store.FeedState {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.states[url]
}

// until waits for a change of states that makes ok true.
func (d *desk) until(t *testing.T, ok func() bool) {
	t.Helper()
	timeout := time.After(20 * time.Second)
	for !ok() {
		select {
		case <-d.change:
		case <-timeout:
			t.Fatal("nothing happens")
		}
	}
}

func config(t *testing.T, text string) Config {
	t.Helper()
	c, err := Parse("c", []byte("[schedule]\nevery = \"30ms\"\n"+text))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

const feedA, feedB = "[[feed]]\nurl = \"https://a.org\"\nevery = \"30ms\"\n", "[[feed]]\nurl = \"https://b.org\"\nevery = \"30ms\"\n"

func TestWatch(t *testing.T) {
	d := newDesk()
	d.broken["https://b.org"] = true
	w := d.watch()
	ctx, cancel := context.WithCancel(t.Context())
	reload := make(chan Config)
	ended := make(chan error, 1)
	go func() { ended <- w.Run(ctx, config(t, feedA+feedB), reload) }()
	d.until(t, func() bool { return d.state("https://a.org").ETag == "+++" && d.state("https://b.org").Errors >= 2 })
	if s := d.state("https://b.org"); !strings.Contains(s.LastError, "does not answer") || s.Next <= s.Checked {
		t.Errorf("the broken source: %+v", s)
	}
	srv := httptest.NewServer(w.Metrics.Handler(func(context.Context) error { return nil }))
	defer srv.Close()
	get(t, srv.URL+"/healthz", 200, `"ok":true,"store":"ok","sources":2,"failing":1`)
	get(t, srv.URL+"/metrics", 200, `casus_source_asked_total{kind="feed",result="error"}`)
	reload <- config(t, feedA)
	before := d.state("https://a.org").ETag
	d.until(t, func() bool { return len(d.state("https://a.org").ETag) > len(before)+2 })
	get(t, srv.URL+"/healthz", 200, `"sources":1,"failing":0`)
	cancel()
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	sick := httptest.NewServer(w.Metrics.Handler(func(context.Context) error { return errors.New("the disk is gone") }))
	defer sick.Close()
	get(t, sick.URL+"/healthz", 503, "the disk is gone")
}

// TestStop: a source whose question is broken off by the end of the run did not fail.
func TestStop(t *testing.T) {
	d := newDesk()
	d.hung = map[string]bool{"https://a.org": true}
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- d.watch().Run(ctx, config(t, feedA), nil) }()
	d.until(t, func() bool { d.mu.Lock(); defer d.mu.Unlock(); return d.asked["https://a.org"] > 0 })
	cancel()
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	if s := d.state("https://a.org"); s.Errors > 0 || s.LastError != "" {
		t.Errorf("taken for a failure: %+v", s)
	}
}

// TestNotKept: what the sink could not keep is asked for again.
func TestNotKept(t *testing.T) {
	d := newDesk()
	d.sinkErr = errors.New("the queue is gone")
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- d.watch().Run(ctx, config(t, feedA), nil) }()
	d.until(t, func() bool { return d.state("https://a.org").Errors >= 2 })
	cancel()
	if err := <-ended; err != nil {
		t.Fatal(err)
	}
	if s := d.state("https://a.org"); s.ETag != "" {
		t.Errorf("what was not kept is taken for read: %+v", s)
	}
}

func get(t *testing.T, url string, status int, want string) {
	t.Helper()
	resp, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	if resp.StatusCode != status || !strings.Contains(string(b), want) {
		t.Errorf("%s: %d, no %s in: %.400s", url, resp.StatusCode, want, b)
	}
}
