// Package reader is Casus in one call: it reads an article and gives the document with everything found in it.
//
//	r, err := reader.New(reader.Options{})
//	...
//	doc, err := r.Read(ctx, &casus.Article{Text: text, Published: "2024-05-17"})
//	for _, rec := range doc.Records { ... }
package reader

import (
	"context"
	"fmt"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/pipeline"
)

// Version is the version that records carry. It changes whenever the same article may give other records.
const Version = "0.1.0"

// Layers says how far to read.
type Layers int

// How far a Reader reads. The zero value reads everything.
const (
	Everything Layers = iota // to records
	Grammar                  // sentences, tokens, tags and trees only
	Mentions                 // and who, where, when
)

// Options are how to read. The zero value is the usual way.
type Options struct {
	Layers      Layers
	AnyLanguage bool              // read text that does not look English too, instead of skipping it
	Actors      []actors.Addition // a user's dictionaries, on top of the built-in one; package userfile reads them
}

// Reader reads articles. It is safe for concurrent use, and holds no state from one article to the next.
type Reader struct {
	pipe   *pipeline.Pipeline
	parts  *assembled
	actors []string // hashes of a user's dictionaries
}

// New loads model and knowledge, which takes a moment: make one Reader and keep it.
func New(opts Options) (*Reader, error) {
	parts, err := assemble(opts)
	if err != nil {
		return nil, fmt.Errorf("reader: %w", err)
	}
	p, err := pipeline.New(parts.stages...)
	if err != nil {
		return nil, fmt.Errorf("reader: %w", err)
	}
	return &Reader{pipe: p, parts: parts, actors: sums(opts.Actors)}, nil
}

// Read reads one article. An article without id gets the hash of its content as id, in the document only: a is not
// changed. Where the article gives its sentences, they are kept.
//
// The error, if any, names article and stage. It wraps pipeline.ErrSkip if the article is not in English. The document
// is returned with the error too, as far as it got.
func (r *Reader) Read(ctx context.Context, a *casus.Article) (*casus.Doc, error) {
	if a == nil {
		return nil, fmt.Errorf("reader: no article")
	}
	if a.ID == "" {
		named := *a
		named.ID = casus.ContentID(a.Title, a.Text)
		a = &named
	}
	if err := check(a); err != nil {
		return nil, fmt.Errorf("reader: article %s: %w", a.ID, err)
	}
	d := &casus.Doc{Article: a}
	if err := r.pipe.Run(ctx, d); err != nil {
		return d, err
	}
	return d, nil
}

// Why says, one reason a line, what in a sentence of a document read before gave no record and why not.
func (r *Reader) Why(d *casus.Doc, sent int) ([]string, error) {
	if sent < 0 || sent >= len(d.Sentences) {
		return nil, fmt.Errorf("reader: no sentence %d in an article of %d", sent, len(d.Sentences))
	}
	if r.parts.why == nil {
		return nil, nil
	}
	return r.parts.why(d, sent)
}
