package source

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/casus/casus/fetch"
)

// State is what is remembered of a feed or sitemap between two visits.
type State struct {
	ETag         string
	LastModified string
	Moved        string    // where it has moved for good; asked instead
	NotBefore    time.Time // when it may be asked again
	Failures     int       // visits in a row that failed
}

// FeedState keeps states by the URL that was given. It must be safe for concurrent use. Put is called when all that a
// visit brought has been handed on, so that what is lost on the way comes again.
type FeedState interface {
	Get(url string) (State, bool)
	Put(url string, s State)
}

// ErrNoNetwork says that an address was given where the network may not be used.
var ErrNoNetwork = errors.New("the network may not be used")

// address tells whether an argument is an address of the web, and of what: "feed", "sitemap", "page", "opml", or "any".
func address(arg string) (kind, at string) {
	for _, k := range []string{"feed", "sitemap", "page", "opml"} {
		rest, ok := strings.CutPrefix(arg, k+":")
		if !ok {
			continue
		}
		if k == "opml" || strings.HasPrefix(rest, "http://") || strings.HasPrefix(rest, "https://") {
			return k, rest
		}
		if strings.HasPrefix(rest, "//") {
			return k, "https:" + rest
		}
	}
	if strings.HasPrefix(arg, "http://") || strings.HasPrefix(arg, "https://") {
		return "any", arg
	}
	return "", ""
}

func readWeb(kind, at string, opts Options, yield func(Item) bool) bool {
	if opts.Client == nil {
		return yield(fail(at, 0, ErrNoNetwork))
	}
	switch kind {
	case "page":
		item, _ := fetchPage(Visit{URL: at}, opts)
		return yield(item)
	case "opml":
		return readList(at, opts, yield)
	}
	return readState(kind, at, 0, opts, yield)
}

// readList reads the feeds of a list.
func readList(at string, opts Options, yield func(Item) bool) bool {
	b, err := listBytes(at, opts)
	if err != nil {
		return yield(fail(at, 0, tooLarge(err)))
	}
	feeds, err := ReadOPML(bytes.NewReader(b))
	if err != nil {
		return yield(fail(at, 0, err))
	}
	for _, f := range feeds {
		if !readState("feed", f.URL, 0, opts, yield) {
			return false
		}
	}
	return true
}

func listBytes(at string, opts Options) ([]byte, error) {
	if kind, _ := address(at); kind == "any" {
		resp, err := opts.Client.Get(opts.context(), fetch.Request{URL: at, MaxBytes: maxList})
		if err != nil {
			return nil, err
		}
		return resp.Body, nil
	}
	f, err := os.Open(at)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return io.ReadAll(io.LimitReader(f, maxList+1))
}

// readState visits a feed, a sitemap, or what turns out to be one, keeping to what is remembered of it.
func readState(kind, at string, depth int, opts Options, yield func(Item) bool) bool {
	var s State
	if opts.Feeds != nil {
		s, _ = opts.Feeds.Get(at)
	}
	if wait := time.Until(s.NotBefore); wait > 0 {
		return yield(Item{File: at, Notes: []string{"not visited before " + s.NotBefore.UTC().Format(time.RFC3339)}})
	}
	resp, err := opts.Client.Get(opts.context(), fetch.Request{URL: first(s.Moved, at), ETag: s.ETag, LastModified: s.LastModified, MaxBytes: int64(opts.maxPage())})
	if err != nil {
		if opts.context().Err() == nil {
			put(opts, at, s.failed(err, time.Now()))
		}
		item := fail(at, 0, tooLarge(err))
		item.Later = passes(err)
		return yield(item)
	}
	next := State{ETag: resp.Header.Get("ETag"), LastModified: resp.Header.Get("Last-Modified"), Moved: first(resp.Moved, s.Moved)}
	if resp.NotModified {
		next.ETag, next.LastModified = first(next.ETag, s.ETag), first(next.LastModified, s.LastModified)
		put(opts, at, next)
		return true
	}
	more, whole := readBody(kind, resp, at, depth, opts, yield)
	if !whole {
		next.ETag, next.LastModified = "", "" // what could not be had this time is to come again
	}
	if more {
		put(opts, at, next)
	}
	return more
}

func put(opts Options, at string, s State) {
	if opts.Feeds != nil {
		opts.Feeds.Put(at, s)
	}
}

// failed is the state after a visit that failed: the next one comes after what the server asks for, or after a while that
// doubles from five minutes to a day.
func (s State) failed(err error, now time.Time) State {
	s.Failures++
	wait := min(5*time.Minute<<min(s.Failures-1, 10), 24*time.Hour)
	var status *fetch.StatusError
	if errors.As(err, &status) && status.RetryAfter > 0 {
		wait = status.RetryAfter
	}
	s.NotBefore = now.Add(wait)
	return s
}

// readBody reads what was fetched as what it was called, or as what it is.
func readBody(kind string, resp *fetch.Response, at string, depth int, opts Options, yield func(Item) bool) (more, whole bool) {
	ct := resp.Header.Get("Content-Type")
	if kind == "any" {
		kind = kindOf(resp.Body, ct)
	}
	switch kind {
	case "feed":
		return feedItems(resp.Body, resp.URL, ct, at, opts, yield)
	case "sitemap":
		return readSitemap(resp.Body, resp.URL, ct, depth, opts, yield)
	case "page":
		item := pageItem(resp.Body, resp.URL, ct, at, 0, opts)
		item.Visit = &Visit{URL: at, ETag: resp.Header.Get("ETag"), LastModified: resp.Header.Get("Last-Modified")}
		return yield(item), true
	}
	return yield(fail(at, 0, fmt.Errorf("%w: %.60q", ErrFormat, ct))), true
}

// kindOf tells a feed, a sitemap and a page apart by what they hold, "" if it is none of them.
func kindOf(b []byte, contentType string) string {
	switch rootOf(b) {
	case "rss", "feed", "rdf":
		return "feed"
	case "urlset", "sitemapindex":
		return "sitemap"
	case "html":
		return "page"
	}
	t := mediaType(contentType)
	switch {
	case bytes.HasPrefix(b, []byte("\x1f\x8b")):
		return "sitemap"
	case t == "text/html", t == "application/xhtml+xml":
		return "page"
	case strings.HasSuffix(t, "json") && bytes.Contains(b[:min(len(b), peekSize)], []byte("jsonfeed.org/version/")):
		return "feed"
	}
	return ""
}

// rootOf is the name of the first element, in lower case.
func rootOf(b []byte) string {
	d := xml.NewDecoder(bytes.NewReader(b[:min(len(b), 1<<16)]))
	d.Strict = false
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	for {
		t, err := d.RawToken()
		if err != nil {
			return ""
		}
		if e, ok := t.(xml.StartElement); ok {
			return strings.ToLower(e.Name.Local)
		}
	}
}

// langTag is a language as BCP 47 has it, empty if it is none.
func langTag(s string) string {
	t, err := language.Parse(strings.ReplaceAll(strings.TrimSpace(s), "_", "-"))
	if err != nil || t == language.Und {
		return ""
	}
	return t.String()
}
