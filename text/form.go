package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/casus/casus/text/internal/cut"
)

// form is s without characters that have no width.
func form(s string) string {
	plain := true
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf || s[i] < ' ' || s[i] == 0x7F {
			plain = false
			break
		}
	}
	if plain || strings.IndexFunc(s, dropped) < 0 {
		return s
	}
	if f := strings.Map(func(r rune) rune {
		if dropped(r) {
			return -1
		}
		return r
	}, s); f != "" {
		return f
	}
	return s
}

// dropped reports whether r is hidden and no part of an emoji sequence.
func dropped(r rune) bool {
	return cut.Hidden(r) && r != 0x200D && !(r >= 0xFE00 && r <= 0xFE0F) && r < 0xE0000
}

// squeeze is s with each run of spaces made one and those at the ends cut off.
func squeeze(s string) string {
	return strings.Join(strings.FieldsFunc(s, unicode.IsSpace), " ")
}
