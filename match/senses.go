package match

// A Sense is one trigger of a pattern: the word, or the words, that start it, as lemmas.
type Sense struct {
	Class string   // "verb", "noun" or "adj"
	Name  string   // as written in the pattern: "round_up", "take+custody"
	Words []string // all its words, the head first
}

// Senses are the triggers of the pattern, in the order of its file.
func (p *Pattern) Senses() []Sense {
	out := make([]Sense, 0, len(p.triggers))
	for i := range p.triggers {
		tr := &p.triggers[i]
		s := Sense{Class: [...]string{"verb", "noun", "adj"}[tr.class], Name: tr.name, Words: []string{tr.lemma}}
		if tr.prt != "" {
			s.Words = append(s.Words, tr.prt)
		}
		for _, r := range tr.rest {
			s.Words = append(s.Words, r.lemma)
		}
		s.Words = append(s.Words, tr.seq...)
		out = append(out, s)
	}
	return out
}
