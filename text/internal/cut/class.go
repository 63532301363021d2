package cut

import (
	"unicode"
	"unicode/utf8"
)

type class uint8

const (
	clSpace class = iota
	clLetter
	clDigit
	clPunct
	clSymbol
	clHidden // zero-width and control characters: no space, no word
	clEmoji
)

// asciiClass holds the classes of the 128 ASCII characters.
var asciiClass = func() (t [utf8.RuneSelf]class) {
	for c := range t {
		r := rune(c)
		switch {
		case r == ' ' || r >= '\t' && r <= '\r' || r >= 0x1C && r <= 0x1F:
			t[c] = clSpace
		case r < ' ' || r == 0x7F:
			t[c] = clHidden
		case r >= '0' && r <= '9':
			t[c] = clDigit
		case r|32 >= 'a' && r|32 <= 'z':
			t[c] = clLetter
		default:
			t[c] = clPunct
		}
	}
	return t
}()

// classAt is the class and length of the character at s[i:]. A byte that is no UTF-8 is a symbol of its own.
func classAt(s string, i int) (class, int) {
	if c := s[i]; c < utf8.RuneSelf {
		return asciiClass[c], 1
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	return classOf(r), n
}

func classOf(r rune) class {
	switch {
	case r < 0x2000 && unicode.IsLetter(r), r < 0x2000 && unicode.IsMark(r):
		return clLetter
	case Hidden(r):
		return clHidden
	case unicode.IsSpace(r):
		return clSpace
	case r >= 0x2010 && r <= 0x2027 || r >= 0x2030 && r <= 0x205E:
		return clPunct
	case emojiBase(r):
		return clEmoji
	case unicode.IsLetter(r), unicode.IsMark(r):
		return clLetter
	case unicode.IsDigit(r):
		return clDigit
	case unicode.IsPunct(r):
		return clPunct
	}
	return clSymbol
}

// Hidden reports whether r is a character without width or meaning for words: soft hyphen, zero-width and
// direction marks, control characters. It stays inside the word in which it stands.
func Hidden(r rune) bool {
	switch {
	case r == 0x1C || r == 0x1D || r == 0x1E || r == 0x1F:
		return false
	case r < ' ':
		return r < '\t' || r > '\r'
	case r >= 0x7F && r <= 0x9F:
		return r != 0x85
	case r == 0xAD, r == 0x61C, r == 0xFEFF, r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E,
		r >= 0x2060 && r <= 0x206F, r >= 0xFE00 && r <= 0xFE0F, r >= 0xE0000 && r <= 0xE0FFF:
		return true
	}
	return false
}

// Space reports whether r parts words and belongs to none.
func Space(r rune) bool {
	return classOf(r) == clSpace || r < utf8.RuneSelf && asciiClass[r] == clSpace
}

func emojiBase(r rune) bool {
	switch {
	case r >= 0x1F000 && r <= 0x1FAFF, r >= 0x2600 && r <= 0x27BF, r == 0x2B50, r == 0x2B55,
		r >= 0x2B05 && r <= 0x2B07, r >= 0x231A && r <= 0x231B, r >= 0x23E9 && r <= 0x23FA:
		return true
	}
	return false
}

// emojiEnd is the end of the emoji sequence that starts at i: joined figures, skin tones, flags.
func emojiEnd(s string, i, end int) int {
	r, n := utf8.DecodeRuneInString(s[i:end])
	i += n
	flag := r >= 0x1F1E6 && r <= 0x1F1FF
	for i < end {
		r, n = utf8.DecodeRuneInString(s[i:end])
		switch {
		case flag && r >= 0x1F1E6 && r <= 0x1F1FF:
			flag = false
		case r >= 0x1F3FB && r <= 0x1F3FF, r == 0x20E3, Hidden(r) && r != 0x200D:
		case r == 0x200D:
			if _, m := utf8.DecodeRuneInString(s[i+n : end]); i+n < end {
				if c, _ := classAt(s, i+n); c == clEmoji {
					n += m
				}
			}
		default:
			return i
		}
		i += n
	}
	return i
}
