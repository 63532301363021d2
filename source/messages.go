package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding/unicode"

	"github.com/casus/casus"
)

// A message file is a text file that holds many articles, each behind a line that begins it. Which lines do is said by
// Options.Split, or is plain: a name that ends in a number ("AFP-WIRE-0012", maybe with a remark in brackets) alone
// between blank lines, and more of the same name with other numbers behind it.

// message is an article that is being gathered.
type message struct {
	heading
	text  []byte
	large bool
}

// readMessages reads a message file. The line that begins an article is no part of its text. Text before the first such
// line is an article too.
func readMessages(in *bufio.Reader, name string, h *headings, opts Options, yield func(Item) bool) bool {
	if head, _ := in.Peek(2); string(head) == bomUTF16LE || string(head) == bomUTF16BE {
		in = bufio.NewReaderSize(unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder().Reader(in), 1<<16)
	}
	lines, limit := lineReader{in: in, limit: opts.maxArticle()}, opts.maxArticle()
	m, begun, blank, found := message{}, false, true, 0
	for {
		b, err := lines.nextRaw()
		if err != nil && err != io.EOF && !errors.Is(err, ErrTooLarge) {
			return yield(fail(name, lines.n, fmt.Errorf("reading: %w", err)))
		}
		next, begins := heading{}, false
		if err == nil {
			next, begins = h.of(bytes.TrimRight(b, "\r"), lines.n, blank)
		}
		if (begins || err == io.EOF) && (begun || m.large || len(bytes.TrimSpace(m.text)) > 0) {
			found++
			if !yield(m.item(name, opts)) {
				return false
			}
		}
		switch {
		case err == io.EOF && found == 0:
			return yield(fail(name, 0, ErrEmpty))
		case err == io.EOF:
			return true
		case begins:
			m, begun = message{heading: next, text: m.text[:0]}, true
		case err != nil || len(m.text)+len(b) > limit:
			m.large = true
		case !m.large:
			m.text = append(append(m.text, b...), '\n')
		}
		blank = err == nil && len(bytes.TrimSpace(b)) == 0
	}
}

func (m *message) item(name string, opts Options) Item {
	if m.large {
		return fail(name, m.line, fmt.Errorf("%w of %d bytes for an article", ErrTooLarge, opts.maxArticle()))
	}
	text, note, err := decode(bytes.Trim(m.text, "\r\n"))
	if err != nil {
		return fail(name, m.line, err)
	}
	if strings.TrimSpace(text) == "" {
		return fail(name, m.line, ErrEmpty)
	}
	item := Item{File: name, Line: m.line}
	if note != "" {
		item.Notes = append(item.Notes, note)
	}
	a := &casus.Article{ID: m.id, Title: m.title, Text: text, Published: m.published}
	if why := undated(a.Published, opts); why != "" {
		item.Notes = append(item.Notes, why)
		a.Published = ""
	}
	if day := dateline(text); a.Published == "" && day != "" {
		a.Published, a.PublishedFrom, a.Precision = day, "dateline", "day"
	}
	if a.Published == "" {
		a.Published = opts.Published
	}
	if a.ID == "" {
		a.ID = casus.ContentID(a.Title, a.Text)
	}
	item.Article = a
	return item
}
