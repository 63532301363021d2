package coref

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/parse"
)

// Doc is a document of the treebank with its gold mentions.
type Doc struct {
	ID        string // "GUM_news_nasa"
	Published string
	Text      string
	Sentences []casus.Sentence // gold words, tags and trees
	Mentions  []Mention        // by sentence, first token, longest first
}

// Genre is the second part of the document's id.
func (d *Doc) Genre() string {
	if p := strings.Split(d.ID, "_"); len(p) > 1 {
		return p[1]
	}
	return ""
}

// Mention is a gold mention: tokens [First, End) of a sentence.
type Mention struct {
	Sent, First, End int
	Head             int    // by the gold tree
	Core             []int  // tokens of minspan
	Group            string // mentions of one referent share it
	Type             string // "person", "organization", "place", "object", …
	Link             string // "coref", "ana", "appos", "sgl", …
}

// ReadFile reads the first document of a file.
func ReadFile(path string) (*Doc, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading a document with entities: %w", err)
	}
	d, err := Read(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return d, nil
}

// Read reads a document in CoNLL-U with GUM's Entity annotation.
func Read(b []byte) (*Doc, error) {
	d := &Doc{}
	r := parse.NewConlluReader(bytes.NewReader(b))
	var text []byte
	for {
		s, err := r.Next()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, err
		}
		if d.ID == "" {
			d.ID = s.DocID
		}
		d.Sentences = append(d.Sentences, s.Sentence)
		if text, err = lay(text, &s); err != nil {
			return nil, fmt.Errorf("%s: %w", s.ID, err)
		}
	}
	d.Text = string(text)
	if err := d.entities(b); err != nil {
		return nil, err
	}
	return d, nil
}

// lay writes a sentence into the text where its offsets say.
func lay(text []byte, s *parse.ConlluSentence) ([]byte, error) {
	if s.Start > len(text)+1 || s.End-s.Start > 1<<16 || s.End < s.Start {
		return text, fmt.Errorf("a sentence at %d to %d", s.Start, s.End)
	}
	for len(text) < s.End {
		text = append(text, ' ')
	}
	for i := range s.Tokens {
		t := &s.Tokens[i]
		if t.Start < s.Start || t.End > s.End || t.End < t.Start {
			return text, fmt.Errorf("word %d lies outside its sentence", i+1)
		}
		for k := t.Start; k < t.End; k++ {
			text[k] = '_' // of a contraction whose forms do not add up to it
		}
		if t.Span.Len() == len(t.Form) {
			copy(text[t.Start:t.End], t.Form)
		}
	}
	if len(s.Text) == s.Len() {
		copy(text[s.Start:s.End], s.Text)
	}
	return text, nil
}

// entities reads the Entity annotation of all words.
func (d *Doc) entities(b []byte) error {
	sent, tok := -1, 0
	inside := false
	var open []Mention
	for n, line := range strings.Split(string(b), "\n") {
		line = strings.TrimSuffix(line, "\r")
		if line == "" {
			inside = false
			if len(open) > 0 {
				return fmt.Errorf("line %d: mention of group %s is still open", n+1, open[0].Group)
			}
			continue
		}
		if line[0] == '#' {
			if v, ok := strings.CutPrefix(line, "# meta::dateCreated = "); ok && len(v) == 10 {
				d.Published = v
			}
			continue
		}
		id, _, _ := strings.Cut(line, "\t")
		if strings.ContainsAny(id, "-.") {
			continue
		}
		if !inside {
			inside, tok = true, 0
			sent++
		}
		if sent >= len(d.Sentences) {
			return fmt.Errorf("line %d: more sentences than were read", n+1)
		}
		v := entityOf(line[strings.LastIndexByte(line, '\t')+1:])
		var err error
		if open, err = d.word(v, sent, tok, open); err != nil {
			return fmt.Errorf("line %d: %w", n+1, err)
		}
		tok++
	}
	if len(open) > 0 {
		return fmt.Errorf("mention of group %s is still open at the end", open[0].Group)
	}
	d.sort()
	return nil
}

func entityOf(misc string) string {
	for _, item := range strings.Split(misc, "|") {
		if v, ok := strings.CutPrefix(item, "Entity="); ok {
			return v
		}
	}
	return ""
}

// word reads what opens and closes at one word: "(1-person-new-…-coref-Name)", "(2-event-…(3-object-…", "3)2)".
func (d *Doc) word(v string, sent, tok int, open []Mention) ([]Mention, error) {
	for v != "" {
		if v[0] == '(' {
			end := strings.IndexAny(v[1:], "()")
			body := v[1:]
			if end >= 0 {
				body = v[1 : end+1]
			}
			m, err := newMention(body, sent, tok)
			if err != nil {
				return open, err
			}
			v = v[1+len(body):]
			if strings.HasPrefix(v, ")") {
				v = v[1:]
				m.End = tok + 1
				d.Mentions = append(d.Mentions, m)
				continue
			}
			open = append(open, m)
			continue
		}
		group, rest, ok := strings.Cut(v, ")")
		if !ok {
			return open, fmt.Errorf("bad Entity %q", v)
		}
		v = rest
		if open, ok = d.closeGroup(open, group, tok); !ok {
			return open, fmt.Errorf("group %q ends and did not begin", group)
		}
	}
	return open, nil
}

// closeGroup ends the mention of the group that began last.
func (d *Doc) closeGroup(open []Mention, group string, tok int) ([]Mention, bool) {
	for k := len(open) - 1; k >= 0; k-- {
		if open[k].Group == group {
			m := open[k]
			m.End = tok + 1
			d.Mentions = append(d.Mentions, m)
			return append(open[:k], open[k+1:]...), true
		}
	}
	return open, false
}

// newMention reads GRP-etype-infstat-salience-centering-minspan-link-identity. The core's numbers count from the
// mention's first word.
func newMention(body string, sent, tok int) (Mention, error) {
	f := strings.SplitN(body, "-", 8)
	if len(f) < 7 || f[0] == "" || strings.Contains(f[0], "[") {
		return Mention{}, fmt.Errorf("bad Entity %q", body)
	}
	m := Mention{Sent: sent, First: tok, Group: f[0], Type: f[1], Link: f[6]}
	for _, x := range strings.Split(f[5], ",") {
		n, err := strconv.Atoi(x)
		if err != nil || n < 1 || n > 1<<16 {
			return m, fmt.Errorf("bad minspan in Entity %q", body)
		}
		m.Core = append(m.Core, tok+n-1)
	}
	return m, nil
}
