package fetch

import (
	"errors"
	"io"
	"net/http"
	"sync/atomic"
	"testing"
	"time"
)

func TestPause(t *testing.T) {
	now := time.Date(2024, 5, 17, 12, 0, 0, 0, time.UTC)
	h := hosts{delay: time.Second, now: func() time.Time { return now }}
	h.slow("slow.example", 10*time.Second)
	for _, tt := range []struct {
		host string
		want time.Duration
	}{
		{"a.example", 0}, {"a.example", time.Second}, {"a.example", 2 * time.Second}, {"b.example", 0},
		{"slow.example", 0}, {"slow.example", 10 * time.Second},
	} {
		if got, err := h.reserve(tt.host); got != tt.want || err != nil {
			t.Errorf("%s: wait %s, want %s (%v)", tt.host, got, tt.want, err)
		}
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2024, 5, 17, 12, 0, 0, 0, time.UTC)
	for s, want := range map[string]time.Duration{"120": 2 * time.Minute, "": 0, "soon": 0, "-5": 0, "999999": 24 * time.Hour,
		"Fri, 17 May 2024 12:01:00 GMT": time.Minute, "Fri, 17 May 2024 11:00:00 GMT": 0} {
		if got := retryAfter(s, now); got != want {
			t.Errorf("%q: %s, want %s", s, got, want)
		}
	}
}

// TestBackOff: a host that asks to be left alone is.
func TestBackOff(t *testing.T) {
	var n atomic.Int32
	url := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		if n.Add(1) == 1 {
			w.Header().Set("Retry-After", "600")
			w.WriteHeader(http.StatusTooManyRequests)
		}
	})
	o, now := local(), time.Date(2024, 5, 17, 12, 0, 0, 0, time.UTC)
	o.Now = func() time.Time { return now }
	c := New(o)
	var status *StatusError
	for i := range 2 {
		_, err := c.Get(t.Context(), Request{URL: url})
		if !errors.As(err, &status) || status.RetryAfter != 10*time.Minute || status.Waiting != (i == 1) {
			t.Errorf("%d: got %v", i, err)
		}
	}
	if n.Load() != 1 {
		t.Errorf("%d requests, want 1", n.Load())
	}
	now = now.Add(11 * time.Minute)
	if _, err := c.Get(t.Context(), Request{URL: url}); err != nil {
		t.Error(err)
	}
}

func TestRobots(t *testing.T) {
	var rules, status = "User-agent: *\nDisallow: /private\nAllow: /private/open\n", 200
	var asked atomic.Int32
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			asked.Add(1)
			w.WriteHeader(status)
			_, _ = io.WriteString(w, rules)
			return
		}
		if r.URL.Path == "/jump" {
			http.Redirect(w, r, "/private/x", http.StatusFound)
		}
	})
	o := local()
	o.IgnoreRobots = false
	c := New(o)
	for path, ok := range map[string]bool{"/": true, "/private/x": false, "/private/open": true, "/jump": false} {
		_, err := c.Get(t.Context(), Request{URL: url + path})
		if (err == nil) != ok || err != nil && !errors.Is(err, ErrRobots) {
			t.Errorf("%s: %v", path, err)
		}
	}
	if asked.Load() != 1 {
		t.Errorf("robots.txt was asked for %d times", asked.Load())
	}
	for _, tt := range []struct {
		status int
		rules  string
		ok     bool
	}{
		{404, "", true}, {500, "", false}, {200, "", true}, {200, "User-agent: *\nCrawl-delay: soon\nDisallow: /\n", false},
		{200, "<html><body>Not here</body></html>", true}, {200, "User-agent: Casus\nDisallow: /", false}, {200, "User-agent: other\nDisallow: /", true},
	} {
		status, rules = tt.status, tt.rules
		if _, err := New(o).Get(t.Context(), Request{URL: url}); (err == nil) != tt.ok {
			t.Errorf("%d %q: %v", tt.status, tt.rules, err)
		}
	}
}

// FuzzRules: whatever robots.txt holds, it is read without a panic, and what forbids all for all is kept to.
func FuzzRules(f *testing.F) {
	f.Add([]byte("User-agent: *\nDisallow: /private\nCrawl-delay: soon\n"))
	f.Add([]byte("\xef\xbb\xbfUser-agent: casus\r\nAllow: /*x$\r\nSitemap: :\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		data, err := parseRules(b)
		if err != nil || data == nil {
			t.Fatalf("%q: %v", b, err)
		}
		data.TestAgent("/a?b", "Casus")
		if g := data.FindGroup("Casus"); g != nil {
			_ = g.CrawlDelay
		}
	})
}
