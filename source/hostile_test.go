package source

import (
	"errors"
	"fmt"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/gzip"

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
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			at := serveBytes(t, "text/xml", doc)
			if name == "opml" {
				at = "opml:" + at
			}
			got, errs := errorsOf([]string{at}, web())
			runtime.ReadMemStats(&after)
			if len(got) > 0 || len(errs) != 1 || !errors.Is(errs[0], ErrFormat) {
				t.Errorf("%d articles, errors %v", len(got), errs)
			}
			if n := after.TotalAlloc - before.TotalAlloc; n > 64<<20 {
				t.Errorf("%d MB allocated", n>>20)
			}
		})
	}
}

// TestGzipBombs: 1 GiB behind 1 MiB, as a page, a feed, a sitemap file, and in an archive.
func TestGzipBombs(t *testing.T) {
	bomb := func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			http.NotFound(w, r)
			return
		}
		if r.URL.Path != "/map.xml.gz" {
			w.Header().Set("Content-Encoding", "gzip")
			w.Header().Set("Content-Type", "text/html")
		}
		z := gzip.NewWriter(w)
		block := []byte(strings.Repeat(" ", 1<<20))
		for range 1 << 10 {
			if _, err := z.Write(block); err != nil {
				return
			}
		}
		_ = z.Close()
	}
	url := serve(t, bomb)
	opts := web()
	opts.MaxArticle = 1 << 16
	for _, at := range []string{"page:" + url, "feed:" + url, "sitemap:" + url} {
		if got, errs := errorsOf([]string{at}, opts); len(got) > 0 || len(errs) != 1 || !errors.Is(errs[0], ErrTooLarge) {
			t.Errorf("%s: %v %v", at, got, errs)
		}
	}
	if _, err := parseSitemap(gzipped(t, []byte(strings.Repeat(" ", maxSitemap+1))), ""); !errors.Is(err, ErrTooLarge) {
		t.Errorf("a sitemap packed in a file: %v", err)
	}
	page := "<html>" + strings.Repeat(" ", 4<<20)
	warc := append(record("response", "http://news.example/", "application/http", answer("Content-Encoding: gzip\r\n", string(gzipped(t, []byte(page))))),
		warcPages(t, []string{"The army left."}, plain)...)
	got, errs := errorsOf([]string{save(t, "a.warc", warc)}, opts)
	if len(got) != 1 || len(errs) != 1 || !errors.Is(errs[0], ErrTooLarge) {
		t.Errorf("an archive: %v %v", got, errs)
	}
}

func TestHostileServers(t *testing.T) {
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/robots.txt":
			http.NotFound(w, r)
		case r.URL.Path == "/slow":
			<-r.Context().Done()
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
	slow := web()
	slow.Client = fetch.New(fetch.Options{Delay: -1, IgnoreRobots: true, HeaderTimeout: 50 * time.Millisecond, Allow: loopback()})
	if _, errs := errorsOf([]string{"page:" + url + "/slow"}, slow); len(errs) != 1 || !strings.Contains(errs[0].Error(), "timeout") {
		t.Errorf("slow loris: %v", errs)
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
