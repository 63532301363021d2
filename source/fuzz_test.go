package source

import (
	"bufio"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/parquet-go/parquet-go"
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

func FuzzText(f *testing.F) {
	f.Add([]byte("Talks End\n\nThe talks ended.\n"))
	f.Fuzz(func(t *testing.T, b []byte) { fuzzFormat(t, readText, b) })
}

func FuzzLines(f *testing.F) {
	f.Add([]byte("{\"text\":\"One.\"}\n\n{\"id\":2,\"text\":\"Two.\"}\r\n[]"))
	f.Add([]byte("{\"a\":1}\n"))
	f.Add([]byte("\xff\xfe{\x00"))
	f.Fuzz(func(t *testing.T, b []byte) { fuzzFormat(t, readLines, b) })
}

func FuzzHTML(f *testing.F) {
	f.Add([]byte(pageOf("The army left.")))
	f.Add([]byte("<html lang=x><meta charset=utf-16><title>&lt;script&gt;</title><table><svg><p>x\xff"))
	f.Fuzz(func(t *testing.T, b []byte) { fuzzFormat(t, readHTML, b) })
}

func FuzzWARC(f *testing.F) {
	f.Add(record("response", "http://n.example/", "application/http", answer("Transfer-Encoding: chunked\r\n", "5\r\n<p>ab\r\n0\r\n\r\n")))
	f.Add(record("conversion", "http://n.example/", "text/plain", []byte("One.")))
	f.Add([]byte("WARC/1.0\r\nContent-Length: 99999999999999999\r\n\r\n"))
	f.Fuzz(func(t *testing.T, b []byte) { fuzzFormat(t, readWARC, b) })
}

func FuzzCSV(f *testing.F) {
	f.Add([]byte("text,title\n\"One.\n\",T\n"))
	f.Add([]byte("\xff\xfet\x00"))
	f.Fuzz(func(t *testing.T, b []byte) { fuzzFormat(t, readCSV, b) })
}

func FuzzFeed(f *testing.F) {
	f.Add(rssFeed([]string{"One."}))
	f.Add(atomFeed([]string{"One."}))
	f.Add([]byte(`{"version":"https://jsonfeed.org/version/1","items":[{"content_text":"One."}]}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		fuzzFormat(t, readFeed, b)
		fuzzFormat(t, func(_ *bufio.Reader, name string, opts Options, yield func(Item) bool) bool {
			more, _ := feedItems(b, "http://news.example/", "text/xml; charset=big5", name, opts, yield)
			return more
		}, b)
	})
}

func FuzzOPML(f *testing.F) {
	f.Add([]byte(`<opml><body><outline text="A"><outline xmlUrl="http://a"/></outline></body></opml>`))
	f.Add([]byte(`<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x [<!ENTITY a "b">]><opml/>`))
	f.Fuzz(func(t *testing.T, b []byte) {
		feeds, err := ReadOPML(bytes.NewReader(b))
		if err != nil {
			return
		}
		var out bytes.Buffer
		if err := WriteOPML(&out, "x", feeds); err != nil {
			t.Fatal(err)
		}
		if again, err := ReadOPML(&out); err != nil || len(again) != len(feeds) {
			t.Errorf("%q became %d feeds of %d: %v", b, len(again), len(feeds), err)
		}
	})
}

func FuzzSitemap(f *testing.F) {
	f.Add([]byte(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>http://a</loc></url></urlset>`), "text/xml")
	f.Add([]byte(`<sitemapindex><sitemap><loc>http://a</loc></sitemap></sitemapindex>`), "")
	f.Fuzz(func(t *testing.T, b []byte, contentType string) {
		if m, err := parseSitemap(b, contentType); err == nil && m.XMLName.Local != "urlset" && m.XMLName.Local != "sitemapindex" {
			t.Errorf("%q was taken for a sitemap", b)
		}
	})
}

// FuzzKind: what is served is told by its bytes, and read as that.
func FuzzKind(f *testing.F) {
	f.Add([]byte("<rss version=\"2.0\"/>"), "text/xml")
	f.Add([]byte("\x1f\x8b\x08"), "application/json")
	f.Fuzz(func(_ *testing.T, b []byte, contentType string) { _ = kindOf(b, contentType) })
}

// FuzzPacked: gzip members and zstd frames that others wrote.
func FuzzPacked(f *testing.F) {
	f.Add([]byte("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff\x01\x00\x00\xff\xff\x00\x00\x00\x00\x00\x00\x00\x00x"))
	f.Add([]byte("\x28\xb5\x2f\xfd\x00\x00\x01\x00\x00"))
	f.Fuzz(func(t *testing.T, b []byte) {
		fuzzFormat(t, func(in *bufio.Reader, name string, opts Options, yield func(Item) bool) bool {
			return readStream(io.LimitReader(in, 1<<20), name, nil, opts, yield)
		}, b)
	})
}

func FuzzParquet(f *testing.F) {
	var b bytes.Buffer
	w := parquet.NewGenericWriter[parquetRow](&b)
	if _, err := w.Write([]parquetRow{{Body: "One.", Tags: []string{"a"}}, {Body: "Two."}}); err != nil {
		f.Fatal(err)
	}
	if err := w.Close(); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Add([]byte("PAR1\x00\x00\x00\x00PAR1"))
	path := filepath.Join(f.TempDir(), "x.parquet")
	f.Fuzz(func(t *testing.T, b []byte) {
		fuzzFormat(t, func(in *bufio.Reader, _ string, opts Options, yield func(Item) bool) bool {
			data, err := io.ReadAll(in)
			if err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, data, 0o600); err != nil {
				t.Fatal(err)
			}
			file, err := os.Open(path)
			if err != nil {
				t.Fatal(err)
			}
			defer file.Close()
			return readParquetFile(file, opts, yield)
		}, b)
	})
}
