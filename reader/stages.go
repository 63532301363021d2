package reader

import (
	"github.com/casus/casus"
	"github.com/casus/casus/code"
	"github.com/casus/casus/entity"
	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/entity/place"
	"github.com/casus/casus/knowledge/ontology"
	"github.com/casus/casus/match"
	"github.com/casus/casus/parse"
	"github.com/casus/casus/text"
)

// assembled are the stages in order, with what is asked of them beside their layers.
type assembled struct {
	stages []casus.Stage
	model  string
	why    func(d *casus.Doc, sent int) ([]string, error) // nil if records are not made
}

// assemble is the one place that says what Casus does, and in which order.
func assemble(opts Options) (*assembled, error) {
	parser, err := parse.New()
	if err != nil {
		return nil, err
	}
	a := &assembled{model: parser.Model()}
	if !opts.AnyLanguage {
		a.stages = append(a.stages, language{})
	}
	a.stages = append(a.stages, text.New(), parser)
	if opts.Layers == Grammar {
		return a, nil
	}
	ont, err := ontology.Load()
	if err != nil {
		return nil, err
	}
	who, err := newEntity(ont)
	if err != nil {
		return nil, err
	}
	a.stages = append(a.stages, who)
	if opts.Layers == Mentions {
		return a, nil
	}
	set, err := match.Default()
	if err != nil {
		return nil, err
	}
	coder := code.New(set, ont, Version, a.model)
	a.stages = append(a.stages, coder)
	a.why = coder.WhyNothing
	return a, nil
}

func newEntity(ont *ontology.Ontology) (casus.Stage, error) {
	g, err := place.Load()
	if err != nil {
		return nil, err
	}
	return entity.New(entity.Options{Checks: actors.Checks{Role: ont.ValidRole}, Places: places{g}, Times: times{}})
}
