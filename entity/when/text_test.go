package when_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/when"
)

// tagged makes a sentence of form/UPOS/lemma/head/deprel, words between spaces; what is left out is empty.
func tagged(t *testing.T, text string) *casus.Sentence {
	t.Helper()
	s := &casus.Sentence{}
	for _, w := range strings.Fields(text) {
		p := strings.Split(w+"////", "/")
		tok := casus.Token{Form: p[0], UPOS: p[1], Lemma: p[2], Head: -1, Deprel: p[4]}
		if p[3] != "" {
			if _, err := fmt.Sscan(p[3], &tok.Head); err != nil {
				t.Fatal(err)
			}
		}
		s.Tokens = append(s.Tokens, tok)
	}
	return s
}

func TestText(t *testing.T) {
	const (
		attack = "Gunmen/NOUN/gunman/1/nsubj attacked/VERB/attack/-1/root it/PRON/it/1/obj on/ADP/on/4/case Monday/PROPN/Monday/1/obl"
		again  = "Others/NOUN/other/1/nsubj attacked/VERB/attack/-1/root it/PRON/it/1/obj on/ADP/on/4/case Friday/PROPN/Friday/1/obl"
		vote   = "Voting/NOUN/voting/1/nsubj ends/VERB/end/-1/root on/ADP/on/3/case May/PROPN/May/1/obl 3/NUM/3/3/nummod"
	)
	for _, c := range []struct {
		sents []string
		want  string // of the last sentence
	}{
		{[]string{attack, "The next day/NOUN they fled"}, "The next day=2016-04-19"},
		{[]string{attack, "They fled", "The next day/NOUN they came"}, "The next day=?"},
		{[]string{"On Monday and on Tuesday they met", "The next day/NOUN they came"}, "The next day=?"},
		{[]string{attack, "A/DET day/NOUN earlier they came"}, "A day earlier=2016-04-17"},
		{[]string{"They met in March 2014", "A/DET month/NOUN later they met"}, "A month later=2014-04"},
		{[]string{"They met in March 2014", "A/DET day/NOUN later they met"}, "A day later=?"},
		{[]string{"They met in 2014", "Two years/NOUN later they met"}, "Two years later=2016"},
		{[]string{"They met in 2014", "A/DET month/NOUN later they met"}, "A month later=?"},
		{[]string{attack, "Two days/NOUN after/ADP the/DET attack/NOUN/attack they fled"}, "Two days after=2016-04-20"},
		{[]string{attack, "Two days/NOUN before/ADP the/DET second/ADJ attack/NOUN/attack they came"}, "Two days before=2016-04-16"},
		{[]string{attack, "They fled", "The day/NOUN after/ADP the/DET attack/NOUN/attack they came"}, "The day after=2016-04-19"},
		{[]string{attack, again, "Two days/NOUN after/ADP the/DET attack/NOUN/attack they fled"}, "Two days=?"},
		{[]string{attack, "Two days/NOUN after/ADP an/DET attack/NOUN/attack they fled"}, "Two days=?"},
		{[]string{attack, "Two days/NOUN after/ADP the/DET vote/NOUN/vote they fled"}, "Two days=?"},
		{[]string{vote, "A/DET week/NOUN after/ADP the/DET voting/NOUN/voting they meet"}, "A week after=2016-05"},
		{[]string{"Two days/NOUN after/ADP Monday/PROPN 's/PART vote/NOUN they met"}, "Two days after=2016-04-20 ; Monday=2016-04-18>2016-04-25"},
		{[]string{"A/DET year/NOUN after/ADP the/DET March/PROPN 3/NUM ,/PUNCT 2011/NUM vote/NOUN/vote they met"}, "A year after=2012 ; March 3 , 2011=2011-03-03"},
	} {
		text := when.Text{Published: published}
		got := ""
		for _, line := range c.sents {
			s := tagged(t, line)
			got = show(s, text.Next(s))
		}
		if got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.sents, got, c.want)
		}
	}
}

func TestVagueAndBounded(t *testing.T) {
	for text, want := range map[string]string{
		"In recent years they met":            "recent years=?",
		"In the near future they meet":        "the near future=?",
		"For the time being they wait":        "the time being=?",
		"They met for three working days":     "three working days=length",
		"The worst single - day loss":         "single - day=length",
		"A low not seen since '82":            "'82=1982",
		"It stays closed until Friday":        "Friday=2016-04-22",
		"They met on the day of the vote":     "",
		"These days they meet":                "",
		"Prices fell and ended the day lower": "the day=?",
	} {
		s := sentence(text)
		if text == "It stays closed until Friday" {
			s.Tokens[1].Deprel, s.Tokens[1].XPOS = "root", "VBZ"
		}
		if got := show(s, when.Find(s, published)); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}
