package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/casus/casus"
)

// format writes records down. It must be safe for concurrent use: articles are rendered by the workers.
type format interface {
	header() []byte
	article(d *casus.Doc, rs []casus.Record) ([]byte, error)
}

var formatNames = [...]string{"table", "jsonl", "csv"}

// newFormat gives a format by name; without one a table on a terminal, else JSON lines.
func newFormat(name string, out io.Writer) (format, error) {
	if name == "" {
		name = "jsonl"
		if _, ok := terminal(out); ok {
			name = "table"
		}
	}
	switch name {
	case "table":
		return tableFormat{styleOf(out)}, nil
	case "jsonl":
		return jsonlFormat{}, nil
	case "csv":
		return csvFormat{}, nil
	}
	return nil, fmt.Errorf("unknown format %q (one of %s)", name, strings.Join(formatNames[:], ", "))
}

// kinds are the kinds of record wanted, nil for all.
type kinds []casus.Kind

func newKinds(names []string) (kinds, error) {
	all := []casus.Kind{casus.EventKind, casus.TollKind, casus.StatementKind, casus.RelationKind}
	var out kinds
	for _, n := range names {
		k := casus.Kind(strings.TrimSpace(n))
		if !slices.Contains(all, k) {
			return nil, fmt.Errorf("unknown kind %q (some of event, toll, statement, relation)", n)
		}
		out = append(out, k)
	}
	return out, nil
}

func (ks kinds) of(rs []casus.Record) []casus.Record {
	if ks == nil {
		return rs
	}
	var out []casus.Record
	for _, r := range rs {
		if slices.Contains(ks, r.Kind) {
			out = append(out, r)
		}
	}
	return out
}
