package export

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/casus/casus/knowledge/ontology"
)

// Format is a way to write rows down.
type Format struct {
	Name    string // on the command line
	Ext     string // of a file, with the dot
	Media   string // media type
	For     string // what it is for, in one line
	Inside  bool   // version and moment stand inside the file; else in the side-car only
	Columns []string
	open    func(j *job) (writer, error)
}

// writer is one export under way. Neither method closes what is written to.
type writer interface {
	write(r *Row) error
	close() error // writes what ends the file
}

// Options are what an export needs to know.
type Options struct {
	Meta
	HXL bool // a row of HXL tags under the header, in formats that have one
}

// job is what every writer holds.
type job struct {
	out   *bufio.Writer
	opt   Options
	know  *ontology.Ontology
	place countries
	stats *Stats
	seen  map[string]bool // incidents that have a row: see first
}

// Formats are all formats, in the order of the documentation.
func Formats() []Format {
	return []Format{
		csvFormat(), jsonlFormat(), parquetFormat(), geojsonFormat(), atomFormat(),
		gdeltEventsFormat(), gdeltMentionsFormat(), icewsFormat(), polecatFormat(), ploverFormat(),
		ucdpFormat(), acledFormat(), graphmlFormat(),
	}
}

// Lookup gives a format by name. The error names all.
func Lookup(name string) (Format, error) {
	var names []string
	for _, f := range Formats() {
		if f.Name == name {
			return f, nil
		}
		names = append(names, f.Name)
	}
	return Format{}, fmt.Errorf("unknown format %q (one of %s)", name, strings.Join(names, ", "))
}

// Write writes the rows in their order, and returns what was written and what was not. It stops at the first error of
// rows, of out or of ctx; what stands in out is then not a whole file.
func Write(ctx context.Context, out io.Writer, f Format, opt Options, rows iter.Seq2[Row, error]) (Stats, error) {
	stats := Stats{}
	fail := func(err error) (Stats, error) { return stats, fmt.Errorf("export %s: %w", f.Name, err) }
	know, err := ontology.Load()
	if err != nil {
		return fail(err)
	}
	nations, err := loadCountries()
	if err != nil {
		return fail(err)
	}
	j := &job{out: bufio.NewWriterSize(out, 1<<16), opt: opt, know: know, place: nations, stats: &stats, seen: map[string]bool{}}
	w, err := f.open(j)
	if err != nil {
		return fail(err)
	}
	for r, err := range rows {
		if err == nil {
			err = ctx.Err()
		}
		if err == nil {
			stats.Records++
			err = w.write(&r)
		}
		if err != nil {
			return fail(err)
		}
	}
	if err := w.close(); err != nil {
		return fail(err)
	}
	if err := j.out.Flush(); err != nil {
		return fail(err)
	}
	return stats, nil
}
