package cut

import "strings"

// join says whether a boundary in front of an atom is known.
type join uint8

const (
	ask  join = iota // the model decides
	part             // always a word boundary
	keep             // never one
)

// atom is a piece of a chunk that is never cut further.
type atom struct {
	start, end int
	low        uint32
	shape      uint32
	join       join
	glued      bool // if it begins a word, that word is glued to the one before
}

// maxChunk bounds what is looked at at once: no English word is longer, and rubbish is cut into pieces.
const maxChunk = 1024

// atoms cuts the chunk [from, to) into atoms.
func (c *Cutter) cutAtoms(text string, from, to int) {
	c.atoms = c.atoms[:0]
	addr, addrEnd := address(text[from:to])
	addr, addrEnd = addr+from, addrEnd+from
	next := ask
	for i := from; i < to; {
		n := len(c.atoms)
		var end int
		if i == addr && addrEnd > addr {
			end = addrEnd
			j := part
			if n == 1 && c.onlyHidden(text, from, i) {
				j = keep
			}
			c.add(text, i, end, shAddr, j)
			next = part
		} else {
			limit := to
			if addrEnd > addr && i < addr {
				limit = addr
			}
			end = c.atom(text, i, limit, from)
		}
		for end < to { // hidden characters belong to what they follow
			cl, m := classAt(text, end)
			if cl != clHidden {
				break
			}
			end += m
		}
		c.atoms[len(c.atoms)-1].end = end
		if next != ask && c.atoms[n].join == ask && i != addr {
			c.atoms[n].join = next
			next = ask
		}
		i = end
	}
}

// atom adds the atom (or the word and its clitics) that begins at i and returns its end.
func (c *Cutter) atom(text string, i, to, from int) int {
	cl, n := classAt(text, i)
	switch cl {
	case clLetter:
		return c.word(text, i, to)
	case clDigit:
		return c.number(text, i, to)
	case clEmoji:
		end := emojiEnd(text, i, to)
		c.add(text, i, end, shEmoji, part)
		return end
	case clHidden:
		for i+n < to { // only at the head of a chunk
			cl, m := classAt(text, i+n)
			if cl != clHidden {
				break
			}
			n += m
		}
		if i+n < to {
			k := len(c.atoms)
			end := c.atom(text, i+n, to, from)
			c.atoms[k].start = i
			return end
		}
		c.add(text, i, i+n, shMark, ask)
		return i + n
	}
	if end := face(text, i, to, from); end > 0 {
		c.add(text, i, end, shFace, part)
		return end
	}
	return c.mark(text, i, to, n)
}

func (c *Cutter) add(text string, start, end int, shape uint32, j join) {
	c.atoms = append(c.atoms, atom{start: start, end: end, low: lowHash(text[start:end]), shape: shape, join: j})
}

// mark adds a mark, or a run of one mark where such runs are one word.
func (c *Cutter) mark(text string, i, to, n int) int {
	end := i + n
	switch text[i] {
	case '.', '-', '=', '_', '*', '~', '+', '#', '<', '>', '`', '|':
		for end < to && text[end] == text[i] {
			end++
		}
	case '!', '?':
		for end < to && (text[end] == '!' || text[end] == '?') {
			end++
		}
	case '\'':
		if end < to && text[end] == '\'' {
			end++
		} else if e := elision(text, end, to); e > 0 && (i == 0 || !wordBefore(text, i)) {
			end = e
			c.add(text, i, end, shLower, ask)
			return end
		}
	case 0xE2: // curly apostrophes in ’em, a run of long dashes
		if n == 3 && text[i:end] == "’" && (i == 0 || !wordBefore(text, i)) {
			if e := elision(text, end, to); e > 0 {
				c.add(text, i, e, shLower, ask)
				return e
			}
		}
		if s := text[i:end]; s == "—" || s == "–" || s == "…" {
			for end+3 <= to && text[end:end+3] == s {
				end += 3
			}
		}
	}
	j := c.markJoin(text, i, end, to)
	c.add(text, i, end, markShape(text[i:end]), j)
	return end
}

// elision is the end of "em" of "'em" or of "90s" of "'90s" at i, 0 if there is no such word.
func elision(text string, i, to int) int {
	e := i
	for e < to {
		cl, _ := classAt(text, e)
		if cl != clLetter && cl != clDigit {
			break
		}
		if e++; e-i > 5 {
			return 0
		}
	}
	w := text[i:e]
	if len(w) >= 2 && w[0] >= '0' && w[0] <= '9' && w[1] >= '0' && w[1] <= '9' {
		if len(w) == 2 || len(w) == 3 && w[2] == 's' {
			return e
		}
		return 0
	}
	if len(w) == 0 || !elided[lowASCII(w)] {
		return 0
	}
	if w == "n" && e < to { // rock 'n' roll
		e += apostrophe(text, e, to)
	}
	return e
}

func wordBefore(text string, i int) bool {
	c := text[i-1]
	return c >= 0x80 || asciiClass[c] == clLetter || asciiClass[c] == clDigit
}

// number adds digits with the stops, commas, colons and slashes inside them, and an ordinal's or a decade's ending.
func (c *Cutter) number(text string, i, to int) int {
	end, ascii := i, true
	for end < to {
		cl, n := classAt(text, end)
		if cl == clDigit {
			end += n
			ascii = ascii && n == 1
			continue
		}
		if n == 1 && (text[end] == '/' || text[end] == '.' || text[end] == ',' || text[end] == ':') && end+1 < to {
			if cl, _ := classAt(text, end+1); cl == clDigit {
				end++
				continue
			}
		}
		break
	}
	c.add(text, i, end, shNum, ask)
	e := end
	for e < to && e-end < 3 && asciiClass[text[e]&0x7F] == clLetter && text[e] < 0x80 {
		e++
	}
	switch strings.ToLower(text[end:e]) {
	case "st", "nd", "rd", "th", "s":
		if e == to || asciiClass[text[e]&0x7F] != clLetter {
			c.atoms[len(c.atoms)-1] = atom{start: i, end: e, low: lowHash(text[i:e]), shape: shAlnum}
			return e
		}
	}
	return end
}

// face is the end of an emoticon at i, 0 if there is none.
func face(text string, i, to, from int) int {
	switch text[i] {
	case ':', ';', '=', '(', '^', '-', '<', '>':
	default:
		return 0
	}
	for n := min(longestFace, to-i); n >= 2; n-- {
		if !faces[text[i:i+n]] {
			continue
		}
		if e := i + n; e < to && wordBefore(text, e+1) {
			continue
		}
		if i > from && wordBefore(text, i) && text[i-1] < 0x80 && asciiClass[text[i-1]] == clDigit {
			continue
		}
		return i + n
	}
	return 0
}
