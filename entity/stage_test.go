package entity

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/parse"
)

var update = flag.Bool("update", false, "write the golden files anew")

// files are the text and the frozen tree of testdata/NAME.
func files(t testing.TB, name string) (text string, tree []casus.Sentence) {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", name+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	conllu, err := os.ReadFile(filepath.Join("testdata", name+".conllu"))
	if err != nil {
		t.Fatal(err)
	}
	ss, err := parse.ReadConllu(bytes.NewReader(conllu))
	if err != nil {
		t.Fatal(err)
	}
	return string(raw), ss
}

func document(t testing.TB, name, published, text string, tree []casus.Sentence) *casus.Doc {
	t.Helper()
	return &casus.Doc{Article: &casus.Article{ID: name, Text: text, Published: published}, Sentences: tree}
}

// read runs the stage over testdata/NAME.
func read(t *testing.T, st *Stage, name, published string) *casus.Doc {
	t.Helper()
	text, tree := files(t, name)
	d := document(t, name, published, text, tree)
	if err := st.Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	return d
}

func dump(d *casus.Doc) []byte {
	var b bytes.Buffer
	for _, n := range d.Notes {
		fmt.Fprintf(&b, "note: %s\n", n.Text)
	}
	sent := -1
	for i, m := range d.Mentions {
		if m.Sent != sent {
			sent = m.Sent
			fmt.Fprintf(&b, "\n%s\n", d.Sentences[sent].Of(d.Article.Text))
		}
		fmt.Fprintf(&b, "%d %s %q", i, m.Kind, m.Span.Of(d.Article.Text))
		if m.Antecedent >= 0 {
			fmt.Fprintf(&b, " -> %d", m.Antecedent)
		}
		if m.Unknown != "" {
			fmt.Fprintf(&b, " unknown: %s", m.Unknown)
		}
		fmt.Fprintln(&b)
		for _, p := range m.Actors {
			fmt.Fprintf(&b, "    %s %q %s (%s)\n", p.Code, p.Text, p.Entity, p.Why)
		}
	}
	return b.Bytes()
}

func TestGolden(t *testing.T) {
	st, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, published := range map[string]string{"talks": "2016-02-15", "undated": ""} {
		t.Run(name, func(t *testing.T) {
			got := dump(read(t, st, name, published))
			file := filepath.Join("testdata", name+".golden")
			if *update {
				if err := os.WriteFile(file, got, 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("%s differs from %s:\n%s", name, file, firstDifference(string(got), string(want)))
			}
		})
	}
}

func firstDifference(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	from := max(0, i-200)
	return "got  …" + a[from:min(len(a), i+200)] + "\nwant …" + b[from:min(len(b), i+200)]
}

// TestMentions checks the invariants that the rooms to the right rely on.
func TestMentions(t *testing.T) {
	st, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := read(t, st, "talks", "2016-02-15")
	for i, m := range d.Mentions {
		s := d.Sentences[m.Sent]
		if m.First < 0 || m.First >= m.End || m.End > len(s.Tokens) || m.Head < m.First || m.Head >= m.End {
			t.Errorf("mention %d: tokens %d..%d, head %d", i, m.First, m.End, m.Head)
		}
		if m.Antecedent >= len(d.Mentions) || m.Antecedent == i {
			t.Errorf("mention %d: antecedent %d", i, m.Antecedent)
		}
		if m.Reason == "" && m.Unknown == "" {
			t.Errorf("mention %d (%s) gives no reason", i, m.Span.Of(d.Article.Text))
		}
		for _, p := range m.Actors {
			if p.Code == "" || p.Why == "" || p.Text == "" {
				t.Errorf("mention %d: party %+v", i, p)
			}
		}
		if i > 0 && (d.Mentions[i-1].Sent > m.Sent || d.Mentions[i-1].Sent == m.Sent && d.Mentions[i-1].First > m.First) {
			t.Errorf("mention %d is out of order", i)
		}
	}
}

// TestRepeat shows that the result does not depend on the run.
func TestRepeat(t *testing.T) {
	st, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	first := dump(read(t, st, "talks", "2016-02-15"))
	for range 5 {
		if !bytes.Equal(first, dump(read(t, st, "talks", "2016-02-15"))) {
			t.Fatal("two runs differ")
		}
	}
}
