package conll

import (
	"fmt"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/parse"
)

// sentences reads a short form of CoNLL-U: a word is FORM/UPOS/HEAD/RELATION, + before it glues it to the word before,
// ~ says that no space stands before it; sentences are parted by |. Lemmas are the forms in lower case.
func sentences(t *testing.T, in string) []casus.Sentence {
	t.Helper()
	var b strings.Builder
	for s := range strings.SplitSeq(in, "|") {
		fields := strings.Fields(s)
		for i, f := range fields {
			if !strings.HasPrefix(f, "+") {
				surface, n := strings.TrimPrefix(strings.Split(f, "/")[0], "~"), 1
				for i+n < len(fields) && strings.HasPrefix(fields[i+n], "+") {
					surface += strings.Split(fields[i+n], "/")[0][1:]
					n++
				}
				if n > 1 {
					fmt.Fprintf(&b, "%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t_\n", i+1, i+n, surface)
				}
			}
			p := strings.Split(strings.TrimLeft(f, "+~"), "/")
			fmt.Fprintf(&b, "%d\t%s\t%s\t%s\tX%s\tNumber=Sing\t%s\t%s\t_\t_\n", i+1, p[0], strings.ToLower(p[0]), p[1], p[1], p[2], p[3])
		}
		b.WriteString("\n")
	}
	ss, err := parse.ReadConllu(strings.NewReader(b.String()))
	if err != nil {
		t.Fatalf("%v\n%s", err, b.String())
	}
	return ss
}

func TestScore(t *testing.T) {
	const (
		talks = "Talks/N/2/nsubj:pass began/V/0/root again/A/2/advmod"
		cant  = "He/P/4/nsubj ca/X/4/aux +n't/P/4/advmod go/V/0/root"
	)
	for _, c := range []struct {
		name, gold, system string
		want               map[string]Figure
	}{
		{"the same", talks, talks, map[string]Figure{
			"Tokens": {3, 3, 3}, "Sentences": {1, 1, 1}, "Words": {3, 3, 3}, "LAS": {3, 3, 3}, "LAS-universal": {3, 3, 3}, "Lemmas": {3, 3, 3}, "AllFeats": {3, 3, 3}}},
		{"wrong tags and relations", talks, "Talks/V/2/nsubj began/V/0/root again/A/1/advmod", map[string]Figure{
			"UPOS": {2, 3, 3}, "XPOS": {2, 3, 3}, "UAS": {2, 3, 3}, "LAS": {1, 3, 3}, "LAS-universal": {2, 3, 3}}},
		{"a token cut in two", talks, "Talks/N/3/nsubj:pass be/V/3/dep gan/V/0/root again/A/3/advmod", map[string]Figure{
			"Tokens": {2, 3, 4}, "Sentences": {1, 1, 1}, "Words": {2, 3, 4}, "UPOS": {2, 3, 4},
			// Both hang on a part of the word only.
			"UAS": {0, 3, 4}, "LAS": {0, 3, 4}}},
		{"two tokens in one", "Ta/N/2/compound lks/N/3/nsubj began/V/0/root", "Talks/N/2/nsubj began/V/0/root", map[string]Figure{
			"Tokens": {1, 3, 2}, "Words": {1, 3, 2}, "UAS": {1, 3, 2}}},
		{"two sentences in one", "Yes/I/0/root | No/I/0/root", "Yes/I/0/root No/I/1/conj", map[string]Figure{
			"Tokens": {2, 2, 2}, "Sentences": {0, 2, 1}, "UAS": {1, 2, 2}, "LAS": {1, 2, 2}}},
		{"a sentence cut in two", "Oh/I/3/dep yes/I/3/dep no/I/0/root so/A/3/dep", "Oh/I/0/root | yes/I/2/dep no/I/0/root so/A/2/dep", map[string]Figure{
			"Sentences": {0, 1, 2}, "Words": {4, 4, 4}, "UAS": {3, 4, 4}}},
		{"a multiword token", cant, cant, map[string]Figure{"Tokens": {3, 3, 3}, "Words": {4, 4, 4}, "LAS": {4, 4, 4}}},
		{"a multiword token not split", cant, "He/P/3/nsubj can't/X/3/aux go/V/0/root", map[string]Figure{
			"Tokens": {3, 3, 3}, "Words": {2, 4, 3}, "UAS": {2, 4, 3}}},
		{"a multiword token split elsewhere", cant, "He/P/4/nsubj can/X/4/aux +'t/P/4/advmod go/V/0/root", map[string]Figure{
			"Tokens": {3, 3, 3}, "Words": {2, 4, 4}, "LAS": {2, 4, 4}}},
		{"two tokens instead of a multiword token", cant, "He/P/4/nsubj ca/X/4/aux n't/P/4/advmod go/V/0/root", map[string]Figure{
			"Tokens": {2, 3, 4}, "Words": {4, 4, 4}, "LAS": {4, 4, 4}}},
		{"a multiword token over two tokens", "a/X/0/root bc/X/1/dep +d/X/1/dep e/X/1/dep", "a/X/0/root b/X/1/dep cd/X/1/dep +e/X/1/dep", map[string]Figure{
			"Tokens": {1, 3, 3}, "Words": {2, 4, 4}, "UAS": {2, 4, 4}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := Score(sentences(t, c.gold), sentences(t, c.system))
			if err != nil {
				t.Fatal(err)
			}
			seen := 0
			for _, r := range s.Rows() {
				if w, ok := c.want[r.Name]; ok {
					seen++
					if r.Figure != w {
						t.Errorf("%s: %+v, want %+v", r.Name, r.Figure, w)
					}
				}
			}
			if seen != len(c.want) {
				t.Errorf("a figure in %v has no such name", c.want)
			}
		})
	}
}

