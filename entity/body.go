package entity

import (
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// buildBody makes the ref of a named body: from the dictionary by date, from a longer name that the article gave
// before, or from the noun in the name ("Slovak Interior Ministry").
func (w *work) buildBody(i int, u *unit) ref {
	s := &w.sents[i]
	r := w.bare(i, u, casus.Org)
	if u.actor != nil {
		w.knownBody(s, &r, u)
		return r
	}
	if d, ok := w.defined(i, u); ok {
		return d
	}
	name := strings.ToLower(s.text2(u.first, u.end))
	if n, ok := w.bodies[name]; ok {
		w.join(&r, n, "the body named before")
		return r
	}
	if n := w.initials(s, u); n >= 0 {
		w.join(&r, n, "initials of a body named before")
		return r
	}
	w.unknownBody(i, &r, u)
	w.bodies[name] = len(w.refs)
	return r
}

func (w *work) knownBody(s *sent, r *ref, u *unit) {
	a := u.actor
	if a.Kind == actors.Seat {
		r.kind = casus.State
	}
	role, why, ok := a.At(w.date)
	r.reason = u.why + ", " + why
	r.chain = w.chainOf("actor " + a.ID)
	if !ok {
		r.unknown = u.why + ": " + why
		return
	}
	code := role.Code
	if code.Country() == "INT" && a.Kind == actors.Org && code.Role() == "NGO" {
		if l := w.lands(s, u.head); len(l) == 1 && l[0].tok >= 0 {
			code, r.reason = actors.Code(l[0].country, "NGO"), r.reason+"; country: "+l[0].why
		}
	}
	if c := w.possessorLand(s, u); c != "" && c != code.Country() && code.Country() != "INT" && (code.Role() == "LEG" || code.Role() == "JUD" || code.Role() == "GOV" || code.Role() == "MIL") {
		r.actor, r.chain, r.reason = nil, -1, u.why+", of another country: "+c
		r.parties = []casus.Party{w.party(r, actors.Code(c, code.Role()), "", r.reason)}
		return
	}
	r.parties = []casus.Party{w.party(r, code, a.ID, r.reason)}
}

// possessorLand is the country whose possessive or adjective stands before a body: "Peru's Congress" and "the Afghan Senate"
// are not the ones best known.
func (w *work) possessorLand(s *sent, u *unit) string {
	for _, c := range s.kids(u.head) {
		k := int(c)
		if k >= u.first || s.land[k] == "" || s.land[k] == "INT" || w.hyphened(s, k) {
			continue
		}
		if a := s.unit[k]; s.tok[k].Deprel == "nmod:poss" || a >= 0 && s.units[a].kind == uAdjective && s.units[a].end == u.first {
			return s.land[k]
		}
	}
	return ""
}

// defined resolves an acronym that the article put in parentheses after the full name.
func (w *work) defined(i int, u *unit) (ref, bool) {
	s := &w.sents[i]
	if u.end-u.first != 1 {
		return ref{}, false
	}
	at, ok := w.short[s.tok[u.first].Form]
	if !ok || at.sent == i && at.head == u.head || at.sent > i {
		return ref{}, false
	}
	n := w.refAt(at.sent, at.head)
	if n < 0 || w.refs[n].kind == casus.Location || w.refs[n].kind == casus.Person {
		return ref{}, false
	}
	r := w.bare(i, u, casus.Org)
	w.join(&r, n, "acronym defined in the article")
	return r, true
}

// initials finds a body named before whose initial letters the name is.
func (w *work) initials(s *sent, u *unit) int {
	f := strings.ReplaceAll(s.tok[u.first].Form, ".", "")
	if u.end-u.first != 1 || len(f) < 2 || strings.ToUpper(f) != f {
		return -1
	}
	for n := len(w.refs) - 1; n >= 0; n-- {
		o := &w.refs[n]
		if o.kind != casus.Org || o.end-o.first < 2 {
			continue
		}
		os := &w.sents[o.sent]
		j := 0
		for k := o.first; k < o.end && j < len(f); k++ {
			if c := os.tok[k].Form; c != "" && c[0] == f[j] {
				j++
			}
		}
		if j == len(f) && o.first < o.end && os.tok[o.end-1].Form[0] == f[len(f)-1] {
			return n
		}
	}
	return -1
}

// unknownBody codes a body that the dictionary lacks by the noun in its name.
func (w *work) unknownBody(i int, r *ref, u *unit) {
	s := &w.sents[i]
	role, why := "", ""
	for k := u.end - 1; k >= u.first && role == ""; k-- {
		n, f, e := w.nounAt(s, k)
		if n == nil || e > u.end && n.Flags&actors.OfHead == 0 {
			continue
		}
		role, why = w.nameRole(s, n, k, f, u)
	}
	if role == "" {
		for _, c := range s.kids(u.head) { // "a company called X", "X, a rights group"
			if s.rel(int(c)) == "appos" && int(c) > u.head && s.unit[c] < 0 {
				if d, ok := w.describe(i, int(c)); ok && d.role != "" {
					role, why = d.role, "apposition: "+d.why
				}
			}
		}
	}
	if role == "" {
		r.unknown = "body not in the dictionary, and its name tells no role"
		return
	}
	country, how := "INT", "of no known country"
	if l := w.lands(s, u.head); len(l) > 0 {
		country, how = l[0].country, l[0].why
	} else if u.first > 0 && s.land[u.first-1] != "" && !isHyphen(s.tok[u.first-1].Form) {
		country, how = s.land[u.first-1], "adjective"
	} else if role != "NGO" && role != "IGO" && role != "BUS" {
		if c, why := w.around(s, u.head, role); c != "" {
			country, how = c, why
			r.vague = true
		}
	}
	r.reason = why + "; country: " + how
	r.parties = []casus.Party{w.party(r, actors.Code(country, role), "", r.reason)}
}

// nameRole is the role that a noun in a proper name gives; general nouns do so only with a telling word before them.
func (w *work) nameRole(s *sent, n *actors.Noun, k, f int, u *unit) (string, string) {
	word := n.Words[len(n.Words)-1]
	switch word {
	case "coalition", "alliance", "force", "forces", "state", "people", "city", "world", "west", "region", "house", "man", "woman", "town", "leader", "member", "day":
		if len(n.Words) == 1 {
			return "", ""
		}
	}
	if n.Flags&actors.Place != 0 {
		return "", ""
	}
	if n.Flags&actors.Generic != 0 {
		if role, by := w.modifierRole(s, k, f); role != "" {
			return role, "name with " + by + " " + word
		}
		if n.Role == "" {
			return "", ""
		}
	}
	return n.Role, "name with " + strings.Join(n.Words, " ")
}
