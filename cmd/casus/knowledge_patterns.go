package main

import (
	"context"
	"fmt"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/casus/casus/code"
	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/entity/actors/check"
	"github.com/casus/casus/knowledge"
	"github.com/casus/casus/knowledge/ontology"
	"github.com/casus/casus/match"
	"github.com/casus/casus/reader"
)

// proven is on how many of its own examples a pattern should fire.
const proven = 3

// checkPatterns compiles patterns among the built-in ones, and with examples runs what they prove themselves by.
func checkPatterns(ctx context.Context, own []actors.File, examples bool) ([]check.Finding, error) {
	ont, err := ontology.Load()
	if err != nil {
		return nil, err
	}
	files, lists, err := match.ReadFS(knowledge.FS)
	if err != nil {
		return nil, err
	}
	mine := map[string]bool{}
	for _, f := range own {
		if err := addLists(lists, filepath.Dir(f.Name)); err != nil {
			return nil, err
		}
		files = replaceFile(files, match.File{Name: f.Name, Data: f.Data})
		mine[f.Name] = true
	}
	set, err := match.Compile(files, lists, ont)
	if err != nil {
		return compileFaults(err), nil
	}
	if !examples {
		return nil, nil
	}
	rd, err := reader.New(reader.Options{Layers: reader.Mentions, AnyLanguage: true})
	if err != nil {
		return compileFaults(err), nil // a dictionary that cannot be read
	}
	t := &trial{ctx: ctx, set: set, coder: code.New(set, ont, reader.Version, ""), read: rd}
	return t.proofs(func(p *match.Pattern) bool { return len(own) == 0 || mine[p.File] }), nil
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

// proofs runs examples: one that fails is a warning, since the grammar may be at fault; a pattern that fires on fewer than three
// of three or more that should make it fire is an error.
func (t *trial) proofs(of func(*match.Pattern) bool) []check.Finding {
	var out []check.Finding
	failed := map[string]int{}
	for _, f := range match.RunExamplesOf(t.set, of, t.annotate, t.status) {
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
		if bad := failed[p.Name]; of(p) && bad > 0 && n-bad < proven {
			f := check.Finding{File: p.File, Line: p.Line, Text: fmt.Sprintf("%s fires on %d of the %d examples that prove it; %d are wanted", p.Name, n-bad, n, proven)}
			if n >= proven {
				f.Level = check.Error
			}
			out = append(out, f)
		}
	}
	return out
}
