package cut

import (
	"unicode"
	"unicode/utf8"
)

// Shapes of atoms and tokens. Marks other than those named here have the shape shMark plus a hash of their text.
const (
	shNone  uint32 = iota
	shLower        // word
	shCap          // Word
	shUpper        // WORD
	shInit         // W
	shSmall        // w
	shMixed        // wOrd
	shNum
	shAcro // U.S.
	shAddr // http://x.org, a@b.org, @name, #tag
	shFace // :-)
	shEmoji
	shClitic // 's, n't
	shAlnum  // F16
	shAbbr   // etc.
	shTitle  // Gen.
	shOpen   // opening quotation mark
	shClose  // closing
	shQuote  // straight, with space on both sides or on none
	shMark   = 32
)

func isUpper(r rune) bool {
	return r >= 'A' && r <= 'Z' || r >= utf8.RuneSelf && unicode.IsUpper(r)
}

// markShape is the shape of a mark or a run of marks: long runs of one mark are all alike.
func markShape(s string) uint32 {
	if len(s) > 4 {
		s = s[:4]
	}
	return shMark + lowHash(s)%4093
}

// wordShape is the shape of a word of letters.
func wordShape(s string) uint32 {
	upper, lower, runes, first := 0, 0, 0, false
	for i, r := range s {
		if r < utf8.RuneSelf {
			if r >= 'A' && r <= 'Z' {
				upper++
				first = first || i == 0
			} else if r >= 'a' && r <= 'z' {
				lower++
			}
		} else if unicode.IsUpper(r) {
			upper++
			first = first || i == 0
		} else if unicode.IsLetter(r) {
			lower++
		}
		runes++
	}
	switch {
	case upper == 0 && lower == 1:
		return shSmall
	case upper == 0:
		return shLower
	case upper == 1 && lower == 0:
		return shInit
	case lower == 0:
		return shUpper
	case first && upper == 1:
		return shCap
	}
	return shMixed
}

// tokenShape is the shape of a finished token, whose atoms may be many.
func tokenShape(s string, a []atom) uint32 {
	if len(a) == 1 {
		return a[0].shape
	}
	if s[len(s)-1] == '.' {
		if sh, ok := abbreviations[lowASCII(s[:len(s)-1])]; ok {
			return sh
		}
		if len(a) == 2 && a[0].shape == shInit {
			return shAcro
		}
		return shAbbr
	}
	sh := shNone
	for _, x := range a {
		if x.shape == shNum {
			return shAlnum
		}
		if sh == shNone && x.shape < shMark {
			sh = x.shape
		}
	}
	if sh == shNone {
		return markShape(s)
	}
	return sh
}

// lowASCII is s in small letters; it allocates only if s has capitals.
func lowASCII(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= 'A' && c <= 'Z' {
			b := []byte(s)
			for ; i < len(b); i++ {
				if b[i] >= 'A' && b[i] <= 'Z' {
					b[i] += 'a' - 'A'
				}
			}
			return string(b)
		}
	}
	return s
}

// quoteShape is the shape of a quotation mark by the space around it, shNone if s is none. Curly and straight marks are
// alike, so that what is learnt of one holds for the other.
func quoteShape(s string, before, after bool) uint32 {
	switch s {
	case "“", "„", "«", "``", "‘":
		return shOpen
	case "”", "»":
		return shClose
	case `"`, "''", "'", "’", "`":
		switch {
		case before && !after:
			return shOpen
		case !before && after:
			return shClose
		}
		return shQuote
	}
	return shNone
}
