package source

import (
	"bufio"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/fetch"
	"github.com/casus/casus/page"
)

// readHTML reads a saved page, which is one article.
func readHTML(in *bufio.Reader, name string, opts Options, yield func(Item) bool) bool {
	b, err := fetch.ReadAll(in, int64(opts.maxPage()))
	if err != nil {
		return yield(fail(name, 0, tooLarge(err)))
	}
	return yield(pageItem(b, "", "", name, 0, opts))
}

// tooLarge says ErrTooLarge where a room to our left says its own.
func tooLarge(err error) error {
	if errors.Is(err, fetch.ErrTooLarge) {
		return fmt.Errorf("%w (%w)", ErrTooLarge, err)
	}
	return err
}

// pageItem makes an article of a page found at pageURL, which may be empty.
func pageItem(b []byte, pageURL, contentType, file string, line int, opts Options) Item {
	p, err := page.Extract(b, pageURL, contentType)
	switch {
	case errors.Is(err, page.ErrEmpty):
		return fail(file, line, fmt.Errorf("%w: %w", ErrEmpty, err))
	case err != nil:
		return fail(file, line, fmt.Errorf("%w: %w", ErrFormat, err))
	case len(p.Text) > opts.maxArticle():
		return fail(file, line, fmt.Errorf("%w of %d bytes for an article: its text has %d", ErrTooLarge, opts.maxArticle(), len(p.Text)))
	}
	a := &casus.Article{Title: p.Title, Text: p.Text, URL: pageURL, Lang: p.Lang, Byline: p.Byline, Site: p.Site, Canonical: p.Canonical}
	if a.URL == "" {
		a.URL = p.Canonical
	}
	a.Source = hostOf(a.URL)
	setDate(a, p.Published, p.PublishedFrom, p.Precision, opts)
	a.ID = casus.ContentID(a.Title, a.Text)
	return Item{Article: a, File: file, Line: line, Notes: p.Notes}
}

// setDate takes the date that was found, or the one that the options give.
func setDate(a *casus.Article, published, from, precision string, opts Options) {
	if published == "" {
		a.Published = opts.Published
		return
	}
	a.Published, a.PublishedFrom, a.Precision = published, from, precision
}

// hostOf names the publisher of a URL, which may not say so itself.
func hostOf(s string) string {
	u, err := url.Parse(s)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}
