package lemma

import (
	"unicode"
	"unicode/utf8"
)

// The kinds of key. They share one table.
const (
	keyLemma  byte = 'L' // lower-case form, UPOS, XPOS
	keyForm   byte = 'M' // lower-case form, UPOS
	keyRule   byte = 'R' // suffix, UPOS, XPOS, shape
	keyFeats  byte = 'F' // lower-case form, UPOS, XPOS
	keyTag    byte = 'T' // UPOS, XPOS
	keyShaped byte = 'S' // UPOS, XPOS, shape
)

const (
	fnvBasis = 14695981039346656037
	fnvPrime = 1099511628211
)

func feed(h uint64, b byte) uint64 { return (h ^ uint64(b)) * fnvPrime }

func feedString(h uint64, s string) uint64 {
	for i := range len(s) {
		h = feed(h, s[i])
	}
	return feed(h, 0xff)
}

// tagHash begins the key of a kind for a pair of tags.
func tagHash(kind byte, upos, xpos string) uint64 {
	return feedString(feedString(feed(fnvBasis, kind), upos), xpos)
}

// feedLower feeds the lower-case letters of form without making a string of them.
func feedLower(h uint64, form string) uint64 {
	for i := 0; i < len(form); {
		c := form[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			h = feed(h, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(form[i:])
		i += n
		var buf [utf8.UTFMax]byte
		for _, b := range buf[:utf8.EncodeRune(buf[:], unicode.ToLower(r))] {
			h = feed(h, b)
		}
	}
	return h
}

// mix spreads the bits of a finished key. 0 marks an empty place of the table, so no key is 0.
func mix(h uint64) uint64 {
	h ^= h >> 32
	h *= 0x9e3779b97f4a7c15
	h ^= h >> 29
	if h == 0 {
		h = 1
	}
	return h
}

func formKey(kind byte, form, upos, xpos string) uint64 {
	return mix(feedLower(tagHash(kind, upos, xpos), form))
}

func shapedKey(upos, xpos string, shape byte) uint64 {
	return mix(feed(tagHash(keyShaped, upos, xpos), shape))
}

// suffixStart begins the keys of a word's suffixes; suffixes are fed from their end, so that one more letter is one
// more step.
func suffixStart(upos, xpos string, shape byte) uint64 {
	return feed(tagHash(keyRule, upos, xpos), shape)
}

func lowerByte(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}
