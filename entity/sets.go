package entity

import (
	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// pair reads "they" as a coordinated subject of this sentence or the one before: "X and Y said they ...".
func (w *work) pair(i, k int, r *ref) bool {
	for back := 0; back < 2 && i-back >= 0; back++ {
		s := &w.sents[i-back]
		for h := range s.tok {
			if s.rel(h) != "nsubj" || back == 0 && (h >= k || s.tok[h].Head == s.tok[k].Head && s.tok[k].Deprel != "nmod:poss") {
				continue
			}
			members := w.coordinated(i-back, h)
			if len(members) < 2 {
				continue
			}
			w.gather(r, members, "pronoun: coordinated subject")
			return len(r.parties) > 0
		}
		if back == 0 && w.pluralSubject(i, k) {
			return false
		}
	}
	return false
}

// pluralSubject reports whether the sentence has a plural party before k, which "they" prefers.
func (w *work) pluralSubject(i, k int) bool {
	s := &w.sents[i]
	for h := 0; h < k; h++ {
		if n := s.ref[h]; n >= 0 && (w.refs[n].plural || w.refs[n].kind == casus.Org) && len(w.refs[n].parties) > 0 {
			return true
		}
	}
	return false
}

// coordinated gives the refs of h and what is coordinated with it, if they are parties.
func (w *work) coordinated(i, h int) []int {
	s := &w.sents[i]
	var out []int
	add := func(k int) {
		if s.ref[k] == making {
			return
		}
		if n := w.refAt(i, k); n >= 0 && len(w.refs[n].parties) > 0 && w.refs[n].kind != casus.Location {
			out = append(out, n)
		}
	}
	conj := false
	for _, c := range s.kids(h) {
		conj = conj || s.rel(int(c)) == "conj"
	}
	if !conj {
		return nil
	}
	add(h)
	for _, c := range s.kids(h) {
		if s.rel(int(c)) == "conj" {
			add(int(c))
		}
	}
	return out
}

// gather makes r the set of the parties of several refs, each with the words of r.
func (w *work) gather(r *ref, members []int, why string) {
	r.plural, r.reason = true, why
	states := r.noun != nil && setKind(r.noun.Words[len(r.noun.Words)-1]) == setStates
	seen := map[string]bool{}
	for _, n := range members {
		o := &w.refs[n]
		for _, p := range o.parties {
			if states && o.kind == casus.Person { // a leader stands for the country
				p.Entity = ""
				if a, ok := w.book.StateOf(p.Code.Country()); ok {
					p.Entity = a.ID
				}
			}
			key := string(p.Code) + " " + p.Entity
			if p.Entity == "" {
				key += p.Text
			}
			if seen[key] {
				continue
			}
			seen[key] = true
			r.parties = append(r.parties, w.party(r, p.Code, p.Entity, why+": "+p.Text+" ("+p.Why+")"))
		}
		r.ante = n
	}
}

// together resolves words for several parties told before: "both leaders", "the two sides", "these ministers", "all
// leaders involved in the talks". It reports whether it did.
func (w *work) together(i, k int, r *ref, d *description) bool {
	s := &w.sents[i]
	word := d.noun.Words[len(d.noun.Words)-1]
	two, all, these := s.countOf(k)
	want := setKind(word)
	if want == setNone || !s.plural(k) || len(d.lands) > 0 || d.owner >= 0 {
		return false
	}
	if want != setSides && want != setStates && !two && !all && !these && !s.definite(k) {
		return false
	}
	if (word == "man" || word == "woman") && (!two || !s.definite(k)) {
		return false
	}
	if !these && !all && !s.hasThe(k) && !s.both(k) {
		return false
	}
	if members := w.atEvent(i, k, want); len(members) > 1 {
		w.gather(r, members, "those of the event named before")
		return true
	}
	if members := w.lastSet(i, k, want, d); len(members) > 1 && (!two || len(members) == 2) && w.couple(i, word, members) {
		w.gather(r, members, "coordinated before")
		return true
	}
	if !two {
		return false
	}
	if members := w.lastTwo(i, k, want); len(members) == 2 && w.couple(i, word, members) {
		w.gather(r, members, "the last two named")
		return true
	}
	return false
}

// couple guards "the two men", which are rather two of the day's many than leaders named long ago.
func (w *work) couple(i int, word string, members []int) bool {
	other := byte('f')
	switch word {
	case "woman":
		other = 'm'
	case "man":
	default:
		return true
	}
	for _, n := range members {
		if o := &w.refs[n]; o.sent < i-1 || o.gender == other {
			return false
		}
	}
	return true
}

// sameWord reports whether two nouns end in the same word: "interior ministers", "the ministers".
func sameWord(a, b *actors.Noun) bool {
	return a != nil && b != nil && a.Words[len(a.Words)-1] == b.Words[len(b.Words)-1]
}

type setOf uint8

const (
	setNone setOf = iota
	setPersons
	setStates
	setSides
)

func setKind(word string) setOf {
	switch word {
	case "leader", "president", "minister", "premier", "counterpart", "official", "diplomat", "lawmaker", "candidate", "politician", "envoy", "negotiator", "chief", "king", "general", "suspect", "senator", "man", "woman":
		return setPersons
	case "country", "nation", "state", "government", "power", "neighbor", "neighbour", "ally", "capital", "rival", "republic":
		return setStates
	case "side", "party", "foe", "enemy", "group", "faction", "army", "participant":
		return setSides
	}
	return setNone
}

// countOf reads "two", "both", "all", "these" at a noun.
func (s *sent) countOf(k int) (two, all, these bool) {
	for _, c := range s.kids(k) {
		if int(c) > k {
			break
		}
		switch s.low[c] {
		case "two", "both", "2":
			two = true
		case "all", "three", "four", "five", "various":
			all = true
		case "these", "those", "this":
			these = true
		}
	}
	return two, all, these
}

func (s *sent) both(k int) bool {
	for _, c := range s.kids(k) {
		if s.low[c] == "both" {
			return true
		}
	}
	return false
}

func (s *sent) hasThe(k int) bool {
	for _, c := range s.kids(k) {
		if s.low[c] == "the" {
			return true
		}
	}
	return false
}
