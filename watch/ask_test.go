package watch

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/casus/casus/fetch"
	"github.com/casus/casus/ingest"
	"github.com/casus/casus/store"
)

// site serves a feed that stays the same, of pages that change.
type site struct {
	*httptest.Server
	pages map[string]string // by path; a page that is empty is gone, "ill" has a server that is
	asked map[string]int
}

func newSite(t *testing.T, pages map[string]string) *site {
	t.Helper()
	s := &site{pages: pages, asked: map[string]int{}}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.asked[r.URL.Path]++
	if r.URL.Path == "/feed" {
		if r.Header.Get("If-None-Match") == `"feed"` {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("ETag", `"feed"`)
		fmt.Fprint(w, `<rss version="2.0"><channel><title>News</title>`)
		for _, p := range []string{"/a", "/b", "/old"} {
			day := "Fri, 17 May 2024 09:00:00 GMT"
			if p == "/old" {
				day = "Fri, 17 May 2019 09:00:00 GMT"
			}
			fmt.Fprintf(w, `<item><title>T</title><link>%s</link><pubDate>%s</pubDate></item>`, p, day)
		}
		fmt.Fprint(w, `</channel></rss>`)
		return
	}
	switch text := s.pages[r.URL.Path]; text {
	case "":
		http.NotFound(w, r)
	case "ill":
		w.WriteHeader(http.StatusInternalServerError)
	default:
		tag := fmt.Sprintf(`"%x"`, hashOf(text))
		if r.Header.Get("If-None-Match") == tag {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("ETag", tag)
		fmt.Fprintf(w, "<html lang=en><body><article><p>%s</p></article></body></html>", text)
	}
}

// ask asks once and gives the texts, notes and errors, sorted.
func ask(t *testing.T, a *asker, target Target, s *store.FeedState) (got []string) {
	t.Helper()
	next, _, err := a.Ask(t.Context(), target, *s, func(j ingest.Job) bool {
		switch {
		case j.Article != nil:
			got = append(got, j.Article.Published[:min(len(j.Article.Published), 10)]+" "+j.Article.Source+": "+j.Article.Text)
		case j.Err != nil:
			got = append(got, "failed "+j.Source[strings.LastIndex(j.Source, "/"):])
		default:
			got = append(got, "note "+j.Where[strings.LastIndex(j.Where, "/"):])
		}
		return true
	})
	if err != nil {
		t.Fatal(err)
	}
	*s = next
	slices.Sort(got)
	return got
}

// TestRecheck: a page is asked for again while it is young, ever more seldom, and what changed comes.
func TestRecheck(t *testing.T) {
	web := newSite(t, map[string]string{"/a": "The army left.", "/b": "ill", "/old": "The talks ended."})
	now := time.Date(2024, 5, 17, 12, 0, 0, 0, time.UTC)
	a := &asker{
		client:  fetch.New(fetch.Options{Delay: -1, IgnoreRobots: true, Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}}),
		recheck: 24 * time.Hour, recheckEvery: time.Hour, now: func() time.Time { return now },
	}
	target := Target{Kind: Feed, ID: web.URL + "/feed", Name: "The Desk", FullText: true}
	var s store.FeedState
	for _, step := range []struct {
		after  time.Duration
		change func()
		want   []string
	}{
		{0, nil, []string{"2019-05-17 The Desk: The talks ended.", "2024-05-17 The Desk: The army left.", "failed /b"}},
		{30 * time.Minute, func() { web.pages["/b"] = "Police came." }, []string{"2024-05-17 The Desk: Police came."}}, // had at last
		{29 * time.Minute, func() { web.pages["/a"] = "The army left on Friday." }, nil},                               // not due
		{time.Minute, nil, []string{"2024-05-17 The Desk: The army left on Friday."}},
		{2 * time.Hour, nil, nil},
		{time.Hour, func() { web.pages["/a"] = "ill" }, []string{"note /a"}},
		{2 * time.Hour, func() { web.pages["/b"] = "Police came back." }, []string{"2024-05-17 The Desk: Police came back."}},
		{7 * time.Hour, func() { web.pages["/a"] = "The army is back." }, []string{"2024-05-17 The Desk: The army is back."}},
		{2 * time.Hour, func() { web.pages["/b"] = "" }, []string{"note /b"}},
		{100 * time.Hour, func() { web.pages["/a"] = "Too late." }, nil},
	} {
		now = now.Add(step.after)
		if step.change != nil {
			step.change()
		}
		if got := ask(t, a, target, &s); !slices.Equal(got, step.want) {
			t.Errorf("%s: got %q, want %q", now.Format(time.DateTime), got, step.want)
		}
	}
	if web.asked["/old"] != 1 || strings.Contains(string(s.Data), "young") {
		t.Errorf("an old page was asked for %d times; remembered: %s", web.asked["/old"], s.Data)
	}
}

func TestRecheckOff(t *testing.T) {
	web := newSite(t, map[string]string{"/a": "The army left.", "/b": "Police came.", "/old": "The talks ended."})
	c, err := Parse("c", []byte("[fetch]\nrecheck = \"0s\"\nallow = [\"127.0.0.0/8\"]\ndelay = \"0s\"\nrobots = false\n"))
	if err != nil {
		t.Fatal(err)
	}
	made, err := NewAsker(c)
	if err != nil {
		t.Fatal(err)
	}
	var s store.FeedState
	if got := ask(t, made.(*asker), Target{Kind: Feed, ID: web.URL + "/feed", FullText: true}, &s); len(got) != 3 || strings.Contains(string(s.Data), "young") {
		t.Errorf("got %q, remembered %s", got, s.Data)
	}
}

// TestFolderAsked: files are read when they appear and when they change; what is no article is passed over.
func TestFolderAsked(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string, age time.Duration) {
		t.Helper()
		path, at := filepath.Join(dir, name), time.Now().Add(-age)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, at, at); err != nil {
			t.Fatal(err)
		}
	}
	a := &asker{now: time.Now}
	target := Target{Kind: Folder, ID: dir, Name: "The Desk"}
	var s store.FeedState
	if got := ask(t, a, target, &s); len(got) > 0 {
		t.Errorf("an empty folder: %q", got)
	}
	s = store.FeedState{}
	put("a.txt", "One.", time.Hour)
	put("README", "Notes.", time.Hour)
	if got := ask(t, a, target, &s); !slices.Equal(got, []string{" The Desk: One.", "note /" + filepath.Base(dir)}) {
		t.Errorf("at first: %q", got)
	}
	if got := ask(t, a, target, &s); len(got) > 0 {
		t.Errorf("nothing new: %q", got)
	}
	put("b.txt", "Two.", 0)
	if got := ask(t, a, target, &s); !slices.Equal(got, []string{" The Desk: Two."}) {
		t.Errorf("a new file: %q", got)
	}
	if _, _, err := a.Ask(t.Context(), Target{Kind: Folder, ID: filepath.Join(dir, "none")}, s, nil); err == nil {
		t.Error("a folder that is not there is no fault")
	}
}
