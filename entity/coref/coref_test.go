package coref

import (
	"strings"
	"testing"

	"github.com/casus/casus"
)

// sentence makes a sentence of "form/lemma/UPOS/feats/head/deprel/name" words; heads count from 1, 0 is the root.
func sentence(words string) casus.Sentence {
	var s casus.Sentence
	for i, w := range strings.Fields(words) {
		f := strings.Split(w, "/")
		head := 0
		for _, c := range f[4] {
			head = head*10 + int(c-'0')
		}
		s.Tokens = append(s.Tokens, casus.Token{Span: casus.Span{Start: 10 * i, End: 10*i + len(f[0])}, Form: f[0], Lemma: f[1], UPOS: f[2], Feats: f[3], Head: head - 1, Deprel: f[5], Name: f[6]})
	}
	return s
}

func two() []casus.Sentence {
	return []casus.Sentence{
		sentence("Mary/Mary/PROPN/Number=Sing/3/nsubj/B-PER Hill/Hill/PROPN/Number=Sing/1/flat/I-PER thanked/thank/VERB/_/0/root/O the/the/DET/_/5/det/O man/man/NOUN/Number=Sing/3/obj/O and/and/CCONJ/_/8/cc/O his/his/PRON/Number=Sing/8/nmod:poss/O son/son/NOUN/Number=Sing/5/conj/O ././PUNCT/_/3/punct/O"),
		sentence("Then/then/ADV/_/3/advmod/O she/she/PRON/Number=Sing/3/nsubj/O left/leave/VERB/_/0/root/O them/they/PRON/Number=Plur/3/obj/O ././PUNCT/_/3/punct/O"),
	}
}

func TestDetect(t *testing.T) {
	ss := two()
	var got []string
	for _, m := range Detect(ss) {
		w := ""
		for k := m.First; k < m.End; k++ {
			w += ss[m.Sent].Tokens[k].Form + " "
		}
		got = append(got, strings.TrimSpace(w)+" > "+ss[m.Sent].Tokens[m.Head].Form)
	}
	want := "Mary Hill > Mary\nthe man and his son > man\nthe man > man\nhis son > son\nhis > his\nshe > she\nthem > them"
	if s := strings.Join(got, "\n"); s != want {
		t.Errorf("got\n%s\nwant\n%s", s, want)
	}
}

func TestResolve(t *testing.T) {
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	ss := two()
	ms := Detect(ss)
	r := NewReader(m, ss)
	ante := make([]int, len(ms))
	for i := range ms {
		r.Add(ms[i])
		ante[i] = r.Resolve(i, false)
	}
	for _, c := range [][2]int{{4, 2}, {5, 0}, {6, 1}, {0, -1}, {2, -1}} { // his > the man, she > Mary Hill, them > the man and his son
		if ante[c[0]] != c[1] {
			t.Errorf("mention %d refers to %d, want %d", c[0], ante[c[0]], c[1])
		}
	}
	if r.Chain(5) != r.Chain(0) || r.Chain(4) == r.Chain(0) {
		t.Errorf("chains %d %d %d", r.Chain(0), r.Chain(4), r.Chain(5))
	}
	if why := r.Why(5); why == "" {
		t.Error("no reason")
	}
}

// TestKey shows that what the caller knows wins over words.
func TestKey(t *testing.T) {
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	ss := []casus.Sentence{
		sentence("Arden/Arden/PROPN/Number=Sing/2/nsubj/B-ORG met/meet/VERB/_/0/root/O Dorne/Dorne/PROPN/Number=Sing/2/obj/B-ORG ././PUNCT/_/2/punct/O"),
		sentence("Bexley/Bexley/PROPN/Number=Sing/2/nsubj/B-ORG left/leave/VERB/_/0/root/O ././PUNCT/_/2/punct/O"),
	}
	ms := Detect(ss)
	ms[0].Key, ms[1].Key, ms[2].Key = "a", "b", "a"
	r := NewReader(m, ss)
	for i := range ms {
		r.Add(ms[i])
		r.Resolve(i, false)
	}
	if r.Chain(2) != r.Chain(0) || r.Chain(1) == r.Chain(0) {
		t.Errorf("chains %d %d %d", r.Chain(0), r.Chain(1), r.Chain(2))
	}
}

func TestGender(t *testing.T) {
	for _, c := range []struct {
		words string
		want  byte
	}{
		{"Mary/Mary/PROPN/_/0/root/B-PER Hill/Hill/PROPN/_/1/flat/I-PER", 'f'},
		{"Mr./Mr./PROPN/_/2/nmod:desc/O Hill/Hill/PROPN/_/0/root/B-PER", 'm'},
		{"the/the/DET/_/2/det/O widow/widow/NOUN/Number=Sing/0/root/O", 'f'},
		{"the/the/DET/_/2/det/O officer/officer/NOUN/Number=Sing/0/root/O", 0},
		{"Zq/Zq/PROPN/_/0/root/B-PER", 0},
	} {
		s := sentence(c.words)
		r := NewReader(&Model{}, []casus.Sentence{s})
		head := len(s.Tokens) - 1
		if it := r.look(Mention{First: 0, End: len(s.Tokens), Head: head}); it.gender != c.want {
			t.Errorf("%s: %q, want %q", c.words, it.gender, c.want)
		}
	}
}

func TestWeights(t *testing.T) {
	if _, err := FromBytes([]byte{1, 2}); err == nil {
		t.Error("a short table was taken")
	}
	m, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	if n := len(m.senses); n < 10000 || m.senses[hash("boy")] != 18 || m.senses[hash("river")] == 18 {
		t.Errorf("%d nouns, boy %d", n, m.senses[hash("boy")])
	}
}

func TestQuotes(t *testing.T) {
	s := sentence("He/he/PRON/_/2/nsubj/O said/say/VERB/_/0/root/O “/“/PUNCT/_/4/punct/O go/go/VERB/_/2/ccomp/O ”/”/PUNCT/_/4/punct/O again/again/ADV/_/2/advmod/O")
	got, open := quotes(s.Tokens, false)
	if open || !got[3] || got[0] || got[5] {
		t.Errorf("%v %v", got, open)
	}
}
