package source

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// The byte order marks.
const (
	bomUTF8    = "\xef\xbb\xbf"
	bomUTF16LE = "\xff\xfe"
	bomUTF16BE = "\xfe\xff"
)

// decode gives text as valid UTF-8 and says what was done to it, nothing for plain UTF-8.
func decode(b []byte) (text, note string, err error) {
	switch {
	case bytes.HasPrefix(b, []byte(bomUTF16LE)), bytes.HasPrefix(b, []byte(bomUTF16BE)):
		out, err := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder().Bytes(b)
		if err != nil {
			return "", "", fmt.Errorf("UTF-16: %w", err)
		}
		b = out // a lone surrogate has become U+FFFD
	default:
		b = bytes.TrimPrefix(b, []byte(bomUTF8))
	}
	if looksBinary(b) {
		return "", "", ErrBinary
	}
	if utf8.Valid(b) {
		return string(b), "", nil
	}
	if isWindows1252(b) {
		out, err := charmap.Windows1252.NewDecoder().Bytes(b)
		if err != nil {
			return "", "", fmt.Errorf("Windows-1252: %w", err)
		}
		return string(out), "not UTF-8: read as Windows-1252 (Latin-1)", nil
	}
	n := invalidRuns(b)
	return strings.ToValidUTF8(string(b), "\ufffd"), fmt.Sprintf("invalid UTF-8 replaced by U+FFFD in places: %d", n), nil
}

// looksBinary finds more zero bytes, or more control characters, than a damaged text has.
func looksBinary(b []byte) bool {
	control, zero := 0, 0
	for _, c := range b {
		switch {
		case c == 0:
			zero++
		case c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1b, c == 0x7f:
			control++
		}
	}
	return zero > len(b)/1000 || control > 8 && control > len(b)/100
}

// isWindows1252 tells text in Windows-1252, which has Latin-1 within it, from UTF-8 that was damaged: hardly anything in
// it reads as UTF-8, and its high bytes stand where letters and typographic marks stand.
func isWindows1252(b []byte) bool {
	var multi, high, odd int
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		if r, n := utf8.DecodeRune(b[i:]); r != utf8.RuneError || n > 1 {
			multi++
			i += n
			continue
		}
		high++
		if !plausible1252(b, i) {
			odd++
		}
		i++
	}
	return high > 0 && 4*multi <= high && 5*odd <= high
}

// plausible1252 says whether the byte at i makes sense in Windows-1252 in text of western languages.
func plausible1252(b []byte, i int) bool {
	switch c := b[i]; {
	case c >= 0xc0: // letters, which stand beside letters; × and ÷ and the two last are rare
		if c == 0xd7 || c == 0xf7 || c >= 0xfe {
			return false
		}
		return i > 0 && letter(b[i-1]) || i+1 < len(b) && letter(b[i+1])
	case c >= 0xa0: // signs
		return true
	case c == 0x81, c == 0x8d, c == 0x8f, c == 0x90, c == 0x9d: // nothing stands there
		return false
	default: // quotes, dashes, the ellipsis and a few letters
		return true
	}
}

func letter(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= 0xc0
}

// invalidRuns counts the stretches of bytes that are no UTF-8.
func invalidRuns(b []byte) int {
	n, in := 0, false
	for i := 0; i < len(b); {
		r, size := utf8.DecodeRune(b[i:])
		bad := r == utf8.RuneError && size == 1
		if bad && !in {
			n++
		}
		in = bad
		i += size
	}
	return n
}
