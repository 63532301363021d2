package match

// build makes the frame of token i by its part of speech, nil if that has none.
func (t *tree) build(i int, noun bool) *frameMemo {
	if noun {
		return t.nounFrame(i)
	}
	switch t.pos[i] {
	case posNoun, posPropn:
		return t.nounFrame(i)
	case posVerb, posAdj, posAdv:
		return t.clauseFrame(i)
	}
	return nil
}
