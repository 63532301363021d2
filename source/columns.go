package source

import (
	"fmt"
	"strings"

	"github.com/casus/casus"
)

// fields are the fields of an article that a table may have, with the names that columns for them go by.
func fields() [][]string {
	return [][]string{
		{"text", "body", "content", "article", "maintext", "full_text", "plain_text"},
		{"title", "headline"},
		{"published", "date", "date_publish", "published_date", "publication_date", "pubdate", "published_at", "datetime", "timestamp"},
		{"url", "link", "requested_url"},
		{"source", "publisher", "publication", "outlet", "domain"},
		{"lang", "language"},
		{"id", "article_id"},
		{"byline", "author", "authors"},
	}
}

// columns finds where a table has the fields: as Options.Columns says, else by name.
func columns(header []string, mapping map[string]string) (map[string]int, error) {
	out := map[string]int{}
	for _, names := range fields() {
		field := names[0]
		if want := mapping[field]; want != "" {
			i := indexFold(header, want)
			if i < 0 {
				return nil, fmt.Errorf("%w: no column %q for %s; there are: %s", ErrFormat, want, field, strings.Join(header, ", "))
			}
			out[field] = i
			continue
		}
		for _, n := range names {
			if i := indexFold(header, n); i >= 0 {
				out[field] = i
				break
			}
		}
	}
	if _, ok := out["text"]; !ok {
		return nil, fmt.Errorf("%w: no column for the text; there are: %s", ErrFormat, strings.Join(header, ", "))
	}
	return out, nil
}

func indexFold(list []string, want string) int {
	for i, s := range list {
		if strings.EqualFold(strings.TrimSpace(s), want) {
			return i
		}
	}
	return -1
}

// rowArticle makes an article of a row, of which get gives the fields.
func rowArticle(get func(field string) string, opts Options) (*casus.Article, []string, error) {
	text, note, err := decode([]byte(get("text")))
	switch {
	case err != nil:
		return nil, nil, err
	case strings.TrimSpace(text) == "":
		return nil, nil, fmt.Errorf("%w: no text", ErrEmpty)
	case len(text) > opts.maxArticle():
		return nil, nil, fmt.Errorf("%w of %d bytes for an article: its text has %d", ErrTooLarge, opts.maxArticle(), len(text))
	}
	var notes []string
	if note != "" {
		notes = append(notes, note)
	}
	clean := func(field string) string { return strings.TrimSpace(strings.ToValidUTF8(get(field), "\ufffd")) }
	a := &casus.Article{ID: clean("id"), Title: clean("title"), Text: text, Published: clean("published"), URL: clean("url"),
		Source: clean("source"), Lang: clean("lang"), Byline: clean("byline")}
	if why := undated(a.Published, opts); why != "" {
		notes = append(notes, why)
		a.Published = ""
	}
	if a.Published == "" {
		a.Published = opts.Published
	}
	if a.ID == "" {
		a.ID = casus.ContentID(a.Title, a.Text)
	}
	return a, notes, nil
}
