package web_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"io"
	"iter"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web"
	"github.com/casus/casus/web/api"
	"github.com/casus/casus/web/state"
)

// watched is a store whose questions are counted, and may be held.
type watched struct {
	api.Reader
	asked   atomic.Int32
	records func(ctx context.Context, f store.Filter) iter.Seq2[store.Row, error] // nil: as the store has them
	bare    func(ctx context.Context, f store.Filter) iter.Seq2[store.Row, error]
}

func (w *watched) Records(ctx context.Context, f store.Filter) iter.Seq2[store.Row, error] {
	w.asked.Add(1)
	if w.records != nil {
		return w.records(ctx, f)
	}
	return w.Reader.Records(ctx, f)
}

func (w *watched) Bare(ctx context.Context, f store.Filter) iter.Seq2[store.Row, error] {
	if w.bare != nil {
		return w.bare(ctx, f)
	}
	return w.Reader.Bare(ctx, f)
}

// watch puts w between a desk's server and its store.
func watch(t *testing.T, w *watched, change func(*web.Options)) *desk {
	return newDesk(t, func(o *web.Options) {
		w.Reader = o.Store
		o.Store = w
		if change != nil {
			change(o)
		}
	})
}

// TestAnswersAreKept: the same question is found once while the store stays as it is, and anew after any change.
func TestAnswersAreKept(t *testing.T) {
	w := &watched{}
	d := watch(t, w, nil)
	one := read(t, d.get("/api/v1/records?limit=2&order=date", nil))
	two := read(t, d.get("/api/v1/records?limit=2&order=date", nil))
	if w.asked.Load() != 1 || !bytes.Equal(one, two) {
		t.Errorf("asked %d times for\n%s\n%s", w.asked.Load(), one, two)
	}
	d.get("/api/v1/records?limit=3&order=date", nil)
	if w.asked.Load() != 2 {
		t.Error("another question is not asked")
	}
	d.clock = d.clock.Add(time.Second)
	if res := d.ask("POST", "/api/v1/corrections", "", `{"anchor":"anchor-event-6","kind":"not-event","reason":"a film"}`); res.StatusCode != 200 {
		t.Fatalf("correcting: %s", res.Status)
	}
	if three := read(t, d.get("/api/v1/records?limit=2&order=date", nil)); bytes.Contains(three, []byte(`"event-6"`)) || w.asked.Load() != 3 {
		t.Errorf("after a change, asked %d times: %s", w.asked.Load(), three)
	}
	for range 2 {
		if res := d.ask("GET", "/api/v1/records?from=never", "", ""); res.StatusCode != 422 || res.Header.Get("ETag") != "" {
			t.Errorf("a question that makes no sense: %s, ETag %q", res.Status, res.Header.Get("ETag"))
		}
	}
}

// TestKeptAnswersNeedTheirRole: an answer that is kept goes to nobody who may not ask.
func TestKeptAnswersNeedTheirRole(t *testing.T) {
	d := newDesk(t, nil)
	token := d.user("v", state.Viewer)
	if res := d.ask("GET", "/api/v1/records", token, ""); res.StatusCode != 200 {
		t.Fatal(res.Status)
	}
	res := d.ask("GET", "/api/v1/records", "", "")
	if b := read(t, res); res.StatusCode != 401 || bytes.Contains(b, []byte("shelled")) || res.Header.Get("ETag") != "" {
		t.Errorf("without a token: %s %s", res.Status, b)
	}
	if v := res.Header.Get("Vary"); !strings.Contains(v, "Authorization") || !strings.Contains(v, "Cookie") {
		t.Errorf("Vary is %q", v)
	}
}

