package cut

import "unicode/utf8"

// markJoin says whether the mark [i, end) in a chunk that ends at to is known to begin a word, or to go on with one.
func (c *Cutter) markJoin(text string, i, end, to int) join {
	if text[i] == ',' && end == to || text[i] == '"' {
		return part
	}
	if text[i] != '.' || end != i+1 || len(c.atoms) == 0 {
		return ask
	}
	a := &c.atoms[len(c.atoms)-1]
	if a.end != i || a.end-a.start > 6 {
		return ask
	}
	kind := abbreviations[lowASCII(text[a.start:i])]
	switch {
	case end < to:
		// "etc.)", "Tex.,"
		if next := text[end]; kind != 0 && a.shape == shCap && (next == ')' || next == ',' || next == ';') {
			return keep
		}
		// "No.10"
		if kind != 0 && text[end] >= '0' && text[end] <= '9' && text[a.start] == 'N' {
			return keep
		}
	case kind == shTitle && (a.shape == shCap || a.shape == shLower && c.afterCapital(text, end)):
		return keep
	case a.shape == shInit && len(c.atoms) == 1 && c.beforeCapital(text, end) && nameBefore(&c.last):
		return keep
	case a.shape == shSmall && text[a.start] == 'v' && c.last.Shape == shCap && c.beforeCapital(text, end):
		return keep
	}
	return ask
}

// beforeCapital reports whether the word after the space at i begins with a capital.
func (c *Cutter) beforeCapital(text string, i int) bool {
	for i < c.to {
		cl, n := classAt(text, i)
		if cl != clSpace {
			r, _ := utf8.DecodeRuneInString(text[i:])
			return cl == clLetter && isUpper(r)
		}
		i += n
	}
	return false
}

func (c *Cutter) afterCapital(text string, i int) bool {
	return c.last.Shape == shCap && c.beforeCapital(text, i)
}
