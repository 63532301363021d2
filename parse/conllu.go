package parse

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"

	"github.com/casus/casus"
)

// Bounds on foreign CoNLL-U, so that a broken file gives an error and not a full memory.
const (
	maxConlluLine  = 1 << 20
	maxConlluWords = 1 << 17
	maxConlluRange = 1 << 8 // words in a multiword token
)

// A ConlluSentence is a sentence with what CoNLL-U says about it beyond the tree.
type ConlluSentence struct {
	casus.Sentence
	ID      string // sent_id
	Text    string // the "# text" comment, or the forms put together where there is none
	NewDoc  bool   // the first sentence of a document
	DocID   string // the document's id, if "# newdoc id" gave one
	HasSpan bool   // a "# span" comment gave the place of the sentence in the article
}

// A ConlluReader reads CoNLL-U sentence by sentence.
//
// Spans come from a "# span = START END" comment and "Span=START:END" in MISC where they are there. Otherwise they are
// counted: from the start of the sentence, one byte of space after each token but for SpaceAfter=No, sentences parted
// by a newline. Empty nodes are skipped.
type ConlluReader struct {
	in   *bufio.Reader
	buf  []byte
	line int
	pos  int // where the next sentence starts if it does not say so
	para int
	doc  string
	any  bool // a sentence was read
}

// NewConlluReader reads from r.
func NewConlluReader(r io.Reader) *ConlluReader {
	return &ConlluReader{in: bufio.NewReaderSize(r, 1<<16)}
}

// ReadConllu reads all sentences of r. Errors name the line. Trees are taken as they are: see Validate.
func ReadConllu(r io.Reader) ([]casus.Sentence, error) {
	cr := NewConlluReader(r)
	var out []casus.Sentence
	for {
		s, err := cr.Next()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return out, err
		}
		out = append(out, s.Sentence)
	}
}

// Next reads a sentence; the error is io.EOF after the last one.
func (r *ConlluReader) Next() (ConlluSentence, error) {
	s := conlluBuild{r: r}
	s.out.DocID = r.doc
	for {
		line, err := r.readLine()
		if err == io.EOF {
			if len(s.out.Tokens) == 0 && s.rangeEnd == 0 {
				return ConlluSentence{}, io.EOF
			}
			return s.finish()
		}
		if err != nil {
			return ConlluSentence{}, fmt.Errorf("conllu: line %d: %w", r.line, err)
		}
		switch {
		case len(line) == 0 && len(s.out.Tokens) == 0 && s.rangeEnd == 0:
		case len(line) == 0:
			return s.finish()
		case line[0] == '#':
			err = s.comment(string(line))
		default:
			err = s.row(string(line))
		}
		if err != nil {
			return ConlluSentence{}, fmt.Errorf("conllu: line %d: %w", r.line, err)
		}
	}
}

func (r *ConlluReader) readLine() ([]byte, error) {
	r.line++
	r.buf = r.buf[:0]
	for {
		part, err := r.in.ReadSlice('\n')
		if len(r.buf)+len(part) > maxConlluLine {
			return nil, fmt.Errorf("longer than %d bytes", maxConlluLine)
		}
		r.buf = append(r.buf, part...)
		if err == bufio.ErrBufferFull {
			continue
		}
		if err != nil && (err != io.EOF || len(r.buf) == 0) {
			return nil, err
		}
		break
	}
	b := bytes.TrimSuffix(r.buf, []byte("\n"))
	b = bytes.TrimSuffix(b, []byte("\r"))
	if r.line == 1 {
		b = bytes.TrimPrefix(b, []byte("\ufeff"))
	}
	if !utf8.Valid(b) {
		return nil, errors.New("not UTF-8")
	}
	if len(bytes.TrimSpace(b)) == 0 {
		return nil, nil
	}
	return b, nil
}
