package entity

import (
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// ofCountries drops adjectives of whole regions ("African", "Arab") where they only tell the origin of people.
func ofCountries(lands []land, role string) []land {
	switch role {
	case "GOV", "MIL", "NGO", "IGO", "BUS", "SPY":
		return lands
	}
	var out []land
	for _, l := range lands {
		if l.country != "INT" {
			out = append(out, l)
		}
	}
	return out
}

// holder is the entity id of the one known holder of an office.
func (w *work) holder(country string, d *description) string {
	if d.noun.Flags&actors.Office == 0 || d.former || d.coming {
		return ""
	}
	if a := w.book.Holder(country, strings.Join(d.noun.Words, " "), w.date); a != nil {
		return a.ID
	}
	return ""
}

// branchLand is the country of a branch of an armed group of many countries: "al-Qaida's affiliate in Yemen". It is empty
// for anything else, and where neither the phrase nor a place in the sentence tells one.
func (w *work) branchLand(i, k int, code casus.Code, d *description) string {
	if code != "INT.REB" {
		return ""
	}
	if !branch(d.noun) {
		return ""
	}
	for _, l := range d.lands {
		if l.country != "INT" {
			return l.country
		}
	}
	if c, why := w.around(&w.sents[i], k, "REB"); strings.HasPrefix(why, "place ") {
		return c
	}
	return ""
}

// branch holds for nouns that name a part of a body or one that is close to it, not the body.
func branch(n *actors.Noun) bool {
	switch n.Words[len(n.Words)-1] {
	case "affiliate", "branch", "offshoot", "cell", "proxy", "wing":
		return true
	}
	return false
}

// bodyOf is the id of the known body for which those described act: "Hamas militants", "a U.N. spokesman".
func (w *work) bodyOf(id string, d *description) string {
	a, ok := w.book.ByID(id)
	if !ok || d.former || d.coming || a.Kind == actors.Person {
		return ""
	}
	title := strings.Join(d.noun.Words, " ")
	if title == "chief" || title == "head" {
		title = "secretary general"
	}
	if h := w.book.HeadOf(id, title, w.date); h != nil {
		return h.ID
	}
	return id
}

// stateOf is the id of the state whose government is described: "the Turkish government".
func (w *work) stateOf(code casus.Code, d *description) string {
	if code.Role() != "GOV" || d.former || len(d.noun.Words) != 1 || d.noun.Words[0] != "government" && d.noun.Words[0] != "regime" {
		return ""
	}
	if a, ok := w.book.ByID(strings.ToLower(code.Country())); ok && a.Kind == actors.State {
		return a.ID
	}
	return ""
}

func appendParty(ps []casus.Party, p casus.Party) []casus.Party {
	for _, o := range ps {
		if o.Code == p.Code && o.Text == p.Text {
			return ps
		}
	}
	return append(ps, p)
}

// joinedTo is the country and role of the party that stands before k in a coordination whose words in front count for
// both: "Taliban bombers and gunmen", "Iraqi soldiers and police".
func (w *work) joinedTo(i, k int) (string, string) {
	s := &w.sents[i]
	h := s.tok[k].Head
	if s.rel(k) != "conj" || h < 0 || h > k || s.unit[h] >= 0 || s.hasDet(k) {
		return "", ""
	}
	n := int(s.ref[h])
	if n < 0 || w.refs[n].vague || w.refs[n].kind != casus.Role || len(w.refs[n].parties) != 1 {
		return "", ""
	}
	c := w.refs[n].parties[0].Code
	return c.Country(), c.Role()
}

// guess finds the country from context for a phrase that does not say it.
func (w *work) guess(i, k int, r *ref, d *description) []land {
	s := &w.sents[i]
	r.vague = true
	if r.plural && d.noun.Flags&actors.Ruler != 0 {
		switch d.noun.Words[len(d.noun.Words)-1] {
		case "country", "nation", "state", "government", "power", "kingdom", "republic", "neighbor", "neighbour":
			return nil
		}
	}
	switch d.role {
	case "NGO", "IGO":
		return nil
	case "REB":
		if c, why := w.lastRebels(d); c != "" {
			return []land{{c, -1, why}}
		}
	}
	if c, role := w.joinedTo(i, k); c != "" {
		r.vague = false
		if d.role == "CRM" && role == "REB" {
			d.role = "REB" // gunmen of a side
		}
		return []land{{c, -1, "shared with what it is joined to"}}
	}
	if c, why := w.ownState(i, k, d); c != "" {
		return []land{{c, -1, why}}
	}
	if d.noun.Words[len(d.noun.Words)-1] == "analyst" || d.noun.Words[len(d.noun.Words)-1] == "expert" || d.noun.Words[len(d.noun.Words)-1] == "observer" {
		return nil
	}
	if d.abroad() { // refugees are seldom of the country that they are in
		if main := w.tally.main(); main != "" && 3*w.tally.count[main] >= w.tally.sum() {
			return []land{{main, -1, "the article's main country"}}
		}
	}
	c, why := w.around(s, k, d.role)
	if c == "" {
		return nil
	}
	out := []land{{c, -1, why}}
	for _, o := range s.joinedPlaces(c) {
		if d.role == "CVL" && r.plural && strings.HasPrefix(why, "place of the event") {
			out = append(out, land{o.country, -1, "place of the event: " + o.name})
		}
	}
	return out
}

// abroad holds for people who have left their country.
func (d *description) abroad() bool {
	switch d.noun.Words[len(d.noun.Words)-1] {
	case "refugee", "migrant", "seeker", "emigrant", "immigrant":
		return d.role == "REF"
	}
	return false
}

// joinedPlaces are the places of other countries that "and" joins to the first place told of country c: "in Nigeria and
// Cameroon".
func (s *sent) joinedPlaces(c string) []landed {
	if len(s.places) == 0 || s.places[0].country != c {
		return nil
	}
	var out []landed
	for _, k32 := range s.kids(s.places[0].head) {
		k := int(k32)
		if s.rel(k) != "conj" || s.land[k] == "" || s.land[k] == c || s.land[k] == "INT" {
			continue
		}
		for _, x := range s.kids(k) {
			if s.rel(int(x)) == "cc" && s.low[x] == "and" {
				out = append(out, landed{k, s.land[k], s.tok[k].Form})
			}
		}
	}
	return out
}
