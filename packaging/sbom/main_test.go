package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestPackages reads the lock file of the pages: what is for development stays out, what the pages need is in.
func TestPackages(t *testing.T) {
	b, parts, err := packages(filepath.Join("..", "..", "web", "ui"))
	if err != nil {
		t.Fatal(err)
	}
	known := refs(b.components)
	for _, d := range b.dependencies {
		for _, need := range *d.Dependencies {
			if !slices.Contains(known, need) {
				t.Errorf("%s needs %s, which is not listed", d.Ref, need)
			}
		}
	}
	for _, d := range b.direct {
		if !slices.Contains(known, d) {
			t.Errorf("%s is not listed", d)
		}
	}
	if len(parts) != len(known) || !strings.Contains(strings.Join(known, " "), "pkg:npm/preact@") || strings.Contains(strings.Join(known, " "), "typescript") {
		t.Errorf("packages: %v", known)
	}
}

func TestHashes(t *testing.T) {
	if h, err := hashes("sha512-" + "AAEC"); err != nil || (*h)[0].Value != "000102" {
		t.Errorf("hashes: %v, %v", h, err)
	}
	for _, bad := range []string{"", "sha1-AAEC", "sha512-?"} {
		if _, err := hashes(bad); err == nil {
			t.Errorf("%q: no error", bad)
		}
	}
}

// TestData: the files are there.
func TestData(t *testing.T) {
	cs, err := data(filepath.Join("..", ".."))
	if err != nil || len(cs) < 5 {
		t.Fatalf("%d, %v", len(cs), err)
	}
}

func TestLicences(t *testing.T) {
	files, err := texts(filepath.Join("..", ".."))
	if err != nil {
		t.Fatal(err)
	}
	ids, err := licences(files[:1])
	if err != nil || !slices.Equal(ids, []string{"Apache-2.0"}) {
		t.Errorf("%v: %v, %v", files, ids, err)
	}
	f := filepath.Join(t.TempDir(), "LICENSE")
	if err := os.WriteFile(f, []byte("Do what you like."), 0o600); err != nil {
		t.Fatal(err)
	}
	if ids, err := licences([]string{f}); err != nil || len(ids) != 0 {
		t.Errorf("%v, %v", ids, err)
	}
}
