package source

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/casus/casus/fetch"
)

// errorsOf reads addresses and gives their articles' titles and texts, and the errors.
func errorsOf(paths []string, opts Options) (articles []string, errs []error) {
	for item := range Articles(paths, opts) {
		if item.Err != nil {
			errs = append(errs, item.Err)
		}
		if item.Article != nil {
			articles = append(articles, item.Article.Title+"|"+item.Article.Text)
		}
	}
	return articles, errs
}

// bomb is the billion laughs: an entity of entities of entities.
func bomb(root string) []byte {
	var b strings.Builder
	b.WriteString("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\">")
	for c := 'b'; c <= 'k'; c++ {
		fmt.Fprintf(&b, "<!ENTITY %c %q>", c, strings.Repeat(fmt.Sprintf("&%c;", c-1), 10))
	}
	return []byte(b.String() + "]>" + root)
}

func TestXMLBombs(t *testing.T) {
	for name, doc := range map[string][]byte{
		"feed":    bomb("<rss version=\"2.0\"><channel><item><title>&k;</title><description>&k;</description></item></channel></rss>"),
		"sitemap": bomb("<urlset><url><loc>&k;</loc></url></urlset>"),
		"deep":    []byte("<rss><channel><item>" + strings.Repeat("<a:b>", 200_000)),
		"opml":    bomb("<opml><body><outline text=\"&k;\" xmlUrl=\"http://news.example/\"/></body></opml>"),
	} {
		t.Run(name, func(t *testing.T) {
			at := serveBytes(t, "text/xml", doc)
			if name == "opml" {
				at = "opml:" + at
			}
			var got []string
			var errs []error
			used := allocated(func() { got, errs = errorsOf([]string{at}, web()) })
			if len(got) > 0 || len(errs) != 1 || !errors.Is(errs[0], ErrFormat) {
				t.Errorf("%d articles, errors %v", len(got), errs)
			}
			if used > 64 {
				t.Errorf("%d MiB allocated", used)
			}
		})
	}
}

// allocated is how many MiB f takes, freed or not.
func allocated(f func()) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	f()
	runtime.ReadMemStats(&after)
	return (after.TotalAlloc - before.TotalAlloc) >> 20
}

// gzipBomb is 1 GiB of blanks behind a text, in about 1 MiB.
func gzipBomb(t *testing.T, before string) []byte {
	t.Helper()
	return append(gzipped(t, []byte(before)), bytes.Repeat(gzipped(t, bytes.Repeat([]byte(" "), 1<<20)), 1<<10)...)
}

// TestGzipBombs: 1 GiB behind 1 MiB, as what a server sends, as a sitemap file, as a file, and in an archive. None takes
// memory beyond its limit, and what comes behind it is read.
func TestGzipBombs(t *testing.T) {
	packed := gzipBomb(t, "<html>")
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/robots.txt":
			http.NotFound(w, r)
			return
		case "/map.xml.gz":
		default:
			w.Header().Set("Content-Encoding", "gzip")
			w.Header().Set("Content-Type", "text/html")
		}
		_, _ = w.Write(packed) // the reader goes away before its end
	})
	archive := append(record("response", "http://news.example/", "application/http", answer("Content-Encoding: gzip\r\n", string(packed))),
		warcPages(t, []string{"The army left."}, plain)...)
	opts := web()
	opts.MaxArticle = 1 << 16 // and 1 MiB of markup
	for _, tt := range []struct {
		name, at string
		articles int
		most     uint64 // MiB
	}{
		{"page", "page:" + url, 0, 16},
		{"feed", "feed:" + url, 0, 16},
		{"sitemap", "sitemap:" + url, 0, 16},
		{"what is not said", url, 0, 16},
		{"text file", save(t, "a.txt.gz", packed), 0, 16},
		{"lines", save(t, "a.jsonl.gz", packed), 0, 16},
		{"table", save(t, "a.csv.gz", packed), 0, 16},
		{"saved page", save(t, "a.html.gz", packed), 0, 16},
		{"archive", save(t, "a.warc", archive), 1, 16},
		{"message file", save(t, "wire.gz", gzipBomb(t, "A-1\n\nOne.\n\nA-2\n\n")), 1, 16},
		{"sitemap packed in a file", "sitemap:" + url + "/map.xml.gz", 0, 200}, // a sitemap may have 50 MiB
	} {
		var got []string
		var errs []error
		used := allocated(func() { got, errs = errorsOf([]string{tt.at}, opts) })
		if len(got) != tt.articles || len(errs) != 1 || !errors.Is(errs[0], ErrTooLarge) {
			t.Errorf("%s: %d articles, %v", tt.name, len(got), errs)
		}
		if used > tt.most {
			t.Errorf("%s: %d MiB allocated", tt.name, used)
		}
	}
}

