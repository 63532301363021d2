package main

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	cdx "github.com/CycloneDX/cyclonedx-go"
)

//go:embed data.tsv
var dataTable string

// data lists the models and data inside the program.
func data(root string) ([]cdx.Component, error) {
	var out []cdx.Component
	for line := range strings.Lines(dataTable) {
		line = strings.TrimRight(line, "\n")
		if strings.HasPrefix(line, "#") || line == "" {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 4 {
			return nil, fmt.Errorf("data.tsv: %q has %d cells, want 4", line, len(f))
		}
		content, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(f[0])))
		if err != nil {
			return nil, err
		}
		sum := sha256.Sum256(content)
		out = append(out, cdx.Component{Type: cdx.ComponentType(f[1]), BOMRef: "file:" + f[0], Name: f[0], Description: f[3], Licenses: licence(f[2]),
			Hashes: &[]cdx.Hash{{Algorithm: cdx.HashAlgoSHA256, Value: hex.EncodeToString(sum[:])}}})
	}
	return out, nil
}

func licence(s string) *cdx.Licenses {
	switch {
	case strings.Contains(s, " "):
		return &cdx.Licenses{{Expression: s}}
	case s == "WordNet-3.1": // not in the list of SPDX
		return &cdx.Licenses{{License: &cdx.License{Name: "WordNet 3.1 licence"}}}
	}
	return choices([]string{s})
}
