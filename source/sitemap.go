package source

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"

	"github.com/klauspost/compress/gzip"

	"github.com/casus/casus/fetch"
)

const (
	maxSitemaps = 500    // sitemaps of one index that are read
	maxPages    = 50_000 // pages of one sitemap, as its protocol has it
	maxSitemap  = 50 << 20
)

// sitePage is a page in a sitemap.
type sitePage struct {
	Loc  string `xml:"loc"`
	News struct {
		Title string `xml:"title"`
		Date  string `xml:"publication_date"`
		Lang  string `xml:"publication>language"`
		Name  string `xml:"publication>name"`
	} `xml:"news"`
}

// siteMap is a sitemap or an index of sitemaps.
type siteMap struct {
	XMLName xml.Name
	Maps    []sitePage `xml:"sitemap"`
	Pages   []sitePage `xml:"url"`
}

// parseSitemap reads a sitemap, an index or a news sitemap, plain or packed as a .gz file.
func parseSitemap(b []byte, contentType string) (*siteMap, error) {
	if bytes.HasPrefix(b, []byte("\x1f\x8b")) {
		z, err := gzip.NewReader(bytes.NewReader(b))
		if err != nil {
			return nil, fmt.Errorf("%w: gzip: %w", ErrFormat, err)
		}
		if b, err = fetch.ReadAll(z, maxSitemap); err != nil {
			return nil, tooLarge(err)
		}
	}
	b, _, err := cleanXML(b, contentType)
	if err != nil {
		return nil, err
	}
	var m siteMap
	if err := xml.Unmarshal(b, &m); err != nil && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: sitemap: %w", ErrFormat, err)
	}
	if m.XMLName.Local != "urlset" && m.XMLName.Local != "sitemapindex" {
		return nil, fmt.Errorf("%w: no sitemap", ErrFormat)
	}
	return &m, nil
}

// readSitemap yields the pages of a sitemap and of the sitemaps that it lists. more is false when the caller wants no
// more, whole says that none is to be tried again.
func readSitemap(b []byte, at, contentType string, depth int, opts Options, yield func(Item) bool) (more, whole bool) {
	m, err := parseSitemap(b, contentType)
	if err != nil {
		return yield(fail(at, 0, err)), true
	}
	whole = true
	for i, s := range m.Maps {
		if depth >= 1 || i == maxSitemaps {
			if !yield(Item{File: at, Notes: []string{fmt.Sprintf("sitemaps passed over: %d", len(m.Maps)-i)}}) {
				return false, false
			}
			break
		}
		if u := resolve(at, s.Loc); u != "" && !readState("sitemap", u, depth+1, opts, yield) {
			return false, false
		}
	}
	for i, p := range m.Pages {
		if i == maxPages {
			return yield(Item{File: at, Notes: []string{fmt.Sprintf("pages passed over: %d", len(m.Pages)-i)}}), whole
		}
		u := resolve(at, p.Loc)
		if u == "" || opts.Seen != nil && opts.Seen(u) {
			continue
		}
		item, _ := fetchPage(Visit{URL: u, Hint: siteHint(p)}, opts)
		item.Key = u
		whole = whole && !item.Later
		if !yield(item) {
			return false, false
		}
	}
	return true, whole
}
