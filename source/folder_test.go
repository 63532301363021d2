package source

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

// lay puts files into a directory.
func lay(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, data := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// read gives texts, notes and errors of paths, with dir cut out of the names.
func read(dir string, opts Options) (texts, notes []string, errs []error) {
	for i := range Articles([]string{dir}, opts) {
		for _, n := range i.Notes {
			notes = append(notes, strings.TrimPrefix(i.Where(), dir)+": "+n)
		}
		if i.Err != nil {
			errs = append(errs, i.Err)
		}
		if i.Article != nil {
			texts = append(texts, i.Article.Text)
		}
	}
	return texts, notes, errs
}

var mixed = map[string]string{
	"README": "How these files came about.\n", "LICENSE.md": "x", "key.v4": "0. MESSAGE", "a-noise": "\x00\x01\x02",
	"b-wire": "A-1\n\nOne.\n\nA-2\n\nTwo.\n", "c-page": "<!DOCTYPE html><p>A page.</p>", "d-lines": "{\"text\":\"A line.\"}\n",
	"gold.jsonl": strings.Repeat("{\"article\":\"a\",\"day\":\"x\"}\n", 300), "records.jsonl": "{\"article\":\"a\",\"kind\":\"event\"}\n{\"article\":\"a\",\"kind\":\"toll\",\"text\":\"12\"}\n", "z.txt": "Last.", "list.opml": "<opml/>", "broken.jsonl": "{\"text\n",
}

func TestFolder(t *testing.T) {
	texts, notes, errs := read(lay(t, mixed), Options{})
	if want := []string{"One.", "Two.", "A page.", "A line.", "Last."}; !slices.Equal(texts, want) {
		t.Errorf("texts %q", texts)
	}
	want := []string{
		`/gold.jsonl: passed over: no articles: the lines have no field "text", but article, day`,
		"/records.jsonl: passed over: no articles: the lines are records of some",
		": files of other kinds passed over: 5 (.md 1, .opml 1, .v4 1, no ending 2)",
	}
	if !slices.Equal(notes, want) {
		t.Errorf("notes %q", notes)
	}
	if len(errs) != 1 || !strings.Contains(errs[0].Error(), "broken.jsonl:1: ") {
		t.Errorf("errors %v", errs)
	}
	texts, _, _ = read(lay(t, map[string]string{"README": "== a\nOne.\n== b\nTwo.\n"}), Options{Split: regexp.MustCompile("^== (.)")})
	if !slices.Equal(texts, []string{"One.", "Two."}) {
		t.Errorf("split: %q", texts)
	}
}

// TestNamedOutright: what a folder passes over fails when it is named, in one piece.
func TestNamedOutright(t *testing.T) {
	dir := lay(t, mixed)
	_, _, errs := read(filepath.Join(dir, "gold.jsonl"), Options{})
	if len(errs) != 1 || !errors.Is(errs[0], ErrFormat) || !strings.Contains(errs[0].Error(), `gold.jsonl:1: not in a format that can be read: no articles: the lines have no field "text", but article, day`) {
		t.Errorf("errors %v", errs)
	}
	_, _, errs = read(lay(t, map[string]string{"a.jsonl": `{"text":"One."}` + "\n" + `{"article":"a","kind":"toll","text":"12"}`}), Options{})
	if len(errs) != 1 || !strings.Contains(errs[0].Error(), "a.jsonl:2: not in a format that can be read: a record, not an article") {
		t.Errorf("a record among articles: %v", errs)
	}
	if texts, _, _ := read(filepath.Join(dir, "README"), Options{}); !slices.Equal(texts, []string{mixed["README"]}) {
		t.Errorf("README: %q", texts)
	}
	if _, _, errs := read(lay(t, map[string]string{"gold.jsonl": mixed["gold.jsonl"]}), Options{}); len(errs) != 1 || !errors.Is(errs[0], ErrEmpty) {
		t.Errorf("a folder with nothing else: %v", errs)
	}
}

func TestSince(t *testing.T) {
	dir := lay(t, map[string]string{"new.txt": "New.", "old.txt": "Old.", "old.x": "x"})
	long := time.Now().Add(-time.Hour)
	for _, name := range []string{"old.txt", "old.x"} {
		if err := os.Chtimes(filepath.Join(dir, name), long, long); err != nil {
			t.Fatal(err)
		}
	}
	texts, notes, errs := read(dir, Options{Since: long.Add(time.Minute)})
	if !slices.Equal(texts, []string{"New."}) || len(notes)+len(errs) > 0 {
		t.Errorf("%q %q %v", texts, notes, errs)
	}
	if texts, notes, errs = read(dir, Options{Since: time.Now().Add(time.Minute)}); len(texts)+len(notes)+len(errs) > 0 {
		t.Errorf("nothing new: %q %q %v", texts, notes, errs)
	}
}

func TestFiles(t *testing.T) {
	dir := lay(t, mixed)
	var got, passed []string
	for p, err := range Files([]string{dir, filepath.Join(dir, "README")}, Options{}, func(i Item) { passed = append(passed, i.Notes...) }) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, filepath.Base(p))
	}
	if want := []string{"b-wire", "broken.jsonl", "c-page", "d-lines", "z.txt", "README"}; !reflect.DeepEqual(got, want) || len(passed) != 3 {
		t.Errorf("got %q, passed over %q", got, passed)
	}
}
