package coref

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/parse"
)

// Splits reads splits.md of the treebank: documents by split.
func Splits(path string) (map[string][]string, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("reading the splits: %w", err)
	}
	out := map[string][]string{}
	split := ""
	item := regexp.MustCompile(`^\s*\* (\w+)`)
	for _, line := range strings.Split(string(b), "\n") {
		if s, ok := strings.CutPrefix(line, "## "); ok {
			split = strings.TrimSpace(s)
		}
		if m := item.FindStringSubmatch(line); m != nil && split != "" {
			out[split] = append(out[split], m[1])
		}
	}
	return out, nil
}

// Files gives the files of a folder in the named splits, in alphabetical order; a document that the folder lacks is
// passed over. "train" is what is in no other split.
func Files(dir string, splits []string) ([]string, error) {
	named, err := Splits(filepath.Join(dir, "splits.md"))
	if err != nil {
		return nil, err
	}
	all, err := filepath.Glob(filepath.Join(dir, "*.conllu"))
	if err != nil {
		return nil, err
	}
	in := map[string]string{}
	for _, s := range []string{"dev", "test", "test2"} {
		for _, id := range named[s] {
			in[id] = s
		}
	}
	var out []string
	for _, f := range all {
		s, ok := in[strings.TrimSuffix(filepath.Base(f), ".conllu")]
		if !ok {
			s = "train"
		}
		if slices.Contains(splits, s) {
			out = append(out, f)
		}
	}
	return out, nil
}

// Parse gives the document with Casus's own tags, names and trees over the same words; with goldTrees only the names.
func Parse(ctx context.Context, p *parse.Parser, d *Doc, goldTrees bool) (*casus.Doc, error) {
	out := &casus.Doc{Article: &casus.Article{ID: d.ID, Text: d.Text, Published: d.Published}}
	for i := range d.Sentences {
		s := d.Sentences[i]
		s.Tokens = append([]casus.Token(nil), s.Tokens...)
		out.Sentences = append(out.Sentences, s)
	}
	if err := p.Annotate(ctx, out); err != nil {
		return nil, fmt.Errorf("%s: %w", d.ID, err)
	}
	if goldTrees {
		for i := range out.Sentences {
			for k := range out.Sentences[i].Tokens {
				t := &out.Sentences[i].Tokens[k]
				n := t.Name
				*t = d.Sentences[i].Tokens[k]
				t.Name = n
			}
		}
	}
	return out, nil
}
