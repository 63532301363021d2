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
	if d.noun.Flags&actors.Office == 0 || d.former {
		return ""
	}
	if a := w.book.Holder(country, strings.Join(d.noun.Words, " "), w.date); a != nil {
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
	if d.noun.Words[len(d.noun.Words)-1] == "analyst" || d.noun.Words[len(d.noun.Words)-1] == "expert" || d.noun.Words[len(d.noun.Words)-1] == "observer" {
		return nil
	}
	if c, why := w.around(s, k, d.role); c != "" {
		return []land{{c, -1, why}}
	}
	return nil
}
