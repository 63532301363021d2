package entity

import (
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// description is what a noun phrase with a role noun says of its referents.
type description struct {
	noun   *actors.Noun
	role   string
	why    string
	lands  []land // whose; empty if nothing in the phrase says
	owner  int    // ref of a body or person to whom it belongs, -1
	whole  bool   // the owner's codes are the codes ("Hamas leaders")
	same   bool   // the phrase names the owner itself ("the militant group Hamas")
	former bool
	coming bool // not yet in office
}

// describe reads the noun phrase headed by k. ok is false if it names no role.
func (w *work) describe(i, k int) (d description, ok bool) {
	s := &w.sents[i]
	n, first, _ := w.nounAt(s, k)
	if n == nil || n.Flags&actors.Modifier != 0 {
		return d, false
	}
	d = description{noun: n, role: n.Role, owner: -1, why: "noun " + strings.Join(n.Words, " ")}
	d.former = w.former(s, k) && n.Flags&actors.Ruler == 0
	d.coming = !d.former && n.Flags&(actors.Ruler|actors.Body) == 0 && s.coming(k)
	modified := false
	if n.Flags&actors.Generic != 0 {
		if role, word := w.modifierRole(s, k, first); role != "" {
			d.role, d.why, modified = role, d.why+" of "+word, true
		}
	}
	d.lands = w.lands(s, k)
	if first < k {
		for t := first; t < k; t++ { // "Slovak interior minister" with the adjective on the inner noun
			if len(d.lands) == 0 && s.tok[t].Head != k {
				d.lands = w.lands(s, t)
			}
		}
	}
	w.owned(i, k, &d, modified)
	if d.role == "" && !d.whole && n.Flags&(actors.Possessor|actors.Together) == 0 && len(d.lands) == 0 && !modified && d.owner < 0 {
		return d, n.Flags&actors.Body != 0 && s.definite(k)
	}
	if n.Flags&actors.Ours != 0 && d.owner < 0 && len(d.lands) == 0 && !modified && n.Flags&actors.Body == 0 && !s.definite(k) {
		return d, false
	}
	if d.role == "GOV" && !d.former && s.selfStyled(k) {
		d.role, d.why = "OPP", "self-styled: "+d.why
		if len(d.lands) > 0 && d.lands[0].tok >= 0 && s.unit[d.lands[0].tok] >= 0 && s.units[s.unit[d.lands[0].tok]].kind == uPlace {
			d.role = "REB" // of a part of the country
		}
	}
	if d.coming && (d.role == "GOV" || d.role == "LEG" || d.role == "JUD") {
		d.role, d.why = "PTY", "not yet in office: "+d.why
	}
	if d.former {
		d.role, d.why = formerRole(d.role), "former: "+d.why
	}
	return d, true
}

// formerRole is what a former holder is, by the codebook.
func formerRole(role string) string {
	switch role {
	case "GOV", "LEG", "PTY":
		return "PTY"
	case "REB", "OPP", "REL", "NGO", "MED", "BUS", "EDU", "CRM", "REF", "CVL":
		return role
	}
	return "CVL"
}

func (s *sent) definite(k int) bool {
	for _, c := range s.kids(k) {
		if s.rel(int(c)) == "det" {
			switch s.low[c] {
			case "the", "this", "that", "these", "those", "both", "all":
				return true
			}
		}
		if s.tok[c].Deprel == "nmod:poss" {
			return true
		}
	}
	return false
}

// buildRole makes the ref of a role description.
func (w *work) buildRole(i, k int) (ref, bool) {
	s := &w.sents[i]
	d, ok := w.describe(i, k)
	if !ok {
		return ref{}, false
	}
	if w.onlyTie(s, k, &d) {
		return ref{}, false
	}
	r := w.newRef(i, k, casus.Role)
	r.noun, r.human = d.noun, d.noun.Flags&(actors.Thing|actors.Place|actors.Body) == 0
	if d.noun.Flags&actors.Many != 0 {
		r.plural = true
	}
	switch {
	case d.noun.Flags&actors.Woman != 0 || w.st.words.female[s.low[k]]:
		r.gender = 'f'
	case d.noun.Flags&actors.Man != 0 || w.st.words.male[s.low[k]]:
		r.gender = 'm'
	}
	if n := w.namedBy(i, k); n >= 0 { // "the Slovak interior minister, Robert K."
		w.join(&r, n, "apposition")
		if len(r.parties) > 0 {
			return r, true
		}
	}
	if h := s.tok[k].Head; s.rel(k) == "appos" && h >= 0 && s.unit[h] >= 0 && h < k && s.setOff(h) && s.units[s.unit[h]].kind != uPlace {
		if n := w.refAt(i, h); n >= 0 && len(w.refs[n].parties) > 0 {
			w.join(&r, n, "apposition to the name")
			return r, true
		}
	}
	if d.same {
		w.join(&r, d.owner, "named: "+d.why)
		r.kind = w.refs[d.owner].kind
		return r, true
	}
	if w.together(i, k, &r, &d) || w.again(i, k, &r, &d) {
		return r, true
	}
	w.resolveRole(i, k, &r, &d)
	return r, true
}

// onlyTie reports an apposition that tells how somebody named stands to others ("Iran, a supporter of the group"): it
// names no further party.
func (w *work) onlyTie(s *sent, k int, d *description) bool {
	if s.rel(k) != "appos" {
		return false
	}
	switch d.noun.Words[len(d.noun.Words)-1] {
	case "supporter", "ally", "backer", "rival", "critic", "opponent", "foe", "enemy", "partner", "neighbor", "neighbour", "adversary":
	default:
		return false
	}
	f, _ := w.phrase(s, k)
	return f > 1 && s.tok[f-1].Form == "," && s.unit[f-2] >= 0
}

// join makes r another ref to the referent of refs[n].
func (w *work) join(r *ref, n int, why string) {
	o := &w.refs[n]
	r.ante, r.chain, r.actor, r.reason = n, o.chain, o.actor, why
	if r.gender == 0 {
		r.gender = o.gender
	}
	r.parties = r.parties[:0]
	for _, p := range o.parties {
		r.parties = append(r.parties, w.party(r, p.Code, p.Entity, why+"; "+p.Why))
	}
	if len(r.parties) == 0 {
		r.unknown = o.unknown
	}
}

// resolveRole puts country and role together: the order is owner, adjective, phrase, place of the event, main country.
func (w *work) resolveRole(i, k int, r *ref, d *description) {
	s := &w.sents[i]
	if d.whole {
		o := &w.refs[d.owner]
		for _, p := range o.parties {
			code := p.Code
			if c := w.branchLand(i, k, p.Code, d); c != "" {
				code = actors.Code(c, code.Role())
			}
			if d.former && code != "" {
				code = actors.Code(code.Country(), formerRole(code.Role()))
			}
			r.parties = append(r.parties, w.party(r, code, w.bodyOf(p.Entity, d), d.why+" of "+p.Text+" ("+p.Why+")"))
		}
		r.actor, r.reason, r.unknown, r.vague = nil, d.why, o.unknown, o.vague
		return
	}
	if d.role == "" && d.noun.Flags&actors.Possessor != 0 {
		d.role, d.why = w.possessorRole(i, k, d), "role of the possessor"
	}
	if d.role == "CVL" && w.displaced(s, k) {
		d.role, d.why = "REF", d.why+", displaced"
	}
	if d.role == "" {
		r.unknown = "the words tell no role"
		return
	}
	lands := ofCountries(d.lands, d.role)
	if len(lands) == 0 && d.noun.Flags&actors.Foreign == 0 {
		lands = w.guess(i, k, r, d)
	}
	if d.noun.Flags&actors.Foreign != 0 || len(lands) == 0 {
		lands = []land{{"INT", -1, "of no one country"}}
	}
	for _, l := range lands {
		country, role, why := l.country, d.role, d.why+"; country: "+l.why
		if country == "KRD" {
			var how string
			country, role, how = w.kurdish(s, role, false)
			why = d.why + "; " + how
		}
		if country == "EUR" && l.tok >= 0 && s.low[l.tok] == "european" && len(lands) == 1 && r.plural {
			country, why = "INT", d.why+"; of several European countries"
		}
		p := w.party(r, actors.Code(country, role), w.holder(country, d), why)
		if d.noun.Flags&actors.Possessor != 0 && l.tok >= 0 {
			p.Text, p.Span = s.tok[l.tok].Form+" "+d.noun.Words[len(d.noun.Words)-1], nil
		}
		r.parties = appendParty(r.parties, p)
	}
	if a, ok := w.book.ByID(r.parties[0].Entity); ok && len(r.parties) == 1 {
		r.actor = a
		w.joinKnown(r)
	}
	if d.noun.Flags&actors.Ruler != 0 && len(r.parties) == 1 && r.parties[0].Entity == "" {
		r.parties[0].Entity = w.stateOf(r.parties[0].Code, d)
	}
	r.reason = r.parties[0].Why
}
