package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/source"
)

// corpus is the small gold corpus: some of its articles have many records, and we add some that have none or fail.
func corpus(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "..", "eval", "testdata", "articles.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(string(data), "\n")
	var b strings.Builder
	for i, l := range lines[:len(lines)-1] {
		b.WriteString(l)
		switch i {
		case 1, 2, 7:
			fmt.Fprintf(&b, "{\"id\":\"quiet%d\",\"text\":\"It was warm.\"}\n", i)
		case 4:
			b.WriteString("{\"id\":\"torn\",\n")
		case 5:
			b.WriteString("{\"id\":\"other\",\"lang\":\"fr\",\"text\":\"Il fait chaud.\"}\n")
		}
	}
	path := filepath.Join(t.TempDir(), "corpus.jsonl")
	if err := os.WriteFile(path, []byte(b.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// casusRun runs the command line in this process.
func casusRun(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	code = run(args, strings.NewReader(""), &out, &errs)
	return code, out.String(), errs.String()
}

func TestWorkersGiveTheSameBytes(t *testing.T) {
	path := corpus(t)
	for _, format := range formatNames {
		code, first, firstErrs := casusRun(t, "read", "--format", format, "--workers", "1", path)
		if code != exitFailed || first == "" {
			t.Fatalf("exit status %d (one line of the corpus is broken), %d bytes: %s", code, len(first), firstErrs)
		}
		for _, workers := range []string{"1", "2", "4"} {
			_, again, errs := casusRun(t, "read", "--format", format, "--workers", workers, path)
			if again != first {
				t.Errorf("%s with %s workers: other bytes", format, workers)
			}
			if errs != firstErrs {
				t.Errorf("%s with %s workers: other messages: %s", format, workers, errs)
			}
		}
	}
}

// TestResumeAnywhere breaks a run off at many places and takes it up again.
func TestResumeAnywhere(t *testing.T) {
	path := corpus(t)
	_, whole, _ := casusRun(t, "read", "--format", "jsonl", path)
	cuts := []int{0, 1, len(whole) - 1, len(whole)}
	for i := 1; i < 8; i++ {
		cuts = append(cuts, i*len(whole)/8)
	}
	line := strings.Index(whole, "\n") + 1
	cuts = append(cuts, line, line+strings.Index(whole[line:], "\n")+1)
	for _, cut := range cuts {
		out := filepath.Join(t.TempDir(), "out.jsonl")
		if err := os.WriteFile(out, []byte(whole[:cut]), 0o600); err != nil {
			t.Fatal(err)
		}
		code, _, errs := casusRun(t, "read", "--workers", "2", "--out", out, "--resume", path)
		got, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		if string(got) != whole {
			t.Errorf("cut at %d of %d: the file differs (%d bytes): %s", cut, len(whole), len(got), errs)
		}
		if code != exitFailed { // the broken line is said again
			t.Errorf("cut at %d: exit status %d: %s", cut, code, errs)
		}
	}
}

// TestSeamWithRepeatedIDs takes up a run over articles of which some have the same id, or no records.
func TestSeamWithRepeatedIDs(t *testing.T) {
	items := func(yield func(source.Item) bool) {
		for _, id := range []string{"a", "quiet", "b", "a", "a", "c"} {
			if !yield(source.Item{Article: &casus.Article{ID: id}}) {
				return
			}
		}
	}
	for _, tt := range []struct{ file, want string }{
		{"", "read a quiet b a a c"},
		{"a", "read a quiet b a a c"},
		{"a b", "read b a a c"},
		{"a b a", "read a a c"},
		{"a b a c", "read c"},
	} {
		s := &seam{}
		for _, id := range strings.Fields(tt.file) {
			s.blocks = append(s.blocks, s.hash(id))
		}
		got := "read"
		for x := range s.skip(items) {
			if !x.written {
				got += " " + x.item.Article.ID
			}
		}
		if got != tt.want || s.unmet() != nil {
			t.Errorf("file with %q: %s, want %s (%v)", tt.file, got, tt.want, s.unmet())
		}
	}
	s := &seam{}
	s.blocks = append(s.blocks, s.hash("elsewhere"))
	for range s.skip(items) {
	}
	if s.unmet() == nil {
		t.Error("an article that the input does not have must be an error")
	}
}

func TestProgress(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, bytes.Repeat([]byte("x"), 1000), 0o600); err != nil {
		t.Fatal(err)
	}
	m := source.NewMeter([]string{path})
	for range source.Articles([]string{path}, source.Options{Meter: m}) {
	}
	var b bytes.Buffer
	now := time.Unix(0, 0)
	p := &progress{w: &b, meter: m, now: func() time.Time { return now }, start: now}
	p.step()
	if b.Len() != 0 {
		t.Errorf("shown at once: %q", b.String())
	}
	now = now.Add(10 * time.Second)
	p.step()
	if want := "2 articles, 0/s, 100 %, 0s left"; !strings.Contains(b.String(), want) {
		t.Errorf("got %q, want %q", b.String(), want)
	}
	p.clear()
	if !strings.HasSuffix(b.String(), "\r\x1b[K") {
		t.Errorf("not cleared: %q", b.String())
	}
	var none *progress
	none.step()
	none.clear()
}
