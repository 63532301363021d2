package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// fold is the normal form of a word that the features are read from: curly quotes and dashes plain, digits 0.
// parse/train/model.py has the same function; they must stay alike.
func fold(form string) string {
	plain := true
	for i := range len(form) {
		if c := form[i]; c >= utf8.RuneSelf || c >= '0' && c <= '9' {
			plain = false
			break
		}
	}
	if plain {
		return form
	}
	var b strings.Builder
	b.Grow(len(form))
	for _, r := range form {
		switch r {
		case '\u2018', '\u2019':
			b.WriteByte('\'')
		case '\u201c', '\u201d':
			b.WriteByte('"')
		case '\u2013', '\u2014':
			b.WriteByte('-')
		case '\u2026':
			b.WriteString("...")
		case '\u00a0':
			b.WriteByte(' ')
		default:
			if r >= '0' && r <= '9' {
				r = '0'
			}
			b.WriteRune(r)
		}
	}
	return b.String()
}

// hash is 32-bit FNV-1a over the field's number and the text.
func hash(field byte, s string) uint32 {
	h := (uint32(2166136261) ^ uint32(field)) * 16777619
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

// firstRunes and lastRunes cut n characters from an end of s.
func firstRunes(s string, n int) string {
	i := 0
	for range n {
		if i >= len(s) {
			return s
		}
		_, k := utf8.DecodeRuneInString(s[i:])
		i += k
	}
	return s[:i]
}

func lastRunes(s string, n int) string {
	i := len(s)
	for range n {
		if i <= 0 {
			return s
		}
		_, k := utf8.DecodeLastRuneInString(s[:i])
		i -= k
	}
	return s[i:]
}

// shape maps letters to X and x, digits to d, keeps ASCII marks, writes u for the rest; runs are cut at two, the whole at ten.
func shape(s string) string {
	var out [10]byte
	n := 0
	for _, r := range s {
		var k byte
		switch {
		case r == '0':
			k = 'd'
		case unicode.IsUpper(r):
			k = 'X'
		case unicode.IsLower(r):
			k = 'x'
		case r < utf8.RuneSelf:
			k = byte(r)
		default:
			k = 'u'
		}
		if n < 2 || out[n-1] != k || out[n-2] != k {
			if n == len(out) {
				break
			}
			out[n] = k
			n++
		}
	}
	return string(out[:n])
}

// maxWord bounds the bytes of a word that features look at, so that an endless token costs no more than a long one.
const maxWord = 200

// embed writes the concatenated embeddings of a word form into dst.
func (m *model) embed(dst []float32, form string) {
	if len(form) > maxWord {
		form = firstRunes(form[:maxWord], maxWord/4)
	}
	f := fold(form)
	low := strings.ToLower(f)
	id := m.words[low]
	at := m.word.row(dst, int(id))
	keys := [...]string{f, firstRunes(low, 1), firstRunes(low, 2), firstRunes(low, 3),
		lastRunes(low, 1), lastRunes(low, 2), lastRunes(low, 3), lastRunes(low, 4), shape(f)}
	for i, k := range keys {
		t := &m.hashed[i]
		at += t.row(dst[at:], int(hash(byte(i), k)%uint32(len(t.scale))))
	}
	m.glove.row(dst[at:], m.glove.find(low))
}

// row writes row i as floats and returns the width.
func (t *table) row(dst []float32, i int) int {
	w := t.w[i*t.width : i*t.width+t.width]
	s := t.scale[i]
	for j, b := range w {
		dst[j] = float32(float32(int8(b)) * s)
	}
	return t.width
}
