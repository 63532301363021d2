// Package source brings articles in: from text files and JSON lines, plain, gzip or zstd, from directories and from
// standard input. Text arrives as valid UTF-8 whatever its encoding was; what had to be mended is said.
//
// A source streams: it holds one article at a time, of bounded size. What cannot be read becomes an item with an error
// that names file and line, and the articles after it are still read.
package source

import (
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/casus/casus"
)

// DefaultMaxArticle is the default of Options.MaxArticle.
const DefaultMaxArticle = 1 << 20

// The reasons for refusing, wrapped by the errors of items.
var (
	ErrEmpty    = errors.New("empty")
	ErrBinary   = errors.New("binary data, not text")
	ErrTooLarge = errors.New("larger than the limit")
	ErrFormat   = errors.New("not in a format that can be read")
)

// Options are how to read. The zero value is usable.
type Options struct {
	MaxArticle int       // most bytes of an article as it stands in the file; 0 for DefaultMaxArticle
	Published  string    // ISO date for articles that give none
	Stdin      io.Reader // what "-" reads; nil if it may not be read
	Meter      *Meter    // told what was read; may be nil
}

func (o Options) maxArticle() int {
	if o.MaxArticle <= 0 {
		return DefaultMaxArticle
	}
	return o.MaxArticle
}

// An Item is an article, or why there is none.
type Item struct {
	Article *casus.Article // nil if Err is set, or if there are only notes to say
	File    string
	Line    int      // from 1; 0 where the file is one article
	Notes   []string // what was repaired or passed over, in words
	Err     error    // names file and line
}

// Where is the place of the item: "news.jsonl:3".
func (i Item) Where() string { return where(i.File, i.Line) }

func where(file string, line int) string {
	if line == 0 {
		return file
	}
	return fmt.Sprintf("%s:%d", file, line)
}

// fail is an item with an error.
func fail(file string, line int, err error) Item {
	return Item{File: file, Line: line, Err: fmt.Errorf("%s: %w", where(file, line), err)}
}

// Articles yields the articles of all paths, in order. A path is a file, a directory, which is read with everything
// below it in the order of names, or "-" for standard input.
func Articles(paths []string, opts Options) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for _, p := range paths {
			if !walk(p, opts, yield) {
				return
			}
		}
	}
}
