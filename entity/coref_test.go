package entity

import (
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// TestChains reads short articles, each a paragraph of testdata/coref.txt with its frozen tree: the phrases of a list
// share a chain, and those of two lists do not.
func TestChains(t *testing.T) {
	st, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	text, tree := files(t, "coref")
	for _, c := range []struct {
		begins string
		want   [][]string
	}{
		{"Angela", [][]string{{"Angela Merkel", "The German chancellor", "she", "Merkel", "her"}, {"Vladimir Putin", "Putin", "he", "his", "the Russian president"}}},
		{"The Free", [][]string{{"The Free Syrian Army", "FSA", "The FSA", "its", "the group"}}},
		{"French", [][]string{{"Both leaders", "They"}}},
		{"Hamas", [][]string{{"Hamas", "Its", "The movement", "it"}}},
		{"Maria", [][]string{{"Maria Santos", "Her"}, {"Her brother", "He"}}},
		{"The boy", [][]string{{"The boy", "He", "his", "he"}}},
	} {
		t.Run(c.begins, func(t *testing.T) {
			start := strings.Index(text, c.begins)
			end := start + strings.Index(text[start:]+"\n\n", "\n\n")
			var own []casus.Sentence
			for _, s := range tree {
				if s.Start >= start && s.Start < end {
					own = append(own, s)
				}
			}
			d := document(t, "coref", "2016-02-15", text, own)
			if err := st.Annotate(context.Background(), d); err != nil {
				t.Fatal(err)
			}
			seen := map[int]string{}
			for _, phrases := range c.want {
				chain := chainOfPhrase(d, phrases[0])
				if other, ok := seen[chain]; ok || chain == 0 {
					t.Errorf("%s: chain %d, shared with %q", phrases[0], chain, other)
				}
				seen[chain] = phrases[0]
				for _, p := range phrases[1:] {
					if got := chainOfPhrase(d, p); got != chain {
						t.Errorf("%s is of chain %d, %s of %d", phrases[0], chain, p, got)
					}
				}
			}
		})
	}
}

// chainOfPhrase is the chain of the first mention that is the phrase.
func chainOfPhrase(d *casus.Doc, phrase string) int {
	for _, m := range slices.Concat(d.Mentions, d.Nominals) {
		if m.Span.Of(d.Article.Text) == phrase {
			return m.Chain
		}
	}
	return -1
}
