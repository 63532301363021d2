package source

import (
	"strings"

	"github.com/mmcdole/gofeed"

	"github.com/casus/casus"
	"github.com/casus/casus/page"
)

// Hint is what a feed, a sitemap or a configuration says about an article beside the article itself. It is kept with
// what could not be read, so that the article is the same when it is had later.
type Hint struct {
	Title         string `json:"title,omitempty"`
	Published     string `json:"published,omitempty"`
	PublishedFrom string `json:"published_from,omitempty"`
	Precision     string `json:"precision,omitempty"`
	Byline        string `json:"byline,omitempty"`
	Site          string `json:"site,omitempty"`
	Lang          string `json:"lang,omitempty"`

	AsSource string `json:"as_source,omitempty"` // the source that it counts under, whatever it says
	AsLang   string `json:"as_lang,omitempty"`   // its language, likewise
}

// Fill adds what the article does not say, and sets what it counts as.
func (h Hint) Fill(a *casus.Article) {
	if a.PublishedFrom == "" && h.Published != "" {
		a.Published, a.PublishedFrom, a.Precision = h.Published, h.PublishedFrom, h.Precision
	}
	a.Title, a.Byline = first(a.Title, h.Title), first(a.Byline, h.Byline)
	a.Site, a.Lang = first(a.Site, h.Site), first(h.AsLang, a.Lang, h.Lang)
	a.Source = first(h.AsSource, a.Source)
}

// feedHint is what a feed says of one of its entries.
func feedHint(e *gofeed.Item, feed *gofeed.Feed) Hint {
	h := Hint{Title: page.Line(e.Title), Site: page.Line(feed.Title), Lang: langTag(feed.Language)}
	if iso, precision := feedDate(e.PublishedParsed, e.Published); iso != "" {
		h.Published, h.PublishedFrom, h.Precision = iso, "feed", precision
	}
	if len(e.Authors) > 0 && e.Authors[0] != nil {
		h.Byline = page.Line(e.Authors[0].Name)
	}
	return h
}

// siteHint is what a sitemap says of one of its pages.
func siteHint(p sitePage) Hint {
	h := Hint{Site: page.Line(p.News.Name), Lang: langTag(p.News.Lang)}
	if iso, precision := page.ParseDate(strings.TrimSpace(p.News.Date)); iso != "" {
		h.Published, h.PublishedFrom, h.Precision = iso, "sitemap", precision
	}
	return h
}