// TestSlowServers: one that says nothing, and one that says a byte at a time, as page and as feed; an article behind them
// in the list is read.
func TestSlowServers(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/good":
			fmt.Fprint(w, pageOf("The army left."))
		case r.URL.Path == "/silent":
			<-r.Context().Done()
		default:
			for r.Context().Err() == nil {
				if _, err := w.Write([]byte("<")); err != nil {
					return
				}
				w.(http.Flusher).Flush()
				time.Sleep(5 * time.Millisecond)
			}
		}
	})
	opts := Options{Client: fetch.New(fetch.Options{Delay: -1, IgnoreRobots: true, Timeout: 300 * time.Millisecond, HeaderTimeout: 150 * time.Millisecond, Allow: loopback()})}
	got, errs := errorsOf([]string{"page:" + url + "/silent", "feed:" + url + "/drip", "page:" + url + "/drip", "page:" + url + "/good"}, opts)
	if len(got) != 1 || len(errs) != 3 {
		t.Fatalf("%q %v", got, errs)
	}
	for _, err := range errs {
		var slow interface{ Timeout() bool }
		if !errors.As(err, &slow) || !slow.Timeout() {
			t.Errorf("%v is no time-out", err)
		}
	}
}

func TestHostileServers(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/robots.txt":
			http.NotFound(w, r)
		case r.URL.Path == "/inside":
			fmt.Fprint(w, `<rss version="2.0"><channel><item><title>x</title><link>http://169.254.169.254/latest/</link></item><item><title>y</title><link>file:///etc/passwd</link><description>Only this.</description></item></channel></rss>`)
		default:
			http.Redirect(w, r, r.URL.Path+"x", http.StatusFound)
		}
	})
	opts := web()
	if _, errs := errorsOf([]string{"feed:" + url + "/loop"}, opts); len(errs) != 1 || !errors.Is(errs[0], fetch.ErrRedirects) {
		t.Errorf("endless redirects: %v", errs)
	}
	if got, errs := errorsOf([]string{"feed:" + url + "/inside"}, opts); len(errs) != 1 || !errors.Is(errs[0], fetch.ErrBlocked) || len(got) != 1 || got[0] != "y|Only this." {
		t.Errorf("a feed that points inside: %v %v", got, errs)
	}
	if _, errs := errorsOf([]string{url}, Options{Client: fetch.New(fetch.Options{})}); len(errs) != 1 || !errors.Is(errs[0], fetch.ErrBlocked) {
		t.Errorf("loopback: %v", errs)
	}
	if _, errs := errorsOf([]string{url}, Options{}); len(errs) != 1 || !errors.Is(errs[0], ErrNoNetwork) {
		t.Errorf("without network: %v", errs)
	}
}

func TestHostileFeeds(t *testing.T) {
	for name, tt := range map[string]struct{ contentType, feed, want string }{
		"script in the title": {"application/rss+xml", `<rss version="2.0"><channel><item><title>&lt;script&gt;alert(1)&lt;/script&gt;Talks &lt;b&gt;end&lt;/b&gt;</title><description><![CDATA[<script>x</script><p>The army left.</p>]]></description></item></channel></rss>`,
			"Talks end|The army left."},
		"says UTF-8, is Latin-1": {"application/rss+xml", "<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\"><channel><item><title>Z\xfcrich</title><description>M\xfcller left.</description></item></channel></rss>",
			"Zürich|Müller left."},
		"says Latin-1, is UTF-8": {"application/rss+xml", "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss version=\"2.0\"><channel><item><title>Zürich</title><description>Müller left.</description></item></channel></rss>",
			"Zürich|Müller left."},
		"Latin-1 by the server": {"application/rss+xml; charset=iso-8859-1", "<rss version=\"2.0\"><channel><item><title>Z\xfcrich</title><description>M\xfcller left.</description></item></channel></rss>",
			"Zürich|Müller left."},
	} {
		got, errs := errorsOf([]string{"feed:" + serveBytes(t, tt.contentType, []byte(tt.feed))}, web())
		if len(errs) > 0 || len(got) != 1 || got[0] != tt.want {
			t.Errorf("%s: %q %v", name, got, errs)
		}
	}
}
