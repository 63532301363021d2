package cut

const hashSeed uint32 = 0x811C9DC5

// mix folds b into the hash a.
func mix(a, b uint32) uint32 {
	h := (a ^ b) * 0x9E3779B1
	return h ^ h>>15
}

// lowHash is a hash of s with ASCII capitals made small and curly apostrophes made straight.
func lowHash(s string) uint32 {
	h := hashSeed
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] == 0x99 {
			c = '\''
			i += 2
		}
		h = (h ^ uint32(c)) * 0x01000193
	}
	return h ^ h>>15
}

// prefixHash and suffixHash are hashes of the first and the last (at most) three bytes.
func prefixHash(s string) uint32 { return lowHash(s[:min(3, len(s))]) }
func suffixHash(s string) uint32 { return lowHash(s[max(0, len(s)-3):]) }
