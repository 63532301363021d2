package watch

import (
	"net/url"
	"time"
)

// Kind is a kind of source.
type Kind string

// The kinds of source that are watched.
const (
	Feed    Kind = "feed"
	Sitemap Kind = "sitemap"
	Folder  Kind = "folder"
)

// Target is a source that is watched.
type Target struct {
	Kind     Kind
	ID       string // URL or path: unique, and what its state is kept under
	Name     string // what articles of it are counted under; empty for the host of the article
	Every    time.Duration
	FullText bool // fetch the pages that a feed links to
	Lang     string
}

// Targets are the sources of a configuration, in its order.
func (c *Config) Targets() []Target {
	var out []Target
	every := func(d Duration) time.Duration {
		if d > 0 {
			return time.Duration(d)
		}
		return time.Duration(c.Schedule.Every)
	}
	web := func(kind Kind, fs []FeedConfig) {
		for _, f := range fs {
			t := Target{Kind: kind, ID: f.URL, Name: f.Name, Every: every(f.Every), FullText: c.Fetch.FullText, Lang: f.Lang}
			if f.FullText != nil {
				t.FullText = *f.FullText
			}
			out = append(out, t)
		}
	}
	web(Feed, c.Feeds)
	web(Sitemap, c.Sitemaps)
	for _, f := range c.Folders {
		out = append(out, Target{Kind: Folder, ID: f.Path, Name: f.Name, Every: every(f.Every)})
	}
	return out
}

// Shown is the target for logs: without a password.
func (t Target) Shown() string {
	if u, err := url.Parse(t.ID); err == nil && u.User != nil {
		return u.Redacted()
	}
	return t.ID
}
