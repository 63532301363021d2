package source

import (
	"bufio"
	"bytes"
	"testing"
	"unicode/utf8"
)

type readFunc func(in *bufio.Reader, name string, opts Options, yield func(Item) bool) bool

// fuzzFormat checks what holds for every format whatever the bytes are.
func fuzzFormat(t *testing.T, read readFunc, b []byte) {
	t.Helper()
	read(bufio.NewReader(bytes.NewReader(b)), "x", Options{MaxArticle: 1 << 16}, func(i Item) bool {
		a := i.Article
		if (a == nil) && i.Err == nil && len(i.Notes) == 0 {
			t.Error("an item that says nothing")
		}
		if a != nil && (i.Err != nil || a.ID == "" || !utf8.ValidString(a.Text+a.Title+a.ID+a.Byline+a.Site) || len(a.Text) > 1<<18) {
			t.Errorf("%q gave %+v, %v", b, a, i.Err)
		}
		return true
	})
}
