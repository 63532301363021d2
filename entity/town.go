package entity

import (
	"strings"

	"github.com/casus/casus/entity/actors"
)

// towns turns bare surnames of the dictionary into places where the article means the town of that name: a preposition of
// place stands before one of them, the recogniser does not call it a person, and the article names nobody in full so.
func (w *work) towns() {
	if w.st.places == nil {
		return
	}
	towns := map[string]bool{}
	for i := range w.sents {
		s := &w.sents[i]
		for k := range s.units {
			u := &s.units[k]
			form := s.tok[u.first].Form
			if !w.bareSurname(s, u) || w.surnames[form] || towns[form] || !s.locative(u) || !w.isTown(form) {
				continue
			}
			towns[form] = true
		}
	}
	if len(towns) == 0 {
		return
	}
	for i := range w.sents {
		s := &w.sents[i]
		for k := range s.units {
			if u := &s.units[k]; w.bareSurname(s, u) && towns[s.tok[u.first].Form] {
				u.kind, u.cands, u.actor, u.why = uPlace, nil, nil, "a surname that is a town here"
			}
		}
	}
}

func (w *work) bareSurname(s *sent, u *unit) bool {
	return u.kind == uPerson && u.end-u.first == 1 && len(u.cands) > 0 && w.book.Actors[u.cands[0]].Kind == actors.Person && w.titleBefore(s, u) < 0
}

// locative reports whether the name stands as places do.
func (s *sent) locative(u *unit) bool {
	if r := s.rel(u.head); r != "obl" && r != "nmod" || strings.HasSuffix(strings.ToUpper(s.tok[u.head].Name), "PER") {
		return false
	}
	if s.partOf(u.head) {
		return true
	}
	switch s.caseOf(u.head) {
	case "in", "at", "near":
		return true
	case "from", "to": // people write and talk to persons too
		switch h := s.tok[u.head].Head; s.low[max(h, 0)] {
		case "travel", "go", "come", "arrive", "return", "march", "flee", "fly", "drive", "move", "walk", "ship", "head", "road", "flight", "train":
			return true
		}
	}
	return false
}

// isTown asks the resolver, which knows the names of small places too.
func (w *work) isTown(form string) bool {
	a := w.st.places.Places([]PlaceName{{Name: form}}, nil)
	return len(a) == 1 && a[0].Place != nil
}
