package source

import (
	"bufio"
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding/unicode"
)

// readCSV reads a table with a header line: one article a row. Commas, semicolons or tabs part its columns, whichever the
// header has most of.
func readCSV(in *bufio.Reader, name string, opts Options, yield func(Item) bool) bool {
	if head, _ := in.Peek(2); string(head) == bomUTF16LE || string(head) == bomUTF16BE {
		in = bufio.NewReaderSize(unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder().Reader(in), 1<<16)
	}
	rows := &rowReader{lines: lineReader{in: in, limit: 2*opts.maxArticle() + 1<<16}}
	header, err := rows.header()
	if err == io.EOF {
		return yield(fail(name, 0, ErrEmpty))
	}
	if err != nil {
		return yield(fail(name, 1, err))
	}
	at, err := columns(header, opts.Columns)
	if err != nil {
		return yield(fail(name, 1, err))
	}
	bad := 0
	for {
		row, err := rows.next()
		if err == io.EOF {
			return true
		}
		item := Item{File: name, Line: rows.begin}
		if err == nil {
			item.Article, item.Notes, err = rowArticle(func(f string) string { return cell(row, at, f) }, opts)
		}
		bad++
		if err != nil {
			item = fail(name, rows.begin, err)
		} else {
			bad = 0
		}
		if !yield(item) {
			return false
		}
		if rows.broken != nil {
			return yield(fail(name, rows.lines.n, rows.broken))
		}
		if bad == giveUp {
			return yield(fail(name, rows.begin, fmt.Errorf("%w: %d rows in a row are no articles; the rest is passed over", ErrFormat, giveUp)))
		}
	}
}

func cell(row []string, at map[string]int, field string) string {
	if i, ok := at[field]; ok && i < len(row) {
		return row[i]
	}
	return ""
}

// rowReader cuts rows, which may hold line ends between quotes. It holds no more of one than the lines' limit.
type rowReader struct {
	lines  lineReader
	comma  rune
	begin  int // line of the row last returned
	broken error
	buf    []byte
}

func (r *rowReader) header() ([]string, error) {
	b, err := r.raw()
	if err != nil {
		return nil, err
	}
	b = bytes.TrimPrefix(b, []byte(bomUTF8))
	r.comma = ','
	for _, c := range []rune{';', '\t'} {
		if bytes.Count(b, []byte(string(c))) > bytes.Count(b, []byte(string(r.comma))) {
			r.comma = c
		}
	}
	return r.parse(b)
}

func (r *rowReader) next() ([]string, error) {
	b, err := r.raw()
	if err != nil {
		return nil, err
	}
	return r.parse(b)
}

func (r *rowReader) parse(b []byte) ([]string, error) {
	c := csv.NewReader(bytes.NewReader(b))
	c.Comma, c.LazyQuotes, c.FieldsPerRecord = r.comma, true, -1
	row, err := c.Read()
	if err != nil {
		return nil, fmt.Errorf("%w: CSV: %w", ErrFormat, errors.Unwrap(err))
	}
	return row, nil
}

// raw gathers lines until quotes are even.
func (r *rowReader) raw() ([]byte, error) {
	r.buf, r.begin = r.buf[:0], 0
	quotes, large := 0, false
	for {
		b, n, err := r.line()
		if err == io.EOF && r.begin > 0 && large {
			break
		}
		if err == io.EOF && r.begin > 0 {
			return nil, fmt.Errorf("%w: CSV: a quoted cell that does not end", ErrFormat)
		}
		if errors.Is(err, ErrTooLarge) {
			large = true
		} else if err != nil {
			if err != io.EOF {
				r.broken = fmt.Errorf("reading: %w", err)
				r.begin = max(r.begin, r.lines.n)
			}
			return nil, err
		}
		if r.begin == 0 && strings.TrimSpace(string(b)) == "" && err == nil {
			continue
		}
		if r.begin == 0 {
			r.begin = r.lines.n
		}
		quotes += n
		if large = large || len(r.buf)+len(b) > r.lines.limit; !large {
			r.buf = append(append(r.buf, b...), '\n')
		}
		if quotes%2 == 0 {
			break
		}
	}
	if large {
		return nil, fmt.Errorf("%w of %d bytes for a row", ErrTooLarge, r.lines.limit)
	}
	return r.buf, nil
}

// line is the next line, with its carriage return, and the number of quotes in it. Those of a line beyond the limit are
// not known: it is taken to end where its row does.
func (r *rowReader) line() ([]byte, int, error) {
	b, err := r.lines.nextRaw()
	if err != nil {
		return nil, 0, err
	}
	return b, bytes.Count(b, []byte{'"'}), nil
}
