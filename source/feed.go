package source

import (
	"bufio"
	"bytes"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"

	"github.com/casus/casus"
	"github.com/casus/casus/fetch"
	"github.com/casus/casus/page"
)

// fullText is how many bytes a piece of a feed has that is taken for the whole article.
const fullText = 600

// readFeed reads a saved feed. Its pages are not fetched: the network is for what is named as an address.
func readFeed(in *bufio.Reader, name string, opts Options, yield func(Item) bool) bool {
	b, err := fetch.ReadAll(in, int64(opts.maxPage()))
	if err != nil {
		return yield(fail(name, 0, tooLarge(err)))
	}
	switch root := rootOf(b); root {
	case "opml":
		return yield(fail(name, 0, fmt.Errorf("%w: a list of feeds; opml:%s reads them from the web", ErrFormat, name)))
	case "urlset", "sitemapindex":
		return yield(fail(name, 0, fmt.Errorf("%w: a sitemap; give its URL to read its pages from the web", ErrFormat)))
	}
	opts.NoPages = true
	more, _ := feedItems(b, "", "", name, opts, yield)
	return more
}

// feedItems yields the articles of a feed. whole says that none is to be tried again.
func feedItems(b []byte, base, contentType, name string, opts Options, yield func(Item) bool) (more, whole bool) {
	note := ""
	if !bytes.HasPrefix(bytes.TrimSpace(b), []byte("{")) {
		var err error
		if b, note, err = cleanXML(b, contentType); err != nil {
			return yield(fail(name, 0, err)), true
		}
	}
	feed, err := parseFeed(b)
	if err != nil {
		return yield(fail(name, 0, fmt.Errorf("%w: feed: %w", ErrFormat, err))), true
	}
	if note != "" && !yield(Item{File: name, Notes: []string{note}}) {
		return false, false
	}
	whole = true
	for i, e := range feed.Items {
		item, seen := feedItem(e, feed, base, name, opts)
		if seen {
			continue
		}
		if item.Visit == nil || item.File == name {
			if item.Line = i + 1; base != "" && entryID(e) != "" {
				item.Line, item.Part = 0, entryID(e)
			}
			if item.Err != nil {
				item.Err = fmt.Errorf("%s: %w", item.Where(), item.Err)
			}
		}
		whole = whole && !item.Later
		if !yield(item) {
			return false, false
		}
	}
	return true, whole
}

// entryID is what stays the same of an entry while the feed around it changes.
func entryID(e *gofeed.Item) string {
	id := strings.Join(strings.Fields(first(e.Link, e.GUID)), " ")
	return strings.ToValidUTF8(id[:min(len(id), 300)], "\ufffd")
}

// parseFeed turns a panic of the library into an error.
func parseFeed(b []byte) (f *gofeed.Feed, err error) {
	defer func() {
		if r := recover(); r != nil {
			f, err = nil, fmt.Errorf("%v", r)
		}
	}()
	return gofeed.NewParser().Parse(bytes.NewReader(b))
}

// feedItem makes an article of an entry: of the text that the feed carries where that is the whole of it, else of the
// page behind it. seen says that it was read already. Errors of what stands in the feed do not say their place yet.
func feedItem(e *gofeed.Item, feed *gofeed.Feed, base, name string, opts Options) (item Item, seen bool) {
	link, text, summary := resolve(base, e.Link), page.Text(e.Content), page.Text(e.Description)
	if len(summary) > len(text) {
		text = summary
	}
	asked := len(text) < fullText && link != "" && !opts.NoPages && opts.Client != nil
	key := link
	if !asked {
		key = link + " " + casus.ContentID(e.Title, text)
	}
	if opts.Seen != nil && opts.Seen(key) {
		return Item{}, true
	}
	visit := Visit{URL: link, Hint: feedHint(e, feed)}
	if asked {
		item, _ = fetchPage(visit, opts)
		item.Key = key
		return item, false
	}
	item = Item{File: name, Key: key}
	if link != "" && base != "" {
		item.Visit = &visit
	}
	switch {
	case strings.TrimSpace(text) == "":
		item.Err = fmt.Errorf("%w: an entry without text", ErrEmpty)
		return item, false
	case len(text) > opts.maxArticle():
		item.Err = fmt.Errorf("%w of %d bytes for an article: its text has %d", ErrTooLarge, opts.maxArticle(), len(text))
		return item, false
	}
	a := &casus.Article{Title: page.Line(e.Title), Text: text, URL: link, Source: hostOf(link)}
	visit.Hint.Fill(a)
	if a.Published == "" {
		a.Published = opts.Published
	}
	a.ID = casus.ContentID(a.Title, a.Text)
	item.Article = a
	if e.Content == "" && link != "" {
		item.Notes = []string{"only the summary that the feed carries"}
	}
	return item, false
}

func feedDate(t *time.Time, raw string) (iso, precision string) {
	if t == nil || t.Year() < 1900 || t.Year() > 2200 {
		return "", ""
	}
	if len(strings.TrimSpace(raw)) <= len(time.DateOnly) {
		return t.Format(time.DateOnly), "day"
	}
	return t.UTC().Format(time.RFC3339), "second"
}

// resolve is a URL of the web made absolute, empty if it is none.
func resolve(base, ref string) string {
	u, err := url.Parse(strings.TrimSpace(ref))
	if err != nil || ref == "" {
		return ""
	}
	if b, err := url.Parse(base); err == nil && base != "" {
		u = b.ResolveReference(u)
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	u.User, u.Fragment = nil, ""
	return u.String()
}
