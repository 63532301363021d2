package lemma

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/casus/casus"
)

// small is a treebank of single words: form, lemma, UPOS, XPOS, features.
const small = `walked walk VERB VBD Tense=Past
talked talk VERB VBD Tense=Past
baked bake VERB VBD Tense=Past
raked rake VERB VBD Tense=Past
raked rake VERB VBD Tense=Past
ran run VERB VBD Tense=Past
stopped stop VERB VBD Tense=Past
dropped drop VERB VBD Tense=Past
carried carry VERB VBD Tense=Past
married marry VERB VBD Tense=Past
cats cat NOUN NNS Number=Plur
dogs dog NOUN NNS Number=Plur
cities city NOUN NNS Number=Plur
parties party NOUN NNS Number=Plur
troops troops NOUN NNS Number=Ptan
Russian Russian ADJ JJ Degree=Pos
Syrian Syrian ADJ JJ Degree=Pos
The the DET DT PronType=Art
the the DET DT PronType=Art
Paris Paris PROPN NNP Number=Sing
Berlin Berlin PROPN NNP Number=Sing
12 12 NUM CD NumForm=Digit|NumType=Card
13 13 NUM CD NumForm=Digit|NumType=Card
five five NUM CD NumForm=Word|NumType=Card
name@example.org name@example.org X ADD _
am be AUX VBP Person=1|Typo=Yes
am be AUX VBP Person=1`

// smallBank has each word in a sentence of its own.
func smallBank() (out []casus.Sentence) {
	for line := range strings.Lines(small) {
		f := strings.Fields(line)
		t := casus.Token{Form: f[0], Lemma: f[1], UPOS: f[2], XPOS: f[3], Feats: strings.Trim(f[4], "_"), Head: -1, Deprel: "root"}
		out = append(out, casus.Sentence{Tokens: []casus.Token{t}})
	}
	return out
}

func smallTable(t *testing.T) *Table {
	t.Helper()
	more := []Word{{Form: "sang", Lemma: "sing", UPOS: "VERB", XPOS: "VBD"}}
	loose := []Loose{
		{Form: "hate", XPOS: "VB", N: 9}, {Form: "hated", XPOS: "VBD", N: 2},
		{Form: "chechen", XPOS: "JJ", N: 4, Capital: 4}, {Form: "green", XPOS: "JJ", N: 4, Capital: 1},
	}
	tab, err := Load(string(Train(smallBank(), more, loose)))
	if err != nil {
		t.Fatal(err)
	}
	return tab
}

func TestLemma(t *testing.T) {
	tab := smallTable(t)
	for _, c := range []struct{ form, upos, xpos, want string }{
		{"ran", "VERB", "VBD", "run"},
		{"RAN", "VERB", "VBD", "run"},
		{"Am", "AUX", "VBP", "be"},
		{"outran", "VERB", "VBD", "outrun"},
		{"sang", "VERB", "VBD", "sing"},
		{"balked", "VERB", "VBD", "balk"},
		{"faked", "VERB", "VBD", "fake"},
		{"hated", "VERB", "VBD", "hate"},
		{"hates", "VERB", "VBZ", "hate"},
		{"hating", "VERB", "VBG", "hate"},
		{"cropped", "VERB", "VBD", "crop"},
		{"varied", "VERB", "VBD", "vary"},
		{"treaties", "NOUN", "NNS", "treaty"},
		{"Hogs", "NOUN", "NNS", "hog"},
		{"troops", "NOUN", "NNS", "troops"},
		{"The", "DET", "DT", "the"},
		{"Iranian", "ADJ", "JJ", "Iranian"},
		{"Chechen", "ADJ", "JJ", "Chechen"},
		{"London", "PROPN", "NNP", "London"},
		{"London", "NOUN", "NNP", "London"},
		{"Ünder", "ADP", "IN", "ünder"},
		{"99", "NUM", "CD", "99"},
		{"1,250,000", "NUM", "CD", "1250000"},
		{"12,5", "NUM", "CD", "12,5"},
		{"", "NUM", "CD", ""},
		{"s", "NOUN", "NNS", "s"},
		{"?", "", "", "?"},
	} {
		if got := tab.Lemma(c.form, c.upos, c.xpos); got != c.want {
			t.Errorf("Lemma(%q, %s, %s) = %q, want %q", c.form, c.upos, c.xpos, got, c.want)
		}
	}
}

