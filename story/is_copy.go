package story

// IsCopy says whether one of two texts is a copy of the other, by their signatures: the rule that copy groups are made
// by, for those who want to know before all articles are there.
func IsCopy(a, b Signature) bool {
	_, ok := copyScore(a, b)
	return ok
}
