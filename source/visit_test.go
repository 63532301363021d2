package source

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"
)

// changing is a site with a feed of three pages: one that changes when told, one that is gone, one whose server is ill.
type changing struct {
	body  string
	etag  string
	asked []string
}

func (c *changing) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	switch r.URL.Path {
	case "/feed":
		fmt.Fprint(w, `<rss version="2.0"><channel><title>News</title><language>en-us</language>`)
		for _, p := range []string{"page", "gone", "ill"} {
			fmt.Fprintf(w, `<item><title>T %s</title><link>/%s</link><pubDate>Fri, 17 May 2024 12:00:00 GMT</pubDate></item>`, p, p)
		}
		fmt.Fprint(w, `<item><guid>entry-4</guid></item><item><title>Whole</title><link>/whole</link><description>`+strings.Repeat("The army left. ", 50)+`</description></item></channel></rss>`)
	case "/page":
		c.asked = append(c.asked, r.Header.Get("If-None-Match"))
		if r.Header.Get("If-None-Match") == c.etag {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("ETag", c.etag)
		fmt.Fprint(w, pageOf(c.body))
	case "/ill":
		w.WriteHeader(http.StatusInternalServerError)
	default:
		http.NotFound(w, r)
	}
}

func TestRevisit(t *testing.T) {
	site := &changing{body: "The army left.", etag: `"1"`}
	url := serve(t, site.ServeHTTP)
	items := map[string]Item{}
	for i := range Articles([]string{"feed:" + url + "/feed"}, web()) {
		items[strings.TrimPrefix(i.Where(), url)] = i
	}
	page, gone, ill, entry, whole := items["/page"], items["/gone"], items["/ill"], items["/feed#entry-4"], items["/feed#/whole"]
	if page.Article == nil || page.Visit.ETag != `"1"` || page.Article.Published != "2024-05-17T12:00:00Z" || page.Article.Lang != "en" {
		t.Fatalf("the page: %+v", page)
	}
	if gone.Err == nil || gone.Later || gone.Again() != "page:"+url+"/gone" || gone.Visit.Hint.Title != "T gone" || gone.Visit.Hint.Published != "2024-05-17T12:00:00Z" {
		t.Errorf("the page that is gone: %+v", gone)
	}
	if ill.Err == nil || !ill.Later {
		t.Errorf("the page of an ill server: %+v", ill)
	}
	if entry.Err == nil || entry.Again() != url+"/feed" {
		t.Errorf("the entry without text: %+v", entry)
	}
	if whole.Article == nil || whole.Again() != "page:"+url+"/whole" {
		t.Errorf("the whole entry: %+v", whole)
	}
	if again, changed := Revisit(*page.Visit, web()); changed || again.Article != nil {
		t.Errorf("unchanged: %+v", again)
	}
	site.body, site.etag = "The army came back.", `"2"`
	again, changed := Revisit(*page.Visit, web())
	if !changed || again.Article == nil || again.Article.Text != "The army came back." || again.Article.Published != page.Article.Published || again.Visit.ETag != `"2"` {
		t.Errorf("changed: %+v", again)
	}
	if !slices.Equal(site.asked, []string{"", `"1"`, `"1"`}) {
		t.Errorf("asked with %q", site.asked)
	}
	if item, _ := Revisit(*page.Visit, Options{}); item.Err == nil {
		t.Error("the network was used")
	}
}

// TestSeen: what was read is not read again, unless a feed that carries it says otherwise of it.
func TestSeen(t *testing.T) {
	site := &changing{body: "The army left.", etag: `"1"`}
	url := serve(t, site.ServeHTTP)
	seen := map[string]bool{}
	opts := web()
	opts.Seen = func(key string) bool { return seen[key] }
	for range 2 {
		for i := range Articles([]string{"feed:" + url + "/feed"}, opts) {
			if i.Key == "" {
				t.Errorf("no key: %+v", i)
			}
			seen[i.Key] = !i.Later
		}
	}
	if len(site.asked) != 1 {
		t.Errorf("the page was asked for %d times", len(site.asked))
	}
}

func TestHint(t *testing.T) {
	a := pageItem([]byte(pageOf("The army left.")), "http://news.example/a", "", "x", 0, Options{Published: "2020-01-01"}).Article
	Hint{Title: "Other", Published: "2024-05-17", PublishedFrom: "feed", Precision: "day", Byline: "Ann", Lang: "fr", AsSource: "The Desk"}.Fill(a)
	if a.Title != "A page" || a.Published != "2024-05-17" || a.Byline != "Ann" || a.Lang != "en" || a.Source != "The Desk" {
		t.Errorf("%+v", a)
	}
	Hint{Published: "2025-01-01", PublishedFrom: "feed", AsLang: "de"}.Fill(a)
	if a.Published != "2024-05-17" || a.Lang != "de" {
		t.Errorf("%+v", a)
	}
}
