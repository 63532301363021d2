package entity

import (
	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// byOrigin codes a person of whom the text tells only a country, an age or a body to belong to: "Spaniard X", "X of
// Belgium", "17-year-old X", "the agency's X".
func (w *work) byOrigin(i int, u *unit, r *ref) bool {
	s := &w.sents[i]
	for _, c32 := range s.kids(u.head) {
		c := int(c32)
		if s.tok[c].Deprel == "nmod:poss" && s.unit[c] >= 0 && s.units[s.unit[c]].kind == uOrg {
			if n := w.refAt(i, c); n >= 0 && len(w.refs[n].parties) > 0 {
				p := w.refs[n].parties[0]
				r.reason = "of " + p.Text + " (" + p.Why + ")"
				r.parties = []casus.Party{w.party(r, p.Code, "", r.reason)}
				return true
			}
		}
	}
	if l := ofCountries(w.lands(s, u.head), "CVL"); len(l) > 0 {
		r.reason = "a person of the country, without title; country: " + l[0].why
		r.parties = []casus.Party{w.party(r, actors.Code(l[0].country, "CVL"), "", r.reason)}
		return true
	}
	for k := u.first - 1; k >= 1 && k >= u.first-3; k-- {
		if s.low[k] == "old" && isHyphen(s.tok[k-1].Form) {
			c, why := w.around(s, u.head, "CVL")
			if c == "" {
				return false
			}
			r.vague = true
			r.reason = "told by age, without title; country: " + why
			r.parties = []casus.Party{w.party(r, actors.Code(c, "CVL"), "", r.reason)}
			return true
		}
	}
	return false
}

// titleBefore is the title noun that stands right before a name and hangs on it, on its head, or holds it; -1 if none
// does. Parsers are unsure which of the two is the head.
func (w *work) titleBefore(s *sent, u *unit) int {
	k := u.first - 1
	for h := k - 1; h >= 0 && h >= k-3; h-- { // "Secretary of State X"
		if n, _, e := w.nounAt(s, h); n != nil && n.Flags&actors.OfHead != 0 && e == u.first {
			k = h
		}
	}
	if k >= 0 {
		if e := s.electOf(k); e >= 0 && s.tok[e].Head != k {
			k = e // "President" of "President-elect X", where it is the head of the two
		}
	}
	if k < 0 || s.unit[k] >= 0 || s.tok[k].UPOS != "NOUN" && s.tok[k].UPOS != "PROPN" && s.electOf(k) < 0 {
		return -1
	}
	n, _, _ := w.nounAt(s, k)
	if n == nil || n.Flags&(actors.Body|actors.Place|actors.Thing|actors.Ruler|actors.Modifier) != 0 {
		return -1
	}
	h := s.tok[k].Head
	if h >= u.first && h < u.end || s.tok[u.head].Head == k || h == s.tok[u.head].Head && s.rel(k) == s.rel(u.head) {
		return k
	}
	return -1
}

func (w *work) titleTok(s *sent, u *unit, tok int) int {
	if tok >= 0 {
		return tok
	}
	return u.head
}

// adjacent reports whether nothing but the noun phrase stands between a title and the name.
func (w *work) adjacent(s *sent, head, first int) bool {
	for k := head + 1; k < first; k++ {
		if s.tok[k].UPOS == "PUNCT" || s.tok[k].UPOS == "VERB" {
			return false
		}
	}
	return true
}

// titleOf describes the title of a name: the noun before it, or an apposition after or around it.
func (w *work) titleOf(i int, u *unit, head int) (description, bool, int) {
	s := &w.sents[i]
	for _, c32 := range s.kids(u.head) {
		c := int(c32)
		if c < u.first && (s.tok[c].Deprel == "nmod:desc" || s.rel(c) == "compound" || s.rel(c) == "appos") && s.unit[c] < 0 {
			if d, ok := w.describe(i, c); ok {
				if len(d.lands) == 0 && !d.whole {
					d.lands = w.lands(s, u.head)
				}
				if d.owner < 0 && len(d.lands) == 0 {
					w.owned(i, u.head, &d, false)
				}
				return d, true, c
			}
		}
	}
	if h := w.heldBy(s, u, head); h >= 0 {
		if d, ok := w.describe(i, h); ok {
			return d, true, h
		}
	}
	if r := s.rel(u.head); (r == "flat" || r == "appos" || s.tok[u.head].Deprel == "nmod:desc") && head >= 0 && s.unit[head] < 0 {
		if d, ok := w.describe(i, head); ok {
			return d, true, head
		}
	}
	if k := w.titleBefore(s, u); k >= 0 {
		if d, ok := w.describe(i, k); ok {
			if len(d.lands) == 0 && !d.whole {
				d.lands = w.lands(s, u.head)
			}
			return d, true, k
		}
	}
	if k := u.first - 1; k >= 0 && s.unit[k] < 0 && w.isTitle(s, k) {
		if d, ok := w.describe(i, k); ok && d.noun.Flags&(actors.Place|actors.Body) == 0 && s.tok[k].UPOS != "VERB" && s.rel(k) != "obj" {
			if len(d.lands) == 0 && !d.whole {
				d.lands = w.lands(s, u.head)
			}
			return d, true, k
		}
	}
	for _, c32 := range s.kids(u.head) {
		if c := int(c32); c >= u.end && s.rel(c) == "appos" && s.unit[c] < 0 {
			if d, ok := w.describe(i, c); ok {
				return d, true, c
			}
		}
	}
	return description{owner: -1}, false, -1
}

// heldBy is the role noun whose phrase the name closes as an apposition that the parser hung on a name inside: "a
// spokesman for Hezbollah, Karim Nasser"; -1 if there is none.
func (w *work) heldBy(s *sent, u *unit, head int) int {
	if s.rel(u.head) != "appos" || head < 0 || s.unit[head] < 0 || s.rel(head) != "nmod" || s.units[s.unit[head]].kind == uPerson {
		return -1
	}
	h := s.tok[head].Head
	if h < 0 || h > head || s.unit[h] >= 0 {
		return -1
	}
	if n, _, _ := w.nounAt(s, h); n == nil || n.Flags&(actors.Body|actors.Place|actors.Thing|actors.Modifier) != 0 {
		return -1
	}
	return h
}
