package fetch

import (
	"bytes"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// local allows the loopback addresses that tests serve from, and does not wait.
func local() Options {
	return Options{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32"), netip.MustParsePrefix("::1/128")}, Delay: -1, IgnoreRobots: true}
}

func serve(t *testing.T, h http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

func TestGet(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.Header.Get("If-None-Match") == `"a"`:
			w.WriteHeader(http.StatusNotModified)
		case r.URL.Path == "/for-good":
			http.Redirect(w, r, "/mid", http.StatusMovedPermanently)
		case r.URL.Path == "/mid":
			http.Redirect(w, r, "/now", http.StatusPermanentRedirect)
		case r.URL.Path == "/for-now":
			http.Redirect(w, r, "/for-good", http.StatusFound)
		case r.URL.Path == "/none":
			w.WriteHeader(http.StatusNotFound)
		default:
			w.Header().Set("ETag", `"a"`)
			z := gzip.NewWriter(w)
			w.Header().Set("Content-Encoding", "gzip")
			fmt.Fprintf(z, "agent %s", r.UserAgent())
			z.Close()
		}
	})
	c := New(local())
	for _, tt := range []struct{ path, etag, body, moved string }{
		{"/now", "", "agent Casus", ""},
		{"/now", `"a"`, "", ""},
		{"/for-good", "", "agent Casus", url + "/now"},
		{"/for-now", "", "agent Casus", ""},
	} {
		resp, err := c.Get(t.Context(), Request{URL: url + tt.path, ETag: tt.etag})
		if err != nil {
			t.Fatal(err)
		}
		if string(resp.Body) != tt.body || resp.Moved != tt.moved || resp.NotModified != (tt.etag != "") {
			t.Errorf("%s: %+v", tt.path, resp)
		}
	}
	_, err := c.Get(t.Context(), Request{URL: url + "/none"})
	var status *StatusError
	if !errors.As(err, &status) || status.Code != 404 || status.Temporary() {
		t.Errorf("got %v", err)
	}
	for _, bad := range []string{"file:///etc/passwd", "ftp://example.org/", "gopher://x", "http://", ":"} {
		if _, err := c.Get(t.Context(), Request{URL: bad}); err == nil {
			t.Errorf("%s was fetched", bad)
		}
	}
}

func TestEndlessRedirects(t *testing.T) {
	var n atomic.Int32
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, fmt.Sprintf("/%d", n.Add(1)), http.StatusFound)
	})
	if _, err := New(local()).Get(t.Context(), Request{URL: url}); !errors.Is(err, ErrRedirects) {
		t.Errorf("got %v", err)
	}
	if n.Load() != 6 {
		t.Errorf("%d requests, want 6", n.Load())
	}
	o := local()
	o.MaxRedirects = -1
	if _, err := New(o).Get(t.Context(), Request{URL: url}); !errors.Is(err, ErrRedirects) {
		t.Errorf("no redirects allowed: got %v", err)
	}
}

// TestSlowLoris: a server that sends its header, or its body, a byte at a time.
func TestSlowLoris(t *testing.T) {
	drip := func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/header" {
			<-r.Context().Done()
			return
		}
		for r.Context().Err() == nil {
			if _, err := io.WriteString(w, "x"); err != nil {
				return
			}
			w.(http.Flusher).Flush()
			select {
			case <-r.Context().Done():
			case <-time.After(5 * time.Millisecond):
			}
		}
	}
	url := serve(t, drip)
	o := local()
	o.Timeout, o.HeaderTimeout = 200*time.Millisecond, 100*time.Millisecond
	c := New(o)
	if _, err := c.Get(t.Context(), Request{URL: url + "/header"}); err == nil || !strings.Contains(err.Error(), "timeout awaiting response headers") {
		t.Errorf("header: got %v", err)
	}
	if _, err := c.Get(t.Context(), Request{URL: url + "/body"}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("body: got %v", err)
	}
}

