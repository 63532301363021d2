// Package feed writes alarms as an Atom feed (RFC 4287). Whatever stands in a name or a sentence goes out as text: feeds
// hold no markup of ours and none of others.
package feed

import (
	"encoding/xml"
	"fmt"
	"io"
	"net/url"
	"strings"
	"time"

	"github.com/casus/casus/web/state"
)

// Options are what a feed says of itself.
type Options struct {
	Base    string    // where the pages stand, like "https://news.example.org"; empty for a feed without links to them
	Self    string    // address of the feed; empty if it has none
	Version string    // of Casus
	Updated time.Time // zero for the last thing that happened to one of the alarms
}

type atomFeed struct {
	XMLName   xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
	Title     string   `xml:"title"`
	ID        string   `xml:"id"`
	Updated   string   `xml:"updated"`
	Author    string   `xml:"author>name"`
	Generator generator
	Links     []link
	Entries   []entry
}

type generator struct {
	XMLName xml.Name `xml:"generator"`
	Version string   `xml:"version,attr"`
	Name    string   `xml:",chardata"`
}

type link struct {
	XMLName xml.Name `xml:"link"`
	Rel     string   `xml:"rel,attr"`
	Href    string   `xml:"href,attr"`
	Title   string   `xml:"title,attr,omitempty"`
}

type entry struct {
	XMLName    xml.Name `xml:"entry"`
	ID         string   `xml:"id"`
	Title      string   `xml:"title"`
	Published  string   `xml:"published"`
	Updated    string   `xml:"updated"`
	Links      []link
	Categories []category
	Content    text
}

type category struct {
	XMLName xml.Name `xml:"category"`
	Scheme  string   `xml:"scheme,attr"`
	Term    string   `xml:"term,attr"`
}

type text struct {
	XMLName xml.Name `xml:"content"`
	Type    string   `xml:"type,attr"`
	Text    string   `xml:",chardata"`
}

// Write writes the feed, with the alarms in the order in which they are given.
func Write(w io.Writer, as []state.Alarm, o Options) error {
	f := atomFeed{Title: "Casus alarms", ID: "urn:x-casus:feed:alarms", Author: "Casus", Generator: generator{Version: plain(o.Version), Name: "Casus"}}
	base := strings.TrimRight(o.Base, "/")
	if o.Self != "" {
		f.Links = append(f.Links, link{Rel: "self", Href: o.Self})
	}
	if base != "" {
		f.Links = append(f.Links, link{Rel: "alternate", Href: base + "/alarms"})
	}
	last := o.Updated
	for i := range as {
		e, updated := entryOf(&as[i], base)
		f.Entries = append(f.Entries, e)
		if o.Updated.IsZero() && updated.After(last) {
			last = updated
		}
	}
	if last.IsZero() {
		last = time.Unix(0, 0)
	}
	f.Updated = stamp(last)
	b, err := xml.MarshalIndent(f, "", " ")
	if err != nil {
		return fmt.Errorf("writing the feed of alarms: %w", err)
	}
	_, err = io.WriteString(w, xml.Header+string(b)+"\n")
	return err
}

func entryOf(a *state.Alarm, base string) (entry, time.Time) {
	published := a.Raised
	if published.IsZero() {
		published, _ = time.Parse(time.DateOnly, a.To) // an alarm without a day is of the zero time
	}
	updated := published
	for _, h := range a.History {
		if h.At.After(updated) {
			updated = h.At
		}
	}
	e := entry{ID: "urn:x-casus:alarm:" + url.PathEscape(plain(a.ID)), Title: plain(a.Title() + ": " + a.Text), Published: stamp(published), Updated: stamp(updated),
		Categories: []category{{Scheme: "urn:x-casus:detector", Term: plain(a.Detector)}, {Scheme: "urn:x-casus:state", Term: plain(a.State)}},
		Content:    text{Type: "text", Text: Plain(a, base)}}
	if base != "" {
		e.Links = append(e.Links, link{Rel: "alternate", Href: PageOf(base, a.ID)})
	}
	for _, t := range a.Triggers {
		if href := webAddress(t.URL); href != "" {
			e.Links = append(e.Links, link{Rel: "related", Href: href, Title: plain(t.Day + " " + t.Record)})
		}
	}
	return e, updated
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// webAddress is s if it is an address of the web with a host, else empty: no script and no file gets into a link.
func webAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}

// PageOf is the address of the page of an alarm.
func PageOf(base, id string) string {
	return strings.TrimRight(base, "/") + "/alarms?" + url.Values{"id": {id}}.Encode()
}
