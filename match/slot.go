package match

import "strings"

// slotID names a slot by number. From slotPrep on it is slotPrep plus the preposition's place in prepNames.
type slotID uint16

const (
	slotNone slotID = iota
	slotSubj
	slotObj
	slotIobj
	slotPoss
	slotMod
	slotBetween
	slotXcomp
	slotCcomp
	slotAdvcl
	slotAdv
	slotAny
	slotTrigger
	slotActor
	slotRecipient
	slotXobj
	slotXsubj
	slotTime
	slotClause
	slotSentence
	slotPrepOther // a preposition that is not in prepNames
	slotPrep      // the first of prepNames
)

var slotNames = []string{"", "subj", "obj", "iobj", "poss", "mod", "between", "xcomp", "ccomp", "advcl", "adv", "any",
	"trigger", "actor", "recipient", "xobj", "xsubj", "time", "clause", "sentence", "prep:other"}

// prepNames are the prepositions that patterns can name, words of one preposition joined by "_".
var prepNames = []string{"about", "above", "according_to", "across", "after", "against", "ahead_of", "alongside", "along",
	"along_with", "amid", "around", "as", "as_part_of", "at", "at_the_hands_of", "because_of", "before", "behind", "below", "beside",
	"beyond", "by", "close_to", "concerning", "despite", "down", "due_to", "during", "for", "from", "in", "in_connection_with",
	"in_cooperation_with", "in_coordination_with", "in_exchange_for", "in_favor_of", "in_front_of", "in_line_with", "in_protest_at",
	"in_protest_against", "in_protest_of", "in_response_to", "in_retaliation_for", "in_return_for", "in_solidarity_with", "in_support_of",
	"in_terms_of", "in_the_face_of", "in_the_hands_of", "in_the_wake_of", "including", "inside", "instead_of", "into", "like", "near",
	"of", "off", "on", "on_behalf_of", "on_suspicion_of", "on_charges_of", "onto", "out", "out_of", "outside", "over", "past",
	"per", "prior_to", "regarding", "since", "such_as", "than", "through", "throughout", "thanks_to", "to", "together_with", "towards",
	"under", "until", "up", "versus", "via", "with", "within", "without", "worth", "from_inside", "up_to", "next_to"}

// prepAliases write one preposition like another.
var prepAliases = map[string]string{"upon": "on", "toward": "towards", "till": "until", "amidst": "amid", "unto": "to",
	"atop": "on", "following": "after", "nearby": "near", "in_favour_of": "in_favor_of", "vs": "versus", "vs.": "versus", "v": "versus",
	"v.": "versus", "inside_of": "inside", "outside_of": "outside", "off_of": "off", "on_to": "onto", "in_to": "into",
	"in_reaction_to": "in_response_to", "in_retaliation_to": "in_retaliation_for", "beneath": "under", "underneath": "under",
	"because": "because_of", "in_conjunction_with": "in_cooperation_with", "in_collaboration_with": "in_cooperation_with",
	"in_opposition_to": "against", "owing_to": "because_of", "as_to": "about", "as_of": "since", "as_for": "about", "aboard": "on"}

var prepIDs = makePrepIDs()

var prepSlots = makePrepSlots()

func makePrepIDs() map[string]slotID {
	m := make(map[string]slotID, len(prepNames)+len(prepAliases)+8)
	for i, p := range prepNames {
		m[p] = slotPrep + slotID(i)
	}
	for a, p := range prepAliases {
		m[a] = m[p]
	}
	for _, p := range []string{"between", "among", "amongst", "in_between"} {
		m[p] = slotBetween
	}
	return m
}

func makePrepSlots() []string {
	s := make([]string, len(prepNames))
	for i, p := range prepNames {
		s[i] = "prep:" + p
	}
	return s
}

// String is the name that patterns use.
func (s slotID) String() string {
	if s >= slotPrep {
		return prepSlots[s-slotPrep]
	}
	return slotNames[s]
}

func (s slotID) isPrep() bool { return s >= slotPrepOther }

// slotByName is the slot that a pattern names, slotNone if there is no such slot.
func slotByName(name string) slotID {
	if p, ok := strings.CutPrefix(name, "prep:"); ok {
		return prepIDs[p]
	}
	for i, s := range slotNames {
		if i > 0 && slotID(i) != slotPrepOther && s == name {
			return slotID(i)
		}
	}
	return slotNone
}

// casePrep is the slot of a phrase with head h by its prepositions, and how many there are. It is slotNone without one.
func (t *tree) casePrep(h int) slotID {
	var buf [64]byte
	joined := buf[:0]
	first, last := slotNone, slotNone
	n := 0
	for _, c := range t.children(h) {
		if t.rel[c] != relCase || t.pos[c] == posPart && t.form(int(c)) != "to" || int(c) > h {
			continue
		}
		w := t.form(int(c))
		if t.measures(int(c), w) {
			continue
		}
		start := len(joined)
		if n > 0 {
			joined = append(joined, '_')
			start++
		}
		joined = append(joined, w...)
		for _, f := range t.children(int(c)) {
			if t.rel[f] == relFixed || t.rel[f] == relCase {
				joined = append(joined, '_')
				joined = append(joined, t.form(int(f))...)
			}
		}
		if len(joined) > 200 {
			break
		}
		last = prepIDs[string(joined[start:])]
		if last == slotNone {
			last = prepIDs[w]
		}
		if last == slotNone {
			last = slotPrepOther
		}
		if n == 0 {
			first = last
		}
		n++
	}
	if n <= 1 {
		return last
	}
	if s := prepIDs[string(joined)]; s != slotNone {
		return s
	}
	if first == prepFrom {
		return first
	}
	return last
}

// measures reports whether "preposition" c with form w belongs to a number: "at least ten", "up to 50", "over 200".
func (t *tree) measures(c int, w string) bool {
	k := c + 1
	switch w {
	case "at":
		return k+1 < len(t.tok) && (t.form(k) == "least" || t.form(k) == "most") && t.pos[k+1] == posNum
	case "up":
		return k+1 < len(t.tok) && t.form(k) == "to" && t.pos[k+1] == posNum
	case "to":
		return c > 0 && k < len(t.tok) && t.form(c-1) == "up" && t.pos[k] == posNum
	case "than":
		return c > 0 && k < len(t.tok) && (t.form(c-1) == "more" || t.form(c-1) == "fewer" || t.form(c-1) == "less") && t.pos[k] == posNum
	}
	return false
}

var (
	prepAgainst = prepIDs["against"]
	prepBy      = prepIDs["by"]
	prepFrom    = prepIDs["from"]
	prepFor     = prepIDs["for"]
	prepIn      = prepIDs["in"]
	prepOf      = prepIDs["of"]
	prepOn      = prepIDs["on"]
	prepTo      = prepIDs["to"]
	prepUnder   = prepIDs["under"]
	prepWith    = prepIDs["with"]
	prepAt      = prepIDs["at"]

	prepHandsOf   = prepIDs["in_the_hands_of"]
	prepAtHandsOf = prepIDs["at_the_hands_of"]
)
