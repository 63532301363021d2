package story

import (
	"strings"

	"github.com/casus/casus"
)

// who is a party as it is compared.
type who struct {
	text   string
	entity string
	code   casus.Code
	name   []string // words of a proper name, lower case; nil if it is none
	last   string   // the last of them
	head   string   // stem of the last word
}

func (l lexicon) whos(ps []casus.Party) []who {
	var out []who
	for _, p := range ps {
		w := who{text: p.Text, entity: p.Entity, code: p.Code}
		ws := words(head(p.Text))
		if len(ws) > 0 {
			w.head = stem(strings.ToLower(ws[len(ws)-1]))
		}
		w.name = l.properName(ws)
		if len(w.name) > 0 {
			w.last = w.name[len(w.name)-1]
		}
		out = append(out, w)
	}
	return out
}

// properName is the run of capital words at the end of a party's words, if it holds a word that is no ordinary one:
// "the activist Ben Odhiambo" gives ben odhiambo, "Turkish police" and "Police" nothing.
func (l lexicon) properName(ws []string) []string {
	i := len(ws)
	for i > 0 && (isCapital(ws[i-1]) || ws[i-1] == "s") {
		i--
	}
	var out []string
	rare := false
	for _, w := range ws[i:] {
		low := strings.ToLower(w)
		if low == "s" {
			continue
		}
		out = append(out, low)
		rare = rare || l.rarity(low) == rarest && !strings.HasSuffix(low, "ian") && !strings.HasSuffix(low, "ese")
	}
	if !rare {
		return nil
	}
	return out
}

// Scores of how parties compare, in thousandths.
const (
	sameEntity   = 1400
	sameName     = 1300
	sameCode     = 700
	sameHead     = 500
	sameCountry  = 150
	otherEntity  = -1500
	otherFaction = -2500 // one code stands for all armed groups of a country: only the known actor tells them apart
	otherName    = -1600
	otherCountry = -1200
	otherRole    = -500
)

// comparePair is how far two parties are one.
func comparePair(a, b who) (int, string) {
	switch {
	case a.entity != "" && a.entity == b.entity && a.code.Role() == "BUS" && len(a.name) > 0 && len(b.name) > 0 && !shareName(a, b):
		return otherName, a.text + " and " + b.text + " have different names" // companies listed together have one entity
	case a.entity != "" && a.entity == b.entity:
		return sameEntity, "both " + a.entity
	case a.entity != "" && b.entity != "" && a.code.Country() == b.code.Country() && (a.isCountry() || b.isCountry()):
		return sameCountry + 250, "both of " + a.code.Country() + ", one of them the country itself"
	case a.entity != "" && b.entity != "" && a.code.Role() == "REB" && b.code.Role() == "REB":
		return otherFaction, a.entity + " and " + b.entity + " are not the same"
	case a.entity != "" && b.entity != "":
		return otherEntity, a.entity + " and " + b.entity + " are not the same"
	case len(a.name) > 0 && len(b.name) > 0:
		if shareName(a, b) {
			return sameName, "both named " + a.last
		}
		return otherName, a.text + " and " + b.text + " have different names"
	case a.code != "" && b.code != "":
		return compareCodes(a, b)
	case a.head != "" && a.head == b.head:
		return sameHead, "both called " + a.head
	}
	return 0, ""
}

// isCountry reports whether the known actor is the country itself, whose id is its code.
func (w who) isCountry() bool { return strings.EqualFold(w.entity, w.code.Country()) }

// shareName: the last word of one is a word of the other's name.
func shareName(a, b who) bool {
	has := func(name []string, w string) bool {
		for _, n := range name {
			if n == w {
				return true
			}
		}
		return false
	}
	return has(b.name, a.last) || has(a.name, b.last)
}

func compareCodes(a, b who) (int, string) {
	ca, cb := a.code.Country(), b.code.Country()
	heads := 0
	if a.head == b.head {
		heads = 200
	}
	switch {
	case a.code == b.code:
		return sameCode + heads, "both " + string(a.code)
	case ca == cb:
		if near(a.code.Role(), b.code.Role()) {
			return sameCountry + 250 + heads, "both of " + ca + ", near roles"
		}
		return otherRole + heads, string(a.code) + " and " + string(b.code) + " have other roles"
	case ca == "INT" || cb == "INT":
		if a.code.Role() == b.code.Role() {
			return heads + 200, "both " + a.code.Role()
		}
		return -200, string(a.code) + " and " + string(b.code)
	}
	return otherCountry, string(a.code) + " and " + string(b.code) + " are of other countries"
}

// near: roles that reporters use for one another.
func near(a, b string) bool {
	const state, people, armed = "GOV MIL COP SPY LEG JUD", "CVL OPP REF MED NGO EDU REL LAB BUS PTY", "REB CRM"
	for _, set := range [...]string{state, people, armed} {
		if strings.Contains(set, a) && strings.Contains(set, b) {
			return true
		}
	}
	return false
}

// compareSides is how far two lists of parties agree: by the pair that fits best. Where one is empty, nothing is known.
func compareSides(a, b []who) (int, string) {
	if len(a) == 0 || len(b) == 0 {
		return 0, ""
	}
	best, why := -1<<30, ""
	for _, x := range a {
		for _, y := range b {
			s, t := comparePair(x, y)
			if r, u := comparePair(y, x); r > s || r == s && u < t {
				s, t = r, u // the same words whichever comes first
			}
			if s > best || s == best && t < why {
				best, why = s, t
			}
		}
	}
	return best, why
}

// head is a party's words without what says where it is or comes from, "the activist Ben Odhiambo in Kisumu".
func head(text string) string {
	for _, cut := range [...]string{" in ", " at ", " near ", " from ", " on ", " who ", ", "} {
		if i := strings.Index(text, cut); i > 0 {
			text = text[:i]
		}
	}
	return text
}
