package fetch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/temoto/robotstxt"
)

const (
	robotsFor   = 24 * time.Hour // how long robots.txt is kept (RFC 9309)
	robotsBytes = 512 << 10      // how much of it is read (RFC 9309 asks for at least 500 KiB)
	longDelay   = time.Minute    // the longest Crawl-delay that is kept to; a longer one is a mistake or a way to say no
)

// robots keeps the rules of hosts.
type robots struct {
	mu sync.Mutex
	m  map[string]rules
}

type rules struct {
	data *robotstxt.RobotsData
	at   time.Time
}

// check says whether a URL may be asked for, and which pause its host wants. As RFC 9309 has it, a host without rules
// (4xx) allows all, and one whose rules cannot be had (5xx) allows nothing.
func (r *robots) check(ctx context.Context, c *Client, u *url.URL) (time.Duration, error) {
	site := u.Scheme + "://" + u.Host
	now := c.o.Now()
	r.mu.Lock()
	e, ok := r.m[site]
	r.mu.Unlock()
	if !ok || now.Sub(e.at) > robotsFor {
		data, err := c.fetchRules(ctx, u)
		if err != nil {
			return 0, fmt.Errorf("robots.txt: %w", err)
		}
		e = rules{data, now}
		r.keep(site, e)
	}
	path := u.EscapedPath()
	if path == "" {
		path = "/"
	}
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	if !e.data.TestAgent(path, c.o.UserAgent) {
		return 0, ErrRobots
	}
	if g := e.data.FindGroup(c.o.UserAgent); g != nil {
		return min(g.CrawlDelay, longDelay), nil
	}
	return 0, nil
}

func (r *robots) keep(site string, e rules) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.m == nil || len(r.m) >= manyHosts {
		r.m = map[string]rules{}
	}
	r.m[site] = e
}

func (c *Client) fetchRules(ctx context.Context, u *url.URL) (*robotstxt.RobotsData, error) {
	at := &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/robots.txt", User: u.User}
	wait := func(ctx context.Context, u *url.URL) error { return c.hosts.wait(ctx, u.Host) }
	if err := wait(ctx, at); err != nil {
		return nil, err
	}
	resp, err := c.get(ctx, at, Request{MaxBytes: robotsBytes}, wait)
	var status *StatusError
	switch {
	case errors.As(err, &status) && !status.Waiting && status.Code != http.StatusTooManyRequests && status.Code != http.StatusServiceUnavailable:
		return robotstxt.FromStatusAndBytes(status.Code, nil)
	case errors.Is(err, ErrTooLarge):
		return robotstxt.FromStatusAndBytes(http.StatusInternalServerError, nil) // allows nothing
	case err != nil:
		return nil, err
	}
	return parseRules(resp.Body)
}

// parseRules reads robots.txt. Where the library stumbles over a line, the lines that forbid and allow are read alone; if
// they cannot be read either, nothing is allowed.
func parseRules(b []byte) (*robotstxt.RobotsData, error) {
	if data, err := robotstxt.FromBytes(b); err == nil {
		return data, nil
	}
	var kept []byte
	for line := range bytes.Lines(b) {
		key, _, _ := strings.Cut(strings.ToLower(string(line)), ":")
		if k := strings.TrimSpace(key); k == "user-agent" || k == "allow" || k == "disallow" {
			kept = append(kept, line...)
		}
	}
	if data, err := robotstxt.FromBytes(kept); err == nil {
		return data, nil
	}
	return robotstxt.FromStatusAndBytes(http.StatusInternalServerError, nil)
}
