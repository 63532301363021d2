package entity

// words are closed classes of English that the rules ask for. They are fixed after newWords.
type words struct {
	speech, former, inPrep, ofPrep, male, female, quantity map[string]bool
}

func set(ws ...string) map[string]bool {
	m := make(map[string]bool, len(ws))
	for _, w := range ws {
		m[w] = true
	}
	return m
}

func newWords() words {
	return words{
		speech: set("say", "tell", "add", "announce", "warn", "claim", "note", "explain", "insist", "argue", "state", "declare", "reply",
			"respond", "stress", "report", "ask", "believe", "think", "write", "tweet", "acknowledge", "admit", "vow", "promise", "deny", "reveal"),
		former: set("former", "ex", "ex-", "late", "onetime", "ousted", "deposed", "toppled", "erstwhile", "outgoing-", "one-time", "retired", "then-former"),
		inPrep: set("in", "at", "near", "inside", "outside", "across", "throughout", "around", "on", "within"),
		ofPrep: set("of", "for", "from", "in", "with", "at", "within", "to"),
		male: set("mr", "mr.", "sir", "king", "prince", "sheikh", "father", "man", "boy", "brother", "son", "husband", "chairman", "spokesman",
			"gunman", "policeman", "businessman", "congressman", "pope", "imam", "lord", "sultan", "emperor"),
		female: set("mrs", "mrs.", "ms", "ms.", "miss", "queen", "princess", "dame", "woman", "girl", "sister", "mother", "daughter", "wife",
			"chairwoman", "spokeswoman", "actress", "congresswoman", "lady", "nun", "baroness"),
		quantity: set("some", "many", "several", "most", "all", "dozen", "dozens", "hundred", "hundreds", "thousand", "thousands", "ten",
			"tens", "score", "scores", "million", "millions", "number", "majority", "both", "few", "handful", "couple", "lot", "group",
			"half", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "rest", "part", "each", "none", "more", "any", "other", "others"),
	}
}
