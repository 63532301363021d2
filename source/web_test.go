package source

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"net/netip"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/casus/casus/fetch"
)

func loopback() []netip.Prefix { return []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")} }

type states map[string]State

func (s states) Get(u string) (State, bool) { v, ok := s[u]; return v, ok }
func (s states) Put(u string, v State)      { s[u] = v }

func TestFeedIsRemembered(t *testing.T) {
	status, visits := 200, 0
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		switch {
		case r.URL.Path == "/robots.txt":
			http.NotFound(w, r)
		case r.URL.Path == "/old":
			http.Redirect(w, r, "/new", http.StatusMovedPermanently)
		case status != 200:
			w.Header().Set("Retry-After", "7200")
			w.WriteHeader(status)
		case r.Header.Get("If-None-Match") == `"1"` && r.Header.Get("If-Modified-Since") != "":
			w.WriteHeader(http.StatusNotModified)
		default:
			visits++
			w.Header().Set("ETag", `"1"`)
			w.Header().Set("Last-Modified", "Fri, 17 May 2024 10:00:00 GMT")
			_, _ = w.Write(rssFeed([]string{strings.Repeat("The army left. ", 60)}))
		}
	})
	s := states{}
	opts := web()
	opts.Feeds = s
	at := url + "/old"
	for i, want := range []int{1, 0, 0} {
		if got, errs := errorsOf([]string{at}, opts); len(got) != want || len(errs) > 0 {
			t.Errorf("visit %d: %d articles, %v", i, len(got), errs)
		}
	}
	if visits != 1 || s[at].Moved != url+"/new" {
		t.Errorf("%d visits, state %+v", visits, s[at])
	}
	status = 503
	opts.Client = web().Client
	_, errs := errorsOf([]string{at}, opts)
	if wait := time.Until(s[at].NotBefore); len(errs) != 1 || wait < 119*time.Minute || wait > 2*time.Hour || s[at].Failures != 1 || s[at].ETag == "" {
		t.Errorf("%v, state %+v", errs, s[at])
	}
	if got, errs := errorsOf([]string{at}, opts); len(got)+len(errs) > 0 {
		t.Errorf("visited before its time: %v %v", got, errs)
	}
}

func TestBackOffDoubles(t *testing.T) {
	now, s := time.Now(), State{}
	for _, want := range []time.Duration{5 * time.Minute, 10 * time.Minute, 20 * time.Minute} {
		if s = s.failed(errors.New("x"), now); s.NotBefore.Sub(now) != want {
			t.Errorf("wait %s, want %s", s.NotBefore.Sub(now), want)
		}
	}
	for range 100 {
		s = s.failed(&fetch.StatusError{Code: 500}, now)
	}
	if s.NotBefore.Sub(now) != 24*time.Hour {
		t.Errorf("wait %s", s.NotBefore.Sub(now))
	}
}

// TestStateWaits: what was not handed on comes again, and so does what could not be had.
func TestStateWaits(t *testing.T) {
	url := siteOf(t, []string{"One.", "Two."})
	s := states{}
	opts := web()
	opts.Feeds = s
	for range Articles([]string{url + "/feed.xml"}, opts) {
		break
	}
	if len(s) != 0 {
		t.Errorf("remembered too early: %v", s)
	}
	opts.Seen = func(u string) bool { return strings.HasSuffix(u, "/0.html") }
	if got, _ := errorsOf([]string{url + "/feed.xml"}, opts); len(got) != 1 {
		t.Errorf("%d articles, want the one not seen", len(got))
	}
	opts.Seen, opts.NoPages = nil, true
	got, errs := errorsOf([]string{url + "/feed.xml"}, opts)
	if len(got) != 2 || len(errs) > 0 || got[0] != "Item|Short." {
		t.Errorf("summaries: %v %v", got, errs)
	}
}

