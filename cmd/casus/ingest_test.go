package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/casus/casus/store"
)

// TestForeignPage: a page that says that it is not English is stored and marked, and not coded, whatever its words are.
func TestForeignPage(t *testing.T) {
	dir := t.TempDir()
	db := filepath.Join(dir, "casus.db")
	for name, lang := range map[string]string{"english.html": "en-GB", "said.html": "de-AT", "unsaid.html": ""} {
		text := "Turkish police detained 12 protesters in Ankara on Friday, as a witness told reporters " + name + "."
		if lang == "" {
			text = "La police a interpellé douze manifestants à Lyon mardi, selon le ministre de l'intérieur, qui a parlé aux journalistes pendant la nuit."
		}
		page := `<html lang="` + lang + `"><head><title>News</title></head><body><article><p>` + text + `</p></article></body></html>`
		if err := os.WriteFile(filepath.Join(dir, name), []byte(page), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	var out, errs bytes.Buffer
	if code := run([]string{"ingest", "--store", db, "--published", "2024-05-17", dir}, nil, &out, &errs); code != exitOK || !strings.Contains(out.String(), "2 not in English") {
		t.Fatalf("exit %d: %s%s", code, out.String(), errs.String())
	}
	s, err := store.Open(t.Context(), db, store.Options{ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	marked, coded := 0, 0
	for a, err := range s.Articles(t.Context(), store.Filter{}) {
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case strings.HasPrefix(a.NotCoded, "not English: ") && a.Records == 0 && (a.Lang == "de-AT" || a.Lang == ""):
			marked++
		case a.NotCoded == "" && a.Records > 0 && a.Lang == "en-GB":
			coded++
		default:
			t.Errorf("%+v", a)
		}
		if full, err := s.Article(t.Context(), a.ID, 0); err != nil || full.Text == "" {
			t.Errorf("%s: its text is not kept: %v", a.ID, err)
		}
	}
	if marked != 2 || coded != 1 {
		t.Errorf("%d marked, %d coded", marked, coded)
	}
}
