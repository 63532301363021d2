package main

import (
	"context"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/code"
	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/entity/actors/check"
	"github.com/casus/casus/knowledge"
	"github.com/casus/casus/knowledge/ontology"
	"github.com/casus/casus/match"
	"github.com/casus/casus/reader"
)

// proven is on how many of its own examples a pattern must fire.
const proven = 3

// checkPatterns compiles patterns among the built-in ones, and with examples runs what they prove themselves by and counts it.
func checkPatterns(ctx context.Context, own []actors.File, examples bool) ([]check.Finding, *senseCount, error) {
	ont, err := ontology.Load()
	if err != nil {
		return nil, nil, err
	}
	files, lists, err := match.ReadFS(knowledge.FS)
	if err != nil {
		return nil, nil, err
	}
	mine := map[string]bool{}
	for _, f := range own {
		if err := addLists(lists, filepath.Dir(f.Name)); err != nil {
			return nil, nil, err
		}
		files = replaceFile(files, match.File{Name: f.Name, Data: f.Data})
		mine[f.Name] = true
	}
	set, err := match.Compile(files, lists, ont)
	if err != nil {
		return compileFaults(err), nil, nil
	}
	if !examples {
		return nil, nil, nil
	}
	rd, err := reader.New(reader.Options{Layers: reader.Mentions, AnyLanguage: true})
	if err != nil {
		return compileFaults(err), nil, nil // a dictionary that cannot be read
	}
	t := &trial{ctx: ctx, set: set, coder: code.New(set, ont, reader.Version, ""), read: rd}
	of := func(p *match.Pattern) bool { return len(own) == 0 || mine[p.File] }
	annotate := once(t.annotate)
	n := t.senses(of, annotate)
	return t.proofs(of, annotate), &n, nil
}

// compileFaults are the lines of an error, "file:line: what" each.
func compileFaults(err error) []check.Finding {
	var out []check.Finding
	for _, l := range strings.Split(strings.TrimPrefix(err.Error(), "compiling patterns: "), "\n") {
		f := check.Finding{Level: check.Error, Text: l}
		if p := strings.SplitN(l, ":", 3); len(p) == 3 {
			if n, err := strconv.Atoi(p[1]); err == nil {
				f = check.Finding{File: p[0], Line: n, Level: check.Error, Text: strings.TrimSpace(p[2])}
			}
		}
		out = append(out, f)
	}
	return out
}

// once keeps what was read of a text, since an example is asked for more than once.
func once(annotate func(string) (*casus.Doc, error)) func(string) (*casus.Doc, error) {
	docs := map[string]*casus.Doc{}
	return func(s string) (*casus.Doc, error) {
		if d, ok := docs[s]; ok {
			return d, nil
		}
		d, err := annotate(s)
		if err == nil {
			docs[s] = d
		}
		return d, err
	}
}

// proofs runs examples: one that fails is a warning, since the grammar may be at fault; a pattern that fires on fewer than three
// that should make it fire is an error.
func (t *trial) proofs(of func(*match.Pattern) bool, annotate func(string) (*casus.Doc, error)) []check.Finding {
	var out []check.Finding
	failed := map[string]int{}
	for _, f := range match.RunExamplesOf(t.set, of, annotate, t.status) {
		why, _, _ := strings.Cut(f.Why, "\n")
		out = append(out, check.Finding{File: f.File, Line: f.Line, Text: fmt.Sprintf("%s: %c %s: %s", f.Pattern, f.Sign, f.Text, why)})
		if f.Sign == '+' || f.Sign == '~' {
			failed[f.Pattern]++
		}
	}
	for _, p := range t.set.Patterns() {
		n := 0
		for _, e := range p.Examples {
			if e.Sign == '+' || e.Sign == '~' {
				n++
			}
		}
		if fires := n - failed[p.Name]; of(p) && fires < proven {
			out = append(out, check.Finding{File: p.File, Line: p.Line, Level: check.Error,
				Text: fmt.Sprintf("%s fires on %d of the %d examples that prove it; %d are wanted", p.Name, fires, n, proven)})
		}
	}
	return out
}