func TestFeedDates(t *testing.T) {
	feed := `<rss version="2.0"><channel><title>News</title><language>en-us</language><item><title>T</title><link>http://www.news.example/1</link><pubDate>Fri, 17 May 2024 12:00:00 +0200</pubDate><author>ann@news.example (Ann)</author><description>The army left.</description></item></channel></rss>`
	for item := range Articles([]string{save(t, "a.xml", []byte(feed))}, Options{Published: "2020-01-01"}) {
		a := item.Article
		if a == nil || a.Published != "2024-05-17T10:00:00Z" || a.PublishedFrom != "feed" || a.Precision != "second" || a.Source != "news.example" || a.Site != "News" || a.Lang != "en-US" || a.Byline != "Ann" {
			t.Errorf("%+v %v", a, item.Err)
		}
	}
}

func TestOPML(t *testing.T) {
	feeds := []FeedRef{{"A", "http://a.example/f", ""}, {"B & Co", "http://b.example/f", "World/Asia"}, {"C", "http://c.example/f", "World"}}
	var b bytes.Buffer
	if err := WriteOPML(&b, "Feeds", feeds); err != nil {
		t.Fatal(err)
	}
	got, err := ReadOPML(&b)
	if err != nil || !reflect.DeepEqual(got, feeds) {
		t.Errorf("got %v, %v", got, err)
	}
	if _, err := ReadOPML(strings.NewReader("no list")); err == nil {
		t.Error("no list was read")
	}
}

func TestAddress(t *testing.T) {
	for in, want := range map[string]string{"http://a": "any http://a", "feed:https://a": "feed https://a", "feed://a/b": "feed https://a/b",
		"sitemap:http://a": "sitemap http://a", "page:x": " ", "opml:x.opml": "opml x.opml", "a.txt": " ", "C:\\x": " "} {
		if kind, at := address(in); kind+" "+at != want {
			t.Errorf("%s: %s %s", in, kind, at)
		}
	}
}

func TestWARC(t *testing.T) {
	two := append(record("response", "http://n.example/a", "application/http", []byte("HTTP/1.1 404 Not Found\r\n\r\nx")),
		record("resource", "http://n.example/2024/05/17/b", "text/html", []byte(pageOf("The army left.")))...)
	var note string
	n := 0
	for item := range Articles([]string{save(t, "a.warc", two)}, Options{}) {
		note += strings.Join(item.Notes, "")
		if a := item.Article; a != nil {
			n++
			if a.URL != "http://n.example/2024/05/17/b" || a.Published != "2024-05-17" || a.PublishedFrom != "url" || item.Line != 2 {
				t.Errorf("%+v line %d", a, item.Line)
			}
		}
	}
	if n != 1 || note != "records of other kinds passed over: 1 (status 404 1)" {
		t.Errorf("%d articles, note %q", n, note)
	}
	for _, cut := range []int{len(two) - 60, 200} {
		if _, errs := errorsOf([]string{save(t, "cut.warc", two[:cut])}, Options{}); len(errs) == 0 {
			t.Errorf("an archive cut at %d was read without a word", cut)
		}
	}
}

func TestCSV(t *testing.T) {
	for _, tt := range []struct{ name, in, want, err string }{
		{"semicolons", "headline;body;date\nA;\"One; two.\";2024-05-17\n", "A|One; two.", ""},
		{"quotes over lines", "text,title\n\"One.\n\nTwo \"\"x\"\".\",T\n", "T|One.\n\nTwo \"x\".", ""},
		{"no text column", "a,b\n1,2\n", "", "no column for the text; there are: a, b"},
		{"no such column", "text\nx\n", "", `no column "day" for published`},
		{"empty cell", "text,title\n,T\n", "", ":2: empty: no text"},
		{"open quote", "text\n\"One.\n", "", "a quoted cell that does not end"},
		{"mark", "\xef\xbb\xbftext\nOne.\n", "|One.", ""},
		{"Latin-1", "text\nM\xfcller left Z\xfcrich.\n", "|Müller left Zürich.", ""},
	} {
		opts := Options{}
		if tt.name == "no such column" {
			opts.Columns = map[string]string{"published": "day"}
		}
		got, errs := errorsOf([]string{save(t, "a.csv", []byte(tt.in))}, opts)
		if strings.Join(got, "/") != tt.want || (tt.err == "") != (len(errs) == 0) || !strings.Contains(fmt.Sprint(errs), tt.err) {
			t.Errorf("%s: %q %v", tt.name, got, errs)
		}
	}
}
