package page

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/text/language"
)

// head is what a page says about itself in markup.
type head struct {
	meta      map[string]string // by lower-case name, property or itemprop: the first that is not empty
	lang      string
	canonical string
	ld        []string // JSON-LD scripts
	times     []stamp  // <time> elements in order
}

// stamp is a <time> element.
type stamp struct {
	value     string
	published bool // marked as the date of publication
}

// maxScripts and maxTimes bound what is kept of a hostile page.
const maxScripts, maxTimes = 50, 200

func collect(doc *html.Node) *head {
	h := &head{meta: map[string]string{}}
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode {
			h.element(n)
		}
	}
	return h
}

func (h *head) element(n *html.Node) {
	switch n.Data {
	case "html":
		h.lang = first(attr(n, "lang"), attr(n, "xml:lang"))
	case "link":
		if h.canonical == "" && strings.EqualFold(attr(n, "rel"), "canonical") {
			h.canonical = attr(n, "href")
		}
	case "meta":
		v := strings.TrimSpace(attr(n, "content"))
		for _, k := range []string{"property", "name", "itemprop", "http-equiv"} {
			if name := strings.ToLower(strings.TrimSpace(attr(n, k))); name != "" && v != "" && h.meta[name] == "" {
				h.meta[name] = v
			}
		}
	case "script":
		if strings.EqualFold(attr(n, "type"), "application/ld+json") && n.FirstChild != nil && len(h.ld) < maxScripts {
			h.ld = append(h.ld, n.FirstChild.Data)
		}
	case "time":
		if v := attr(n, "datetime"); v != "" && len(h.times) < maxTimes {
			marks := strings.ToLower(attr(n, "itemprop") + " " + attr(n, "class"))
			_, pub := attrOK(n, "pubdate")
			h.times = append(h.times, stamp{v, pub || strings.Contains(marks, "datepublished") || strings.Contains(marks, "dt-published") || strings.Contains(marks, "entry-date published")})
		}
	}
}

// fill puts language, canonical URL and date in.
func (h *head) fill(p *Page, base *url.URL) {
	p.Lang = tag(first(h.lang, h.meta["content-language"], h.meta["og:locale"], h.meta["dc.language"]))
	p.Canonical = absolute(first(h.canonical, h.meta["og:url"]), base)
	h.date(p, first(p.Canonical, text(base)))
}

func text(u *url.URL) string {
	if u == nil {
		return ""
	}
	return u.String()
}

// tag is a language as BCP 47 has it, empty if it is none.
func tag(s string) string {
	s, _, _ = strings.Cut(s, ",")
	t, err := language.Parse(strings.ReplaceAll(strings.TrimSpace(s), "_", "-"))
	if err != nil || t == language.Und {
		return ""
	}
	return t.String()
}

// absolute is a URL of the web, empty if it is none.
func absolute(s string, base *url.URL) string {
	u, err := url.Parse(strings.TrimSpace(s))
	if s == "" || err != nil {
		return ""
	}
	if base != nil {
		u = base.ResolveReference(u)
	}
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	u.User, u.Fragment = nil, ""
	return u.String()
}

// titleOf is the text of <title>, or of the first <h1>.
func titleOf(doc *html.Node) string {
	for _, want := range []string{"title", "h1"} {
		for n := range doc.Descendants() {
			if n.Type == html.ElementNode && n.Data == want && n.FirstChild != nil && n.Namespace == "" {
				if want == "title" {
					return Line(n.FirstChild.Data)
				}
				return Line(blocks(n))
			}
		}
	}
	return ""
}

func attr(n *html.Node, key string) string {
	v, _ := attrOK(n, key)
	return v
}

func attrOK(n *html.Node, key string) (string, bool) {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

func first(ss ...string) string {
	for _, s := range ss {
		if strings.TrimSpace(s) != "" {
			return s
		}
	}
	return ""
}
