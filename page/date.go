package page

import (
	"encoding/json"
	"regexp"
	"strings"
	"time"
)

// metaDates are the names under which pages give their date of publication, the plainest first.
func metaDates() []string {
	return []string{"article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date",
		"pubdate", "publishdate", "publish-date", "publication_date", "publish_date", "cxenseparse:recs:publishtime", "article.published",
		"dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "citation_publication_date", "date"}
}

// date finds when the page was published. A date of change is none.
func (h *head) date(p *Page, pageURL string) {
	for _, s := range h.ld {
		if p.setDate(ldDate(s), "json-ld datePublished") {
			return
		}
	}
	for _, name := range metaDates() {
		if p.setDate(h.meta[name], "meta "+name) {
			return
		}
	}
	for _, t := range h.times {
		if t.published && p.setDate(t.value, "time") {
			return
		}
	}
	if len(h.times) == 1 && p.setDate(h.times[0].value, "time") {
		return
	}
	p.setDate(urlDate(pageURL), "url")
}

func (p *Page) setDate(s, from string) bool {
	iso, precision := ParseDate(s)
	if iso == "" {
		return false
	}
	p.Published, p.Precision, p.PublishedFrom = iso, precision, from
	return true
}

// layouts are the ways in which pages write dates that can be read in one way only.
func layouts() []struct{ layout, precision string } {
	return []struct{ layout, precision string }{
		{time.RFC3339, "second"}, {"2006-01-02T15:04:05Z0700", "second"}, {"2006-01-02T15:04:05", "second"},
		{"2006-01-02T15:04Z07:00", "minute"}, {"2006-01-02T15:04Z0700", "minute"}, {"2006-01-02T15:04", "minute"},
		{"2006-01-02 15:04:05Z07:00", "second"}, {"2006-01-02 15:04:05 -0700", "second"}, {time.DateTime, "second"}, {"2006-01-02 15:04", "minute"},
		{time.DateOnly, "day"}, {"2006/01/02", "day"}, {"20060102", "day"}, {"20060102T150405Z", "second"},
		{time.RFC1123, "second"}, {time.RFC1123Z, "second"}, {"Mon, 2 Jan 2006 15:04:05 MST", "second"}, {"Mon, 2 Jan 2006 15:04:05 -0700", "second"},
		{"January 2, 2006", "day"}, {"Jan 2, 2006", "day"}, {"2 January 2006", "day"}, {"2 Jan 2006", "day"},
	}
}

// ParseDate reads a date and gives it as ISO 8601 with its precision ("day", "minute", "second"), empty if it is none or
// can be read in more than one way, like 05/06/2024. A time without zone stays without one.
func ParseDate(s string) (iso, precision string) {
	s = strings.TrimSpace(s)
	if len(s) < 8 || len(s) > 40 {
		return "", ""
	}
	for _, l := range layouts() {
		t, err := time.Parse(l.layout, s)
		if err != nil || t.Year() < 1900 || t.Year() > 2200 {
			continue
		}
		if l.precision == "day" {
			return t.Format(time.DateOnly), l.precision
		}
		if !strings.ContainsAny(l.layout, "Z") && !strings.Contains(l.layout, "-0700") && !strings.Contains(l.layout, "MST") {
			return t.Format("2006-01-02T15:04:05"), l.precision
		}
		if strings.Contains(l.layout, "MST") && t.Location() != time.UTC && !known(t) {
			return t.Format(time.DateOnly), "day" // a zone by a name that nobody can tell
		}
		return t.Format(time.RFC3339), l.precision
	}
	return "", ""
}

// known says whether the abbreviation of a zone is one that means one thing.
func known(t time.Time) bool {
	name, _ := t.Zone()
	return name == "GMT" || name == "UTC"
}

// urlDate is a day in the path of a URL, as in /2024/05/17/ or /2024-05-17-.
func urlDate(s string) string {
	m := regexp.MustCompile(`/((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?:[/_-]|$)`).FindStringSubmatch(s)
	if m == nil {
		return ""
	}
	return m[1] + "-" + m[2] + "-" + m[3]
}

// ldDate is datePublished of the first thing in a JSON-LD script that has one.
func ldDate(s string) string {
	var v any
	if json.Unmarshal([]byte(strings.TrimSpace(s)), &v) != nil {
		return ""
	}
	return findDate(v, 0)
}

func findDate(v any, depth int) string {
	if depth > 4 {
		return ""
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			if d := findDate(e, depth+1); d != "" {
				return d
			}
		}
	case map[string]any:
		if d, ok := v["datePublished"].(string); ok {
			return d
		}
		for _, k := range []string{"@graph", "mainEntity", "mainEntityOfPage"} {
			if d := findDate(v[k], depth+1); d != "" {
				return d
			}
		}
	}
	return ""
}
