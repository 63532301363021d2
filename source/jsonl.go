package source

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"golang.org/x/text/encoding/unicode"

	"github.com/casus/casus"
)

// giveUp is how many lines in a row may be no articles before the rest of a file is passed over.
const giveUp = 100

// readLines reads JSON lines: one article a line.
func readLines(in *bufio.Reader, name string, opts Options, yield func(Item) bool) bool {
	if head, _ := in.Peek(2); string(head) == bomUTF16LE || string(head) == bomUTF16BE {
		in = bufio.NewReaderSize(unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder().Reader(in), 1<<16)
	}
	if why := noArticles(in); why != "" {
		return yield(fail(name, 1, fmt.Errorf("%w: %s", ErrFormat, why)))
	}
	lines := lineReader{in: in, limit: opts.maxArticle()}
	found, bad := 0, 0
	for {
		b, err := lines.next()
		switch {
		case err == io.EOF:
			if found+bad == 0 {
				return yield(fail(name, 0, ErrEmpty))
			}
			return true
		case err != nil && !errors.Is(err, ErrTooLarge):
			return yield(fail(name, lines.n, fmt.Errorf("reading: %w", err)))
		case err == nil && len(bytes.TrimSpace(b)) == 0:
			continue
		}
		item := Item{File: name, Line: lines.n}
		if err == nil {
			item.Article, item.Notes, err = parseLine(b, opts)
		}
		if err != nil {
			item = fail(name, lines.n, err)
			bad++
		} else {
			found, bad = found+1, 0
		}
		if !yield(item) {
			return false
		}
		if bad == giveUp {
			return yield(fail(name, lines.n, fmt.Errorf("%w: %d lines in a row are no articles; the rest is passed over", ErrFormat, giveUp)))
		}
	}
}

// noArticles says why a file of JSON lines is none of articles: its first lines are records, as Casus writes them, or
// none of them has a text. It is empty for a file of articles, and for one of which that cannot be told.
func noArticles(in *bufio.Reader) string {
	const few = 5
	_, err := in.Peek(peekSize)
	head, _ := in.Peek(in.Buffered()) // no more than is there: more may take its time
	whole, n, records, keys := err == io.EOF, 0, 0, ""
	for b := range bytes.Lines(head) {
		if b = bytes.TrimSpace(b); len(b) == 0 {
			continue
		}
		var have map[string]json.RawMessage
		if json.Unmarshal(b, &have) != nil {
			if n >= few && !whole {
				break // cut by the end of what is looked at
			}
			return ""
		}
		switch names := slices.Sorted(maps.Keys(have)); {
		case isRecord(have["article"], have["kind"]):
			records++
		case slices.ContainsFunc(names, func(k string) bool { return strings.EqualFold(k, "text") }):
			return ""
		case keys == "":
			keys = strings.ToValidUTF8(strings.Join(names[:min(len(names), 8)], ", "), "\ufffd")
		}
		n++
	}
	switch {
	case n == 0 || n < few && !whole:
		return ""
	case records == n:
		return "no articles: the lines are records of some"
	}
	return "no articles: the lines have no field \"text\", but " + orNone(keys)
}

// isRecord tells a record, which names its article and its kind, from an article.
func isRecord(article, kind json.RawMessage) bool {
	var k casus.Kind
	if len(article) == 0 || json.Unmarshal(kind, &k) != nil {
		return false
	}
	switch k {
	case casus.EventKind, casus.TollKind, casus.StatementKind, casus.RelationKind:
		return true
	}
	return false
}

// line is an article as JSON gives it.
type line struct {
	ID                                        any
	Title, Text, Published, URL, Source, Lang string
	Sentences                                 []casus.Span
	Article, Kind                             json.RawMessage // of a record, which is no article
}

// parseLine reads one article and says what it had to mend.
func parseLine(b []byte, opts Options) (*casus.Article, []string, error) {
	text, note, err := decode(b)
	if err != nil {
		return nil, nil, err
	}
	var notes []string
	if note != "" {
		notes = append(notes, note)
	}
	var l line
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	if err := d.Decode(&l); err != nil {
		if strings.HasPrefix(strings.TrimSpace(text), "[") {
			return nil, nil, fmt.Errorf("%w: a JSON array; one object on each line is wanted", ErrFormat)
		}
		return nil, nil, fmt.Errorf("%w: JSON: %w", ErrFormat, err)
	}
	if rest := strings.TrimSpace(text[d.InputOffset():]); rest != "" {
		return nil, nil, fmt.Errorf("%w: %d bytes follow the object; one object on each line is wanted", ErrFormat, len(rest))
	}
	if isRecord(l.Article, l.Kind) {
		return nil, nil, fmt.Errorf("%w: a record, not an article", ErrFormat)
	}
	if strings.TrimSpace(l.Text) == "" {
		return nil, nil, fmt.Errorf("%w: no text", ErrEmpty)
	}
	a := &casus.Article{Title: l.Title, Text: l.Text, Published: l.Published, URL: l.URL, Source: l.Source, Lang: l.Lang, Sentences: l.Sentences}
	if a.ID, err = lineID(l); err != nil {
		return nil, nil, err
	}
	if why := undated(a.Published, opts); why != "" {
		notes = append(notes, why)
		a.Published = ""
	}
	if a.Published == "" {
		a.Published = opts.Published
	}
	if note != "" && a.Sentences != nil {
		a.Sentences = nil
		notes = append(notes, "sentences given by the source dropped: their offsets are of the text before the repair")
	}
	return a, notes, nil
}

// lineID takes text and numbers as ids and makes one where there is none.
func lineID(l line) (string, error) {
	switch v := l.ID.(type) {
	case nil:
	case string:
		if v != "" {
			return v, nil
		}
	case json.Number:
		return v.String(), nil
	default:
		return "", fmt.Errorf("%w: id is neither text nor a number", ErrFormat)
	}
	return casus.ContentID(l.Title, l.Text), nil
}

// lineReader cuts lines, holding at most limit bytes of each.
type lineReader struct {
	in    *bufio.Reader
	limit int
	n     int // number of the line last returned, from 1
	buf   []byte
}

// next is the next line without its end, valid until the call after. A line beyond the limit is read to its end and
// comes as an error wrapping ErrTooLarge, so that the lines behind it can be read. At the end it returns io.EOF.
func (l *lineReader) next() ([]byte, error) {
	b, err := l.nextRaw()
	return bytes.TrimRight(b, "\r\n"), err
}

// nextRaw is next with the carriage returns at the end kept.
func (l *lineReader) nextRaw() ([]byte, error) {
	l.buf = l.buf[:0]
	l.n++
	var size int64
	for {
		part, err := l.in.ReadSlice('\n')
		size += int64(len(part))
		if room := l.limit + 1 - len(l.buf); room > 0 {
			l.buf = append(l.buf, part[:min(room, len(part))]...)
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if err == io.EOF && size == 0 || err != nil && err != io.EOF {
			return nil, err
		}
		break
	}
	if int64(l.limit) < size-1 {
		return nil, fmt.Errorf("%w of %d bytes for an article: the line has %d", ErrTooLarge, l.limit, size)
	}
	return bytes.TrimSuffix(l.buf, []byte("\n")), nil
}
