package ontology

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
)

//go:embed from_cameo.tsv
var fromCAMEOTSV string

// PLOVER is what a CAMEO code is in PLOVER. Note says what the conversion loses, empty if nothing is known to be lost.
type PLOVER struct {
	Type, Mode string   // an empty type: PLOVER has no such event
	Contexts   []string // sorted; the caller must not change them
	Note       string
}

// FromCAMEO converts a CAMEO code ("0871", "190") to PLOVER. A code that the table has not is read as its nearest
// parent there, with a note that says so; false if there is none.
func (o *Ontology) FromCAMEO(code string) (PLOVER, bool) {
	for n := len(code); n >= 2; n-- {
		p, ok := o.from[code[:n]]
		if !ok {
			continue
		}
		if n < len(code) && code[n:] != "0" { // 190 is 19 as such
			note := "read as " + code[:n]
			if p.Note != "" {
				note += "; " + p.Note
			}
			p.Note = note
		}
		return p, true
	}
	return PLOVER{}, false
}

func parseFromCAMEO(text string) (map[string]PLOVER, error) {
	out := map[string]PLOVER{}
	err := eachRow(text, func(f []string) error {
		if len(f) != 5 {
			return fmt.Errorf("want 5 columns, got %d", len(f))
		}
		if _, ok := out[f[0]]; ok {
			return fmt.Errorf("code %s twice", f[0])
		}
		p := PLOVER{Type: f[1], Mode: f[2], Note: f[4]}
		if f[3] != "" {
			p.Contexts = strings.Split(f[3], ",")
			slices.Sort(p.Contexts)
		}
		out[f[0]] = p
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("reading from_cameo.tsv: %w", err)
	}
	return out, nil
}