// TestPacked: answers are packed for who takes them so from elsewhere, and say the same.
func TestPacked(t *testing.T) {
	d := newDesk(t, nil)
	token := d.user("v", state.Viewer)
	plain := read(t, d.ask("GET", "/api/v1/records", token, ""))
	for accept, packed := range map[string]bool{"gzip": true, "br, gzip;q=0.8": true, "gzip;q=0": false, "identity": false, "": false} {
		res := d.ask("GET", "/api/v1/records", token, "", "Accept-Encoding", accept, "Addr", "203.0.113.7:1")
		if got := res.Header.Get("Content-Encoding") == "gzip"; got != packed {
			t.Errorf("Accept-Encoding %q: packed %v", accept, got)
		}
		if !strings.Contains(strings.Join(res.Header.Values("Vary"), ","), "Accept-Encoding") {
			t.Errorf("Vary is %q", res.Header.Values("Vary"))
		}
		var from io.Reader = res.Body
		if packed {
			z, err := gzip.NewReader(res.Body)
			d.check(err)
			from = z
		}
		b, err := io.ReadAll(from)
		d.check(err)
		if !bytes.Equal(b, plain) {
			t.Errorf("Accept-Encoding %q: another answer", accept)
		}
	}
}

// TestTooBroad: a question that takes longer than the server gives to one is ended, is told so, is not kept, and stands in
// the log if it was slow.
func TestTooBroad(t *testing.T) {
	var log syncBuffer
	w := &watched{records: func(ctx context.Context, _ store.Filter) iter.Seq2[store.Row, error] {
		return func(yield func(store.Row, error) bool) {
			<-ctx.Done()
			yield(store.Row{}, ctx.Err())
		}
	}}
	d := watch(t, w, func(o *web.Options) {
		o.QueryTime, o.Log = api.SlowAfter+20*time.Millisecond, slog.New(slog.NewTextHandler(&log, nil))
	})
	res := d.ask("GET", "/api/v1/records?text=everything", "", "")
	if b := read(t, res); res.StatusCode != 503 || !bytes.Contains(b, []byte("too broad")) || res.Header.Get("ETag") != "" {
		t.Errorf("%s %s", res.Status, b)
	}
	if !strings.Contains(log.String(), "slow answer") || !strings.Contains(log.String(), "text=everything") {
		t.Errorf("the log says %q", log.String())
	}
	w.records = nil
	d.get("/api/v1/records?text=everything", nil)
}

// TestTurns: questions that look at much wait for each other and hold up no others.
func TestTurns(t *testing.T) {
	begun, free := make(chan struct{}, 100), make(chan struct{})
	w := &watched{bare: func(ctx context.Context, _ store.Filter) iter.Seq2[store.Row, error] {
		return func(func(store.Row, error) bool) {
			begun <- struct{}{}
			select {
			case <-free:
			case <-ctx.Done():
			}
		}
	}}
	d := watch(t, w, nil)
	var wg sync.WaitGroup
	codes := make([]int, 20)
	for i := range codes {
		wg.Go(func() {
			r := httptest.NewRequestWithContext(t.Context(), "GET", "http://"+host+"/api/v1/map?most="+string(rune('1'+i%9))+string(rune('1'+i/9)), nil)
			r.RemoteAddr = "127.0.0.1:5555"
			rec := httptest.NewRecorder()
			d.server.Handler().ServeHTTP(rec, r)
			codes[i] = rec.Code
		})
	}
	<-begun
	d.get("/api/v1/records?limit=1", nil)
	close(free)
	wg.Wait()
	for i, c := range codes {
		if c != 200 {
			t.Errorf("question %d: %d", i, c)
		}
	}
}

// TestDownloadStreams: a file goes out while it is made.
func TestDownloadStreams(t *testing.T) {
	seen := make(chan struct{})
	var row store.Row
	w := &watched{}
	d := watch(t, w, nil)
	for r, err := range d.store.Records(t.Context(), store.Filter{Kinds: []casus.Kind{casus.EventKind}, Limit: 1}) {
		d.check(err)
		row = r
	}
	w.records = func(ctx context.Context, _ store.Filter) iter.Seq2[store.Row, error] {
		return func(yield func(store.Row, error) bool) {
			for range 5000 {
				if !yield(row, nil) {
					return
				}
			}
			select { // the client must have something before the rest is there
			case <-seen:
			case <-ctx.Done():
				yield(row, ctx.Err())
				return
			}
			yield(row, nil)
		}
	}
	s := httptest.NewServer(d.server.Handler())
	defer s.Close()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, "GET", s.URL+"/api/v1/export?format=jsonl", nil)
	d.check(err)
	res, err := http.DefaultClient.Do(r)
	d.check(err)
	defer res.Body.Close() //nolint:errcheck // read to its end
	if _, err := io.ReadFull(res.Body, make([]byte, 1000)); err != nil {
		t.Fatal(err)
	}
	close(seen)
	rest, err := io.ReadAll(res.Body)
	if err != nil || bytes.Count(rest, []byte("\n")) < 4990 {
		t.Errorf("%d lines, %v", bytes.Count(rest, []byte("\n")), err)
	}
}

