package watch

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"strings"
)

// checker gathers what is wrong with a configuration, each with its place.
type checker struct {
	name  string
	lines lines
	errs  []error
	seen  map[string]string // sources, with the key that names them first
}

// wrong notes a fault of a key if bad.
func (k *checker) wrong(bad bool, key, format string, args ...any) {
	if bad {
		k.errs = append(k.errs, fmt.Errorf("%s: %s: %s", k.lines.at(k.name, key), key, fmt.Sprintf(format, args...)))
	}
}

// check finds what decoding does not.
func (c *Config) check(name string, at lines) error {
	k := &checker{name: name, lines: at, seen: map[string]string{}}
	k.wrong(c.Log.Format != "text" && c.Log.Format != "json", "log.format", "%q is neither text nor json", c.Log.Format)
	if c.HTTP.Listen != "" {
		_, port, err := net.SplitHostPort(c.HTTP.Listen)
		k.wrong(err != nil || port == "", "http.listen", "%q is no host and port like 127.0.0.1:9464", c.HTTP.Listen)
	}
	k.wrong(c.Read.Workers < 0, "read.workers", "%d is less than none", c.Read.Workers)
	k.wrong(c.Read.Batch < 1, "read.batch", "%d is less than one", c.Read.Batch)
	k.wrong(c.Schedule.Jitter < 0 || c.Schedule.Jitter > 1, "schedule.jitter", "%g is not between 0 and 1", c.Schedule.Jitter)
	k.wrong(c.Schedule.Parallel < 1, "schedule.parallel", "%d is less than one", c.Schedule.Parallel)
	k.wrong(c.Schedule.Every > c.Schedule.MaxEvery, "schedule.every", "is more than schedule.max_every, %s", c.Schedule.MaxEvery)
	k.wrong(c.Fetch.UserAgent == "" || strings.ContainsAny(c.Fetch.UserAgent, "\r\n"), "fetch.user_agent", "%q names nobody", c.Fetch.UserAgent)
	for _, p := range c.Fetch.Allow {
		_, err := netip.ParsePrefix(p)
		k.wrong(err != nil, "fetch.allow", "%q is no network like 10.1.2.0/24", p)
	}
	k.times(c)
	k.queue(c.Queue)
	k.sources(c)
	return errors.Join(k.errs...)
}

func (k *checker) times(c *Config) {
	for _, d := range []struct {
		key string
		v   Duration
	}{
		{"schedule.every", c.Schedule.Every}, {"schedule.max_every", c.Schedule.MaxEvery}, {"read.every", c.Read.Every},
		{"stories.every", c.Stories.Every}, {"fetch.timeout", c.Fetch.Timeout},
		{"fetch.recheck_every", c.Fetch.RecheckEvery},
	} {
		k.wrong(d.v == 0, d.key, "must be more than 0")
	}
}

func (k *checker) queue(q QueueConfig) {
	for _, s := range strings.Split(q.NATS, ",") {
		u, err := url.Parse(strings.TrimSpace(s))
		k.wrong(q.NATS != "" && (err != nil || u.Host == ""), "queue.nats", "%q is no URL like nats://host:4222", s)
	}
	k.wrong(q.Name == "" || strings.ContainsAny(q.Name, ".*> \t"), "queue.name", "%q is no name: no blanks, no . * >", q.Name)
	k.wrong(q.Replicas != 0 && q.Replicas != 1 && q.Replicas != 3 && q.Replicas != 5, "queue.replicas", "%d is none of 0, 1, 3, 5", q.Replicas)
}

func (k *checker) sources(c *Config) {
	for i, f := range c.Feeds {
		k.web(c, fmt.Sprintf("feed[%d]", i+1), f)
	}
	for i, f := range c.Sitemaps {
		k.web(c, fmt.Sprintf("sitemap[%d]", i+1), f)
	}
	for i, f := range c.Folders {
		key := fmt.Sprintf("folder[%d]", i+1)
		k.wrong(f.Path == "", key, "has no path")
		k.source(c, key, "path", f.Path, f.Every)
	}
}

func (k *checker) web(c *Config, key string, f FeedConfig) {
	k.wrong(f.URL == "", key, "has no url")
	if f.URL != "" {
		u, err := url.Parse(f.URL)
		k.wrong(err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "", key+".url", "%q is no http or https URL", f.URL)
	}
	k.source(c, key, "url", f.URL, f.Every)
}

func (k *checker) source(c *Config, key, field, id string, every Duration) {
	if id == "" {
		return
	}
	first, twice := k.seen[id]
	k.wrong(twice, key+"."+field, "%s is named by %s already", id, first)
	if !twice {
		k.seen[id] = key
	}
	k.wrong(every > c.Schedule.MaxEvery, key+".every", "%s is more than schedule.max_every, %s", every, c.Schedule.MaxEvery)
}
