package export

import (
	"fmt"
	"io"
	"iter"

	"github.com/casus/casus"
	"github.com/casus/casus/knowledge/ontology"
)

// Foreign is an event of another system, as far as a series needs it.
type Foreign struct {
	System        string     // "gdelt" or "icews"
	ID            string     // theirs
	Date          string     // ISO day; empty if they give none
	Actor, Recip  casus.Code // converted; empty if unknown
	ActorName     string
	RecipientName string
	CAMEO         string
	Type, Mode    string // by PLOVER, empty if it has no such event
	Note          string // what the conversion lost
	Country       string // of the place, alpha-3
	Place         string
	Lat, Lon      *float64
	Mentions      int // how often it was reported, at least 1
	URL           string
	Source        string
	Score         *float64 // theirs: Goldstein scale or intensity
}

// foreignReader converts rows of another system.
type foreignReader struct {
	know  *ontology.Ontology
	place countries
}

func newForeignReader() (*foreignReader, error) {
	know, err := ontology.Load()
	if err != nil {
		return nil, err
	}
	nations, err := loadCountries()
	return &foreignReader{know, nations}, err
}

// foreignRows yields what read makes of the lines of r. A line that it cannot read is yielded as an error with file and
// line, and the reading goes on: files of that size have such lines. An error of r itself ends it.
func foreignRows(r io.Reader, name string, read func(n int, line string) (Foreign, bool, error)) iter.Seq2[Foreign, error] {
	return func(yield func(Foreign, error) bool) {
		for n, l := range lines(r) {
			if l.err != nil {
				yield(Foreign{}, fmt.Errorf("%s:%d: %w", name, n, l.err))
				return
			}
			f, ok, err := read(n, string(l.line))
			switch {
			case err != nil:
				if !yield(Foreign{}, fmt.Errorf("%s:%d: %w", name, n, err)) {
					return
				}
			case ok:
				if !yield(f, nil) {
					return
				}
			}
		}
	}
}

// plover sets type and mode from the CAMEO code. A code that is none is an error.
func (fr *foreignReader) plover(f *Foreign, code string) error {
	if !isCAMEO(code) {
		return fmt.Errorf("event code %.10q is no CAMEO code", code)
	}
	p, ok := fr.know.FromCAMEO(code)
	if !ok {
		return fmt.Errorf("event code %q is not in CAMEO", code)
	}
	f.CAMEO, f.Type, f.Mode, f.Note = code, p.Type, p.Mode, p.Note
	return nil
}

// codeOf joins country and role; a role alone is international.
func codeOf(country, role string) casus.Code {
	switch {
	case country == "" && role == "":
		return ""
	case country == "":
		country = "INT"
	}
	if role == "" {
		return casus.Code(country)
	}
	return casus.Code(country + "." + role)
}
