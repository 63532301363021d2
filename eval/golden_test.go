package eval_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/casus/casus/code"
	"github.com/casus/casus/eval"
	"github.com/casus/casus/reader"
	"github.com/casus/casus/source"
)

var update = flag.Bool("update", false, "write the scores that are reached now to testdata/scores.golden")

// TestScoresDoNotFall reads the small gold corpus and compares each figure with the one written down.
func TestScoresDoNotFall(t *testing.T) {
	if testing.Short() {
		t.Skip("reads with the whole model")
	}
	articles := filepath.Join("testdata", "articles.jsonl")
	scores, err := eval.Score(open(t, articles, eval.ReadArticles), open(t, filepath.Join("testdata", "gold.jsonl"), eval.ReadRecords), read(t, articles))
	if err != nil {
		t.Fatal(err)
	}
	var text bytes.Buffer
	if err := scores.WriteText(&text); err != nil {
		t.Fatal(err)
	}
	got, err := json.MarshalIndent(scores, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden := filepath.Join("testdata", "scores.golden")
	if *update {
		if err := os.WriteFile(golden, append(got, '\n'), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	rose := compare(t, "", decode(t, want), decode(t, got))
	if t.Failed() {
		t.Logf("reached now:\n%s", text.String())
	} else if rose {
		t.Logf("some figures rose; write them down with -update:\n%s", text.String())
	}
}

// compare reports figures that fell. Of precision, recall, F1 and shares more is better; of false events less is.
func compare(t *testing.T, path string, want, got any) (rose bool) {
	t.Helper()
	w, isMap := want.(map[string]any)
	if isMap {
		g, ok := got.(map[string]any)
		if !ok {
			t.Errorf("%s: missing", path)
			return false
		}
		for k := range w {
			if compare(t, path+"/"+k, w[k], g[k]) {
				rose = true
			}
		}
		return rose
	}
	name := filepath.Base(path)
	if name != "f1" && name != "right" && name != "rate" {
		return false
	}
	a, aok := want.(float64)
	b, bok := got.(float64)
	if !aok || !bok {
		return false
	}
	if name == "rate" {
		a, b = -a, -b
	}
	if b < a {
		t.Errorf("%s fell from %v to %v", path, want, got)
	}
	return b > a
}

func decode(t *testing.T, b []byte) any {
	t.Helper()
	var v any
	if err := json.Unmarshal(b, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func open[T any](t *testing.T, path string, read func(r io.Reader, name string) ([]T, error)) []T {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	out, err := read(f, path)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// read reads the articles as casus read does.
func read(t *testing.T, path string) []eval.Record {
	t.Helper()
	rd, err := reader.New(reader.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var lines bytes.Buffer
	for item := range source.Articles([]string{path}, source.Options{}) {
		if item.Err != nil {
			t.Fatal(item.Err)
		}
		doc, err := rd.Read(t.Context(), item.Article)
		if err != nil {
			t.Fatal(err)
		}
		for _, rec := range doc.Records {
			line, err := code.MarshalRecord(rec)
			if err != nil {
				t.Fatal(err)
			}
			lines.Write(append(line, '\n'))
		}
	}
	out, err := eval.ReadRecords(&lines, "records")
	if err != nil && !errors.Is(err, io.EOF) {
		t.Fatal(err)
	}
	return out
}
