package reader

import (
	"errors"
	"sync"

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
	l, err := load(opts)
	if err != nil {
		return nil, err
	}
	a := &assembled{model: l.parser.Model()}
	if !opts.AnyLanguage {
		a.stages = append(a.stages, language{})
	}
	a.stages = append(a.stages, text.New(), l.parser)
	if opts.Layers == Grammar {
		return a, nil
	}
	a.stages = append(a.stages, l.who)
	if opts.Layers == Mentions {
		return a, nil
	}
	coder := code.New(l.patterns, l.ontology, Version, a.model)
	a.stages = append(a.stages, coder)
	a.why = coder.WhyNothing
	return a, nil
}

// loaded is what takes time to load.
type loaded struct {
	parser   *parse.Parser
	ontology *ontology.Ontology
	who      casus.Stage
	patterns *match.Set
}

// load loads what the layers need, side by side: most of the time from start to the first record goes here.
func load(opts Options) (*loaded, error) {
	layers := opts.Layers
	var l loaded
	var errs [3]error
	var wg sync.WaitGroup
	wg.Go(func() { l.parser, errs[0] = parse.New() })
	if layers != Grammar {
		wg.Go(func() {
			if l.ontology, errs[1] = ontology.Load(); errs[1] == nil {
				l.who, errs[1] = newEntity(l.ontology, opts.Actors)
			}
		})
	}
	if layers == Everything {
		wg.Go(func() { l.patterns, errs[2] = match.Default() })
	}
	wg.Wait()
	return &l, errors.Join(errs[:]...)
}

func newEntity(ont *ontology.Ontology, more []actors.Addition) (casus.Stage, error) {
	g, err := place.Load()
	if err != nil {
		return nil, err
	}
	return entity.New(entity.Options{Checks: actors.Checks{Role: ont.ValidRole}, More: more, Places: places{g}, Times: times{}})
}
