package source

import (
	"bufio"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/casus/casus"
)

// readText reads a text file, which is one article. Its first line may be its title.
func readText(in *bufio.Reader, name string, opts Options, yield func(Item) bool) bool {
	limit := opts.maxArticle()
	b, err := io.ReadAll(io.LimitReader(in, int64(limit)+1))
	if err != nil {
		return yield(fail(name, 0, fmt.Errorf("reading: %w", err)))
	}
	if len(b) > limit {
		return yield(fail(name, 0, fmt.Errorf("%w of %d bytes for an article", ErrTooLarge, limit)))
	}
	text, note, err := decode(b)
	if err != nil {
		return yield(fail(name, 0, err))
	}
	if strings.TrimSpace(text) == "" {
		return yield(fail(name, 0, ErrEmpty))
	}
	a := &casus.Article{Title: firstLineTitle(text), Text: text, Published: opts.Published}
	a.ID = casus.ContentID(a.Title, a.Text)
	item := Item{Article: a, File: name}
	if note != "" {
		item.Notes = []string{note}
	}
	return yield(item)
}

// firstLineTitle is the first line if it stands as a title: short, without a final stop, set off by a blank line or
// followed by a paragraph much longer than itself.
func firstLineTitle(text string) string {
	const longTitle, paragraph = 160, 240
	line, rest, ok := strings.Cut(strings.TrimLeft(text, " \t\r\n\v\f"), "\n")
	line = strings.TrimSpace(line)
	if !ok || line == "" || utf8.RuneCountInString(line) > longTitle || strings.TrimSpace(rest) == "" {
		return ""
	}
	switch last, _ := utf8.DecodeLastRuneInString(line); last {
	case '.', ',', ';', ':', '-', '–', '—', '…', ')':
		return ""
	}
	next, _, _ := strings.Cut(rest, "\n")
	next = strings.TrimSpace(next)
	if next != "" && (len(next) < paragraph || len(next) < 2*len(line)) {
		return ""
	}
	return line
}
