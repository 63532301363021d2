package knowledge_test

import (
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// Every pattern fires on this many of its own examples; so many trigger senses stand as the trigger of one.
const (
	provenBy    = 3
	wantTrigger = 1500
)

// TestEveryPatternProven runs the examples through the live parser and refuses patterns with too few that fire.
func TestEveryPatternProven(t *testing.T) {
	b := newBench(t)
	failed := map[string]int{}
	for _, f := range match.RunExamples(b.set, b.parsed(map[string][]casus.Sentence{}), b.status) {
		if f.Sign == '+' || f.Sign == '~' {
			failed[f.Pattern]++
		}
	}
	senses := 0
	for _, p := range b.set.Patterns() {
		n := 0
		for _, e := range p.Examples {
			if e.Sign == '+' || e.Sign == '~' {
				n++
			}
		}
		if n-failed[p.Name] < provenBy {
			t.Errorf("%s:%d: %s fires on %d of %d examples; %d are wanted", p.File, p.Line, p.Name, n-failed[p.Name], n, provenBy)
		}
		senses += len(p.Senses())
	}
	if senses < wantTrigger {
		t.Errorf("%d trigger senses; %d are wanted", senses, wantTrigger)
	}
}
