package cut

// word adds the letters at i: an acronym with stops, or a word with its clitics. It returns their end.
func (c *Cutter) word(text string, i, to int) int {
	if end := acronym(text, i, to); end > 0 {
		c.add(text, i, end, shAcro, ask)
		return end
	}
	end, apos := i, -1 // apos: where the last apostrophe stands
	aposLen := 0
	for end < to {
		cl, n := classAt(text, end)
		if cl == clLetter || cl == clHidden {
			end += n
			continue
		}
		m := apostrophe(text, end, to)
		if m == 0 || end == i || end+m >= to {
			break
		}
		if cl, _ := classAt(text, end+m); cl != clLetter {
			break
		}
		apos, aposLen = end, m
		end += m
	}
	w := text[i:end]
	if apos >= 0 {
		return c.clitic(text, i, apos, apos+aposLen, end)
	}
	if len(w) <= 10 && (len(w) >= 2) {
		c.contraction(text, i, end, to)
		return end
	}
	c.add(text, i, end, wordShape(w), ask)
	return end
}

// contraction adds the word [i, end), cut where it is two words written as one.
func (c *Cutter) contraction(text string, i, end, to int) {
	w := text[i:end]
	key := w
	if end == to || text[end] != '-' {
		key = lowASCII(w)
		if at, ok := contractions[key]; ok && text[i] < 0x80 {
			from := i
			for _, k := range at {
				c.add(text, from, i+k, shLower, joinAt(from, i, part))
				c.atoms[len(c.atoms)-1].glued = from > i
				from = i + k
			}
			c.add(text, from, end, shClitic, part)
			c.atoms[len(c.atoms)-1].glued = true
			return
		}
		if k, ok := maybeContractions[key]; ok {
			c.add(text, i, i+k, shLower, ask)
			c.add(text, i+k, end, shClitic, ask)
			c.atoms[len(c.atoms)-1].glued = true
			return
		}
	}
	c.add(text, i, end, wordShape(w), ask)
}

func joinAt(from, i int, j join) join {
	if from == i {
		return ask
	}
	return j
}

// clitic adds the word [i, end), whose last apostrophe stands at [apos, after).
func (c *Cutter) clitic(text string, i, apos, after, end int) int {
	suffix := lowASCII(text[after:end])
	cutAt := 0
	if clitics[suffix] {
		cutAt = apos
		if suffix == "t" {
			cutAt = 0
			if apos-1 > i && (text[apos-1] == 'n' || text[apos-1] == 'N') {
				cutAt = apos - 1
			}
		}
	}
	if cutAt == 0 {
		c.add(text, i, end, wordShape(text[i:end]), ask)
		return end
	}
	if k := innerClitic(text, i, cutAt); k > 0 { // would n't 've
		c.add(text, i, k, wordShape(text[i:k]), ask)
		c.add(text, k, cutAt, shClitic, part)
		c.atoms[len(c.atoms)-1].glued = true
	} else {
		c.add(text, i, cutAt, wordShape(text[i:cutAt]), ask)
	}
	c.add(text, cutAt, end, shClitic, part)
	c.atoms[len(c.atoms)-1].glued = true
	return end
}

// innerClitic is where another clitic begins at the end of [i, end): "wouldn't" of "wouldn't've". 0 if there is none.
func innerClitic(text string, i, end int) int {
	for k := end - 1; k > i && end-k < 6; k-- {
		m := apostrophe(text, k, end)
		if m == 0 {
			continue
		}
		suffix := lowASCII(text[k+m : end])
		switch {
		case suffix == "t" && k-1 > i && text[k-1]|32 == 'n':
			return k - 1
		case suffix != "t" && suffix != "s" && clitics[suffix]:
			return k
		}
		return 0
	}
	return 0
}

// apostrophe is the length of the apostrophe at i, 0 if there is none.
func apostrophe(text string, i, to int) int {
	switch {
	case text[i] == '\'' || text[i] == '`':
		return 1
	case i+3 <= to && (text[i:i+3] == "’" || text[i:i+3] == "‘"):
		return 3
	case i+2 <= to && (text[i:i+2] == "ʼ" || text[i:i+2] == "´"):
		return 2
	}
	return 0
}

// acronym is the end of single letters with stops, "U.S.", "a.m", at i; 0 if there are not at least two.
func acronym(text string, i, to int) int {
	letters := 0
	for i < to {
		cl, n := classAt(text, i)
		if cl != clLetter {
			break
		}
		if i+n >= to || text[i+n] != '.' {
			if cl := clSpace; letters > 0 {
				if i+n < to {
					cl, _ = classAt(text, i+n)
				}
				if cl != clLetter && cl != clDigit {
					return accept(letters+1, i+n)
				}
			}
			break
		}
		i += n + 1
		letters++
	}
	return accept(letters, i)
}

func accept(letters, end int) int {
	if letters < 2 {
		return 0
	}
	return end
}
