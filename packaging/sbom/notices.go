package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const noticesHead = `The program holds the following works of others. Their licences ask that their texts go with it.
Models, dictionaries and the gazetteer are in NOTICE.
`

// noticesOf puts the texts of all licences into one.
func noticesOf(parts []part) ([]byte, error) {
	var b bytes.Buffer
	b.WriteString(noticesHead)
	for _, p := range parts {
		if len(p.files) == 0 {
			return nil, fmt.Errorf("%s %s: no text of its licence; are the packages there? (npm ci --ignore-scripts in web/ui)", p.name, p.version)
		}
		fmt.Fprintf(&b, "\n%s\n%s %s: %s\n", strings.Repeat("=", 100), p.name, p.version, strings.Join(p.licences, ", "))
		for _, f := range p.files {
			text, err := os.ReadFile(f)
			if err != nil {
				return nil, err
			}
			fmt.Fprintf(&b, "\n-- %s\n\n%s\n", filepath.Base(f), bytes.TrimSpace(bytes.ReplaceAll(text, []byte("\r\n"), []byte("\n"))))
		}
	}
	return b.Bytes(), nil
}
