package export

import (
	"encoding/xml"
	"net/url"
	"strings"
	"time"

	"github.com/casus/casus"
)

// atomFormat is an Atom feed (RFC 4287) with an entry for each record. The feed's own date is the moment of the store,
// or else the last publication; it stands at the end, so that the feed can be streamed.
func atomFormat() Format {
	return Format{Name: "atom", Ext: ".atom", Media: "application/atom+xml", For: "feed readers: an entry a record", Inside: true,
		open: func(j *job) (writer, error) {
			title := j.opt.Title
			if title == "" {
				title = "Casus records"
			}
			w := &atomWriter{j: j, enc: xml.NewEncoder(j.out)}
			j.out.WriteString(xml.Header + `<feed xmlns="http://www.w3.org/2005/Atom">` + "\n<title>")
			xml.EscapeText(j.out, []byte(title))
			j.out.WriteString("</title>\n<id>urn:x-casus:feed:" + number(title) + "</id>\n<author><name>Casus</name></author>\n<generator version=\"")
			xml.EscapeText(j.out, []byte(strings.TrimSpace(j.opt.Version+" "+j.opt.Model)))
			_, err := j.out.WriteString("\">Casus</generator>\n")
			return w, err
		}}
}

type atomWriter struct {
	j    *job
	enc  *xml.Encoder
	last time.Time
}

type atomEntry struct {
	XMLName   xml.Name `xml:"entry"`
	ID        string   `xml:"id"`
	Title     string   `xml:"title"`
	Updated   string   `xml:"updated"`
	Link      *atomLink
	Category  []atomCategory
	Content   atomText
	Published string `xml:"published,omitempty"`
}

type atomLink struct {
	XMLName xml.Name `xml:"link"`
	Rel     string   `xml:"rel,attr"`
	Href    string   `xml:"href,attr"`
}

type atomCategory struct {
	XMLName xml.Name `xml:"category"`
	Term    string   `xml:"term,attr"`
}

type atomText struct {
	XMLName xml.Name `xml:"content"`
	Type    string   `xml:"type,attr"`
	Text    string   `xml:",chardata"`
}

func (w *atomWriter) write(r *Row) error {
	when, ok := r.Article.Moment()
	if !ok {
		when = time.Unix(0, 0).UTC()
	}
	if when.After(w.last) {
		w.last = when
	}
	stamp := when.Format(time.RFC3339)
	e := atomEntry{ID: "urn:x-casus:record:" + pathSafe(r.Record.ID), Title: oneLine(Headline(&r.Record)), Updated: stamp,
		Category: []atomCategory{{Term: string(r.Record.Kind)}}, Content: atomText{Type: "text", Text: plain(r.Record.Evidence.Quote)}}
	if ok {
		e.Published = stamp
	}
	if t := ofEvent(func(e *casus.Event) string { return e.Type })(r); t != "" {
		e.Category = append(e.Category, atomCategory{Term: oneLine(t)})
	}
	if href := webAddress(r.Article.URL); href != "" {
		e.Link = &atomLink{Rel: "alternate", Href: href}
	}
	w.j.stats.Rows++
	if err := w.enc.Encode(e); err != nil {
		return err
	}
	return w.j.out.WriteByte('\n')
}

func (w *atomWriter) close() error {
	stamp := w.j.opt.AsOf
	if _, err := time.Parse(time.RFC3339, stamp); err != nil {
		stamp = w.last.Format(time.RFC3339)
		if w.last.IsZero() {
			stamp = time.Unix(0, 0).UTC().Format(time.RFC3339)
		}
	}
	_, err := w.j.out.WriteString("<updated>" + stamp + "</updated>\n</feed>\n")
	return err
}

// pathSafe is s as a part of an IRI.
func pathSafe(s string) string { return url.PathEscape(valid(s)) }

// webAddress is s if it is an address of the web with a host, else empty: no script and no file gets into a link.
func webAddress(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return u.String()
}

// Headline is a record in one line for people: "ASSAULT aerial: Syrian jets (SYR.MIL) → Douma (SYR.CVL)".
func Headline(c *casus.Record) string {
	switch {
	case c.Event != nil:
		e := c.Event
		s := kindOf(e) + ": " + named(e.Actor)
		if len(e.Recipient) > 0 {
			s += " → " + named(e.Recipient)
		}
		if e.Place != "" {
			s += ", " + e.Place
		}
		if e.Status != casus.Happened {
			s += " [" + string(e.Status) + "]"
		}
		return s
	case c.Toll != nil:
		return c.Toll.Measure + ": " + c.Toll.Text
	case c.Statement != nil:
		return named(c.Statement.Speaker) + " " + c.Statement.Cue + ": " + c.Statement.Content
	case c.Relation != nil:
		return named([]casus.Party{c.Relation.Source}) + ", " + c.Relation.Relation + ", " + named([]casus.Party{c.Relation.Target})
	}
	return string(c.Kind)
}

func named(ps []casus.Party) string {
	if len(ps) == 0 {
		return "?"
	}
	return join(ps, func(p casus.Party) string {
		if p.Code == "" {
			return p.Text
		}
		return p.Text + " (" + string(p.Code) + ")"
	})
}
