package cut

import "strings"

// address finds a web address, e-mail address, @name or #tag in the chunk s. It returns 0, 0 if there is none.
func address(s string) (int, int) {
	if i := strings.IndexByte(s, '@'); i >= 0 {
		return atAddress(s, i)
	}
	if i := strings.Index(s, "://"); i > 0 {
		from := i
		for from > 0 && asciiClass[s[from-1]&0x7F] == clLetter && s[from-1] < 0x80 {
			from--
		}
		if from < i {
			return from, trimAddress(s, from)
		}
	}
	if i := strings.IndexByte(s, '.'); i >= 3 {
		if k := i - 3; strings.EqualFold(s[k:i], "www") && (k == 0 || !wordBefore(s, k)) && i+1 < len(s) && s[i+1] != '.' {
			return k, trimAddress(s, k)
		}
	}
	if i := strings.IndexByte(s, '#'); i >= 0 && i+1 < len(s) && (i == 0 || !wordBefore(s, i)) {
		if cl, _ := classAt(s, i+1); cl == clLetter {
			return i, nameEnd(s, i+1)
		}
	}
	return 0, 0
}

// atAddress is the e-mail address or @name around the @ at i.
func atAddress(s string, i int) (int, int) {
	from, to := i, i+1
	for from > 0 && (mailByte(s[from-1]) || s[from-1] == '+' || s[from-1] == '%') {
		from--
	}
	for from < i && (s[from] == '.' || s[from] == '-') {
		from++
	}
	if from == i {
		if i+1 < len(s) && s[i+1] < 0x80 && asciiClass[s[i+1]] == clLetter && (i == 0 || !wordBefore(s, i)) {
			return i, nameEnd(s, i+1)
		}
		return 0, 0
	}
	for to < len(s) && mailByte(s[to]) {
		to++
	}
	for to > i+1 && (s[to-1] == '.' || s[to-1] == '-' || s[to-1] == '_') {
		to--
	}
	if to == i+1 {
		return 0, 0
	}
	return from, to
}

func mailByte(b byte) bool {
	return b < 0x80 && (asciiClass[b] == clLetter || asciiClass[b] == clDigit) || b == '.' || b == '_' || b == '-'
}

// nameEnd is the end of letters, digits and low lines.
func nameEnd(s string, i int) int {
	for i < len(s) {
		cl, n := classAt(s, i)
		if cl != clLetter && cl != clDigit && s[i] != '_' {
			break
		}
		i += n
	}
	return i
}

// trimAddress is the end of the address that begins at from: marks at its end belong to the sentence, a closing
// bracket too unless the address opened it.
func trimAddress(s string, from int) int {
	to := len(s)
	if i := strings.IndexAny(s[from:], "<>\"“”"); i > 0 {
		to = from + i
	}
	closers := strings.Count(s[from:to], ")") - strings.Count(s[from:to], "(")
	for to > from {
		switch c := s[to-1]; c {
		case '.', ',', ';', ':', '!', '?', '\'', ']', '}', '*':
			to--
			continue
		case ')':
			if closers > 0 {
				closers--
				to--
				continue
			}
		case 0x99, 0x9D, 0xA6, 0x94, 0x93: // last byte of ’ ” … — –
			if to-3 > from && s[to-3] == 0xE2 && s[to-2] == 0x80 {
				to -= 3
				continue
			}
		}
		break
	}
	return to
}
