package entity

import (
	"sort"
	"strings"

	"github.com/casus/casus/entity/actors"
)

// tally is which countries an article speaks of.
type tally struct {
	count map[string]int
	order []string       // most frequent first; of equal counts the one told first
	first map[string]int // how many countries were told before it
}

// weigh settles ambiguous names and counts countries.
func (w *work) weigh() {
	w.towns()
	for i := range w.sents {
		w.count(i, false)
	}
	w.tally.sort()
	for i := range w.sents {
		w.settle(i)
	}
	w.home = w.kurds()
	w.tally.count, w.tally.first = map[string]int{}, map[string]int{}
	for i := range w.sents {
		w.count(i, true)
	}
	w.tally.sort()
}

func (w *work) count(i int, settled bool) {
	s := &w.sents[i]
	for k := range s.units {
		u := &s.units[k]
		if len(u.cands) == 0 || !settled && len(u.cands) > 1 {
			continue
		}
		a := &w.book.Actors[u.cands[0]]
		if settled {
			a = u.actor
		}
		if a == nil || w.hyphened(s, u.head) {
			continue // who leads or backs others is not what the article is about
		}
		c := a.Country()
		if p := w.possessorLand(s, u); p != "" && kindOf(a) == uOrg {
			c = p
		}
		weight := 1
		switch a.Kind {
		case actors.State, actors.People, actors.Region, actors.Adjective:
			weight = 2
		case actors.Media:
			continue
		}
		if i < 2 {
			weight++
		}
		if c != "INT" && c != "" {
			if _, told := w.tally.first[c]; !told {
				w.tally.first[c] = len(w.tally.first)
			}
			w.tally.count[c] += weight
		}
	}
}

func (t *tally) sort() {
	t.order = t.order[:0]
	for c := range t.count {
		t.order = append(t.order, c)
	}
	sort.Slice(t.order, func(i, j int) bool {
		a, b := t.order[i], t.order[j]
		if t.count[a] != t.count[b] {
			return t.count[a] > t.count[b]
		}
		if fa, fb := t.first[a], t.first[b]; fa != fb {
			return fa < fb
		}
		return a < b
	})
}

// sum is how often countries are spoken of.
func (t *tally) sum() int {
	n := 0
	for _, c := range t.count {
		n += c
	}
	return n
}

// main is the country spoken of most, "" if none is.
func (t *tally) main() string {
	for _, c := range t.order {
		if c != "EUR" && c != "KRD" {
			return c
		}
	}
	return ""
}

// settle chooses among dictionary entries of one name, and notes which country each token names.
func (w *work) settle(i int) {
	s := &w.sents[i]
	for k := range s.units {
		u := &s.units[k]
		if len(u.cands) == 0 {
			continue
		}
		u.actor, u.why = w.choose(s, u)
		if u.actor == nil {
			continue
		}
		u.kind = kindOf(u.actor)
		c := u.actor.Country()
		switch u.kind {
		case uState, uAdjective, uPeople, uPlace:
			for t := u.first; t < u.end; t++ {
				s.land[t] = c
			}
		}
	}
}

// choose takes the entry whose country the article speaks of most; persons whose role at the date is known come
// before others.
func (w *work) choose(s *sent, u *unit) (*actors.Actor, string) {
	best, bestScore, tied := -1, -1, -1
	for n, id := range u.cands {
		a := &w.book.Actors[id]
		score := 2 * w.tally.count[a.Country()]
		if a.Kind == actors.Person {
			r, _, ok := a.At(w.date)
			if ok {
				score += 3
			}
			if ok && !strings.HasPrefix(r.Title, "former") {
				score++
			}
			if ok && w.titleFits(s, u, r) {
				score += 1000
			}
		}
		switch {
		case score > bestScore:
			best, bestScore, tied = n, score, -1
		case score == bestScore && tied < 0 && w.otherCode(u.cands[best], id):
			tied = n
		}
	}
	if tied >= 0 {
		return nil, "of several of the name none is nearer: " + w.book.Actors[u.cands[best]].ID + ", " + w.book.Actors[u.cands[tied]].ID
	}
	a := &w.book.Actors[u.cands[best]]
	why := "actors/" + a.ID
	if len(u.cands) > 1 {
		why += ", of several of the name"
	}
	return a, why
}

// otherCode reports whether two entries would give a mention different codes, so that one must not stand for the other.
func (w *work) otherCode(a, b int32) bool {
	if k := kindOf(&w.book.Actors[a]); k != uOrg && k != uPerson || kindOf(&w.book.Actors[b]) != k {
		return false
	}
	x, _, okX := w.book.Actors[a].At(w.date)
	y, _, okY := w.book.Actors[b].At(w.date)
	return okX && okY && x.Code != y.Code
}

// titleFits reports whether the word before a person's name is the title of the role.
func (w *work) titleFits(s *sent, u *unit, r actors.Role) bool {
	return u.first > 0 && r.Title != "" && s.low[u.first-1] == lastWord(r.Title)
}

func lastWord(s string) string {
	for i := len(s) - 1; i >= 0; i-- {
		if s[i] == ' ' {
			return s[i+1:]
		}
	}
	return s
}
