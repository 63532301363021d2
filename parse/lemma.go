package parse

import (
	_ "embed"
	"fmt"

	"github.com/casus/casus"
	"github.com/casus/casus/parse/lemma"
)

//go:embed lemma.bin
var lemmaData string

// A Lemmatizer gives words their lemmas and features. It is safe for concurrent use.
type Lemmatizer struct{ table *lemma.Table }

// NewLemmatizer loads the embedded tables.
func NewLemmatizer() (*Lemmatizer, error) {
	t, err := lemma.Load(lemmaData)
	if err != nil {
		return nil, fmt.Errorf("loading lemmas: %w", err)
	}
	return &Lemmatizer{t}, nil
}

// Lemma is the lemma of form by UD English conventions: "am" is "be", "n't" is "not", names keep their capitals.
func (l *Lemmatizer) Lemma(form, upos, xpos string) string { return l.table.Lemma(form, upos, xpos) }

// Feats are the UD features of form, as far as they follow from the word and its tags; Agree sees to those that hang
// on the sentence.
func (l *Lemmatizer) Feats(form, lemma, upos, xpos string) string {
	return l.table.Feats(form, upos, xpos)
}

// Agree sets right what hangs on other words of a parsed sentence: person and number of verbs by their subjects, voice
// of participles, infinitives and imperatives, case of "it" and "you", and the lemma of "'s" for "has".
func (l *Lemmatizer) Agree(space *lemma.Space, toks []casus.Token) { l.table.Agree(space, toks) }