func TestFeats(t *testing.T) {
	tab := smallTable(t)
	for _, c := range []struct{ form, upos, xpos, want string }{
		{"am", "AUX", "VBP", "Person=1"},
		{"Troops", "NOUN", "NNS", "Number=Ptan"},
		{"birds", "NOUN", "NNS", "Number=Plur"},
		{"77", "NUM", "CD", "NumForm=Digit|NumType=Card"},
		{"six", "NUM", "CD", "NumForm=Word|NumType=Card"},
		{"birds", "PROPN", "NNS", "Number=Plur"},
		{"x", "X", "ADD", ""},
		{"x", "X", "no such tag", ""},
	} {
		if got := tab.Feats(c.form, c.upos, c.xpos); got != c.want {
			t.Errorf("Feats(%q, %s, %s) = %q, want %q", c.form, c.upos, c.xpos, got, c.want)
		}
	}
}

func TestTrainIsDeterministic(t *testing.T) {
	bank := smallBank()
	want := Train(bank, nil, nil)
	slices.Reverse(bank)
	if !bytes.Equal(want, Train(bank, nil, nil)) {
		t.Error("the order of the sentences changes the table")
	}
}

func TestTrainKeepsNoAddresses(t *testing.T) {
	for _, s := range smallTable(t).strs {
		if strings.Contains(s, "@") {
			t.Errorf("%s is in the table", s)
		}
	}
}

func TestInflections(t *testing.T) {
	for _, c := range []struct{ word, upos, want string }{
		{"stop", "VERB", "stops stopped stopped stopping"},
		{"bake", "VERB", "bakes baked baked baking"},
		{"carry", "VERB", "carries carried carried carrying"},
		{"die", "VERB", "dies died died dying"},
		{"free", "VERB", "frees freed freed freeing"},
		{"watch", "VERB", "watches watched watched watching"},
		{"visit", "VERB", "visits visited visited visiting"},
		{"shell", "VERB", "shells shelled shelled shelling"},
		{"panic", "VERB", "panics panicked panicked panicking"},
		{"signal", "VERB", "signals signaled signaled signaling signalled signalled signalling"},
		{"quiz", "VERB", "quizes quizzed quizzed quizzing"},
		{"toy", "NOUN", "toys"},
		{"big", "ADJ", "bigger biggest"},
		{"happy", "ADJ", "happier happiest"},
		{"dangerous", "ADJ", ""},
	} {
		var got []string
		for _, f := range inflections(c.word, c.upos) {
			got = append(got, f.form)
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %v, want %s", c.word, got, c.want)
		}
	}
}

func TestLoadBroken(t *testing.T) {
	good := string(Train(smallBank(), nil, nil))
	for n := range len(good) {
		if _, err := Load(good[:n]); err == nil {
			t.Fatalf("no error for the first %d of %d bytes", n, len(good))
		}
	}
	if _, err := Load(good + "x"); err == nil {
		t.Error("no error for a byte too many")
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(string(Train(smallBank(), nil, nil)), "walked")
	f.Add(magic, "x")
	f.Fuzz(func(t *testing.T, data, form string) {
		tab, err := Load(data)
		if err != nil {
			return
		}
		for _, tg := range [][2]string{{"VERB", "VBD"}, {"PROPN", "NNP"}, {"", ""}} {
			tab.Lemma(form, tg[0], tg[1])
			tab.Feats(form, tg[0], tg[1])
		}
	})
}