// TestPagesWhileTheStoreGrows: what is paged by our own cursor shows each once, and nothing that came later; what is paged
// by the store's cursor shows each once and misses nothing that was there.
func TestPagesWhileTheStoreGrows(t *testing.T) {
	for _, order := range []string{"new", "date", "confidence", "article"} {
		d := newDesk(t, nil)
		was := map[string]bool{}
		for _, r := range d.ids("/api/v1/records?limit=500", nil) {
			was[r] = true
		}
		seen, next, more := map[string]int{}, "", 7
		for page := 0; page < 40; page++ {
			var p struct{ Next string }
			for _, id := range d.ids("/api/v1/records?limit=3&order="+order+next, &p) {
				seen[id]++
			}
			if p.Next == "" {
				break
			}
			next = "&cursor=" + p.Next
			d.clock = d.clock.Add(time.Second)
			a := casus.Article{ID: "late-" + string(rune('a'+more)), Title: "Late", Text: "Rebels shelled it.", Published: "2024-05-13"}
			_, err := d.store.Add(t.Context(), []store.Coded{{Article: a, Records: recordsOf(&a, more, "rebels"), Generation: "g"}})
			d.check(err)
			more++
		}
		for id, n := range seen {
			if n > 1 {
				t.Errorf("order %s: %s comes %d times", order, id, n)
			}
			if !was[id] && (order == "confidence" || order == "article") {
				t.Errorf("order %s: %s came later", order, id)
			}
			delete(was, id)
		}
		for id := range was {
			t.Errorf("order %s: %s is missing", order, id)
		}
	}
}

// ids are the ids of the records of a page.
func (d *desk) ids(path string, v any) []string {
	d.t.Helper()
	res := d.ask("GET", path, "", "")
	b := read(d.t, res)
	var page struct {
		Items []struct{ Record struct{ ID string } }
	}
	if err := json.Unmarshal(b, &page); err != nil || res.StatusCode != 200 {
		d.t.Fatalf("%s: %s %v %s", path, res.Status, err, b)
	}
	if v != nil {
		d.check(json.Unmarshal(b, v))
	}
	var out []string
	for _, i := range page.Items {
		out = append(out, i.Record.ID)
	}
	return out
}

// TestFewOfMany: a page that looks at much and finds little ends early with a cursor, and the pages together hold all.
func TestFewOfMany(t *testing.T) {
	d := newDesk(t, nil)
	for i := range 3 {
		d.clock = d.clock.Add(time.Second)
		a := casus.Article{ID: "many-" + string(rune('a'+i)), Title: "Many", Text: "Rebels shelled it.", Published: "2024-04-01"}
		var rs []casus.Record
		for k := range 1200 {
			r := recordsOf(&a, 1000*i+k, "rebels")[1]
			if k%400 == 0 {
				r.Toll.Scope = "cumulative"
			}
			rs = append(rs, r)
		}
		_, err := d.store.Add(t.Context(), []store.Coded{{Article: a, Records: rs, Generation: "g"}})
		d.check(err)
	}
	found, pages, next := map[string]bool{}, 0, ""
	for ; pages < 20; pages++ {
		var p struct {
			Items []struct{ Record string }
			Next  string
		}
		d.get("/api/v1/tolls?scope=cumulative&limit=50"+next, &p)
		for _, i := range p.Items {
			if found[i.Record] {
				t.Errorf("%s comes twice", i.Record)
			}
			found[i.Record] = true
		}
		if p.Next == "" {
			break
		}
		next = "&cursor=" + p.Next
	}
	if len(found) != 9 || pages < 1 {
		t.Errorf("%d of 9 in %d pages", len(found), pages+1)
	}
}

// syncBuffer is a buffer for several writers.
type syncBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *syncBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *syncBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}
