// Package attribution measures statements (who says what) against corpora of attributions in brat's standoff format,
// such as PolNeAR (Newell et al. 2018), which are not part of this repository.
package attribution

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"github.com/casus/casus"
)

// Gold is one attribution: who, by which words, says what. Spans are UTF-8 bytes of the text; each part may be in pieces.
type Gold struct {
	Source, Cue, Content []casus.Span
}

// File is an annotated article.
type File struct {
	Name, Text string
	Gold       []Gold
}

// Read reads the texts DIR/text/NAME.txt with their attributions DIR/attributions/NAME.ann, by name.
func Read(dir string) ([]File, error) {
	names, err := filepath.Glob(filepath.Join(dir, "attributions", "*.ann"))
	if err != nil {
		return nil, fmt.Errorf("attribution: %w", err)
	}
	if len(names) == 0 {
		return nil, fmt.Errorf("attribution: no files %s", filepath.Join(dir, "attributions", "*.ann"))
	}
	sort.Strings(names)
	texts, err := textFiles(filepath.Join(dir, "text"))
	if err != nil {
		return nil, err
	}
	var out []File
	for _, name := range names {
		f, err := readFile(name, texts)
		if err != nil {
			return nil, fmt.Errorf("attribution: %w", err)
		}
		out = append(out, f)
	}
	return out, nil
}

// textFiles lists the texts, longest name first: an annotation's name goes on after the text's.
func textFiles(dir string) ([]string, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, fmt.Errorf("attribution: %w", err)
	}
	sort.Slice(names, func(i, j int) bool {
		if len(names[i]) != len(names[j]) {
			return len(names[i]) > len(names[j])
		}
		return names[i] < names[j]
	})
	return names, nil
}

func readFile(name string, texts []string) (File, error) {
	base := strings.TrimSuffix(filepath.Base(name), ".ann")
	f := File{Name: base}
	for _, t := range texts {
		if strings.HasPrefix(base, strings.TrimSuffix(filepath.Base(t), ".txt")) {
			b, err := os.ReadFile(t)
			if err != nil {
				return f, fmt.Errorf("reading a text: %w", err)
			}
			f.Text = string(b)
			break
		}
	}
	if f.Text == "" {
		return f, fmt.Errorf("%s: no text of this name", name)
	}
	b, err := os.ReadFile(name)
	if err != nil {
		return f, fmt.Errorf("reading attributions: %w", err)
	}
	f.Gold, err = parse(string(b), offsets(f.Text), name)
	return f, err
}

// offsets gives the byte of each character: brat counts characters.
func offsets(s string) []int {
	var at []int
	for i := range s {
		at = append(at, i)
	}
	return append(at, len(s))
}

// parse reads brat's lines: "T1<tab>Content 3 9;12 20<tab>words" and "E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1".
func parse(s string, at []int, name string) ([]Gold, error) {
	spans := map[string][]casus.Span{}
	var events []string
	sc := bufio.NewScanner(strings.NewReader(s))
	sc.Buffer(nil, 1<<20)
	for n := 1; sc.Scan(); n++ {
		cols := strings.Split(sc.Text(), "\t")
		if len(cols) < 2 || cols[0] == "" {
			continue
		}
		switch cols[0][0] {
		case 'T':
			_, where, _ := strings.Cut(cols[1], " ")
			ss, err := parseSpans(where, at)
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n, err)
			}
			spans[cols[0]] = ss
		case 'E':
			events = append(events, cols[1])
		}
	}
	var out []Gold
	for _, e := range events {
		var g Gold
		for _, part := range strings.Fields(e) {
			role, id, _ := strings.Cut(part, ":")
			switch strings.TrimRight(role, "0123456789") {
			case "Source":
				g.Source = append(g.Source, spans[id]...)
			case "Cue":
				g.Cue = append(g.Cue, spans[id]...)
			case "Content":
				g.Content = append(g.Content, spans[id]...)
			}
		}
		if len(g.Content) > 0 {
			out = append(out, g)
		}
	}
	return out, nil
}

func parseSpans(s string, at []int) ([]casus.Span, error) {
	var out []casus.Span
	for _, piece := range strings.Split(s, ";") {
		a, b, _ := strings.Cut(piece, " ")
		i, err1 := strconv.Atoi(a)
		j, err2 := strconv.Atoi(b)
		if err1 != nil || err2 != nil || i < 0 || j < i || j >= len(at) {
			return nil, fmt.Errorf("bad span %q", piece)
		}
		out = append(out, casus.Span{Start: at[i], End: at[j]})
	}
	return out, nil
}
