package entity

import (
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// told begins the reason of a role that the text itself gives to somebody whom the dictionary knows in another or none.
const told = "title in the text"

// buildPerson makes the ref of a named person. The role comes from the dictionary by the date of publication, else from
// the title or apposition in the text, else from what the article called the person before.
func (w *work) buildPerson(i int, u *unit) ref {
	s := &w.sents[i]
	r := w.newRef(i, u.head, casus.Person)
	r.human, r.plural = true, false
	head := s.tok[u.head].Head
	if (s.rel(u.head) == "flat" || s.rel(u.head) == "appos") && head >= 0 && head < u.first && s.unit[head] < 0 && w.adjacent(s, head, u.first) {
		r.first, _ = w.phrase(s, head)
	}
	if k := w.titleBefore(s, u); k >= 0 {
		f, _ := w.phrase(s, k)
		r.first = min(r.first, f)
	}
	d, titled, tok := w.titleOf(i, u, head)
	if tok >= 0 {
		if w.st.words.female[s.low[tok]] || titled && d.noun.Flags&actors.Woman != 0 {
			r.gender = 'f'
		} else if w.st.words.male[s.low[tok]] || titled && d.noun.Flags&actors.Man != 0 {
			r.gender = 'm'
		}
	}
	before := w.personBefore(s, u, &r)
	a := u.actor
	if before >= 0 && w.refs[before].actor != nil {
		a = w.refs[before].actor
	}
	if a != nil && titled && before < 0 && elsewhere(a, u, &d) {
		a = nil
	}
	if a == nil && titled {
		a = w.bySurname(s, u, &d)
	}
	if a == nil {
		a = w.byFullName(s, u)
	}
	if before >= 0 && !titled && a == w.refs[before].actor && strings.HasPrefix(w.refs[before].reason, told) {
		w.join(&r, before, told+" before")
		w.link(&r, before, u, s)
		return r
	}
	if a != nil && w.knownPerson(i, &r, a, &d, titled, u) {
		w.link(&r, before, u, s)
		return r
	}
	if titled && (d.role != "" || d.whole) {
		w.resolveRole(i, w.titleTok(s, u, tok), &r, &d)
		for n := range r.parties {
			r.parties[n].Entity = ""
		}
		r.noun = d.noun
	} else if before >= 0 {
		w.join(&r, before, "named before")
	} else if w.byOrigin(i, u, &r) {
		r.noun = nil
	} else if r.unknown == "" {
		r.unknown = "person not in the dictionary, and no title tells a role"
	}
	w.link(&r, before, u, s)
	return r
}

// bySurname finds the one person of the surname who holds the office of the title at the date.
func (w *work) bySurname(s *sent, u *unit, d *description) *actors.Actor {
	var got *actors.Actor
	for _, a := range w.book.BySurname(s.tok[u.end-1].Form) {
		if u.end-u.first > 1 && !firstFits(a, s, u) {
			continue
		}
		r, _, ok := a.At(w.date)
		if !ok || d.role != "" && r.Code.Role() != d.role || len(d.lands) > 0 && r.Code.Country() != d.lands[0].country {
			continue
		}
		if r.Title != "" && d.noun.Flags&actors.Office != 0 && r.Title != strings.Join(d.noun.Words, " ") {
			continue
		}
		if got != nil {
			return nil
		}
		got = a
	}
	return got
}

// firstFits reports whether the first word of the unit is in one of the person's names.
func firstFits(a *actors.Actor, s *sent, u *unit) bool {
	f := actors.Words(nil, s.tok[u.first].Form)
	for _, n := range a.Names {
		for _, x := range actors.Words(nil, n) {
			if len(f) > 0 && x == f[0] {
				return true
			}
		}
	}
	return false
}

// knownPerson codes a person of the dictionary; false if it has no role for the date and the text tells one.
func (w *work) knownPerson(i int, r *ref, a *actors.Actor, d *description, titled bool, u *unit) bool {
	role, why, ok := a.At(w.date)
	r.actor = a
	if a.Gender != 0 {
		r.gender = a.Gender
	}
	past := strings.HasPrefix(role.Title, "former")
	byTitle := titled && d.role != "" && (d.noun.Flags&actors.Office != 0 || len(d.lands) > 0)
	left := ok && !d.former && (role.Code.Role() == "PTY" || role.Code.Role() == "OPP") // what the text says at its date wins
	if titled && d.role == "" && left && d.noun.Flags&actors.Possessor != 0 && len(d.lands) > 0 {
		d.role, byTitle = w.possessorRole(i, u.head, d), true
	}
	if byTitle && (!ok || (past || left) && !d.former && d.noun.Flags&(actors.Office|actors.Possessor) != 0) {
		saved := *r
		w.resolveRole(i, u.head, r, d)
		if len(r.parties) > 0 && (r.parties[0].Code.Country() == a.Country() || !ok) {
			r.parties = r.parties[:1]
			r.parties[0].Entity, r.parties[0].Why = a.ID, told+"; "+r.parties[0].Why+"; actors/"+a.ID+": "+why
			r.reason, r.actor, r.unknown = r.parties[0].Why, a, ""
			return true
		}
		*r = saved
	}
	if !ok {
		r.unknown = "actors/" + a.ID + ": " + why
		return false
	}
	r.reason, r.unknown = "actors/"+a.ID+", "+why, ""
	r.parties = []casus.Party{w.party(r, role.Code, a.ID, r.reason)}
	return true
}
