package parse

import "testing"

func TestLemmatizer(t *testing.T) {
	l, err := NewLemmatizer()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ form, upos, xpos, lemma, feats string }{
		{"am", "AUX", "VBP", "be", "Mood=Ind|Number=Sing|Person=1|Tense=Pres|VerbForm=Fin"},
		{"ca", "AUX", "MD", "can", "VerbForm=Fin"},
		{"wo", "AUX", "MD", "will", "VerbForm=Fin"},
		{"n't", "PART", "RB", "not", "Polarity=Neg"},
		{"n’t", "PART", "RB", "not", "Polarity=Neg"},
		{"'s", "AUX", "VBZ", "be", "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"},
		{"'s", "PART", "POS", "'s", ""},
		{"An", "DET", "DT", "a", "Definite=Ind|PronType=Art"},
		{"them", "PRON", "PRP", "they", "Case=Acc|Number=Plur|Person=3|PronType=Prs"},
		{"Struck", "VERB", "VBD", "strike", "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"},
		{"underwent", "VERB", "VBD", "undergo", "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"},
		{"dismantling", "VERB", "VBG", "dismantle", "Tense=Pres|VerbForm=Part"},
		{"shelling", "VERB", "VBG", "shell", "Tense=Pres|VerbForm=Part"},
		{"crises", "NOUN", "NNS", "crisis", "Number=Plur"},
		{"militias", "NOUN", "NNS", "militia", "Number=Plur"},
		{"Ukrainian", "ADJ", "JJ", "Ukrainian", "Degree=Pos"},
		{"Kurds", "PROPN", "NNPS", "Kurd", "Number=Plur"},
		{"Nations", "PROPN", "NNPS", "Nation", "Number=Plur"},
		{"Geneva", "PROPN", "NNP", "Geneva", "Number=Sing"},
		{"NATO", "PROPN", "NNP", "NATO", "Abbr=Yes|Number=Sing"},
		{"worst", "ADJ", "JJS", "bad", "Degree=Sup"},
		{"1,200", "NUM", "CD", "1200", "NumForm=Digit|NumType=Card"},
	} {
		if got := l.Lemma(c.form, c.upos, c.xpos); got != c.lemma {
			t.Errorf("lemma of %s (%s %s) is %q, want %q", c.form, c.upos, c.xpos, got, c.lemma)
		}
		if got := l.Feats(c.form, c.lemma, c.upos, c.xpos); got != c.feats {
			t.Errorf("features of %s (%s %s) are %q, want %q", c.form, c.upos, c.xpos, got, c.feats)
		}
	}
}

func TestLemmatizerAllocs(t *testing.T) {
	l, err := NewLemmatizer()
	if err != nil {
		t.Fatal(err)
	}
	words := [][3]string{
		{"The", "DET", "DT"}, {"said", "VERB", "VBD"}, {"Russia", "PROPN", "NNP"}, {"was", "AUX", "VBD"}, {"forces", "NOUN", "NNS"},
		{"He", "PRON", "PRP"}, {"making", "VERB", "VBG"}, {"walls", "NOUN", "NNS"}, {"countries", "NOUN", "NNS"}, {"blorks", "NOUN", "NNS"},
	}
	n := testing.AllocsPerRun(50, func() {
		for _, w := range words {
			l.Feats(w[0], l.Lemma(w[0], w[1], w[2]), w[1], w[2])
		}
	})
	if n > 0 {
		t.Errorf("%v allocations for %d words", n, len(words))
	}
}

func BenchmarkLemmatizer(b *testing.B) {
	l, err := NewLemmatizer()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		lem := l.Lemma("countries", "NOUN", "NNS")
		l.Feats("countries", lem, "NOUN", "NNS")
	}
}

func BenchmarkNewLemmatizer(b *testing.B) {
	for b.Loop() {
		if _, err := NewLemmatizer(); err != nil {
			b.Fatal(err)
		}
	}
}
