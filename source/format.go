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
	ext []string
	// read yields the articles of in, of which name is the name, until yield returns false, and then returns false too.
	// It must hold no more than one article, at most opts.maxArticle() bytes of it, yield what it cannot read as an item
	// with an error naming file and line, and go on behind it.
	read func(in *bufio.Reader, name string, opts Options, yield func(Item) bool) bool
}

func formats() []format {
	return []format{
		{ext: []string{".txt", ".text"}, read: readText},
		{ext: []string{".jsonl", ".ndjson"}, read: readLines},
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

// known says whether a file found in a directory is to be read.
func known(path string) bool { return formatOf(path) != nil }

func names() []string {
	var out []string
	for _, f := range formats() {
		for _, e := range f.ext {
			out = append(out, "*"+e)
		}
	}
	return out
}

// sniff tells the format by the first bytes: a line that begins an object is JSON.
func sniff(head []byte) *format {
	want := ".txt"
	if i := bytes.IndexByte(asciiOf(head), '{'); i >= 0 && len(bytes.TrimSpace(asciiOf(head)[:i])) == 0 {
		want = ".jsonl"
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
