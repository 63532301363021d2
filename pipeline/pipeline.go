// Package pipeline runs stages over documents: in order, proven at start, one document's failure kept from the others.
package pipeline

import (
	"context"
	"errors"
	"fmt"
	"math/bits"
	"runtime/debug"
	"strings"

	"github.com/casus/casus"
)

// ErrSkip is wrapped by the error of a stage that finds the article is not for this pipeline: no failure, but nothing
// to code either. The stages after it do not run.
var ErrSkip = errors.New("skipped")

// Pipeline is an ordered list of stages whose needs are known to be met. It is safe for concurrent use.
type Pipeline struct{ stages []casus.Stage }

// New checks that each stage finds the layers it needs among those that earlier stages add.
func New(stages ...casus.Stage) (*Pipeline, error) {
	var have casus.Layer
	seen := make(map[string]bool, len(stages))
	for i, s := range stages {
		if s == nil {
			return nil, fmt.Errorf("pipeline: stage %d is nil", i)
		}
		if seen[s.Name()] {
			return nil, fmt.Errorf("pipeline: stage %q stands twice", s.Name())
		}
		seen[s.Name()] = true
		if missing := s.Needs() &^ have; missing != 0 {
			return nil, fmt.Errorf("pipeline: stage %q needs %s, which no stage before it adds", s.Name(), layers(missing))
		}
		have |= s.Adds()
	}
	return &Pipeline{stages: append([]casus.Stage(nil), stages...)}, nil
}

// Stages are the stages in order. The caller must not change the slice.
func (p *Pipeline) Stages() []casus.Stage { return p.stages }

// StageError says which stage failed on which article.
type StageError struct {
	Article string
	Stage   string
	Err     error
	Stack   []byte // of a panic, nil otherwise
}

// Error names article and stage.
func (e *StageError) Error() string {
	return fmt.Sprintf("article %s: stage %s: %v", e.Article, e.Stage, e.Err)
}

// Unwrap is the stage's own error.
func (e *StageError) Unwrap() error { return e.Err }

// Run adds the layers of all stages to d. The first stage that fails or panics ends the run of this document with a
// *StageError; what earlier stages added stays in d.
func (p *Pipeline) Run(ctx context.Context, d *casus.Doc) error {
	if d == nil || d.Article == nil {
		return errors.New("pipeline: a document without an article")
	}
	for _, s := range p.stages {
		if err := ctx.Err(); err != nil {
			return &StageError{Article: d.Article.ID, Stage: s.Name(), Err: err}
		}
		if err := annotate(ctx, s, d); err != nil {
			return err
		}
	}
	return nil
}

// annotate keeps a panic from taking the other documents down.
func annotate(ctx context.Context, s casus.Stage, d *casus.Doc) (err error) {
	defer func() {
		if v := recover(); v != nil {
			err = &StageError{Article: d.Article.ID, Stage: s.Name(), Err: fmt.Errorf("panic: %v", v), Stack: debug.Stack()}
		}
	}()
	if err := s.Annotate(ctx, d); err != nil {
		return &StageError{Article: d.Article.ID, Stage: s.Name(), Err: err}
	}
	return nil
}

// layers names the layers of a set.
func layers(l casus.Layer) string {
	names := map[casus.Layer]string{
		casus.LayerSentences: "sentences", casus.LayerTree: "trees", casus.LayerMentions: "mentions", casus.LayerRecords: "records",
	}
	var out []string
	for rest := l; rest != 0; rest &= rest - 1 {
		bit := casus.Layer(1) << bits.TrailingZeros(uint(rest))
		name, ok := names[bit]
		if !ok {
			name = fmt.Sprintf("layer %d", bit)
		}
		out = append(out, name)
	}
	return strings.Join(out, ", ")
}
