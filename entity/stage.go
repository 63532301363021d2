package entity

import (
	"context"
	"fmt"
	"io/fs"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/entity/coref"
	"github.com/casus/casus/knowledge"
)

// Stage is the stage "entity". It is safe for concurrent use.
type Stage struct {
	book   *actors.Book
	places PlaceResolver
	times  TimeResolver
	words  words
	coref  *coref.Model
}

// New loads the knowledge of actors and makes the stage.
func New(o Options) (*Stage, error) {
	var fsys fs.FS = knowledge.FS
	if o.Actors != nil {
		fsys = o.Actors
	}
	b, err := actors.Load(fsys, "actors", o.Checks, o.More...)
	if err != nil {
		return nil, fmt.Errorf("entity: %w", err)
	}
	m, err := coref.Load()
	if err != nil {
		return nil, fmt.Errorf("entity: %w", err)
	}
	return &Stage{coref: m, book: b, places: o.Places, times: o.Times, words: newWords()}, nil
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
		if err := checkHeads(&d.Sentences[i]); err != nil {
			return fmt.Errorf("entity: sentence %d: %w", i, err)
		}
		w.readSentence(i)
	}
	w.weigh()
	w.locate()
	w.corefer()
	for i := range w.sents {
		if i%64 == 0 && ctx.Err() != nil {
			return fmt.Errorf("entity: %w", ctx.Err())
		}
		w.buildSentence(i)
	}
	w.emit()
	return nil
}

// checkHeads refuses a tree that points outside its sentence. Loops are harmless.
func checkHeads(s *casus.Sentence) error {
	for k := range s.Tokens {
		if h := s.Tokens[k].Head; h < -1 || h >= len(s.Tokens) {
			return fmt.Errorf("token %d has head %d, of %d tokens", k, h, len(s.Tokens))
		}
	}
	return nil
}
