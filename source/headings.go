package source

import (
	"bufio"
	"bytes"
	"regexp"
	"strings"
	"time"
)

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
