package entity

import (
	"context"
	"fmt"
	"io/fs"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/knowledge"
)

// Stage is the stage "entity". It is safe for concurrent use.
type Stage struct {
	book   *actors.Book
	places PlaceResolver
	times  TimeResolver
	words  words
}

// New loads the knowledge of actors and makes the stage.
func New(o Options) (*Stage, error) {
	var fsys fs.FS = knowledge.FS
	if o.Actors != nil {
		fsys = o.Actors
	}
	b, err := actors.Load(fsys, "actors", o.Checks)
	if err != nil {
		return nil, fmt.Errorf("entity: %w", err)
	}
	return &Stage{book: b, places: o.Places, times: o.Times, words: newWords()}, nil
}

// Name is "entity".
func (*Stage) Name() string { return "entity" }

// Needs is the tree.
func (*Stage) Needs() casus.Layer { return casus.LayerTree }

// Adds is the mentions.
func (*Stage) Adds() casus.Layer { return casus.LayerMentions }

// Annotate fills Doc.Mentions.
func (st *Stage) Annotate(ctx context.Context, d *casus.Doc) error {
	w := newWork(st, d)
	for i := range d.Sentences {
		if i%64 == 0 && ctx.Err() != nil {
			return fmt.Errorf("entity: %w", ctx.Err())
		}
		w.readSentence(i)
	}
	w.weigh()
	w.locate()
	for i := range w.sents {
		if i%64 == 0 && ctx.Err() != nil {
			return fmt.Errorf("entity: %w", ctx.Err())
		}
		w.buildSentence(i)
	}
	w.emit()
	return nil
}
