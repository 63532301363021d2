package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestReadmeExample keeps the example in the README true: -update writes what the program prints now.
func TestReadmeExample(t *testing.T) {
	const begin, end = "<!-- example: begin -->\n", "<!-- example: end -->"
	path := filepath.Join("..", "..", "README.md")
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(text), begin)
	old, after, ok2 := strings.Cut(rest, end)
	if !ok || !ok2 {
		t.Fatal("the README has no place for the example")
	}
	code, out, errs := casusRun(t, "read", "--format", "table", filepath.Join("..", "..", "examples", "berlin.jsonl"))
	if code != exitOK {
		t.Fatalf("exit status %d: %s", code, errs)
	}
	shown := "```\n" + excerpt(out, 25) + "```\n"
	if *update {
		if err := os.WriteFile(path, []byte(before+begin+shown+end+after), 0o600); err != nil {
			t.Fatal(err)
		}
		return
	}
	if old != shown {
		t.Errorf("the README shows another output; run go test ./cmd/casus -update, and read it. Now:\n%s", shown)
	}
}

// excerpt is the output up to a blank line, at most n lines of it.
func excerpt(out string, n int) string {
	lines := strings.SplitAfter(out, "\n")
	if len(lines) <= n {
		return strings.TrimRight(out, "\n") + "\n"
	}
	for lines[n-1] != "\n" {
		n--
	}
	return strings.Join(lines[:n-1], "") + "…\n"
}
