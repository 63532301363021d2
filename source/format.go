package source

import (
	"bufio"
	"bytes"
	"path/filepath"
	"slices"
	"strings"
)

// A format is one way to write articles down. A newcomer adds a file with its read function and a line in formats.
type format struct {
	ext   []string
	alone bool // read where it is named, not where it is found in a directory
	text  bool // plain text, which may be a message file
	// read yields the articles of in, of which name is the name, until yield returns false, and then returns false too.
	// It must hold no more than one article, at most opts.maxArticle() bytes of it, yield what it cannot read as an item
	// with an error naming file and line, and go on behind it.
	read func(in *bufio.Reader, name string, opts Options, yield func(Item) bool) bool
}

func formats() []format {
	return []format{
		{ext: []string{".txt", ".text"}, read: readText, text: true},
		{ext: []string{".jsonl", ".ndjson"}, read: readLines},
		{ext: []string{".html", ".htm", ".xhtml"}, read: readHTML},
		{ext: []string{".csv", ".tsv"}, read: readCSV},
		{ext: []string{".parquet"}, read: readParquet},
		{ext: []string{".warc", ".wet"}, read: readWARC},
		{ext: []string{".rss", ".atom"}, read: readFeed},
		{ext: []string{".xml", ".opml"}, read: readFeed, alone: true},
	}
}

// packed are the endings of packed files; the packing itself is known by its first bytes.
func packed() []string { return []string{".gz", ".zst"} }

// formatOf is the format that the name promises, nil if it promises none.
func formatOf(path string) *format {
	ext := strings.ToLower(filepath.Ext(path))
	if slices.Contains(packed(), ext) {
		ext = strings.ToLower(filepath.Ext(path[:len(path)-len(ext)]))
	}
	for _, f := range formats() {
		if slices.Contains(f.ext, ext) {
			return &f
		}
	}
	return nil
}

func names() []string {
	var out []string
	for _, f := range formats() {
		if f.alone {
			continue
		}
		for _, e := range f.ext {
			out = append(out, "*"+e)
		}
	}
	return out
}

// sniff tells the format by the first bytes: archives, Parquet, pages and feeds say what they are, and a line that begins
// an object is JSON. Of what is left, the name decides, and text is what it is if the name says nothing.
func sniff(head []byte, named *format) *format {
	text := bytes.ToLower(bytes.TrimSpace(asciiOf(head)))
	want := ""
	switch {
	case bytes.HasPrefix(head, []byte("WARC/1.")), bytes.HasPrefix(head, []byte("WARC/0.")):
		want = ".warc"
	case bytes.HasPrefix(head, []byte("PAR1")):
		want = ".parquet"
	case bytes.HasPrefix(text, []byte("<!doctype html")), bytes.HasPrefix(text, []byte("<html")):
		want = ".html"
	case named != nil:
		return named
	case bytes.HasPrefix(text, []byte("<rss")), bytes.HasPrefix(text, []byte("<feed")), bytes.HasPrefix(text, []byte("<?xml")) && !bytes.Contains(text, []byte("<html")):
		want = ".xml"
	case bytes.HasPrefix(text, []byte("<?xml")):
		want = ".html"
	case bytes.HasPrefix(text, []byte("{")):
		want = ".jsonl"
	default:
		want = ".txt"
	}
	return formatOf("x" + want)
}

// asciiOf drops byte order marks and the zero bytes of UTF-16.
func asciiOf(head []byte) []byte {
	for _, bom := range []string{bomUTF8, bomUTF16LE, bomUTF16BE} {
		head = bytes.TrimPrefix(head, []byte(bom))
	}
	return bytes.ReplaceAll(head, []byte{0}, nil)
}
