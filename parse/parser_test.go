package parse

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// tokens splits at spaces; spans are those of the words in text.
func tokens(text string) []casus.Token {
	var out []casus.Token
	at := 0
	for _, f := range strings.Fields(text) {
		i := at + strings.Index(text[at:], f)
		out = append(out, casus.Token{Span: casus.Span{Start: i, End: i + len(f)}, Form: f})
		at = i + len(f)
	}
	return out
}

func newParser(t testing.TB) *Parser {
	t.Helper()
	p, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// TestTrees holds plain sentences, in which a working parser makes no mistake, to their arcs.
func TestTrees(t *testing.T) {
	p := newParser(t)
	for _, c := range []struct{ text, arcs string }{
		{"The president met his counterpart in Paris .", "met>nsubj>president met>obj>counterpart met>obl>Paris"},
		{"Three protesters were arrested by the police on Friday .", "arrested>nsubj:pass>protesters arrested>obl:agent>police"},
		{"Rebels attacked the town , killing two soldiers .", "attacked>nsubj>Rebels attacked>obj>town attacked>advcl>killing killing>obj>soldiers"},
		{"The minister said that the talks had failed .", "said>nsubj>minister said>ccomp>failed failed>nsubj>talks"},
	} {
		toks := tokens(c.text)
		p.Sentence(toks)
		have := map[string]bool{}
		for _, k := range toks {
			if k.Head >= 0 {
				have[toks[k.Head].Form+">"+k.Deprel+">"+k.Form] = true
			}
		}
		for _, want := range strings.Fields(c.arcs) {
			if !have[want] {
				t.Errorf("%q: no arc %s", c.text, want)
			}
		}
	}
}

// TestLongSentence: a sentence beyond the chunk size still gets one tree.
func TestLongSentence(t *testing.T) {
	p := newParser(t)
	toks := tokens(strings.Repeat("The army shelled the town , and the rebels fled , ", 900) + ".")
	d := &casus.Doc{Article: &casus.Article{}, Sentences: []casus.Sentence{{Tokens: toks}}}
	if err := p.Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	roots := 0
	for i := range toks {
		steps := 0
		for j := i; toks[j].Head >= 0; j = toks[j].Head {
			if steps++; steps > len(toks) {
				t.Fatalf("token %d stands in a cycle", i)
			}
		}
		if toks[i].Head < 0 {
			roots++
		}
	}
	if roots != 1 {
		t.Fatalf("%d roots, want 1", roots)
	}
}

// TestDateline: what stands before the dash does not spoil the sentence.
func TestDateline(t *testing.T) {
	p := newParser(t)
	text := "OSLO , NORWAY — Norwegian Foreign Minister Jonas Dahl met his Danish counterpart on Monday ."
	s := casus.Sentence{Span: casus.Span{Start: 0, End: len(text)}, Tokens: tokens(text), Dateline: casus.Span{Start: 0, End: len("OSLO , NORWAY —")}}
	d := &casus.Doc{Article: &casus.Article{Text: text}, Sentences: []casus.Sentence{s}}
	if err := p.Annotate(context.Background(), d); err != nil {
		t.Fatal(err)
	}
	toks := d.Sentences[0].Tokens
	if toks[0].Deprel != "parataxis" || toks[toks[0].Head].Form != "met" {
		t.Errorf("dateline hangs on %d by %s", toks[0].Head, toks[0].Deprel)
	}
	for i, want := range map[int]string{7: "nsubj", 9: "root"} {
		if toks[i].Deprel != want {
			t.Errorf("%s is %s, want %s", toks[i].Form, toks[i].Deprel, want)
		}
	}
}

// TestSameTwice: the word cache and the order of sentences change nothing.
func TestSameTwice(t *testing.T) {
	p, q := newParser(t), newParser(t)
	texts := []string{"Kenya 's parliament rejected the bill .", "\u202eعربي", "😀 😀 !", "A", strings.Repeat("x", 100000)}
	dump := func(p *Parser, order []int) string {
		out := make([]string, len(texts))
		for _, i := range order {
			toks := tokens(texts[i])
			p.Sentence(toks)
			out[i] = fmt.Sprintf("%+v", toks)
		}
		return strings.Join(out, "\n")
	}
	if a, b := dump(p, []int{0, 1, 2, 3, 4}), dump(q, []int{4, 2, 0, 3, 1}); a != b {
		t.Fatalf("results differ:\n%s\n%s", a, b)
	}
}

func TestLoadRefuses(t *testing.T) {
	for name, b := range map[string][]byte{
		"empty": nil, "other": []byte("PK\x03\x04 and so on and on"), "cut": modelFile[:1000],
		"cut tensors": modelFile[:len(modelFile)/2], "long header": append([]byte("CASUSLM2\xff\xff\xff\x7f"), bytes.Repeat([]byte(" "), 99)...),
	} {
		if _, err := FromBytes(b); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func BenchmarkParse(b *testing.B) {
	p := newParser(b)
	toks := tokens("The foreign minister of Kenya told reporters on Tuesday that his government would not send troops across the border until talks had ended .")
	b.ReportAllocs()
	for b.Loop() {
		p.Sentence(toks)
	}
	b.ReportMetric(float64(len(toks)*b.N)/b.Elapsed().Seconds(), "tokens/s")
}