// bomb is 1 GiB of zero bytes in 1 MiB: gzip members of 1 MiB each, which unpack as one stream.
func bomb(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write(make([]byte, 1<<20)); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return bytes.Repeat(b.Bytes(), 1<<10)
}

// TestGzipBomb: what unpacks to 1 GiB is refused with no more memory than the limit asks for.
func TestGzipBomb(t *testing.T) {
	packed := bomb(t)
	url := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = w.Write(packed) // the reader goes away before its end
	})
	c := New(local())
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	_, err := c.Get(t.Context(), Request{URL: url, MaxBytes: 1 << 20})
	runtime.ReadMemStats(&after)
	if !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
	if n := (after.TotalAlloc - before.TotalAlloc) >> 20; n > 16 {
		t.Errorf("%d MB allocated for a limit of 1 MB", n)
	}
	if _, err := ReadAll(strings.NewReader(strings.Repeat("x", 100)), 99); !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
	if got, err := ReadAll(strings.NewReader(strings.Repeat("x", 100)), 100); err != nil || len(got) != 100 {
		t.Errorf("at the limit: %d bytes, %v", len(got), err)
	}
}

func TestTooLarge(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(make([]byte, 1001)) })
	c := New(local())
	if _, err := c.Get(t.Context(), Request{URL: url, MaxBytes: 1000}); !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
	if _, err := c.Get(t.Context(), Request{URL: url, MaxBytes: 1001}); err != nil {
		t.Error(err)
	}
	packed := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("Content-Encoding", "gzip, gzip") })
	if _, err := c.Get(t.Context(), Request{URL: packed}); !errors.Is(err, ErrEncoding) {
		t.Errorf("packed twice: got %v", err)
	}
	wide := serve(t, func(w http.ResponseWriter, _ *http.Request) { w.Header().Set("X", strings.Repeat("x", 1<<20)) })
	if _, err := c.Get(t.Context(), Request{URL: wide}); err == nil {
		t.Error("a header of 1 MiB was taken")
	}
}

// TestCredentials: what is for one host goes to no other, in whatever way a redirect asks for it, and to no log.
func TestCredentials(t *testing.T) {
	var got http.Header
	other := serve(t, func(_ http.ResponseWriter, r *http.Request) { got = r.Header })
	at := strings.Replace(other, "127.0.0.1", "user:secret@localhost", 1)
	first := serve(t, func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "c", Value: "v"})
		if user, _, _ := r.BasicAuth(); user != "ann" {
			t.Errorf("the own host got %q", user)
		}
		if r.URL.Path == "/bad" {
			w.WriteHeader(http.StatusForbidden)
			return
		}
		http.Redirect(w, r, at, http.StatusFound)
	})
	c := New(local())
	mine := strings.Replace(first, "http://", "http://ann:word@", 1)
	resp, err := c.Get(t.Context(), Request{URL: mine})
	if err != nil {
		t.Fatal(err)
	}
	for _, h := range []string{"Authorization", "Cookie", "Referer"} {
		if v := got.Get(h); v != "" {
			t.Errorf("%s: %s", h, v)
		}
	}
	if strings.Contains(resp.URL, "secret") {
		t.Errorf("url %s", resp.URL)
	}
	if _, err := c.Get(t.Context(), Request{URL: mine + "/bad"}); err == nil || strings.Contains(err.Error(), "word") {
		t.Errorf("got %v", err)
	}
}

func TestProxyOfEnvironmentUnused(t *testing.T) {
	var asked atomic.Bool
	proxy := serve(t, func(http.ResponseWriter, *http.Request) { asked.Store(true) })
	t.Setenv("HTTP_PROXY", proxy)
	t.Setenv("http_proxy", proxy)
	c := New(local())
	if c.tr.Proxy != nil {
		t.Error("a proxy is used")
	}
	_, _ = c.Get(t.Context(), Request{URL: "http://news.invalid/"})
	if asked.Load() {
		t.Error("the proxy of the environment was asked")
	}
}
