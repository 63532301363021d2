package conll

import "strings"

// universal keeps the features that UD defines for all languages, as the shared task did.
func universal(feats string) string {
	var b strings.Builder
	for f := range strings.SplitSeq(feats, "|") {
		name, _, _ := strings.Cut(f, "=")
		switch name {
		case "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite",
			"Degree", "VerbForm", "Mood", "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite":
			b.WriteString(f)
			b.WriteByte('|')
		}
	}
	return b.String()
}
