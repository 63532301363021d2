package fetch

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"
)

// permitFunc says whether a URL may be asked now, waiting where that helps.
type permitFunc func(context.Context, *url.URL) error

// get sends one request and follows its redirects. Each hop is permitted anew, and its address is checked when it is
// dialled.
func (c *Client) get(ctx context.Context, u *url.URL, r Request, permit permitFunc) (*Response, error) {
	outer := ctx
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	limit := newDeadline(c.o.Timeout, func() { cancel(errTimeout) })
	defer limit.stop()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, errors.New("not a URL")
	}
	c.headers(req, r)
	moved, allMoved := "", true
	hc := http.Client{Transport: c.tr, CheckRedirect: func(next *http.Request, via []*http.Request) error {
		if len(via) > max(c.o.MaxRedirects, 0) {
			return ErrRedirects
		}
		if err := c.hop(next); err != nil {
			return err
		}
		if code := next.Response.StatusCode; code != http.StatusMovedPermanently && code != http.StatusPermanentRedirect {
			allMoved = false
		}
		if allMoved {
			moved = clean(next.URL)
		}
		limit.stop() // a pause is our own doing
		defer limit.start()
		return permit(outer, next.URL)
	}}
	resp, err := hc.Do(req)
	if err != nil {
		return nil, cause(ctx, err)
	}
	defer resp.Body.Close()
	out, err := c.answer(resp, r)
	if err != nil {
		return nil, cause(ctx, err)
	}
	out.Moved = moved
	return out, nil
}

func (c *Client) headers(req *http.Request, r Request) {
	h := req.Header
	h.Set("User-Agent", c.o.UserAgent)
	h.Set("Accept-Encoding", "gzip")
	for name, v := range map[string]string{"Accept": r.Accept, "If-None-Match": r.ETag, "If-Modified-Since": r.LastModified} {
		if v != "" {
			h.Set(name, v)
		}
	}
}

// hop readies the next request of a chain of redirects: no other scheme, no credentials that the redirect brings, none
// that we hold for another host, and no word of where we come from.
func (c *Client) hop(next *http.Request) error {
	if next.URL.Scheme != "http" && next.URL.Scheme != "https" {
		return ErrScheme
	}
	next.URL.User = nil
	for _, h := range []string{"Authorization", "Cookie", "Referer"} {
		next.Header.Del(h)
	}
	return nil
}

// answer reads what came, within the limits.
func (c *Client) answer(resp *http.Response, r Request) (*Response, error) {
	out := &Response{URL: clean(resp.Request.URL), Header: resp.Header}
	switch {
	case resp.StatusCode == http.StatusNotModified:
		out.NotModified = true
		return out, nil
	case resp.StatusCode != http.StatusOK:
		return nil, c.refused(resp)
	}
	limit := r.MaxBytes
	if limit <= 0 {
		limit = c.o.MaxBytes
	}
	body, err := unpacked(resp)
	if err != nil {
		return nil, err
	}
	out.Body, err = ReadAll(body, limit)
	return out, err
}

// refused is the error of an answer; a host that wants us to wait is left alone for that time.
func (c *Client) refused(resp *http.Response) error {
	e := &StatusError{Code: resp.StatusCode, RetryAfter: retryAfter(resp.Header.Get("Retry-After"), c.o.Now())}
	if resp.StatusCode == http.StatusTooManyRequests || resp.StatusCode == http.StatusServiceUnavailable {
		c.hosts.block(resp.Request.URL.Host, e)
	}
	return e
}

func unpacked(resp *http.Response) (io.Reader, error) {
	switch enc := strings.ToLower(strings.TrimSpace(resp.Header.Get("Content-Encoding"))); enc {
	case "", "identity":
		return resp.Body, nil
	case "gzip", "x-gzip":
		z, err := gzip.NewReader(resp.Body)
		if err != nil {
			return nil, fmt.Errorf("gzip: %w", err)
		}
		return z, nil
	default:
		return nil, fmt.Errorf("%w: %.40q", ErrEncoding, enc)
	}
}

// ReadAll reads at most limit bytes, unpacked as they come, and fails with ErrTooLarge at the first byte behind them.
func ReadAll(r io.Reader, limit int64) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, fmt.Errorf("reading: %w", err)
	}
	if int64(len(b)) > limit {
		return nil, fmt.Errorf("%w of %d bytes", ErrTooLarge, limit)
	}
	return b, nil
}

// retryAfter reads seconds or a date, and takes no more than a day for it.
func retryAfter(s string, now time.Time) time.Duration {
	var d time.Duration
	if n, err := strconv.Atoi(strings.TrimSpace(s)); err == nil {
		d = time.Duration(min(n, 86400)) * time.Second
	} else if t, err := http.ParseTime(s); err == nil {
		d = t.Sub(now)
	}
	return max(0, min(d, 24*time.Hour))
}

// clean is a URL without credentials.
func clean(u *url.URL) string {
	v := *u
	v.User = nil
	return v.String()
}

var errTimeout = errors.New("took longer than the limit")

// cause strips the URL, which may hold a password, from an error of net/http, and says if it was our limit.
func cause(ctx context.Context, err error) error {
	var ue *url.Error
	if errors.As(err, &ue) {
		err = ue.Err
	}
	if c := context.Cause(ctx); c != nil && errors.Is(c, errTimeout) {
		return fmt.Errorf("%w: %w", c, context.DeadlineExceeded)
	}
	return err
}

// deadline is a time limit that can be stopped and started again where it stood.
type deadline struct {
	left  time.Duration
	since time.Time
	t     *time.Timer
	f     func()
}

func newDeadline(d time.Duration, f func()) *deadline {
	l := &deadline{left: d, f: f}
	l.start()
	return l
}

func (l *deadline) start() { l.since, l.t = time.Now(), time.AfterFunc(max(l.left, 0), l.f) }

func (l *deadline) stop() {
	if l.t.Stop() {
		l.left -= time.Since(l.since)
	}
}
