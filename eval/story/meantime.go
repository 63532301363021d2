package story

import (
	"context"
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/story"
)

type xmlDoc struct {
	Tokens []struct {
		ID   string `xml:"t_id,attr"`
		Sent int    `xml:"sentence,attr"`
		Form string `xml:",chardata"`
	} `xml:"token"`
	Mentions []struct {
		ID      string `xml:"m_id,attr"`
		Anchors []ref  `xml:"token_anchor"`
	} `xml:"Markables>EVENT_MENTION"`
	Events []struct {
		ID       string `xml:"m_id,attr"`
		Instance string `xml:"instance_id,attr"`
	} `xml:"Markables>EVENT"`
	Times []struct {
		Value    string `xml:"value,attr"`
		Function string `xml:"functionInDocument,attr"`
	} `xml:"Markables>TIMEX3"`
	Refers []struct {
		Sources []mref `xml:"source"`
		Target  mref   `xml:"target"`
	} `xml:"Relations>REFERS_TO"`
}

type ref struct {
	ID string `xml:"t_id,attr"`
}

type mref struct {
	ID string `xml:"m_id,attr"`
}

// mention is an event mention of the gold: bytes of its article, and the happening that it refers to.
type mention struct {
	id       string
	span     casus.Span
	instance string
}

// goldArticle is an article with the mentions of happenings that refer to an instance, in their order.
type goldArticle struct {
	article  *casus.Article
	mentions []mention
}

// readTopic reads the articles of a topic's folder in the order of their names.
func readTopic(dir string) ([]goldArticle, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.xml"))
	if err != nil {
		return nil, fmt.Errorf("listing %s: %w", dir, err)
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("no articles in %s", dir)
	}
	sort.Strings(names)
	var out []goldArticle
	for _, n := range names {
		b, err := os.ReadFile(n)
		if err != nil {
			return nil, fmt.Errorf("reading an article: %w", err)
		}
		g, err := parseArticle(strings.TrimSuffix(filepath.Base(n), ".xml"), b)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", n, err)
		}
		out = append(out, g)
	}
	return out, nil
}

// parseArticle reads an annotated article. The corpus annotates the head of each article: sentences behind the last
// event mention are left out.
func parseArticle(id string, b []byte) (goldArticle, error) {
	var x xmlDoc
	if err := xml.Unmarshal(b, &x); err != nil {
		return goldArticle{}, fmt.Errorf("parsing: %w", err)
	}
	a := &casus.Article{ID: id}
	at, sent := map[string]casus.Span{}, map[string]int{}
	var text strings.Builder
	last := -1
	for _, t := range x.Tokens {
		start := text.Len()
		if t.Sent != last {
			a.Sentences = append(a.Sentences, casus.Span{Start: start})
			last = t.Sent
		}
		text.WriteString(t.Form)
		at[t.ID], sent[t.ID] = casus.Span{Start: start, End: text.Len()}, len(a.Sentences)-1
		a.Sentences[len(a.Sentences)-1].End = text.Len()
		text.WriteByte(' ')
	}
	a.Text = text.String()
	for _, t := range x.Times {
		if t.Function == "CREATION_TIME" && len(t.Value) >= 10 && t.Value[4] == '-' {
			a.Published = t.Value[:10]
		}
	}
	g := goldArticle{article: a, mentions: x.mentions(id, at)}
	end := 0
	for _, m := range x.Mentions {
		for _, k := range m.Anchors {
			end = max(end, sent[k.ID]+1)
		}
	}
	if end < len(a.Sentences) {
		a.Sentences = a.Sentences[:end]
		a.Text = a.Text[:a.Sentences[end-1].End]
	}
	return g, nil
}

func (x *xmlDoc) mentions(article string, at map[string]casus.Span) []mention {
	instance := map[string]string{}
	for _, e := range x.Events {
		if instance[e.ID] = e.Instance; e.Instance == "" {
			instance[e.ID] = article + " " + e.ID
		}
	}
	of := map[string]string{}
	for _, r := range x.Refers {
		if in, ok := instance[r.Target.ID]; ok {
			for _, s := range r.Sources {
				of[s.ID] = in
			}
		}
	}
	var out []mention
	for _, m := range x.Mentions {
		if of[m.ID] == "" || len(m.Anchors) == 0 {
			continue
		}
		s := at[m.Anchors[0].ID]
		for _, a := range m.Anchors {
			s.Start, s.End = min(s.Start, at[a.ID].Start), max(s.End, at[a.ID].End)
		}
		out = append(out, mention{article + " " + m.ID, s, of[m.ID]})
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].span.Start < out[j].span.Start })
	return out
}

// read reads the articles: items with the records as coded, and items with a record for each mention of the gold.
func read(ctx context.Context, rd *reader.Reader, gold []goldArticle) (coded, given []story.Item, err error) {
	for _, g := range gold {
		d, err := rd.Read(ctx, g.article)
		if err != nil {
			return nil, nil, fmt.Errorf("reading %s: %w", g.article.ID, err)
		}
		coded = append(coded, story.Item{Article: g.article, Records: d.Records})
		it := story.Item{Article: g.article, Doc: d}
		for _, m := range g.mentions {
			if r, ok := recordOf(d, m); ok {
				it.Records = append(it.Records, r)
			}
		}
		given = append(given, it)
	}
	return coded, given, nil
}
