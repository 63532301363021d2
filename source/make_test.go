package source

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"html"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"

	"github.com/casus/casus/fetch"
)

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }

// web lets a source use the network, the loopback address only, without pauses.
func web() Options {
	return Options{Client: fetch.New(fetch.Options{Delay: -1, Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}})}
}

// pageOf is a page around a text.
func pageOf(text string) string {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A page</title></head><body><article>")
	for _, p := range strings.Split(text, "\n\n") {
		fmt.Fprintf(&b, "<p>%s</p>\n", html.EscapeString(p))
	}
	b.WriteString("</article></body></html>")
	return b.String()
}

func pageFiles(t *testing.T, texts []string) []string {
	t.Helper()
	var out []string
	for i, text := range texts {
		out = append(out, save(t, fmt.Sprintf("%02d.html", i), []byte(pageOf(text))))
	}
	return out
}

func csvRows(t *testing.T, texts []string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	for _, row := range append([][]string{{"title", "What it says", "n"}}, rows(texts)...) {
		if err := w.Write(row); err != nil {
			t.Fatal(err)
		}
	}
	w.Flush()
	return b.Bytes()
}

func rows(texts []string) (out [][]string) {
	for i, text := range texts {
		out = append(out, []string{fmt.Sprint("Row ", i), text, "1"})
	}
	return out
}

type parquetRow struct {
	Title *string  `parquet:"title,optional"`
	Body  string   `parquet:"body"`
	Tags  []string `parquet:"tags"`
}

func parquetRows(t *testing.T, texts []string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := parquet.NewGenericWriter[parquetRow](&b)
	for _, text := range texts {
		if _, err := w.Write([]parquetRow{{Body: text, Tags: []string{"a", "b"}}}); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// record is a record of a web archive.
func record(kind, url, contentType string, block []byte, more ...string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: 2024-05-17T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\n", kind)
	if url != "" {
		fmt.Fprintf(&b, "WARC-Target-URI: %s\r\n", url)
	}
	for _, m := range more {
		b.WriteString(m + "\r\n")
	}
	fmt.Fprintf(&b, "Content-Type: %s\r\nContent-Length: %d\r\n\r\n", contentType, len(block))
	b.Write(block)
	b.WriteString("\r\n\r\n")
	return b.Bytes()
}

func answer(header, body string) []byte {
	return []byte("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + header + "\r\n" + body)
}

// warcPages is an archive of pages, in each of the ways in which a body may come.
func warcPages(t *testing.T, texts []string, pack func(*testing.T, []byte) []byte) []byte {
	t.Helper()
	out := pack(t, record("warcinfo", "", "application/warc-fields", []byte("software: test\r\n")))
	for i, text := range texts {
		p := pageOf(text)
		url := fmt.Sprintf("http://news.example/2024/05/17/%d.html", i)
		var a []byte
		switch i % 4 {
		case 0:
			a = answer(fmt.Sprintf("Content-Length: %d\r\n", len(p)), p)
		case 1:
			a = answer("Transfer-Encoding: chunked\r\n", fmt.Sprintf("%x\r\n%s\r\n0\r\n\r\n", len(p), p))
		case 2:
			a = answer("Content-Encoding: gzip\r\n", string(gzipped(t, []byte(p))))
		case 3:
			a = answer("Transfer-Encoding: chunked\r\n", p) // the archive joined it and kept the header
		}
		out = append(out, pack(t, record("request", url, "application/http; msgtype=request", []byte("GET / HTTP/1.1\r\n\r\n")))...)
		out = append(out, pack(t, record("response", url, "application/http; msgtype=response", a))...)
	}
	out = append(out, pack(t, record("revisit", "http://news.example/", "application/http; msgtype=response", []byte("HTTP/1.1 200 OK\r\n\r\n")))...)
	return append(out, pack(t, record("metadata", "", "text/plain", []byte("x")))...)
}

func wetRecords(t *testing.T, texts []string, pack func(*testing.T, []byte) []byte) []byte {
	t.Helper()
	var out []byte
	for i, text := range texts {
		out = append(out, pack(t, record("conversion", fmt.Sprintf("http://news.example/%d", i), "text/plain", []byte(text), "WARC-Identified-Content-Language: eng"))...)
	}
	return out
}

func rssFeed(texts []string) []byte {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title>`)
	for i, text := range texts {
		fmt.Fprintf(&b, `<item><title>Item %d</title><link>http://news.example/%d</link><content:encoded>%s</content:encoded></item>`,
			i, i, html.EscapeString("<p>"+html.EscapeString(text)+"</p>"))
	}
	b.WriteString("</channel></rss>")
	return []byte(b.String())
}

func atomFeed(texts []string) []byte {
	var b strings.Builder
	b.WriteString(`<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>`)
	for i, text := range texts {
		fmt.Fprintf(&b, `<entry><title>Item %d</title><id>%d</id><content type="html">%s</content></entry>`, i, i, html.EscapeString("<p>"+html.EscapeString(text)+"</p>"))
	}
	b.WriteString("</feed>")
	return []byte(b.String())
}

func jsonFeed(t *testing.T, texts []string) []byte {
	t.Helper()
	var items []map[string]string
	for i, text := range texts {
		items = append(items, map[string]string{"id": fmt.Sprint(i), "title": "Item", "content_html": "<p>" + html.EscapeString(text) + "</p>"})
	}
	b, err := json.Marshal(map[string]any{"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": items})
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func serve(t *testing.T, h http.HandlerFunc) string {
	t.Helper()
	s := httptest.NewServer(h)
	t.Cleanup(s.Close)
	return s.URL
}

func serveBytes(t *testing.T, contentType string, b []byte) string {
	t.Helper()
	return serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", contentType)
		_, _ = w.Write(b)
	})
}

// siteOf serves the texts as pages, with an index of sitemaps and a feed of summaries.
func siteOf(t *testing.T, texts []string) string {
	t.Helper()
	return serve(t, func(w http.ResponseWriter, r *http.Request) {
		var n int
		switch {
		case r.URL.Path == "/sitemap.xml":
			fmt.Fprintf(w, `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>http://%s/news.xml.gz</loc></sitemap></sitemapindex>`, r.Host)
		case r.URL.Path == "/news.xml.gz":
			var b strings.Builder
			b.WriteString(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">`)
			for i := range texts {
				fmt.Fprintf(&b, `<url><loc>http://%s/%d.html</loc></url>`, r.Host, i)
			}
			_, _ = w.Write(gzipped(t, []byte(b.String()+"</urlset>")))
		case r.URL.Path == "/feed.xml":
			fmt.Fprint(w, `<rss version="2.0"><channel><title>News</title>`)
			for i := range texts {
				fmt.Fprintf(w, `<item><title>Item</title><link>/%d.html</link><description>Short.</description></item>`, i)
			}
			fmt.Fprint(w, "</channel></rss>")
		default:
			if _, err := fmt.Sscanf(r.URL.Path, "/%d.html", &n); err != nil || n >= len(texts) {
				http.NotFound(w, r)
				return
			}
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			fmt.Fprint(w, pageOf(texts[n]))
		}
	})
}
