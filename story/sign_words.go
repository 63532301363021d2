package story

// Marks of a word in Signature.Run; the other bits are of its hash, in lower case.
const (
	runCapital uint32 = 1 << iota // begins with a capital letter
	runDigit                      // begins with a digit
	runStart                      // begins a sentence, a line, a bracket or what follows a dash
	runClock                      // follows a colon that follows a digit at once: minutes
	runMarks   = 1<<iota - 1
)

// eachWord calls fn with a hash of each word of text, and its marks.
func eachWord(text string, fn func(w uint64, marks uint32)) {
	var h uint64
	marks, next := uint32(0), runStart
	in := false
	for i := 0; i < len(text); i++ {
		c := wordByte[text[i]]
		if c == 0 {
			if in {
				fn(mix(h, mulA), marks)
				in, h, next = false, 0, 0
			}
			if apart[text[i]] {
				next |= between(text, i)
			}
			continue
		}
		if !in {
			in, marks = true, next|firstByte[text[i]]
		}
		h = (h ^ uint64(c)) * 0x100000001b3 // FNV-1a over the lower-case bytes
	}
	if in {
		fn(mix(h, mulA), marks)
	}
}

// apart are the bytes between words that may part what they stand between.
var apart = func() (t [256]bool) {
	for _, c := range []byte(".!?;|()\n:\xe2") {
		t[c] = true
	}
	return t
}()

// between is what a byte between words marks the next word with.
func between(text string, i int) uint32 {
	switch text[i] {
	case ':':
		if i > 0 && i+1 < len(text) && firstByte[text[i-1]]&firstByte[text[i+1]] == runDigit {
			return runClock
		}
		return 0
	case '.': // not of "U.S." or "3.5"
		if i+1 < len(text) && wordByte[text[i+1]] != 0 {
			return 0
		}
	case 0xe2: // an en or em dash; quotation marks part nothing
		if i+2 >= len(text) || text[i+1] != 0x80 || text[i+2] != 0x93 && text[i+2] != 0x94 {
			return 0
		}
	}
	return runStart
}

// firstByte is how a word is marked that begins with a byte.
var firstByte = func() (t [256]uint32) {
	for c := 'A'; c <= 'Z'; c++ {
		t[c] = runCapital
	}
	for c := '0'; c <= '9'; c++ {
		t[c] = runDigit
	}
	return t
}()

// wordByte is the lower case of bytes that words are made of, else 0. Bytes outside ASCII count as letters, save those
// that begin UTF-8 quotation marks and dashes (0xe2) and spaces that do not break, signs and marks of Latin-1 (0xc2); those
// of other encodings make other words: the exact check bears a few of these.
var wordByte = func() (t [256]byte) {
	for c := range t {
		switch {
		case c >= 'A' && c <= 'Z':
			t[c] = byte(c) + 'a' - 'A'
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9', c >= 0xc0 && c != 0xc2 && c != 0xe2:
			t[c] = byte(c)
		}
	}
	return t
}()
