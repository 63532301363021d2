package code

import (
	"context"
	"sync"

	"github.com/casus/casus"
	"github.com/casus/casus/knowledge/ontology"
	"github.com/casus/casus/match"
)

// A Matcher finds the patterns that fire in a sentence. *match.Set is one.
type Matcher interface {
	Match(d *casus.Doc, sent int) []match.Match
	Explain(d *casus.Doc, sent int) []match.Miss
}

// Stage is the casus.Stage "code". It is safe for concurrent use.
type Stage struct {
	set            Matcher
	ont            *ontology.Ontology
	version, model string
	words          func() (*lexicon, error)
}

// New returns the stage that codes records of what set matches. Without an ontology (nil) events get no quad class and score. Version and model go into the evidence of each record.
func New(set Matcher, ont *ontology.Ontology, version, model string) *Stage {
	return &Stage{set: set, ont: ont, version: version, model: model, words: sync.OnceValues(defaultLexicon)}
}

// Name is "code".
func (s *Stage) Name() string { return "code" }

// Needs are the tree and the mentions.
func (s *Stage) Needs() casus.Layer { return casus.LayerTree | casus.LayerMentions }

// Adds are the records.
func (s *Stage) Adds() casus.Layer { return casus.LayerRecords }

// Annotate replaces d.Records by the records of all sentences but titles, in the codebook's order.
func (s *Stage) Annotate(ctx context.Context, d *casus.Doc) error {
	dv, err := s.view(d)
	if err != nil {
		return err
	}
	b := builder{stage: s, doc: d}
	for i := range d.Sentences {
		if err := ctx.Err(); err != nil {
			return err
		}
		if d.Sentences[i].Kind == casus.Title || len(d.Sentences[i].Tokens) == 0 {
			continue
		}
		b.sentence(dv.sents[i])
	}
	d.Records = b.finish()
	d.Contexts = dv.contexts()
	return nil
}

func (s *Stage) view(d *casus.Doc) (*docView, error) {
	w, err := s.words()
	if err != nil {
		return nil, err
	}
	dv := newDocView(d, w)
	dv.findQuotes()
	for _, v := range dv.sents {
		v.findReports()
	}
	dv.adoptSpeakers()
	return dv, nil
}
