package pages

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestMeasure(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"source.html":            `<html lang="en-GB"><head><title>Talks</title><meta name="date" content="2024-05-17"></head><body><p>The army left the town.</p></body></html>`,
		"expected.html":          `<div><p>The army left the town at dawn, <b>today</b>.</p></div>`,
		"expected-metadata.json": `{"title":"Talks","byline":"Ann","lang":"en","publishedTime":"2024-05-17T00:00:00Z"}`,
	} {
		path := filepath.Join(dir, "a", name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	r, err := Measure(dir)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if err := r.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	if want := "pages 1 failed 0\ntext   p 1.000 r 0.625 f1 0.769\ntitle  1.000\nbyline 0.000\nlang   1.000\ndate   1.000\n"; b.String() != want {
		t.Errorf("got %s, want %s", b.String(), want)
	}
	if _, err := Measure(t.TempDir()); err == nil {
		t.Error("an empty folder was scored")
	}
}
