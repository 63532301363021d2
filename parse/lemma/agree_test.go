package lemma

import (
	"fmt"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// tree reads words FORM/LEMMA/UPOS/XPOS/HEAD/RELATION/FEATURES; heads count from 1.
func tree(t *testing.T, in string) casus.Sentence {
	t.Helper()
	var s casus.Sentence
	for f := range strings.FieldsSeq(in) {
		p := strings.Split(f, "/")
		var head int
		if _, err := fmt.Sscan(p[4], &head); err != nil || len(p) != 7 {
			t.Fatalf("bad word %q: %v", f, err)
		}
		s.Tokens = append(s.Tokens, casus.Token{Form: p[0], Lemma: p[1], UPOS: p[2], XPOS: p[3], Head: head - 1, Deprel: p[5], Feats: p[6]})
	}
	return s
}

func TestAgree(t *testing.T) {
	const (
		iWalked   = "I/I/PRON/PRP/2/nsubj/P=1 walked/walk/VERB/VBD/0/root/Person=1"
		theyRan   = "They/they/PRON/PRP/2/nsubj/P=3 ran/run/VERB/VBD/0/root/Number=Plur"
		menRan    = "Men/man/NOUN/NNS/2/nsubj/N=P ran/run/VERB/VBD/0/root/Number=Plur"
		heRan     = "Peace/peace/NOUN/NN/2/nsubj/N=S ran/run/VERB/VBD/0/root/Number=Sing"
		toGo      = "To/to/PART/TO/2/mark/_ go/go/VERB/VB/0/root/VerbForm=Inf"
		goThere   = "Go/go/VERB/VB/0/root/Mood=Imp there/there/ADV/RB/1/advmod/_"
		wasKilled = "was/be/AUX/VBD/2/aux:pass/_ killed/kill/VERB/VBN/0/root/Voice=Pass"
		hasKilled = "has/have/AUX/VBZ/2/aux/_ killed/kill/VERB/VBN/0/root/Tense=Past"
	)
	var bank []casus.Sentence
	for _, s := range []string{iWalked, theyRan, menRan, heRan, toGo, goThere, wasKilled, hasKilled} {
		bank = append(bank, tree(t, s), tree(t, s))
	}
	tab, err := Load(string(Train(bank, nil, nil)))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name, in string
		word     int
		want     string
	}{
		{"pronoun", "We/we/PRON/PRP/2/nsubj/_ left/leave/VERB/VBD/0/root/asis", 1, "asis"},
		{"first person", "I/I/PRON/PRP/2/nsubj/_ left/leave/VERB/VBD/0/root/_", 1, "Person=1"},
		{"plural noun", "Envoys/envoy/NOUN/NNS/2/nsubj/_ left/leave/VERB/VBD/0/root/_", 1, "Number=Plur"},
		{"singular noun", "Envoy/envoy/NOUN/NN/2/nsubj/_ left/leave/VERB/VBD/0/root/_", 1, "Number=Sing"},
		{"two coordinated", "Iran/Iran/PROPN/NNP/4/nsubj/_ and/and/CCONJ/CC/3/cc/_ Iraq/Iraq/PROPN/NNP/1/conj/_ met/meet/VERB/VBD/0/root/_", 3, "Number=Plur"},
		{"shared subject", "Envoys/envoy/NOUN/NNS/2/nsubj/_ met/meet/VERB/VBD/0/root/_ and/and/CCONJ/CC/4/cc/_ left/leave/VERB/VBD/2/conj/_", 3, "Number=Plur"},
		{"relative pronoun", "envoys/envoy/NOUN/NNS/0/root/_ who/who/PRON/WP/3/nsubj/_ left/leave/VERB/VBD/1/acl:relcl/_", 2, "Number=Plur"},
		{"infinitive", "to/to/PART/TO/2/mark/_ leave/leave/VERB/VB/0/root/_", 1, "VerbForm=Inf"},
		{"imperative", "Leave/leave/VERB/VB/0/root/_ now/now/ADV/RB/1/advmod/_", 0, "Mood=Imp"},
		{"passive", "were/be/AUX/VBD/2/aux:pass/_ hurt/hurt/VERB/VBN/0/root/_", 1, "Voice=Pass"},
		{"perfect", "have/have/AUX/VBP/2/aux/_ hurt/hurt/VERB/VBN/0/root/_", 1, "Tense=Past"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := tree(t, c.in)
			var space Space
			tab.Agree(&space, s.Tokens)
			if got := s.Tokens[c.word].Feats; got != c.want {
				t.Errorf("features of %s are %q, want %q", s.Tokens[c.word].Form, got, c.want)
			}
		})
	}
}

func TestAgreeShortHas(t *testing.T) {
	tab, err := Load(string(Train(nil, nil, nil)))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ in, want string }{
		{"He/he/PRON/PRP/3/nsubj/_ 's/be/AUX/VBZ/3/aux/_ left/leave/VERB/VBN/0/root/_", "have"},
		{"He/he/PRON/PRP/3/nsubj/_ 's/be/AUX/VBZ/3/aux/_ leaving/leave/VERB/VBG/0/root/_", "be"},
		{"He/he/PRON/PRP/3/nsubj:pass/_ 's/be/AUX/VBZ/3/aux:pass/_ hurt/hurt/VERB/VBN/0/root/_", "be"},
		{"He/he/PRON/PRP/4/nsubj/_ 's/be/AUX/VBZ/4/aux/_ been/be/AUX/VBN/4/cop/_ ill/ill/ADJ/JJ/0/root/_", "have"},
	} {
		s := tree(t, c.in)
		var space Space
		tab.Agree(&space, s.Tokens)
		if got := s.Tokens[1].Lemma; got != c.want {
			t.Errorf("%s: lemma %s, want %s", c.in, got, c.want)
		}
	}
}

// A tree from a file may have cycles and heads that lie anywhere.
func TestAgreeBrokenTrees(t *testing.T) {
	tab, err := Load(string(Train(nil, nil, nil)))
	if err != nil {
		t.Fatal(err)
	}
	s := tree(t, "a/and/VERB/VBD/2/conj/_ b/and/VERB/VBP/1/conj/_ c/and/AUX/VBD/99/aux/_ d/d/PRON/WP/4/acl:relcl/_ 's/be/AUX/VBZ/0/aux/_")
	s.Tokens[3].Head = -7
	var space Space
	tab.Agree(&space, s.Tokens)
}

func BenchmarkAgree(b *testing.B) {
	tab, err := Load(string(Train(nil, nil, nil)))
	if err != nil {
		b.Fatal(err)
	}
	var toks []casus.Token
	for i := range 30 {
		toks = append(toks, casus.Token{Form: "walked", Lemma: "walk", UPOS: "VERB", XPOS: []string{"VBD", "NN", "VB", "IN"}[i%4], Head: i / 2, Deprel: "conj"})
	}
	var space Space
	b.ReportAllocs()
	for b.Loop() {
		tab.Agree(&space, toks)
	}
}
