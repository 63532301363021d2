package ner

import (
	"bytes"
	"strings"
	"testing"

	"github.com/casus/casus/parse"
)

const uner = "# sent_id = 1\n1\tAnna\tB-PER\t-\tx\n2\tBerg\tI-PER\t-\tx\n3\tleft\tO\t-\tx\n4\tOslo\tB-LOC\t-\tx\n\n# sent_id = 2\n1\tMonday\tB-O\t-\tx\n2\t#\tO\t-\tx\n"

func TestRead(t *testing.T) {
	for _, c := range []struct {
		format, text, want string
	}{
		{"uner", uner, "Anna/B-PER Berg/I-PER left/O Oslo/B-LOC | Monday/O #/O"},
		{"crossner", "Anna\tB-politician\nleft\tO\n\nOslo\tB-location\n", "Anna/B-politician left/O | Oslo/B-location"},
		{"gmb", "Sentence #,Word,POS,Tag\nSentence: 1,\"\"\"\",``,O\n,Caf\xe9,NNP,B-org\nSentence: 2,,NNP,O\n,Oslo,NNP,B-geo\n", "\"/O Café/B-org | Oslo/B-geo"},
	} {
		read := map[string]func() ([]Sentence, error){
			"uner":     func() ([]Sentence, error) { return ReadUNER(strings.NewReader(c.text)) },
			"crossner": func() ([]Sentence, error) { return ReadCrossNER(strings.NewReader(c.text)) },
			"gmb":      func() ([]Sentence, error) { return ReadGMB(strings.NewReader(c.text)) },
		}[c.format]
		got, err := read()
		if err != nil {
			t.Errorf("%s: %v", c.format, err)
			continue
		}
		var parts []string
		for _, s := range got {
			var words []string
			for i := range s.Forms {
				words = append(words, s.Forms[i]+"/"+s.Labels[i])
			}
			parts = append(parts, strings.Join(words, " "))
		}
		if g := strings.Join(parts, " | "); g != c.want {
			t.Errorf("%s: %s, want %s", c.format, g, c.want)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	for _, text := range []string{"1\tAnna\n", "1\tAnna\tPER\t-\n"} {
		if _, err := ReadUNER(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), "line 1") {
			t.Errorf("%q: %v", text, err)
		}
	}
	for _, text := range []string{"a,b\n", "Sentence: 1,Anna,NNP,per\n", "Sentence: 1,\"Anna,NNP,O\n"} {
		if _, err := ReadGMB(strings.NewReader(text)); err == nil {
			t.Errorf("%q: no error", text)
		}
	}
	if _, err := NewFormat("conll"); err == nil {
		t.Error("unknown format: no error")
	}
}

func TestScore(t *testing.T) {
	keep := plain(three)
	var s Score
	gold := []string{"B-PER", "I-PER", "O", "B-LOC", "B-LOC", "B-OTH"}
	found := []string{"I-PER", "I-PER", "B-ORG", "B-LOC", "I-LOC", "O"}
	s.add(names(gold, keep), names(found, keep))
	if s.Count != (Count{Right: 1, Found: 3, Gold: 3}) {
		t.Errorf("counts %+v", s.Count)
	}
	if s.Kinds["LOC"] != (Count{Found: 1, Gold: 2}) {
		t.Errorf("places %+v", s.Kinds["LOC"])
	}
}

func TestMeasure(t *testing.T) {
	p, err := parse.New()
	if err != nil {
		t.Fatal(err)
	}
	f, err := NewFormat("uner")
	if err != nil {
		t.Fatal(err)
	}
	r, err := Measure("x", strings.NewReader("1\tThe\tO\t-\n2\tpresident\tO\t-\n3\tarrived\tO\t-\n4\tin\tO\t-\n5\tFrance\tB-LOC\t-\n6\t.\tO\t-\n"), f, p)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := r.WriteText(&out); err != nil {
		t.Fatal(err)
	}
	if got := strings.Count(out.String(), "f1 1.000"); got != 4 {
		t.Errorf("want all right:\n%s", out.String())
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(uner))
	f.Add([]byte("Sentence: 1,\"\"\"\",``,O\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, read := range []func() ([]Sentence, error){
			func() ([]Sentence, error) { return ReadUNER(bytes.NewReader(b)) },
			func() ([]Sentence, error) { return ReadCrossNER(bytes.NewReader(b)) },
			func() ([]Sentence, error) { return ReadGMB(bytes.NewReader(b)) },
		} {
			s, err := read()
			if err != nil {
				continue
			}
			for i := range s {
				if len(s[i].Forms) == 0 || len(s[i].Forms) != len(s[i].Labels) {
					t.Fatalf("sentence %d has %d forms and %d labels", i, len(s[i].Forms), len(s[i].Labels))
				}
				names(s[i].Labels, plain(same))
			}
		}
	})
}
