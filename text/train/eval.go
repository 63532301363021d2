package main

import (
	"context"
	"fmt"
	"strings"
	"unicode"

	"github.com/casus/casus"
	"github.com/casus/casus/text"
)

// evaluate prints the CoNLL-18 figures of package text, or of a file of another program, on the raw text of a file.
func evaluate(path, system string, rawOnly, diff bool) error {
	gold := &corpus{}
	if err := gold.readConllu(path); err != nil {
		return err
	}
	raw := gold.text.String()
	if rawOnly {
		fmt.Print(raw)
		return nil
	}
	m := matcher{packed: pack(raw)}
	words, sents, err := m.cut(raw, system)
	if err != nil {
		return err
	}
	report("Words", m.pairs(gold.words, words), len(gold.words), len(words))
	report("Sentences", m.spans(gold.sents, sents), len(gold.sents), len(sents))
	if diff {
		m.diff(raw, gold, words, sents)
	}
	return nil
}

// cut is the words and sentences of raw by package text, or as the file system has them.
func (m *matcher) cut(raw, system string) (words []word, sents [][2]int, err error) {
	if system != "" {
		return m.other(raw, system)
	}
	doc := &casus.Doc{Article: &casus.Article{Text: raw}}
	if err := text.New().Annotate(context.Background(), doc); err != nil {
		return nil, nil, fmt.Errorf("cutting the text: %w", err)
	}
	group := 0
	for _, s := range doc.Sentences {
		sents = append(sents, [2]int{s.Span.Start, s.Span.End})
		for i, t := range s.Tokens {
			w := word{t.Span.Start, t.Span.End, t.Form, 0}
			if t.Glued || i+1 < len(s.Tokens) && s.Tokens[i+1].Glued {
				if !t.Glued {
					group++
				}
				w.multi = group
			}
			words = append(words, w)
		}
	}
	return words, sents, nil
}

// other is the words and sentences of a CoNLL-U file with the same text, spaces aside, as places in raw.
func (m *matcher) other(raw, path string) ([]word, [][2]int, error) {
	c := &corpus{}
	if err := c.readConllu(path); err != nil {
		return nil, nil, err
	}
	theirs := c.text.String()
	if squeeze(theirs) != squeeze(raw) {
		return nil, nil, fmt.Errorf("%s holds another text", path)
	}
	at := make([]int, m.packed[len(raw)]+1) // from packed places to places in raw
	for i := len(raw); i >= 0; i-- {
		at[m.packed[i]] = i
	}
	packed := pack(theirs)
	for i := range c.words {
		w := &c.words[i]
		w.start, w.end = at[packed[w.start]], at[packed[w.end]]
	}
	for i := range c.sents {
		s := &c.sents[i]
		s[0], s[1] = at[packed[s[0]]], at[packed[s[1]]]
	}
	return c.words, c.sents, nil
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), "") }

func report(name string, hit, gold, system int) {
	p, r := 100*float64(hit)/float64(system), 100*float64(hit)/float64(gold)
	fmt.Printf("%-10s precision %.2f recall %.2f F1 %.2f\n", name, p, r, 2*p*r/(p+r))
}

// pack counts, for each byte, the bytes before it that are no space: places in the text without spaces.
func pack(raw string) []int {
	n, out := 0, make([]int, len(raw)+1)
	for i, r := range raw {
		k := len(string(r))
		if unicode.IsSpace(r) {
			k = 0
		}
		for j := i; j < min(i+len(string(r)), len(raw)); j++ {
			out[j] = n
		}
		n += k
	}
	out[len(raw)] = n
	return out
}

type matcher struct{ packed []int }

func (m *matcher) span(s [2]int) [2]int { return [2]int{m.packed[s[0]], m.packed[s[1]]} }

// spans counts the spans that both have.
func (m *matcher) spans(a, b [][2]int) int {
	set, n := map[[2]int]bool{}, 0
	for _, s := range a {
		set[m.span(s)] = true
	}
	for _, s := range b {
		if set[m.span(s)] {
			n++
		}
	}
	return n
}

// pairs counts the words aligned as in the CoNLL 2018 shared task: by span, and inside of multiword tokens by the
// longest common subsequence of forms.
func (m *matcher) pairs(a, b []word) int {
	n, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		x, y := m.word(a, i), m.word(b, j)
		if a[i].multi > 0 || b[j].multi > 0 {
			i2, j2 := m.region(a, b, i, j)
			n += lcs(a[i:i2], b[j:j2])
			i, j = i2, j2
			continue
		}
		switch {
		case x == y:
			n, i, j = n+1, i+1, j+1
		case x[0] <= y[0]:
			i++
		default:
			j++
		}
	}
	return n
}

// word is the span of the surface token of word i.
func (m *matcher) word(ws []word, i int) [2]int {
	s := [2]int{ws[i].start, ws[i].end}
	if g := ws[i].multi; g > 0 {
		for k := i; k >= 0 && ws[k].multi == g; k-- {
			s[0] = ws[k].start
		}
		for k := i; k < len(ws) && ws[k].multi == g; k++ {
			s[1] = max(s[1], ws[k].end)
		}
	}
	return m.span(s)
}

// region is the end of the stretch of words that begins at i and j and overlaps with multiword tokens.
func (m *matcher) region(a, b []word, i, j int) (int, int) {
	x, y := m.word(a, i), m.word(b, j)
	end := y[1]
	if a[i].multi > 0 {
		end = x[1]
		if b[j].multi == 0 && y[0] < x[0] {
			return i, j + 1
		}
	} else if x[0] < y[0] {
		return i + 1, j
	}
	for {
		switch {
		case i < len(a) && m.word(a, i)[0] < end:
			if a[i].multi > 0 {
				end = max(end, m.word(a, i)[1])
			}
			i++
		case j < len(b) && m.word(b, j)[0] < end:
			if b[j].multi > 0 {
				end = max(end, m.word(b, j)[1])
			}
			j++
		default:
			return i, j
		}
	}
}

func lcs(a, b []word) int {
	prev := make([]int, len(b)+1)
	for i := range a {
		row := make([]int, len(b)+1)
		for j := range b {
			if strings.EqualFold(a[i].form, b[j].form) {
				row[j+1] = prev[j] + 1
			} else {
				row[j+1] = max(row[j], prev[j+1])
			}
		}
		prev = row
	}
	return prev[len(b)]
}
