// Package geo measures package place against TR-News and GeoVirus (Gritta, Pilehvar, Collier; Kamalloo and Rafiei),
// which are not part of this repository.
package geo

import (
	"encoding/xml"
	"fmt"
	"net/url"
	"os"
	"sort"
	"strings"
	"unicode/utf8"
)

// Gold is a toponym with the point of the place it means. Offsets are in bytes of Article.Text.
type Gold struct {
	Start, End int
	Name       string
	Lat, Lon   float64
	Located    bool   // false: a toponym without a point
	Class      string // GeoNames feature class and code, "A.PCLI"; empty if unknown
	Country    string // its name; empty if unknown
	Page       string // title of the encyclopedia's article about it; empty if unknown
}

// Article is an annotated article.
type Article struct {
	ID, Title, Text, Published string
	Gold                       []Gold
}

type xmlArticle struct {
	ID        string     `xml:"docid,attr"`
	Title     string     `xml:"title"`
	Date      string     `xml:"dltime"`
	Source    string     `xml:"source"`
	Text      string     `xml:"text"`
	Toponyms  []toponym  `xml:"toponyms>toponym"`
	Locations []location `xml:"locations>location"`
}

type toponym struct {
	Phrase string `xml:"phrase"`
	Start  int    `xml:"start"`
	End    int    `xml:"end"`
	Tag    *struct {
		Class   string   `xml:"fclass"`
		Code    string   `xml:"fcode"`
		Lat     *float64 `xml:"lat"`
		Lon     *float64 `xml:"lon"`
		Country string   `xml:"country"`
	} `xml:"gaztag"`
}

type location struct {
	Name  string  `xml:"name"`
	Start int     `xml:"start"`
	End   int     `xml:"end"`
	Lat   float64 `xml:"lat"`
	Lon   float64 `xml:"lon"`
	Page  string  `xml:"page"`
}

// Read reads a file of either corpus. Toponyms whose offsets do not hold their words are found again by their words.
func Read(path string) ([]Article, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading a corpus: %w", err)
	}
	var x struct {
		Articles []xmlArticle `xml:"article"`
	}
	if err := xml.Unmarshal(b, &x); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var out []Article
	for i, a := range x.Articles {
		art := Article{ID: a.ID, Title: strings.TrimSpace(a.Title), Text: a.Text, Published: strings.TrimSpace(a.Date)}
		if art.ID == "" {
			art.ID = fmt.Sprintf("%d", i+1)
		}
		art.fill(&a)
		out = append(out, art)
	}
	return out, nil
}

func (a *Article) fill(x *xmlArticle) {
	at := byteOffsets(a.Text)
	add := func(g Gold, start, end int) {
		if start >= 0 && end < len(at) && start < end && a.Text[at[start]:at[end]] == g.Name {
			g.Start, g.End = at[start], at[end]
		} else if k := nearestIndex(a.Text, g.Name, start); k >= 0 {
			g.Start, g.End = k, k+len(g.Name)
		} else {
			return
		}
		a.Gold = append(a.Gold, g)
	}
	for _, t := range x.Toponyms {
		g := Gold{Name: t.Phrase}
		if t.Tag != nil {
			g.Class, g.Country = t.Tag.Class+"."+t.Tag.Code, t.Tag.Country
			if t.Tag.Lat != nil && t.Tag.Lon != nil {
				g.Lat, g.Lon, g.Located = *t.Tag.Lat, *t.Tag.Lon, true
			}
		}
		add(g, t.Start, t.End)
	}
	for _, l := range x.Locations {
		add(Gold{Name: l.Name, Lat: l.Lat, Lon: l.Lon, Located: true, Page: title(l.Page)}, l.Start-1, l.End-1)
	}
	sort.SliceStable(a.Gold, func(i, j int) bool { return a.Gold[i].Start < a.Gold[j].Start })
}

// title is the title in the address of an encyclopedia's article: "London, Ontario" of ".../wiki/London,_Ontario".
func title(address string) string {
	_, t, _ := strings.Cut(strings.TrimSpace(address), "/wiki/")
	if u, err := url.PathUnescape(t); err == nil {
		t = u
	}
	return strings.ReplaceAll(t, "_", " ")
}

// byteOffsets gives the byte at which each character begins.
func byteOffsets(s string) []int {
	out := make([]int, 0, utf8.RuneCountInString(s)+1)
	for i := range s {
		out = append(out, i)
	}
	return append(out, len(s))
}

// nearestIndex finds name in text nearest to position at.
func nearestIndex(text, name string, at int) int {
	best := -1
	for from := 0; name != "" && from < len(text); {
		k := strings.Index(text[from:], name)
		if k < 0 {
			break
		}
		k += from
		if best < 0 || abs(k-at) < abs(best-at) {
			best = k
		}
		from = k + 1
	}
	return best
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
