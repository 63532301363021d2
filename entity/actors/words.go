package actors

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words cuts a name or token into normalised words: lower case, without diacritics, apostrophes and full stops, cut at
// hyphens and spaces. Most tokens give one word; a bare hyphen gives none.
func Words(dst []string, s string) []string {
	if plain(s) {
		return append(dst, s)
	}
	if isASCII(s) {
		return asciiWords(dst, s)
	}
	var b strings.Builder
	flush := func() {
		if b.Len() > 0 {
			dst = append(dst, b.String())
			b.Reset()
		}
	}
	for i, r := range s {
		if (r == '\'' || r == '’') && (s[i:] == "'s" || s[i:] == "’s" || strings.HasPrefix(s[i:], "'s ") || strings.HasPrefix(s[i:], "’s ")) {
			flush() // "People's" is two tokens
			continue
		}
		switch {
		case r == '-' || r == ' ' || r == '‐' || r == '‑' || r == '–' || r == '/':
			flush()
		case r < utf8.RuneSelf:
			if r != '.' && r != '\'' && r != '`' && r != '*' {
				b.WriteByte(lowerASCII(byte(r)))
			}
		case r == '’' || r == '‘' || r == 'ʿ' || r == 'ʾ' || unicode.Is(unicode.Mn, r):
		default:
			b.WriteString(fold(r))
		}
	}
	flush()
	return dst
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// asciiWords is Words for the usual case, with one allocation for all words.
func asciiWords(dst []string, s string) []string {
	buf := make([]byte, 0, 64)
	for i := range len(s) {
		switch c := s[i]; {
		case c == '-' || c == ' ' || c == '/':
			buf = append(buf, ' ')
		case c == '\'' && (s[i:] == "'s" || strings.HasPrefix(s[i:], "'s ")):
			buf = append(buf, ' ') // "People's" is two tokens
		case c != '.' && c != '\'' && c != '`' && c != '*':
			buf = append(buf, lowerASCII(c))
		}
	}
	all := string(buf)
	for all != "" {
		w, rest, _ := strings.Cut(all, " ")
		if w != "" {
			dst = append(dst, w)
		}
		all = rest
	}
	return dst
}

func lowerASCII(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}

func plain(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return s != ""
}

const (
	foldFrom = "àáâãäåçèéêëìíîïðñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľŀłńņňŉōŏőŕŗřśŝşšţťŧũūŭůűųŵŷźżžơưǎǐǒǔǖǘǚǜǟǡǧǩǫǭǰǵǹǻȁȃȅȇȉȋȍȏȑȓȕȗșțȟȧȩȫȭȯȱȳəḁḃḅḇḉḋḍḏḑḓḕḗḙḛḝḟḡḣḥḧḩḫḭḯḱḳḵḷḹḻḽḿṁṃṅṇṉṋṍṏṑṓṕṗṙṛṝṟṡṣṥṧṩṫṭṯṱṳṵṷṹṻṽṿẁẃẅẇẉẋẍẏẑẓẕẖẗẘẙạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
	foldTo   = "aaaaaaceeeeiiiidnoooooouuuuyyaaaccccddeeeeegggghhiiiiijklllllnnnnooorrrsssstttuuuuuuwyzzzouaiouuuuuaagkoojgnaaaeeiioorruusthaeooooyaabbbcdddddeeeeefghhhhhiikkkllllmmmnnnnoooopprrrrsssssttttuuuuuvvwwwwwxxyzzzhtwyaaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy"
)

// fold strips the diacritic of a Latin letter and lowers any other.
func fold(r rune) string {
	r = unicode.ToLower(r)
	switch r {
	case 'ß':
		return "ss"
	case 'æ':
		return "ae"
	case 'œ':
		return "oe"
	case 'þ':
		return "th"
	}
	i := 0
	for _, f := range foldFrom {
		if f == r {
			return foldTo[i : i+1]
		}
		i++
	}
	return string(r)
}
