package entity

import (
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// unitKind is what a name is taken for.
type unitKind uint8

const (
	uPerson unitKind = iota
	uOrg
	uState
	uAdjective
	uPeople
	uPlace
	uOther
)

// unit is one name: tokens [first, end), all one referent.
type unit struct {
	first, end, head int
	kind             unitKind
	actor            *actors.Actor // nil if the dictionary lacks it
	cands            []int32       // dictionary entries of the name
	why              string
	place            *casus.Place // the resolver's answer
	placeWhy         string
}

// findNames fills units, unit and land of a sentence.
func (w *work) findNames(i int) {
	s := &w.sents[i]
	forms := make([]string, len(s.tok))
	for k := range s.tok {
		forms[k] = s.tok[k].Form
	}
	s.caps = allCaps(forms)
	labels := labelSpans(s)
	hits := w.book.Find(forms, s.caps)
	for _, h := range hits {
		if w.misled(s, h, labels) {
			continue
		}
		u := unit{first: h.First, end: h.End, cands: h.Actors}
		u.kind = kindOf(&w.book.Actors[h.Actors[0]])
		w.addUnit(s, u)
	}
	for k := range s.units {
		if u := &s.units[k]; u.kind == uPerson {
			w.noteSurname(s, label{u.first, u.end, uPerson})
		}
	}
	for _, l := range labels {
		w.addLabel(s, l)
	}
	w.findTowns(s)
	if s.caps {
		return
	}
	w.unlabelled(s)
	w.acronyms(i)
}

func kindOf(a *actors.Actor) unitKind {
	switch a.Kind {
	case actors.Person:
		return uPerson
	case actors.State, actors.Capital:
		return uState
	case actors.Adjective:
		return uAdjective
	case actors.People:
		return uPeople
	case actors.Region:
		return uPlace
	}
	return uOrg
}

func (w *work) addUnit(s *sent, u unit) {
	for k := u.first; k < u.end; k++ {
		if s.unit[k] >= 0 {
			return
		}
	}
	u.head = headOf(s, u.first, u.end)
	for k := u.first; k < u.end; k++ {
		s.unit[k] = int32(len(s.units))
	}
	s.units = append(s.units, u)
}

// headOf is the token of [first, end) whose head lies outside; of several the last, since names end in their head.
func headOf(s *sent, first, end int) int {
	best := -1
	for k := first; k < end; k++ {
		if h := s.tok[k].Head; (h < first || h >= end) && s.tok[k].Deprel != "punct" && s.tok[k].Deprel != "case" && s.tok[k].Deprel != "det" {
			if best < 0 || s.rel(best) != "nsubj" && s.rel(best) != "obj" && s.rel(best) != "obl" && s.rel(best) != "root" {
				best = k
			}
		}
	}
	if best < 0 {
		return end - 1
	}
	return best
}

// misled tells a dictionary name that is part of another name: "Jordan" in "Jordan Peterson", "Washington" in
// "Denzel Washington", "Israel" in "Israel Today".
func (w *work) misled(s *sent, h actors.Hit, labels []label) bool {
	a := &w.book.Actors[h.Actors[0]]
	single := h.End-h.First == 1
	if a.Kind == actors.Person {
		if single && !s.caps && (s.tok[h.First].UPOS != "PROPN" && s.tok[h.First].UPOS != "" || shouted(s.tok[h.First].Form)) {
			return true
		}
		if n := h.End; single && n < len(s.tok) && s.tok[n].UPOS == "PROPN" && s.tok[n].Deprel == "flat" && s.tok[n].Head == h.First && s.land0(w, n) == "" {
			return true // "Kim Clijsters"
		}
		if n := h.End; single && n < len(s.tok) && s.tok[n].UPOS == "PROPN" && s.tok[h.First].Deprel == "nmod:desc" && s.tok[h.First].Head == n && w.isTitle(s, h.First) {
			return true // "Bishop Tomas Ruiz"
		}
		if single && s.doubled(h.First) {
			return true // "Thomas-Noone"
		}
		if !single || h.First == 0 {
			return false
		}
		p := h.First - 1 // "Hillary Clinton" is not the Clinton whose surname alone is known
		return s.tok[p].UPOS == "PROPN" && !w.isTitle(s, p) && s.land0(w, p) == "" && sameName(s, p, h.First)
	}
	if a.Kind == actors.Adjective || a.Kind == actors.People {
		return false
	}
	if single && !s.caps && notName(s.tok[h.First].UPOS) && len(s.tok[h.First].Form) > 3 && !strings.ContainsRune(s.tok[h.First].Form, '.') {
		return true
	}
	if a.Kind == actors.Org && !single {
		for _, l := range labels {
			if l.kind == uOrg && l.first < h.First && h.End < l.end && s.land0(w, h.First-1) == "" {
				return true // "Constitution, Law and Justice Committee"
			}
		}
	}
	if single && h.End < len(s.tok) && s.tok[h.End].UPOS == "PROPN" && sameName(s, h.First, h.End) && s.tok[h.End].Deprel == "flat" && s.tok[h.End].Head == h.First {
		return true
	}
	if h.First > 0 && s.tok[h.First].Deprel == "flat" && s.tok[h.First-1].UPOS == "PROPN" && !w.isTitle(s, h.First-1) {
		return true
	}
	if !single {
		return false
	}
	for _, l := range labels {
		if l.kind == uPerson && l.first <= h.First && h.End <= l.end && l.end-l.first > 1 {
			if h.First+1 < l.end && !w.isTitle(s, h.First+1) && s.tok[h.First+1].UPOS == "PROPN" && s.tok[h.First].Deprel != "compound" && s.tok[h.First].Deprel != "amod" {
				return true
			}
			if h.End == l.end && h.First > l.first && !w.isTitle(s, h.First-1) {
				return true
			}
		}
	}
	return false
}

// doubled reports whether token k is a part of a surname of two parts with a hyphen.
func (s *sent) doubled(k int) bool {
	part := func(h, o int) bool {
		return h > 0 && h < len(s.tok) && o >= 0 && o < len(s.tok) && isHyphen(s.tok[h].Form) && s.tok[h].Start == s.tok[h-1].End &&
			h+1 < len(s.tok) && s.tok[h+1].Start == s.tok[h].End && s.tok[o].UPOS == "PROPN"
	}
	return part(k+1, k+2) || part(k-1, k-2)
}

// shouted reports a short word in capitals, which is rather an acronym than a surname.
func shouted(f string) bool {
	return len(f) <= 5 && len(f) > 1 && strings.ToUpper(f) == f
}

// notName reports a tag that a name of one word does not have: "Nice weather", "the swat team".
func notName(upos string) bool {
	return upos != "PROPN" && upos != "X" && upos != "NOUN" && upos != ""
}

// land0 is the country that token k alone names; used before units are settled.
func (s *sent) land0(w *work, k int) string {
	h := w.book.Find([]string{s.tok[k].Form}, s.caps)
	if len(h) == 0 {
		return ""
	}
	a := &w.book.Actors[h[0].Actors[0]]
	if a.Kind == actors.Person {
		return ""
	}
	return a.Country()
}

// sameName reports whether two tokens hang together as parts of one name.
func sameName(s *sent, a, b int) bool {
	name := func(k, h int) bool {
		r := s.rel(k)
		return s.tok[k].Head == h && (r == "flat" || r == "compound")
	}
	if name(a, b) || name(b, a) {
		return true
	}
	return s.tok[a].Head == s.tok[b].Head && s.rel(a) == s.rel(b) && (s.rel(a) == "flat" || s.rel(a) == "compound")
}

// isTitle reports whether the token is a noun that names a role ("President", "Gen.").
func (w *work) isTitle(s *sent, k int) bool {
	switch strings.TrimSuffix(s.low[k], ".") {
	case "mr", "mrs", "ms", "dr", "gen", "lt", "col", "maj", "capt", "sgt", "sen", "rep", "gov", "adm", "prof", "sir", "lord", "lady", "rev", "st", "pm", "fm", "brig", "cmdr", "sheik", "hajj", "haji":
		return true
	}
	return len(w.book.Roles.Heads(s.low[k])) > 0
}

func allCaps(forms []string) bool {
	up, low := 0, 0
	for _, f := range forms {
		for i := range len(f) {
			switch {
			case f[i] >= 'A' && f[i] <= 'Z':
				up++
			case f[i] >= 'a' && f[i] <= 'z':
				low++
			}
		}
	}
	return up > 8 && low*8 < up
}
