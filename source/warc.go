package source

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"strconv"
	"strings"
)

// A web archive (ISO 28500) is records one after another: a version line, header lines, a blank line, a block of as many
// bytes as Content-Length says, two line ends. Each may be packed with gzip by itself, which the reader of packed streams
// has undone by then. Responses and resources hold pages; conversions, which WET files are made of, hold text.

const (
	maxHeaderLines = 200
	maxHeaderLine  = 32 << 10
	maxGap         = 1 << 20 // bytes between two records that are looked through for the next
)

// warcRecord is the head of a record and its block.
type warcRecord struct {
	header textproto.MIMEHeader
	kind   string
	url    string
	size   int64
	block  io.Reader // at most size bytes
}

// readWARC reads the articles of a web archive.
func readWARC(in *bufio.Reader, name string, opts Options, yield func(Item) bool) bool {
	w := &warcReader{in: in}
	passed, found := map[string]int{}, 0
	for {
		rec, err := w.next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return yield(fail(name, w.n, fmt.Errorf("%w: WARC: %w", ErrFormat, err)))
		}
		item, why := warcItem(rec, name, w.n, opts)
		if why != "" {
			passed[why]++
			continue
		}
		found++
		if !yield(item) {
			return false
		}
	}
	if w.n == 0 {
		return yield(fail(name, 0, ErrEmpty))
	}
	if w.cut {
		if !yield(fail(name, w.n, fmt.Errorf("%w: WARC: the last record is cut off: %w", ErrFormat, io.ErrUnexpectedEOF))) {
			return false
		}
	}
	if note := passedOver("records", passed); note != "" {
		return yield(Item{File: name, Notes: []string{note}})
	}
	return true
}

// warcReader cuts records.
type warcReader struct {
	in   *bufio.Reader
	n    int // number of the record, from 1
	left *io.LimitedReader
	cut  bool // the input ended within a block
}

// next reads the head of the next record, passing over what is left of the one before.
func (w *warcReader) next() (*warcRecord, error) {
	if w.left != nil {
		if _, err := io.Copy(io.Discard, w.left); err != nil {
			return nil, err
		}
		if w.left.N > 0 {
			w.cut = true
			return nil, io.EOF
		}
	}
	if err := w.version(); err != nil {
		return nil, err
	}
	w.n++
	h, err := w.header()
	if err != nil {
		return nil, err
	}
	size, err := strconv.ParseInt(strings.TrimSpace(h.Get("Content-Length")), 10, 64)
	if err != nil || size < 0 {
		return nil, fmt.Errorf("Content-Length %.40q", h.Get("Content-Length"))
	}
	w.left = &io.LimitedReader{R: w.in, N: size}
	return &warcRecord{header: h, kind: strings.ToLower(h.Get("WARC-Type")), url: strings.Trim(h.Get("WARC-Target-URI"), "<> "), size: size, block: w.left}, nil
}

// version finds the line that begins a record.
func (w *warcReader) version() error {
	for gap := 0; ; {
		line, err := w.line()
		if err != nil {
			return err
		}
		if strings.HasPrefix(line, "WARC/") {
			return nil
		}
		if gap += len(line) + 1; gap > maxGap || w.n == 0 && line != "" {
			return errors.New("no record where one should begin")
		}
	}
}

// header reads header lines; a line that begins with white space goes on with the one before.
func (w *warcReader) header() (textproto.MIMEHeader, error) {
	h, last := textproto.MIMEHeader{}, ""
	for range maxHeaderLines {
		line, err := w.line()
		if err == io.EOF {
			return nil, io.ErrUnexpectedEOF
		}
		if err != nil {
			return nil, err
		}
		if line == "" {
			return h, nil
		}
		if line[0] == ' ' || line[0] == '\t' {
			if vs := h[last]; len(vs) > 0 {
				vs[len(vs)-1] += " " + strings.TrimSpace(line)
			}
			continue
		}
		k, v, ok := strings.Cut(line, ":")
		if !ok {
			return nil, fmt.Errorf("header line %.40q", line)
		}
		last = textproto.CanonicalMIMEHeaderKey(strings.TrimSpace(k))
		h[last] = append(h[last], strings.TrimSpace(v))
	}
	return nil, errors.New("too many header lines")
}

// line is the next line without its end.
func (w *warcReader) line() (string, error) {
	var b []byte
	for {
		part, err := w.in.ReadSlice('\n')
		b = append(b, part...)
		if len(b) > maxHeaderLine {
			return "", errors.New("a header line without end")
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if err != nil && (err != io.EOF || len(b) == 0) {
			return "", err
		}
		return strings.TrimRight(string(b), "\r\n"), nil
	}
}
