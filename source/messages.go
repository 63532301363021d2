package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"time"

	"golang.org/x/text/encoding/unicode"

	"github.com/casus/casus"
)

// A message file is a text file that holds many articles, each behind a line that begins it. Which lines do is said by
// Options.Split, or is plain: a name that ends in a number ("AFP-WIRE-0012", maybe with a remark in brackets) alone
// between blank lines, and more of the same name with other numbers behind it.

// headingLook is how much of a file is looked at for a second heading.
const headingLook = 1 << 16

// headings say which lines begin an article.
type headings struct {
	pattern *regexp.Regexp
	series  string // what the names have in common, "AFP-WIRE-"; empty where the pattern is the caller's
}

// headingsOf are those of a text, nil if it is no message file.
func headingsOf(in *bufio.Reader, split *regexp.Regexp) *headings {
	if split != nil {
		return &headings{pattern: split}
	}
	if series := seriesOf(in); series != "" {
		return &headings{seriesPattern(), series}
	}
	return nil
}

// heading is what a line that begins an article says of it.
type heading struct {
	line                 int
	id, title, published string
}

func seriesPattern() *regexp.Regexp {
	return regexp.MustCompile(`^([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-)([0-9]+)(?:[ \t]+\([^()]{1,80}\))?[ \t]*$`)
}

// seriesOf is what the headings of a text that is plainly a message file have in common, empty for other texts.
func seriesOf(in *bufio.Reader) string {
	head, _ := in.Peek(peekSize)
	if seriesIn(head, 1) == "" {
		return ""
	}
	head, _ = in.Peek(headingLook)
	return seriesIn(head, 2)
}

// seriesIn looks for so many headings of one series, the first of them before any other text.
func seriesIn(head []byte, want int) string {
	pattern, series, found, blank := seriesPattern(), "", 0, true
	for line := range bytes.Lines(asciiOf(head)) {
		line = bytes.TrimRight(line, "\r\n")
		if len(bytes.TrimSpace(line)) == 0 {
			blank = true
			continue
		}
		m := pattern.FindSubmatch(line)
		if series == "" && m == nil {
			return ""
		}
		if series == "" {
			series = string(m[1])
		}
		if m != nil && blank && string(m[1]) == series {
			if found++; found == want {
				return series
			}
		}
		blank = false
	}
	return ""
}

// of says whether a line begins an article, and what it says of it. blank says that the line before is.
func (h *headings) of(b []byte, n int, blank bool) (heading, bool) {
	m := h.pattern.FindSubmatch(b)
	switch {
	case m == nil, h.series != "" && (!blank || string(m[1]) != h.series):
		return heading{}, false
	case h.series != "":
		return heading{line: n, id: string(m[1]) + string(m[2])}, true
	}
	out, named := heading{line: n}, false
	for i, name := range h.pattern.SubexpNames() {
		v := strings.TrimSpace(strings.ToValidUTF8(string(m[i]), "\ufffd"))
		switch name {
		case "id":
			out.id = v
		case "title":
			out.title = v
		case "published":
			out.published = v
		default:
			continue
		}
		named = true
	}
	if !named && len(m) > 1 {
		out.id = strings.TrimSpace(strings.ToValidUTF8(string(m[1]), "\ufffd"))
	}
	return out, true
}

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

// dateline is the day in the line with place and day that dispatches begin with, "LIMA, 9 JAN 90 (EFE) -- ", empty if it
// gives no day with month and year. Years of two digits are those from 1969 to 2068, as POSIX has it.
func dateline(text string) string {
	m := regexp.MustCompile(`^\s*\p{Lu}[^\n]{1,80},\s+(\d{1,2})\s+([A-Za-z]{3,9})\.?\s+(\d{4}|\d{2})\s*(?:\([^()]{1,80}\)\s*)?(?:--|[–—])`).FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	for _, layout := range []string{"2 Jan 06", "2 January 06", "2 Jan 2006", "2 January 2006"} {
		if t, err := time.Parse(layout, m[1]+" "+m[2]+" "+m[3]); err == nil {
			return t.Format(time.DateOnly)
		}
	}
	return ""
}
