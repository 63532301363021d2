package queue

import (
	"crypto/sha256"
	"encoding/hex"
	"path"
	"slices"
	"strings"
)

// token is a shard as one part of a subject: the end of its name, for people, and a hash, because subjects hold neither
// blanks nor dots.
func token(shard string) string {
	var b strings.Builder
	for _, c := range path.Base(shard) {
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' {
			b.WriteRune(c)
		} else {
			b.WriteByte('_')
		}
		if b.Len() >= 40 {
			break
		}
	}
	return b.String() + "-" + short(shard)
}

// groupToken names a set of shards, whatever their order.
func groupToken(shards []string) string {
	s := slices.Clone(shards)
	slices.Sort(s)
	return short(strings.Join(slices.Compact(s), "\x00"))
}

func short(s string) string {
	h := sha256.Sum256([]byte(s))
	return hex.EncodeToString(h[:6])
}
