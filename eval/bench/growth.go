package main

import (
	"context"
	"fmt"
	"io"
	"runtime"
	"time"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
	"github.com/casus/casus/knowledge"
	"github.com/casus/casus/knowledge/ontology"
	"github.com/casus/casus/match"
	"github.com/casus/casus/reader"
)

// growthRounds is how often each set of patterns reads the text. The shortest time counts: what else the machine does
// only adds to it.
const growthRounds = 5

// growth prints how much longer a whole reading takes with ten times the patterns, on one processor. The same text is
// read with each set in turn.
//
// There are two ways to have ten times as many. "other words" stands for a knowledge that grows: each copy has the
// triggers of the present patterns, but with other verbs for verbs, nouns for nouns and adjectives for adjectives, as
// wordShift says; so most words get patterns, and those that fire give records too. "same words" is the worst case: each
// trigger stands ten times, so that whatever is tried now is tried ten times.
func growth(w io.Writer, arts []*casus.Article) error {
	before := runtime.GOMAXPROCS(1)
	defer runtime.GOMAXPROCS(before)
	g := grower{arts: arts}
	if err := g.load(); err != nil {
		return err
	}
	sets, err := g.sets()
	if err != nil {
		return err
	}
	for range growthRounds {
		for i := range sets {
			if err := g.pass(&sets[i]); err != nil {
				return err
			}
		}
	}
	for i := range sets {
		s := &sets[i]
		ratio := s.whole.Seconds() / sets[0].whole.Seconds()
		_, err := fmt.Fprintf(w, "%-28s patterns %5d  triggers %6d  records %6d  whole read %.2f s  of it coding %.2f s  ratio %.2f\n",
			s.name, s.patterns, s.triggers, s.records, s.whole.Seconds(), s.coding.Seconds(), ratio)
		if err != nil {
			return fmt.Errorf("writing figures: %w", err)
		}
	}
	return nil
}

// grower reads the same articles with other patterns.
type grower struct {
	arts []*casus.Article
	rd   *reader.Reader
	ont  *ontology.Ontology
	now  []match.File
	list map[string][]string
}

// grown is a set of patterns and how it did.
type grown struct {
	name               string
	coder              *code.Stage
	patterns, triggers int
	records            int
	whole, coding      time.Duration // the shortest pass
}

func (g *grower) load() (err error) {
	if g.rd, err = reader.New(reader.Options{Layers: reader.Mentions, AnyLanguage: true}); err != nil {
		return err
	}
	if g.ont, err = ontology.Load(); err != nil {
		return err
	}
	g.now, g.list, err = match.ReadFS(knowledge.FS)
	return err
}

func (g *grower) sets() ([]grown, error) {
	var docs []*casus.Doc
	for _, a := range g.arts {
		d, err := g.rd.Read(context.Background(), a)
		if err != nil {
			return nil, err
		}
		docs = append(docs, d)
	}
	shift, err := newWordShift(g.now, docs)
	if err != nil {
		return nil, err
	}
	var out []grown
	for _, x := range []struct {
		name   string
		copies int
		other  *wordShift
	}{{"patterns as they are", 1, nil}, {"ten times, other words", 10, shift}, {"ten times, same words", 10, nil}} {
		files, triggers := multiplied(g.now, x.copies, x.other)
		set, err := match.Compile(files, g.list, g.ont)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", x.name, err)
		}
		out = append(out, grown{name: x.name, coder: code.New(set, g.ont, reader.Version, "bench"), patterns: len(set.Patterns()), triggers: triggers})
	}
	return out, nil
}

// pass reads all articles once.
func (g *grower) pass(s *grown) error {
	runtime.GC() // each pass pays for its own garbage
	ctx := context.Background()
	s.records = 0
	var coding time.Duration
	start := time.Now()
	for _, a := range g.arts {
		d, err := g.rd.Read(ctx, a)
		if err != nil {
			return err
		}
		t := time.Now()
		if err := s.coder.Annotate(ctx, d); err != nil {
			return err
		}
		coding += time.Since(t)
		s.records += len(d.Records)
	}
	whole := time.Since(start)
	if s.whole == 0 || whole < s.whole {
		s.whole, s.coding = whole, coding
	}
	return nil
}
