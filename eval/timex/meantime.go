// Package timex measures package when against the MEANTIME corpus (NewsReader, CC BY 4.0), which is not part of this
// repository.
package timex

import (
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/casus/casus"
)

// Gold is an annotated expression of time.
type Gold struct {
	Sent, First, End int
	Type, Value      string
}

// File is an annotated article.
type File struct {
	Name      string
	Published string
	Doc       *casus.Doc
	Gold      []Gold
}

type xmlDoc struct {
	Tokens []struct {
		ID   string `xml:"t_id,attr"`
		Sent int    `xml:"sentence,attr"`
		Form string `xml:",chardata"`
	} `xml:"token"`
	Marked []struct {
		Anchors []anchor `xml:"token_anchor"`
	} `xml:"Markables>ENTITY_MENTION"`
	Events []struct {
		Anchors []anchor `xml:"token_anchor"`
	} `xml:"Markables>EVENT_MENTION"`
	Times []struct {
		Type     string   `xml:"type,attr"`
		Value    string   `xml:"value,attr"`
		Function string   `xml:"functionInDocument,attr"`
		Anchors  []anchor `xml:"token_anchor"`
	} `xml:"Markables>TIMEX3"`
}

type anchor struct {
	ID string `xml:"t_id,attr"`
}

// last is the last sentence that has an annotation: the corpus annotates the head of each article only.
func (x *xmlDoc) last(at map[string][3]int) int {
	n := 0
	see := func(as []anchor) {
		for _, a := range as {
			n = max(n, at[a.ID][0])
		}
	}
	for _, m := range x.Marked {
		see(m.Anchors)
	}
	for _, m := range x.Events {
		see(m.Anchors)
	}
	for _, m := range x.Times {
		see(m.Anchors)
	}
	return n
}

// Read reads the articles below a topic's folder, by name.
func Read(dir string) ([]File, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.xml"))
	if err != nil {
		return nil, fmt.Errorf("listing %s: %w", dir, err)
	}
	sort.Strings(names)
	var out []File
	for _, n := range names {
		f, err := readFile(n)
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("no articles in %s", dir)
	}
	return out, nil
}

func readFile(name string) (File, error) {
	b, err := os.ReadFile(name)
	if err != nil {
		return File{}, fmt.Errorf("reading an article: %w", err)
	}
	var x xmlDoc
	if err := xml.Unmarshal(b, &x); err != nil {
		return File{}, fmt.Errorf("%s: %w", name, err)
	}
	f := File{Name: filepath.Base(name), Doc: &casus.Doc{Article: &casus.Article{}}}
	at := fill(f.Doc, &x)
	f.Doc.Sentences = f.Doc.Sentences[:min(len(f.Doc.Sentences), x.last(at)+1)]
	for _, t := range x.Times {
		if t.Function == "CREATION_TIME" && len(t.Value) >= 10 && t.Value[4] == '-' {
			f.Published = t.Value[:10]
		}
		if g, ok := gold(t.Type, t.Value, len(t.Anchors), func(i int) string { return t.Anchors[i].ID }, at); ok {
			f.Gold = append(f.Gold, g)
		}
	}
	sort.SliceStable(f.Gold, func(i, j int) bool {
		a, b := f.Gold[i], f.Gold[j]
		return a.Sent < b.Sent || a.Sent == b.Sent && a.First < b.First
	})
	f.Doc.Article.Published = f.Published
	return f, nil
}

// fill makes sentences of the tokens, joined by spaces, and gives each token's sentence and words, half-open.
func fill(d *casus.Doc, x *xmlDoc) map[string][3]int {
	at := map[string][3]int{}
	var text strings.Builder
	last := -1
	for _, t := range x.Tokens {
		if t.Sent != last {
			d.Sentences = append(d.Sentences, casus.Sentence{Span: casus.Span{Start: text.Len()}, Para: len(d.Sentences)})
			last = t.Sent
		}
		s := &d.Sentences[len(d.Sentences)-1]
		first := len(s.Tokens)
		for _, form := range split(t.Form) {
			start := text.Len()
			text.WriteString(form)
			s.Tokens = append(s.Tokens, casus.Token{Span: casus.Span{Start: start, End: text.Len()}, Form: form, Head: -1})
		}
		at[t.ID] = [3]int{len(d.Sentences) - 1, first, len(s.Tokens)}
		s.End = text.Len()
		text.WriteByte(' ')
	}
	d.Article.Text = text.String()
	return at
}

// split cuts a word at its hyphens, as UD English does.
func split(form string) []string {
	if len(form) < 3 || form[0] == '-' || form[len(form)-1] == '-' || !strings.Contains(form, "-") {
		return []string{form}
	}
	var out []string
	for i, p := range strings.Split(form, "-") {
		if i > 0 {
			out = append(out, "-")
		}
		if p != "" {
			out = append(out, p)
		}
	}
	return out
}

func gold(typ, value string, n int, id func(int) string, at map[string][3]int) (Gold, bool) {
	g := Gold{Type: typ, Value: value, First: -1}
	for i := range n {
		p, ok := at[id(i)]
		if !ok {
			return g, false
		}
		if g.First < 0 || p[1] < g.First {
			g.Sent, g.First = p[0], p[1]
		}
		g.End = max(g.End, p[2])
	}
	return g, g.First >= 0
}
