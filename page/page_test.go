package page

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"
)

const sample = `<!DOCTYPE html><html lang="en-GB"><head><title>Talks end | The Example</title>
<meta property="og:title" content="Talks end in the capital"><meta property="og:site_name" content="The Example">
<meta name="author" content="Ann Writer"><meta property="article:published_time" content="2024-05-17T10:30:00+02:00">
<link rel="canonical" href="/world/talks?x=1#top"><script>var title = "no";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<article><h1>Talks end in the capital</h1>
<p>The minister met the rebels in the capital on Friday, and both sides said that the talks would go on, though no date was named for them.</p>
<p>He said: “We’ll meet again.”<br>Then he left, with <b>two</b> <i>guards</i>, for the airport, where a plane stood ready, as a witness told reporters.</p>
<script>alert("x")</script><p style="display: none">Hidden words.</p>
<p>The army had shelled the town a day before, killing four people, according to doctors, who spoke by telephone from the hospital.</p></article>
<footer>Copyright</footer></body></html>`

func TestExtract(t *testing.T) {
	p, err := Extract([]byte(sample), "https://news.example/a/b", "text/html; charset=utf-8")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ what, got, want string }{
		{"title", p.Title, "Talks end in the capital"}, {"byline", p.Byline, "Ann Writer"}, {"site", p.Site, "The Example"},
		{"canonical", p.Canonical, "https://news.example/world/talks?x=1"}, {"language", p.Lang, "en-GB"},
		{"published", p.Published, "2024-05-17T10:30:00+02:00"}, {"from", p.PublishedFrom, "meta article:published_time"}, {"precision", p.Precision, "second"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %q, want %q", c.what, c.got, c.want)
		}
	}
	for _, want := range []string{"The minister met the rebels", "“We’ll meet again.”\nThen he left, with two guards, for", "reporters.\n\nThe army had"} {
		if !strings.Contains(p.Text, want) {
			t.Errorf("no %q in %q", want, p.Text)
		}
	}
	for _, bad := range []string{"alert", "Hidden", "Copyright", "Home"} {
		if strings.Contains(p.Text, bad) {
			t.Errorf("%q in the text", bad)
		}
	}
}

func page(head, body string) []byte {
	return []byte("<html><head>" + head + "</head><body><article><p>" + body + "</p></article></body></html>")
}

func TestDates(t *testing.T) {
	for _, tt := range []struct{ head, url, want, from, precision string }{
		{`<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2024-05-17T08:00:00Z"}]}</script><meta name="date" content="2023-01-01">`, "", "2024-05-17T08:00:00Z", "json-ld datePublished", "second"},
		{`<meta name="pubdate" content="May 17, 2024">`, "", "2024-05-17", "meta pubdate", "day"},
		{`<meta itemprop="datePublished" content="2024-05-17 08:15">`, "", "2024-05-17T08:15:00", "meta datepublished", "minute"},
		{`<meta name="date" content="05/06/2024">`, "", "", "", ""},
		{`<meta name="date" content="Fri, 17 May 2024 10:00:00 GMT">`, "", "2024-05-17T10:00:00Z", "meta date", "second"},
		{`<meta property="article:modified_time" content="2024-05-18T10:00:00Z">`, "", "", "", ""},
		{"", "https://news.example/2024/05/17/talks", "2024-05-17", "url", "day"},
		{"", "https://news.example/2024/13/45/talks", "", "", ""},
		{`<script type="application/ld+json">{"datePublished":</script>`, "", "", "", ""},
	} {
		p, err := Extract(page(tt.head, "The army shelled the town."), tt.url, "")
		if err != nil || p.Published != tt.want || p.PublishedFrom != tt.from || p.Precision != tt.precision {
			t.Errorf("%s %s: %q from %q, %q (%v)", tt.head, tt.url, p.Published, p.PublishedFrom, p.Precision, err)
		}
	}
}

func TestCharsets(t *testing.T) {
	const want = "Müller said “no” in Zürich."
	for _, tt := range []struct{ name, contentType, meta, body, note string }{
		{"plain", "text/html; charset=utf-8", "", want, ""},
		{"unsaid", "", "", want, ""},
		{"header says Latin-1, is UTF-8", "text/html; charset=iso-8859-1", "", want, "read as UTF-8"},
		{"page says Latin-1, is UTF-8", "", `<meta charset="iso-8859-1">`, want, ""},
		{"says UTF-8, is Windows-1252", "text/html; charset=utf-8", "", "M\xfcller said \x93no\x94 in Z\xfcrich.", "Windows-1252"},
		{"says Windows-1252", "text/html; charset=windows-1252", "", "M\xfcller said \x93no\x94 in Z\xfcrich.", ""},
		{"unknown name", "text/html; charset=x-none", "", "M\xfcller said \x93no\x94 in Z\xfcrich.", ""},
	} {
		p, err := Extract(page(tt.meta, tt.body), "", tt.contentType)
		notes := strings.Join(p.Notes, "; ")
		if err != nil || p.Text != want || !strings.Contains(notes, tt.note) || tt.note == "" && notes != "" {
			t.Errorf("%s: %q (%s) %v", tt.name, p.Text, notes, err)
		}
	}
}

// TestTitleIsPlainText: whatever a title holds, no markup and no script comes out.
func TestTitleIsPlainText(t *testing.T) {
	for in, want := range map[string]string{
		"A <script>alert(1)</script>title": "A title", "&lt;script&gt;alert(1)&lt;/script&gt;Talks": "Talks", "<b>Talks</b> &amp; more": "Talks & more",
		"<img src=x onerror=alert(1)>Talks": "Talks", "a < b": "a < b", "Two\nlines\x00 here": "Two lines here", "\xffx": "\ufffdx",
	} {
		if got := Line(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
	p, err := Extract(page(`<title>Talks &lt;script&gt;alert(1)&lt;/script&gt; end</title><meta property="og:site_name" content="&lt;script&gt;x&lt;/script&gt;Site"><meta name="author" content="<svg onload=x>Ann">`, "The army left."), "", "")
	if err != nil || strings.ContainsAny(p.Title+p.Site+p.Byline, "<>") {
		t.Errorf("%+v %v", p, err)
	}
}

func TestNoText(t *testing.T) {
	for _, in := range []string{"", "<html></html>", "<html><body><script>x</script></body></html>"} {
		if _, err := Extract([]byte(in), "", ""); !errors.Is(err, ErrEmpty) {
			t.Errorf("%q: %v", in, err)
		}
	}
	if _, err := Extract([]byte(strings.Repeat("<div>", 100_000)+"x"), "", ""); err == nil {
		t.Error("a page nested 100,000 deep was read")
	}
}

func TestOtherLanguage(t *testing.T) {
	p, err := Extract([]byte(`<html lang="de_DE"><body><p>Die Polizei nahm zwei Männer fest.</p></body></html>`), "", "")
	if err != nil || p.Lang != "de-DE" {
		t.Errorf("%q %v", p.Lang, err)
	}
}

func FuzzExtract(f *testing.F) {
	f.Add([]byte(sample), "text/html")
	f.Add([]byte("<html><meta charset=utf-16><p>x\xff\xfe"), "text/html; charset=big5")
	f.Fuzz(func(t *testing.T, b []byte, contentType string) {
		p, err := Extract(b, "http://news.example/", contentType)
		if err == nil && (!utf8.ValidString(p.Text+p.Title+p.Byline+p.Site) || strings.TrimSpace(p.Text) == "") {
			t.Errorf("%q gave %+v", b, p)
		}
	})
}
