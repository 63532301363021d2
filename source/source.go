// Package source brings articles in: from files (text, message files, JSON lines, HTML, CSV, Parquet, web archives, saved feeds), plain,
// gzip or zstd, from directories, from standard input, and from the web (feeds, sitemaps, single pages). Text arrives as
// valid UTF-8 whatever its encoding was; what had to be mended is said.
//
// A source streams: it holds one article at a time, of bounded size. What cannot be read becomes an item with an error
// that names file and line, and the articles after it are still read.
//
// The network is used only for what is named as an address: http:// and https://, and feed:, sitemap:, page: and opml:.
package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"regexp"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/fetch"
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
	MaxArticle int       // most bytes of an article as it stands in the file, of its text where that is a page (whose markup may have 16 times as many); 0 for DefaultMaxArticle
	Published  string    // ISO date for articles that give none
	Stdin      io.Reader // what "-" reads; nil if it may not be read
	Meter      *Meter    // told what was read; may be nil

	Split *regexp.Regexp // lines of text files that begin an article each; see readMessages. nil: only message files that are plainly such are split
	Since time.Time      // of directories: files that did not change after it are passed over without a word; zero for none

	Columns map[string]string // for CSV and Parquet: the column of a field ("text", "title", "published", "url", "source", "lang", "id"); by name if none is given

	Context context.Context       // ends what the network does; nil for the background
	Client  *fetch.Client         // nil if the network may not be used
	Feeds   FeedState             // what is remembered of feeds and sitemaps; may be nil
	Seen    func(key string) bool // whether what a feed or sitemap names was read already, by Item.Key, and need not be read again; may be nil
	NoPages bool                  // take the summaries of feeds, do not fetch their pages
}

func (o Options) context() context.Context {
	if o.Context == nil {
		return context.Background()
	}
	return o.Context
}

// maxPage is the most bytes of markup that an article may come in: pages hold far more of it than text.
func (o Options) maxPage() int { return 16 * o.maxArticle() }

func (o Options) maxArticle() int {
	if o.MaxArticle <= 0 {
		return DefaultMaxArticle
	}
	return o.MaxArticle
}

// StandardInput is the File of what came by standard input.
const StandardInput = "standard input"

// An Item is an article, or why there is none.
type Item struct {
	Article *casus.Article // nil if Err is set, or if there are only notes to say
	File    string
	Line    int      // from 1: line, row, or record of an archive; 0 where the file is one article
	Part    string   // of a feed of the web, in the place of a line: the link or the id of the entry, which stays when the feed moves on
	Notes   []string // what was repaired or passed over, in words
	Err     error    // names file and line
	Later   bool     // the reason of Err may pass: a host that does not answer, a status of the 500s

	Key   string // what Options.Seen was asked about it; empty for what is in no feed or sitemap
	Visit *Visit // of a page of the web, read or not: how to ask for it again
}

// Where is the place of the item: "news.jsonl:3".
func (i Item) Where() string {
	if i.Part != "" {
		return i.File + "#" + i.Part
	}
	return where(i.File, i.Line)
}

// Again is a path for Articles that yields the item again, maybe among others. It is empty for standard input, which is
// read once.
func (i Item) Again() string {
	switch {
	case i.Visit != nil:
		return "page:" + i.Visit.URL
	case i.File == StandardInput:
		return ""
	}
	return i.File
}

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
// below it in the order of names, "-" for standard input, or an address: a URL, which may be of a feed, a sitemap or a
// page, or one with feed:, sitemap: or page: before it to say which, or opml: with a file or URL that lists feeds.
func Articles(paths []string, opts Options) iter.Seq[Item] {
	return func(yield func(Item) bool) {
		for _, p := range paths {
			if !walk(p, opts, yield) {
				return
			}
		}
	}
}
