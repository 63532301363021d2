package petrarch

import (
	"slices"
	"strings"

	"github.com/casus/casus/entity/actors"
)

// agent converts "POLICE_OFFICER [~COP]" to a role noun.
func (c *converter) agent(e *Entry) {
	code := e.Codes[0]
	parts := split(strings.Trim(code.Text, "~"))
	m, err := c.role(code.Text, parts)
	if err != nil {
		c.refuse(code.Line, "%s: %w", e.Names[0], err)
		return
	}
	c.lose(code.Line, m.lost...)
	var flags actors.Flag
	if strings.HasSuffix(code.Text, "~") {
		flags = actors.Foreign // "[IGO~]": the body stands before whose it is
	}
	for _, n := range e.Names {
		for _, words := range nounWords(n) {
			c.out.Nouns = append(c.out.Nouns, actors.NewNoun(words, m.role, flags, e.Line))
		}
	}
}

// nounWords are the words of a noun as lemmas in lower case. Where the last may be a plural both readings are given.
func nounWords(name string) [][]string {
	words := actors.Words(nil, strings.NewReplacer("_", " ", ",", " ").Replace(name))
	for len(words) > 1 && slices.Contains([]string{"of", "for", "in", "to", "at", "the"}, words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	if len(words) == 0 {
		return nil
	}
	out := [][]string{words}
	if one := singular(words[len(words)-1]); one != "" {
		out = append(out, append(slices.Clone(words[:len(words)-1]), one))
	}
	return out
}

// singular is the lemma of a word that looks like a plural, "" if it does not.
func singular(w string) string {
	switch {
	case strings.HasSuffix(w, "men"):
		return w[:len(w)-2] + "an"
	case strings.HasSuffix(w, "ies") && len(w) > 4:
		return w[:len(w)-3] + "y"
	case strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is"):
		return ""
	case strings.HasSuffix(w, "s") && len(w) > 3:
		return w[:len(w)-1]
	}
	return ""
}
