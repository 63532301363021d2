package entity

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/casus/casus"
)

// TestBrokenTrees gives the stage trees with wrong relations and loops: it must neither panic nor hang.
func TestBrokenTrees(t *testing.T) {
	st, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	text, tree := files(t, "talks")
	rels := []string{"nsubj", "obj", "nmod", "nmod:poss", "amod", "compound", "flat", "appos", "conj", "acl:relcl", "nmod:desc", "obl", "root", "case", "det"}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 60 {
		d := document(t, "talks", "2016-02-15", text, nil)
		for _, s := range tree {
			s.Tokens = append([]casus.Token(nil), s.Tokens...)
			for k := range s.Tokens {
				if rng.IntN(3) == 0 {
					s.Tokens[k].Head = rng.IntN(len(s.Tokens)+1) - 1
				}
				if rng.IntN(3) == 0 {
					s.Tokens[k].Deprel = rels[rng.IntN(len(rels))]
				}
				if rng.IntN(5) == 0 {
					s.Tokens[k].Name = []string{"B-PER", "I-ORG", "B-geo", "I-per", "", "x"}[rng.IntN(6)]
				}
			}
			d.Sentences = append(d.Sentences, s)
		}
		if err := st.Annotate(context.Background(), d); err != nil {
			t.Fatal(err)
		}
	}
}

func TestHeadOutside(t *testing.T) {
	st, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := document(t, "x", "", "Hi", []casus.Sentence{{Tokens: []casus.Token{{Form: "Hi", Head: 3}}}})
	if err := st.Annotate(context.Background(), d); err == nil {
		t.Error("a head outside the sentence was accepted")
	}
}

func TestEmpty(t *testing.T) {
	st, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	d := document(t, "x", "2016-01-01", "", []casus.Sentence{{}})
	if err := st.Annotate(context.Background(), d); err != nil || len(d.Mentions) != 0 {
		t.Errorf("got %v, %d mentions", err, len(d.Mentions))
	}
}
