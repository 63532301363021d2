package story

// Classes of words that tell happenings, by lemma.
const (
	plain  = iota
	upward // something rose
	downward
	saying
	light   // says little itself: "made an offer"
	generic // stands for what was told: "the move", "this decision"
)

// tellClass is the class of a lemma.
func tellClass(lemma string) int {
	switch lemma {
	case "rise", "gain", "increase", "climb", "surge", "jump", "grow", "growth", "soar", "rally", "improve", "spike", "recover", "recovery", "rebound", "up", "advance":
		return upward
	case "fall", "drop", "decline", "decrease", "plunge", "slip", "lose", "loss", "tumble", "slide", "sink", "slump", "plummet", "crash", "down", "dip", "shed", "low", "cut", "downturn":
		return downward
	case "say", "tell", "announce", "report", "state", "add", "claim", "comment", "confirm", "note", "believe", "expect", "accord", "speak", "warn", "think", "describe", "explain", "call", "statement", "announcement", "declare", "ask", "admit":
		return saying
	case "be", "have", "do", "make", "take", "give", "get", "hold", "post", "see", "go", "come", "become", "put":
		return light
	case "move", "deal", "event", "decision", "action", "situation", "step", "plan", "incident", "problem", "issue", "fact", "process", "news", "measure", "change", "development", "matter", "effort", "case", "result", "transaction", "agreement":
		return generic
	}
	return plain
}