func TestScoreOtherText(t *testing.T) {
	_, err := Score(sentences(t, "one/N/0/root two/N/1/dep"), sentences(t, "one/N/0/root too/N/1/dep"))
	if err == nil || !strings.Contains(err.Error(), `after "onet" gold goes on "wo"`) {
		t.Errorf("error %v", err)
	}
	_, err = Score(sentences(t, "one/N/0/root"), sentences(t, "one/N/0/root two/N/1/dep"))
	if err == nil {
		t.Error("no error for a longer text")
	}
}

func TestScoreNothing(t *testing.T) {
	s, err := Score(nil, nil)
	if err != nil {
		t.Fatal(err)
	}
	if s.LAS.F1() != 0 || !strings.Contains(s.String(), "LAS-universal") {
		t.Errorf("scores of nothing: %s", s)
	}
}

func TestFigure(t *testing.T) {
	f := Figure{Correct: 1, Gold: 2, System: 4}
	if f.Precision() != 0.25 || f.Recall() != 0.5 || f.F1() != 2.0/6 {
		t.Errorf("%v %v %v", f.Precision(), f.Recall(), f.F1())
	}
}

func TestUniversal(t *testing.T) {
	if universal("Case=Nom|ExtPos=ADV|Number=Sing|Typo=Yes") != universal("Case=Nom|Number=Sing") || universal("Tense=Past") == universal("") {
		t.Error("wrong features kept")
	}
}

func TestWriteText(t *testing.T) {
	in := "# newpar\n# text = One two.\n1\tOne\t_\t_\t_\t_\t_\t_\t_\t_\n\n# text = Three.\n1\tThree\t_\t_\t_\t_\t_\t_\t_\t_\n\n# newpar\n1\tFour\t_\t_\t_\t_\t_\t_\t_\t_\n"
	var b strings.Builder
	if err := WriteText(&b, strings.NewReader(in)); err != nil {
		t.Fatal(err)
	}
	if want := "One two. Three.\n\nFour\n"; b.String() != want {
		t.Errorf("got %q, want %q", b.String(), want)
	}
	if err := WriteText(&b, strings.NewReader("x\n")); err == nil {
		t.Error("no error for a broken file")
	}
}

// What is scored against itself is right, whatever it is.
func FuzzScoreSelf(f *testing.F) {
	f.Add("1-2\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tca\tcan\tAUX\tMD\t_\t0\troot\t_\t_\n2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_\n")
	f.Add("1-2\tx\t_\t_\t_\t_\t_\t_\t_\t_\n1\taé\t_\t_\t_\t_\t9\tx\t_\t_\n2\tb\t_\t_\t_\t_\t1\tx\t_\t_\n3\tc d\t_\t_\t_\t_\t2\tx\t_\t_\n")
	f.Fuzz(func(t *testing.T, in string) {
		ss, err := parse.ReadConllu(strings.NewReader(in))
		if err != nil {
			return
		}
		s, err := Score(ss, ss)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range s.Rows() {
			if r.Correct != r.Gold || r.Correct != r.System {
				t.Fatalf("%s: %+v\n%s", r.Name, r.Figure, in)
			}
		}
	})
}
