package main

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	cdx "github.com/CycloneDX/cyclonedx-go"
)

// lock is the part of package-lock.json (version 3) that is asked for.
type lock struct {
	Packages map[string]struct {
		Version      string            `json:"version"`
		Licence      string            `json:"license"`
		Integrity    string            `json:"integrity"`
		Dev          bool              `json:"dev"`
		Dependencies map[string]string `json:"dependencies"`
	} `json:"packages"`
}

// bundle is what the bundler may put into the pages.
type bundle struct {
	components   []cdx.Component
	dependencies []cdx.Dependency
	direct       []string
}

// packages lists the packages of the pages in dir: those that package-lock.json has for more than development.
func packages(dir string) (bundle, []part, error) {
	text, err := os.ReadFile(filepath.Join(dir, "package-lock.json"))
	if err != nil {
		return bundle{}, nil, err
	}
	var l lock
	if err := json.Unmarshal(text, &l); err != nil {
		return bundle{}, nil, fmt.Errorf("reading package-lock.json: %w", err)
	}
	const folder = "node_modules/"
	purl := func(name string) string {
		return "pkg:npm/" + strings.Replace(name, "@", "%40", 1) + "@" + l.Packages[folder+name].Version
	}
	var b bundle
	var parts []part
	for _, key := range slices.Sorted(maps.Keys(l.Packages)) {
		p := l.Packages[key]
		name := strings.TrimPrefix(key, folder)
		if strings.Contains(name, folder) {
			return b, nil, fmt.Errorf("%s: a package in a package is not provided for", key)
		}
		needs := []string{}
		for _, need := range slices.Sorted(maps.Keys(p.Dependencies)) {
			needs = append(needs, purl(need))
		}
		switch {
		case key == "":
			b.direct = needs
			continue
		case p.Dev:
			continue
		case p.Licence == "":
			return b, nil, fmt.Errorf("%s names no licence", key)
		}
		c := cdx.Component{Type: cdx.ComponentTypeLibrary, BOMRef: purl(name), PackageURL: purl(name), Name: name, Version: p.Version, Licenses: choices([]string{p.Licence})}
		if c.Hashes, err = hashes(p.Integrity); err != nil {
			return b, nil, fmt.Errorf("%s: %w", key, err)
		}
		b.components = append(b.components, c)
		b.dependencies = append(b.dependencies, cdx.Dependency{Ref: c.BOMRef, Dependencies: &needs})
		files, err := texts(filepath.Join(dir, key))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return b, nil, err
		}
		parts = append(parts, part{name, p.Version, []string{p.Licence}, files})
	}
	return b, parts, nil
}

// hashes reads a subresource integrity.
func hashes(integrity string) (*[]cdx.Hash, error) {
	digest, ok := strings.CutPrefix(integrity, "sha512-")
	if !ok {
		return nil, fmt.Errorf("integrity %q is no SHA-512", integrity)
	}
	raw, err := base64.StdEncoding.DecodeString(digest)
	if err != nil {
		return nil, fmt.Errorf("integrity: %w", err)
	}
	return &[]cdx.Hash{{Algorithm: cdx.HashAlgoSHA512, Value: hex.EncodeToString(raw)}}, nil
}
