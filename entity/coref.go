package entity

import (
	"slices"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// personBefore is the last ref to the person whom a name means again: the same words, the surname alone, or the first
// name alone where it is plain.
func (w *work) personBefore(s *sent, u *unit, r *ref) int {
	ws := nameWords(s, u)
	if len(ws) == 0 {
		return -1
	}
	cands := w.persons[ws[len(ws)-1]]
	for n := len(cands) - 1; n >= 0; n-- {
		o := &w.refs[cands[n]]
		ou := w.unitOf(o)
		if ou == nil {
			continue
		}
		ow := nameWords(&w.sents[o.sent], ou)
		if compatibleNames(ws, ow) && (u.actor == nil || o.actor == nil || u.actor == o.actor || u.end-u.first == 1 && ou.end-ou.first > 1 && len(u.cands) > 1) {
			return cands[n]
		}
	}
	return -1
}

// compatibleNames: one name's words are all among the other's, or the last words agree and one is alone.
func compatibleNames(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, x := range a {
		if !slices.Contains(b, x) {
			return false
		}
	}
	return true
}

func (w *work) unitOf(r *ref) *unit {
	s := &w.sents[r.sent]
	if u := s.unit[r.head]; u >= 0 {
		return &s.units[u]
	}
	return nil
}

func nameWords(s *sent, u *unit) []string {
	var ws []string
	for k := u.first; k < u.end; k++ {
		for _, x := range actors.Words(nil, s.tok[k].Form) {
			if x != "al" && x != "el" && x != "jr" && x != "s" {
				ws = append(ws, x)
			}
		}
	}
	return ws
}

// link puts the ref into the chain of its person and notes its name for later.
func (w *work) link(r *ref, before int, u *unit, s *sent) {
	if before >= 0 && r.ante < 0 {
		r.ante = before
		r.chain = w.refs[before].chain
		if r.gender == 0 {
			r.gender = w.refs[before].gender
		}
	}
	if r.actor != nil && r.ante < 0 {
		r.chain = w.chainOf("actor " + r.actor.ID)
	}
	for _, x := range nameWords(s, u) {
		w.persons[x] = append(w.persons[x], len(w.refs))
	}
}

// joinKnown puts a described holder of an office into the chain of the person, if named before.
func (w *work) joinKnown(r *ref) {
	key := "actor " + r.actor.ID
	if n, ok := w.keys[key]; ok {
		r.chain = n
		if k, ok := w.latest[n]; ok {
			r.ante = k
			return
		}
	}
	r.chain = w.chainOf(key)
}

// again resolves a definite description to what was mentioned before: "the group", "the president", "the country". It
// reports whether it did.
func (w *work) again(i, k int, r *ref, d *description) bool {
	s := &w.sents[i]
	if !s.definite(k) || d.owner >= 0 || d.former {
		return false
	}
	for n := len(w.refs) - 1; n >= 0; n-- {
		o := &w.refs[n]
		if i-o.sent > 12 {
			break
		}
		if o.sent == i && (o.head >= r.first && o.head < r.end || o.head > k) {
			continue
		}
		if why := w.fits(s, k, r, d, o); why != "" {
			w.join(r, n, why)
			return true
		}
	}
	return false
}

// fits says why the description of r may mean o again, "" if it may not.
func (w *work) fits(s *sent, k int, r *ref, d *description, o *ref) string {
	if len(o.parties) == 0 || len(d.lands) > 0 && o.parties[0].Code.Country() != d.lands[0].country {
		return ""
	}
	code := o.parties[0].Code
	flags := d.noun.Flags
	word := d.noun.Words[len(d.noun.Words)-1]
	switch {
	case word == "country" || word == "nation" || word == "kingdom" || word == "republic":
		if o.kind == casus.State && !r.plural && o.actor != nil && o.actor.Kind == actors.State {
			return "the state named last"
		}
	case flags&actors.Office != 0 || word == "leader" || word == "minister" || word == "ruler" || word == "dictator":
		if o.kind == casus.Person && !r.plural && code.Role() == "GOV" && w.holds(o, d) {
			return "the person of the office named last"
		}
	case flags&actors.Body != 0 && !r.plural && word != "government" && flags&actors.Ruler == 0:
		if o.kind != casus.Org || o.actor == nil && flags&actors.Generic == 0 {
			return ""
		}
		if d.role == "" || d.role == code.Role() {
			return "the body named last"
		}
	case d.role == "REB" && r.plural && len(d.lands) > 0:
		return ""
	case d.role != "" && flags&(actors.Body|actors.Thing|actors.Place) == 0 && !r.plural && o.noun != nil && o.kind != casus.Pronoun && !o.plural && o.human:
		if o.noun == d.noun && (o.kind == casus.Person || o.kind == casus.Role) {
			return "the " + word + " mentioned before"
		}
	case d.role != "" && r.plural && o.noun == d.noun && o.kind == casus.Role && o.plural && len(d.lands) == 0:
		return "the " + word + " mentioned before"
	}
	return ""
}

// holds reports whether a person holds the office that a description names, by the dictionary or by the text.
func (w *work) holds(o *ref, d *description) bool {
	word := d.noun.Words[len(d.noun.Words)-1]
	if word == "leader" || word == "ruler" || word == "dictator" {
		return true
	}
	if o.noun != nil && o.noun.Words[len(o.noun.Words)-1] == word {
		return true
	}
	if o.actor == nil {
		return false
	}
	r, _, ok := o.actor.At(w.date)
	return ok && lastWord(r.Title) == word && (len(d.noun.Words) == 1 || r.Title == "" || sameTitle(r.Title, d.noun.Words))
}

func sameTitle(title string, ws []string) bool {
	i := 0
	for _, x := range actors.Words(nil, title) {
		if i < len(ws) && ws[i] == x {
			i++
		}
	}
	return i == len(ws)
}

// lastRebels is the country of the armed group that the article named last and that the noun may mean: "rebels" are
// those of a country, "militants" and "fighters" any.
func (w *work) lastRebels(d *description) (string, string) {
	ofCountry := false
	for _, x := range d.noun.Words {
		ofCountry = ofCountry || x == "rebel" || x == "opposition" || x == "militia" || x == "separatist" || x == "guerrilla"
	}
	for n := len(w.rebels) - 1; n >= 0; n-- {
		o := &w.refs[w.rebels[n]]
		if c := o.parties[0].Code.Country(); !ofCountry || c != "INT" {
			return c, "the armed group named last: " + o.parties[0].Text
		}
	}
	return "", ""
}
