package page

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// Text is the running text of a piece of HTML, as feeds carry it: paragraphs with a blank line between them.
func Text(fragment string) string {
	doc, err := html.Parse(strings.NewReader(fragment))
	if err != nil {
		return ""
	}
	return blocks(doc)
}

// Line is the plain text of a title or a name on one line. Markup in it is dropped, scripts with all they hold.
func Line(s string) string {
	s = strings.ToValidUTF8(s, "\ufffd")
	for range 3 { // some escape markup twice
		if !strings.ContainsAny(s, "<&") {
			break
		}
		if doc, err := html.Parse(strings.NewReader(s)); err == nil {
			s = blocks(doc)
		}
	}
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
}

// blocks renders text as a reader sees it: blocks as paragraphs, line breaks as line ends, other white space as one
// space. What is not shown is left out.
func blocks(n *html.Node) string {
	var w writer
	w.node(n, false)
	return w.b.String()
}

// writer gathers words and the breaks between them.
type writer struct {
	b     strings.Builder
	space bool
	lines int // line ends due before the next word
}

func (w *writer) node(n *html.Node, pre bool) {
	switch n.Type {
	case html.TextNode:
		w.text(n.Data, pre)
		return
	case html.ElementNode:
		if unseen(n) {
			return
		}
		if n.Data == "br" {
			w.lines = min(w.lines+1, 2)
			return
		}
		pre = pre || n.Data == "pre"
	case html.CommentNode, html.DoctypeNode:
		return
	}
	gap := breaks(n)
	w.lines = max(w.lines, gap)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c, pre)
	}
	if n.Type == html.ElementNode && (n.Data == "td" || n.Data == "th") {
		w.space = true
	}
	w.lines = max(w.lines, gap)
}

func (w *writer) text(s string, pre bool) {
	for _, r := range s {
		switch {
		case pre && r == '\n':
			w.lines = min(w.lines+1, 2)
		case unicode.IsSpace(r):
			w.space = true
		case unicode.IsControl(r), r == '\u00ad', r == '\u200b', r == '\ufeff': // soft hyphens and the like split words
		default:
			w.flush()
			w.b.WriteRune(r)
		}
	}
}

func (w *writer) flush() {
	switch {
	case w.b.Len() == 0:
	case w.lines > 0:
		w.b.WriteString("\n\n"[:w.lines])
	case w.space:
		w.b.WriteByte(' ')
	}
	w.space, w.lines = false, 0
}

// unseen says whether an element shows no text.
func unseen(n *html.Node) bool {
	switch n.Data {
	case "head", "script", "style", "noscript", "template", "iframe", "object", "svg", "math", "canvas", "audio", "video", "select", "button", "textarea", "title":
		return true
	}
	for _, a := range n.Attr {
		if a.Key == "hidden" || a.Key == "aria-hidden" && a.Val == "true" && n.Data != "body" {
			return true
		}
		if a.Key == "style" && strings.Contains(strings.ReplaceAll(strings.ToLower(a.Val), " ", ""), "display:none") {
			return true
		}
	}
	return false
}

// breaks is how many line ends stand around an element.
func breaks(n *html.Node) int {
	if n.Type != html.ElementNode {
		return 0
	}
	switch n.Data {
	case "p", "div", "section", "article", "header", "footer", "main", "aside", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6",
		"ul", "ol", "dl", "table", "figure", "figcaption", "pre", "hr", "form", "nav", "address", "body", "details", "summary", "fieldset":
		return 2
	case "li", "tr", "dt", "dd", "caption":
		return 1
	}
	return 0
}
