// Package page turns a page of the web into an article: its running text, its title, who wrote it, who published it and
// when, in which language, and where it is at home. What a page does not say stays empty; nothing is guessed.
//
// The running text is found by go-readability, the port of the reader view of Firefox. Pages come from anywhere, so what
// is read is bounded, and whatever a title or a name holds, only plain text comes out.
package page

import (
	"bytes"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// maxElements bounds what the search for the running text looks at; it takes longer than linear time.
const maxElements = 100_000

// ErrEmpty says that a page has no running text.
var ErrEmpty = errors.New("a page without text")

// Page is what a page says.
type Page struct {
	Title         string // plain text, one line
	Byline        string // likewise
	Site          string // name of the publication as the page gives it
	Canonical     string // absolute http or https URL that the page calls its own; empty if it names none
	Lang          string // BCP 47, as the page declares it; empty if it does not
	Text          string // paragraphs, with a blank line between them
	Published     string // ISO 8601 day or date-time; empty if the page gives none
	PublishedFrom string // where Published is from: "json-ld datePublished", "meta article:published_time", "time", "url"
	Precision     string // of Published: "day", "minute" or "second"
	Notes         []string
}

// Extract reads a page. pageURL, where the page was found, and contentType, as the server gave it, may be empty. The
// error wraps ErrEmpty, or says why the page cannot be read.
func Extract(b []byte, pageURL, contentType string) (p Page, err error) {
	defer func() {
		if r := recover(); r != nil { // a library met something that its authors did not think of; other pages go on
			p, err = Page{}, fmt.Errorf("page cannot be read: %v", r)
		}
	}()
	text, note := utf8Of(b, contentType)
	if note != "" {
		p.Notes = append(p.Notes, note)
	}
	doc, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		return Page{}, fmt.Errorf("page cannot be read: %w", err)
	}
	base, err := url.Parse(pageURL)
	if err != nil || pageURL == "" {
		base = nil
	}
	head := collect(doc)
	head.fill(&p, base)
	p.fillText(text, doc, base)
	if strings.TrimSpace(p.Text) == "" {
		return p, ErrEmpty
	}
	return p, nil
}

// fillText finds the running text, and title, byline and site with it. It changes the document, of which src is the
// source.
func (p *Page) fillText(src []byte, doc *html.Node, base *url.URL) {
	title := titleOf(doc)
	ps := readability.NewParser()
	ps.MaxElemsToParse = maxElements
	ps.TagsToScore = append(ps.TagsToScore, "blockquote")
	a, err := ps.ParseAndMutate(doc, base)
	if err == nil {
		p.Title, p.Byline, p.Site = Line(a.Title()), Line(a.Byline()), Line(a.SiteName())
		if a.Node != nil {
			p.Text = blocks(a.Node)
		}
	}
	if p.Title == "" {
		p.Title = title
	}
	if strings.TrimSpace(p.Text) != "" {
		return
	}
	if p.Text = Text(string(src)); strings.TrimSpace(p.Text) != "" {
		p.Notes = append(p.Notes, "no running text found: the whole page is taken")
	}
}
