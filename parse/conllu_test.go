package parse

import (
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/casus/casus"
)

const sampleConllu = `# newdoc id = d1
# newpar
# sent_id = d1-1
# text = She can't leave.
1	She	she	PRON	PRP	Case=Nom|Number=Sing	4	nsubj	_	_
2-3	can't	_	_	_	_	_	_	_	_
2	ca	can	AUX	MD	VerbForm=Fin	4	aux	_	_
3	n't	not	PART	RB	_	4	advmod	_	_
4	leave	leave	VERB	VB	VerbForm=Inf	0	root	_	SpaceAfter=No
4.1	it	it	PRON	PRP	_	_	_	_	_
5	.	.	PUNCT	.	_	4	punct	_	_

# newpar
# sent_id = d1-2
1	Zoë	Zoë	PROPN	NNP	_	2	nsubj	_	Name=B-PER
2-3	wanna	_	_	_	_	_	_	_	SpaceAfter=No
2	want	want	VERB	VBP	_	0	root	_	_
3	to	to	PART	TO	_	2	mark	_	_
4	.	.	PUNCT	.	_	2	punct	_	_

`

func TestReadConllu(t *testing.T) {
	ss, err := ReadConllu(strings.NewReader(sampleConllu))
	if err != nil {
		t.Fatal(err)
	}
	text := "She can't leave.\nZoë wanna."
	want := [][]string{{"She", "ca", "n't", "leave", "."}, {"Zoë", "wa", "nna", "."}}
	for i, s := range ss {
		for j, tok := range s.Tokens {
			if got := tok.Of(text); got != want[i][j] {
				t.Errorf("sentence %d word %d covers %q, want %q", i+1, j+1, got, want[i][j])
			}
		}
		if err := Validate(&ss[i]); err != nil {
			t.Errorf("sentence %d: %v", i+1, err)
		}
	}
	if got := ss[0].Of(text); got != "She can't leave." {
		t.Errorf("first sentence covers %q", got)
	}
	if got := ss[1].Of(text); got != "Zoë wanna." {
		t.Errorf("second sentence covers %q", got)
	}
	if !ss[0].Tokens[2].Glued || ss[0].Tokens[1].Glued || ss[0].Tokens[3].Glued || !ss[1].Tokens[2].Glued {
		t.Error("multiword tokens not marked")
	}
	if ss[0].Tokens[3].Head != -1 || ss[0].Tokens[0].Head != 3 || ss[1].Tokens[0].Name != "B-PER" {
		t.Errorf("bad head or name: %+v", ss)
	}
	if ss[0].Para != 0 || ss[1].Para != 1 {
		t.Errorf("paragraphs %d %d", ss[0].Para, ss[1].Para)
	}
}

func TestConlluRoundTrip(t *testing.T) {
	ss, err := ReadConllu(strings.NewReader(sampleConllu))
	if err != nil {
		t.Fatal(err)
	}
	// A second space and a form that differs from the text: places must be kept.
	moved := "She  can't leave.\n\n\nZoë wanna. "
	far := append([]casus.Sentence(nil), ss...)
	for i := range far {
		far[i].Tokens = append([]casus.Token(nil), ss[i].Tokens...)
		far[i].Start++
		far[i].End += 1 + 2*i
		far[i].Start += i
		for j := range far[i].Tokens {
			far[i].Tokens[j].Start += 1 + 2*i
			far[i].Tokens[j].End += 1 + 2*i
		}
	}
	far[0].Start, far[0].Tokens[0].Start, far[0].Tokens[0].End = 0, 0, 3
	far[1].Kind, far[1].Dateline = casus.Headline, casus.Span{Start: 20, End: 23}
	for _, c := range []struct {
		text string
		in   []casus.Sentence
	}{{"She can't leave.\nZoë wanna.", ss}, {"", ss}, {moved, far}} {
		var b strings.Builder
		if err := WriteConllu(&b, c.text, c.in); err != nil {
			t.Fatal(err)
		}
		got, err := ReadConllu(strings.NewReader(b.String()))
		if err != nil {
			t.Fatalf("%v\n%s", err, b.String())
		}
		if !reflect.DeepEqual(got, c.in) {
			t.Errorf("got  %+v\nwant %+v\n%s", got, c.in, b.String())
		}
	}
}

func TestWriteConllu(t *testing.T) {
	text := "It's on."
	tok := func(form string, a, b, head int, rel string, glued bool) casus.Token {
		return casus.Token{Form: form, Span: casus.Span{Start: a, End: b}, Head: head, Deprel: rel, Glued: glued}
	}
	in := []casus.Sentence{{Span: casus.Span{Start: 0, End: 8}, Tokens: []casus.Token{
		tok("It", 0, 2, 2, "nsubj", false), tok("'s", 2, 4, 2, "cop", true), tok("on", 5, 7, -1, "root", false), tok(".", 7, 8, 2, "punct", false)}}}
	in[0].Tokens[0].Name = "O"
	var b strings.Builder
	if err := WriteConllu(&b, text, in); err != nil {
		t.Fatal(err)
	}
	want := `# newpar
# sent_id = 1
# span = 0 8
# text = It's on.
1-2	It's	_	_	_	_	_	_	_	_
1	It	_	_	_	_	3	nsubj	_	_
2	's	_	_	_	_	3	cop	_	_
3	on	_	_	_	_	0	root	_	SpaceAfter=No
4	.	_	_	_	_	3	punct	_	_

`
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
}

