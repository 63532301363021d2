package hook_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/store"
	"github.com/casus/casus/web/hook"
	"github.com/casus/casus/web/state"
)

type bench struct {
	*testing.T
	store *store.Store
	state *state.State
	now   time.Time
}

func newBench(t *testing.T) *bench {
	t.Helper()
	b := &bench{T: t, now: time.Date(2024, 6, 1, 0, 0, 0, 0, time.UTC)}
	clock := func() time.Time { return b.now }
	var err error
	if b.store, err = store.Open(t.Context(), filepath.Join(t.TempDir(), "s.db"), store.Options{Now: clock}); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.check(b.store.Close()) })
	if b.state, err = state.Open(t.Context(), filepath.Join(t.TempDir(), "w"), clock); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.check(b.state.Close()) })
	b.add("first")
	return b
}

func (b *bench) check(err error) {
	b.Helper()
	if err != nil {
		b.Fatal(err)
	}
}

func (b *bench) add(id string) {
	b.Helper()
	b.now = b.now.Add(time.Second)
	r := casus.Record{ID: id, Anchor: "a-" + id, Kind: casus.EventKind, Article: id, Event: &casus.Event{Trigger: "x", Type: "ASSAULT", Status: casus.Happened}}
	_, err := b.store.Add(context.Background(), []store.Coded{{Article: casus.Article{ID: id, Text: "x", Published: "2024-05-01"}, Records: []casus.Record{r}, Generation: "g"}})
	b.check(err)
}

func loopback() []netip.Prefix { return []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")} }

// TestDelivery: a message is signed, sent again with the same id until it is taken, and then no more.
func TestDelivery(t *testing.T) {
	b := newBench(t)
	var secret string
	var ids []string
	answer := 503
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Error(err)
		}
		if err := hook.Verify(secret, r.Header.Get(hook.SignatureHeader), body, b.now, time.Minute); err != nil {
			t.Error(err)
		}
		if !strings.Contains(string(body), `"second"`) || strings.Contains(string(body), `"first"`) {
			t.Errorf("the message is %s", body)
		}
		ids = append(ids, r.Header.Get(hook.DeliveryHeader))
		w.WriteHeader(answer)
	}))
	defer s.Close()
	w, err := b.state.MakeWebhook(t.Context(), s.URL, []string{"record"}, "type=ASSAULT")
	b.check(err)
	secret = w.Secret
	_, err = b.state.MakeWebhook(t.Context(), s.URL, []string{"record"}, "type=PROTEST")
	b.check(err)
	d := hook.New(hook.Options{Store: b.store, State: b.state, Allow: loopback(), Now: func() time.Time { return b.now }})
	b.check(d.Step(t.Context())) // begins now: nothing old is sent
	b.add("second")
	b.check(d.Step(t.Context()))
	b.check(d.Step(t.Context())) // not yet
	b.now, answer = b.now.Add(11*time.Second), 200
	b.check(d.Step(t.Context()))
	b.now = b.now.Add(time.Hour)
	b.check(d.Step(t.Context()))
	if len(ids) != 2 || ids[0] != ids[1] {
		t.Errorf("messages %v", ids)
	}
	ds, err := b.state.Deliveries(t.Context(), w.ID, 10)
	b.check(err)
	if len(ds) != 1 || ds[0].State != "done" || ds[0].Tries != 2 {
		t.Errorf("deliveries %+v", ds)
	}
}

// TestNowhereElse: no message goes to an address inside, nor where a redirect points.
func TestNowhereElse(t *testing.T) {
	b := newBench(t)
	called := false
	inside := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { called = true }))
	defer inside.Close()
	moved := httptest.NewServer(http.RedirectHandler(inside.URL, http.StatusTemporaryRedirect))
	defer moved.Close()
	for _, c := range []struct {
		url   string
		allow []netip.Prefix
	}{{inside.URL, nil}, {moved.URL, loopback()}} {
		w, err := b.state.MakeWebhook(t.Context(), c.url, []string{"record"}, "")
		b.check(err)
		b.check(b.state.Queue(t.Context(), w.ID, "m"+w.ID, "test", []byte("{}")))
		b.check(hook.New(hook.Options{Store: b.store, State: b.state, Allow: c.allow, Now: func() time.Time { return b.now }}).Step(t.Context()))
		ds, err := b.state.Deliveries(t.Context(), w.ID, 10)
		b.check(err)
		if len(ds) != 1 || ds[0].State != "waiting" || ds[0].Error == "" {
			t.Errorf("%s: %+v", c.url, ds)
		}
		b.check(b.state.RemoveWebhook(t.Context(), w.ID))
	}
	if called {
		t.Error("the server inside was asked")
	}
}

func TestGivenUp(t *testing.T) {
	b := newBench(t)
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) }))
	defer s.Close()
	w, err := b.state.MakeWebhook(t.Context(), s.URL, []string{"record"}, "")
	b.check(err)
	b.check(b.state.Queue(t.Context(), w.ID, "m", "test", []byte("{}")))
	d := hook.New(hook.Options{Store: b.store, State: b.state, Allow: loopback(), Now: func() time.Time { return b.now }})
	for range 20 {
		b.check(d.Step(t.Context()))
		b.now = b.now.Add(25 * time.Hour)
	}
	ds, err := b.state.Deliveries(t.Context(), w.ID, 10)
	b.check(err)
	if len(ds) != 1 || ds[0].State != "failed" || ds[0].Tries != 9 {
		t.Errorf("deliveries %+v", ds)
	}
}

func TestVerify(t *testing.T) {
	at := time.Unix(1_700_000_000, 0)
	good := hook.Sign("secret", at, []byte("body"))
	for _, c := range []struct {
		name, secret, header, body string
		now                        time.Time
		ok                         bool
	}{
		{"good", "secret", good, "body", at.Add(time.Minute), true},
		{"another secret", "other", good, "body", at, false},
		{"another body", "secret", good, "body2", at, false},
		{"too old", "secret", good, "body", at.Add(time.Hour), false},
		{"another time", "secret", strings.Replace(good, "t=17", "t=18", 1), "body", at, false},
		{"no header", "secret", "", "body", at, false},
	} {
		err := hook.Verify(c.secret, c.header, []byte(c.body), c.now, 5*time.Minute)
		if (err == nil) != c.ok || err != nil && !errors.Is(err, hook.ErrSignature) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}
