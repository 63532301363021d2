package source

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"

	"github.com/casus/casus/fetch"
)

// FeedRef is a feed in a list of feeds.
type FeedRef struct {
	Title  string
	URL    string
	Folder string // names of the outlines around it, parted by "/"
}

const maxList = 16 << 20

type outline struct {
	Text     string    `xml:"text,attr"`
	Title    string    `xml:"title,attr,omitempty"`
	Type     string    `xml:"type,attr,omitempty"`
	XMLURL   string    `xml:"xmlUrl,attr,omitempty"`
	Outlines []outline `xml:"outline"`
}

type opml struct {
	XMLName xml.Name  `xml:"opml"`
	Version string    `xml:"version,attr"`
	Title   string    `xml:"head>title"`
	Body    []outline `xml:"body>outline"`
}

// ReadOPML reads a list of feeds. It gives each URL once, in the order of the list.
func ReadOPML(r io.Reader) ([]FeedRef, error) {
	b, err := fetch.ReadAll(r, maxList)
	if err != nil {
		return nil, fmt.Errorf("OPML: %w", tooLarge(err))
	}
	b, _, err = cleanXML(b, "")
	if err != nil {
		return nil, fmt.Errorf("OPML: %w", err)
	}
	var doc opml
	if err := xml.Unmarshal(b, &doc); err != nil {
		return nil, fmt.Errorf("%w: OPML: %w", ErrFormat, err)
	}
	var out []FeedRef
	seen := map[string]bool{}
	var walk func(list []outline, folder string)
	walk = func(list []outline, folder string) {
		for _, o := range list {
			name := strings.TrimSpace(first(o.Title, o.Text))
			u := strings.TrimSpace(o.XMLURL)
			if u != "" && !seen[u] {
				seen[u] = true
				out = append(out, FeedRef{Title: name, URL: u, Folder: folder})
			}
			walk(o.Outlines, strings.Trim(folder+"/"+strings.ReplaceAll(name, "/", " "), "/"))
		}
	}
	walk(doc.Body, "")
	return out, nil
}

// WriteOPML writes a list of feeds, those of one folder together, in the order in which folders first appear.
func WriteOPML(w io.Writer, title string, feeds []FeedRef) error {
	doc := opml{Version: "2.0", Title: title}
	for _, f := range feeds {
		list := &doc.Body
		for _, name := range strings.Split(f.Folder, "/") {
			if name != "" {
				list = folder(list, name)
			}
		}
		*list = append(*list, outline{Text: first(f.Title, f.URL), Title: f.Title, Type: "rss", XMLURL: f.URL})
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return fmt.Errorf("writing OPML: %w", err)
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(doc); err != nil {
		return fmt.Errorf("writing OPML: %w", err)
	}
	if _, err := io.WriteString(w, "\n"); err != nil {
		return fmt.Errorf("writing OPML: %w", err)
	}
	return nil
}

func folder(list *[]outline, name string) *[]outline {
	for i := range *list {
		if (*list)[i].Text == name && (*list)[i].XMLURL == "" {
			return &(*list)[i].Outlines
		}
	}
	*list = append(*list, outline{Text: name})
	return &(*list)[len(*list)-1].Outlines
}

func first(ss ...string) string {
	for _, s := range ss {
		if strings.TrimSpace(s) != "" {
			return s
		}
	}
	return ""
}
