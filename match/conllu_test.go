package match

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// readTrees reads CoNLL-U trees of testdata into a doc of one sentence each, by sent_id, in order.
func readTrees(t testing.TB, file string) ([]string, []*casus.Doc) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	var docs []*casus.Doc
	for _, block := range strings.Split(strings.TrimSpace(string(data)), "\n\n") {
		name, d := readTree(t, block)
		names, docs = append(names, name), append(docs, d)
	}
	return names, docs
}

func readTree(t testing.TB, block string) (string, *casus.Doc) {
	t.Helper()
	name, text := "", ""
	var s casus.Sentence
	for _, line := range strings.Split(block, "\n") {
		if v, ok := strings.CutPrefix(line, "# sent_id = "); ok {
			name = v
		}
		if v, ok := strings.CutPrefix(line, "# text = "); ok {
			text = v
		}
		if v, ok := strings.CutPrefix(line, "# kind = "); ok {
			s.Kind = casus.SentenceKind(v)
		}
		f := strings.Split(line, "\t")
		if line == "" || line[0] == '#' || len(f) != 10 {
			continue
		}
		h, err := strconv.Atoi(f[6])
		if err != nil {
			t.Fatalf("%s: head %q", name, f[6])
		}
		tk := casus.Token{Form: f[1], Lemma: f[2], UPOS: f[3], XPOS: f[4], Head: h - 1, Deprel: f[7]}
		if f[5] != "_" {
			tk.Feats = f[5]
		}
		if n, ok := strings.CutPrefix(f[9], "Name="); ok {
			tk.Name = n
		}
		s.Tokens = append(s.Tokens, tk)
	}
	pos := 0
	for i := range s.Tokens {
		k := strings.Index(text[pos:], s.Tokens[i].Form)
		if k < 0 {
			t.Fatalf("%s: %q is not in the text", name, s.Tokens[i].Form)
		}
		s.Tokens[i].Span = casus.Span{Start: pos + k, End: pos + k + len(s.Tokens[i].Form)}
		pos = s.Tokens[i].End
	}
	s.Span = casus.Span{End: len(text)}
	return name, &casus.Doc{Article: &casus.Article{Text: text}, Sentences: []casus.Sentence{s}}
}

// formsOf are the forms of tokens, joined.
func formsOf(d *casus.Doc, sent int, tokens []int) string {
	var w []string
	for _, i := range tokens {
		w = append(w, d.Sentences[sent].Tokens[i].Form)
	}
	return strings.Join(w, " ")
}
