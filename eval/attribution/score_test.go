package attribution

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// article is a document of space-parted words, one sentence.
func article(text string) *casus.Doc {
	d := &casus.Doc{Article: &casus.Article{Text: text}}
	s := casus.Sentence{Span: casus.Span{Start: 0, End: len(text)}}
	at := 0
	for _, w := range strings.Split(text, " ") {
		s.Tokens = append(s.Tokens, casus.Token{Form: w, Span: casus.Span{Start: at, End: at + len(w)}})
		at += len(w) + 1
	}
	d.Sentences = []casus.Sentence{s}
	return d
}

func TestScores(t *testing.T) {
	dir := t.TempDir()
	text := "“Müller” said rain falls today and Bo fears more snow"
	ann := "T1\tSource 0 8\t“Müller”\nT2\tCue 9 13\tsaid\nT3\tContent 14 30\train falls today\nE1\tAttribution:T4 Content:T3 Cue:T2 Source:T1\n" +
		"T5\tSource 35 37\tBo\nT6\tContent 44 53\tmore snow\nE2\tContent:T6 Source:T5\n"
	for _, f := range [][2]string{{"attributions/a_1.ann", ann}, {"text/a.txt", text}} {
		name := filepath.Join(dir, f[0])
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(f[1]), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	files, err := Read(dir)
	if err != nil {
		t.Fatal(err)
	}
	d := article(text)
	at := strings.Index(text, "rain")
	d.Records = []casus.Record{{Statement: &casus.Statement{
		Speaker: []casus.Party{{Text: "“Müller”", Span: &casus.Span{Start: 0, End: 13}}},
		Span:    casus.Span{Start: at, End: at + len("rain falls")},
	}}}
	var s Scores
	s.Add(&files[0], d)
	// Two of two predicted tokens are gold; gold has three and two.
	if s.Matched != 1 || s.Precision != 1 || s.Recall != 2.0/5 || s.Source != 1 || s.Gold != 2 {
		t.Errorf("got %+v", s)
	}
	d.Records[0].Statement.Speaker[0].Span = &casus.Span{Start: at, End: at + 4}
	s = Scores{}
	s.Add(&files[0], d)
	if s.Source != 0 {
		t.Errorf("a wrong speaker counts as right: %+v", s)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, line := range []string{"T1\tContent 5 2\tx", "T1\tContent a 2\tx", "T1\tContent 0 99\tx", "T1\tContent 1\tx"} {
		if _, err := parse(line, offsets("some text"), "f.ann"); err == nil || !strings.Contains(err.Error(), "f.ann:1") {
			t.Errorf("%q: %v", line, err)
		}
	}
}