func TestReadConlluErrors(t *testing.T) {
	row := func(id, head string) string { return id + "\ta\t_\t_\t_\t_\t" + head + "\tdep\t_\t_\n" }
	for _, c := range []struct{ name, in, want string }{
		{"columns", "1\ta\n", "line 1: 2 columns"},
		{"many columns", strings.Repeat("a\t", 11) + "\n", "line 1: more than 10"},
		{"id", row("1", "0") + row("3", "1"), `line 2: id "3" where 2 is due`},
		{"no id", row("x", "0"), `line 1: id "x"`},
		{"head", row("1", "0") + row("2", "7"), "line 2: head 7 in a sentence of 2 words"},
		{"negative head", row("1", "-1"), "line 1: bad head"},
		{"range", row("1", "0") + row("1-2", "_"), "line 2: multiword token 1-2 after word 1"},
		{"open range", row("1-3", "_") + row("1", "0") + "\n", "line 3: sentence ends within a multiword token"},
		{"nested range", row("1-3", "_") + row("1-2", "_"), "line 2: multiword token 1-2 within another"},
		{"huge range", row("1-999999999", "_"), "line 1: multiword"},
		{"utf8", "# text = \xff\n", "line 1: not UTF-8"},
		{"long", "#" + strings.Repeat("x", maxConlluLine), "line 1: longer than"},
		{"span", "\n# span = 9 3\n", `line 2: span: bad span "9 3"`},
		{"form", "1\t\t_\t_\t_\t_\t0\troot\t_\t_\n", "line 1: empty form"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := ReadConllu(strings.NewReader(c.in))
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("error %v, want %q", err, c.want)
			}
		})
	}
}

func TestConlluSpans(t *testing.T) {
	in := "\ufeff# span = 100 120\r\n1\tOne\t_\t_\t_\t_\t_\t_\t_\t_\r\n2\ttwo\t_\t_\t_\t_\t_\t_\t_\tSpan=110:113|SpaceAfter=No\r\n3\t.\t_\t_\t_\t_\t_\t_\t_\t_\r\n"
	ss, err := ReadConllu(strings.NewReader(in))
	if err != nil {
		t.Fatal(err)
	}
	want := []casus.Span{{Start: 100, End: 103}, {Start: 110, End: 113}, {Start: 113, End: 114}}
	for i, w := range want {
		if ss[0].Tokens[i].Span != w {
			t.Errorf("token %d at %v, want %v", i+1, ss[0].Tokens[i].Span, w)
		}
	}
	if (ss[0].Span != casus.Span{Start: 100, End: 120}) {
		t.Errorf("sentence at %v", ss[0].Span)
	}
}

func TestValidate(t *testing.T) {
	for _, c := range []struct {
		heads string
		want  string
	}{
		{"2 0 2", ""},
		{"0", ""},
		{"0 0", "2 roots"},
		{"2 1", "0 roots"},
		{"0 3 2", "cycle"},
		{"1", "itself"},
		{"0 3 4 2 3", "cycle"},
		{"0 9", "head 9"},
	} {
		var s casus.Sentence
		for f := range strings.FieldsSeq(c.heads) {
			tok := casus.Token{Head: int(f[0]-'0') - 1, Deprel: "dep"}
			if tok.Head < 0 {
				tok.Deprel = "root"
			}
			s.Tokens = append(s.Tokens, tok)
		}
		err := Validate(&s)
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("heads %s: %v, want %q", c.heads, err, c.want)
		}
	}
}

func FuzzReadConllu(f *testing.F) {
	f.Add(sampleConllu)
	f.Add("# span = 1 2\n1-2\tab\t_\t_\t_\t_\t_\t_\t_\t_\n1\tx\t_\t_\t_\t_\t2\tdep\t_\tSpan=0:9\n2\tyé\t_\t_\t_\t_\t1\tdep\t_\t_\n")
	f.Fuzz(func(t *testing.T, in string) {
		ss, err := ReadConllu(strings.NewReader(in))
		if err != nil {
			return
		}
		for i := range ss {
			_ = Validate(&ss[i])
			for j, tok := range ss[i].Tokens {
				if tok.Start < 0 || tok.End < tok.Start || tok.Head >= len(ss[i].Tokens) {
					t.Fatalf("sentence %d word %d: %+v", i+1, j+1, tok)
				}
			}
		}
		var b strings.Builder
		if err := WriteConllu(&b, "", ss); err != nil {
			t.Fatal(err)
		}
		again, err := ReadConllu(strings.NewReader(b.String()))
		if err != nil {
			t.Fatalf("%v\n%s", err, strconv.Quote(b.String()))
		}
		for i := range again {
			for j, tok := range again[i].Tokens {
				if tok.Span != ss[i].Tokens[j].Span {
					t.Fatalf("place of word %d of sentence %d: %v, was %v\n%s", j+1, i+1, tok.Span, ss[i].Tokens[j].Span, b.String())
				}
			}
		}
	})
}
