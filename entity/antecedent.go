package entity

import (
	"github.com/casus/casus"
	"github.com/casus/casus/entity/actors"
)

// antecedent scores what was mentioned before by agreement, distance and grammatical rank.
func (w *work) antecedent(i, k int, p pron) (int, string) {
	best, bestScore := -1, -1<<30
	for n := len(w.refs) - 1; n >= 0; n-- {
		o := &w.refs[n]
		if i-o.sent > 3 || o.sent > i {
			if o.sent < i {
				break
			}
			continue
		}
		if !w.agrees(o, p) || w.barred(i, k, o) {
			continue
		}
		sc := w.score(i, k, o) + w.prefers(i, k, o)
		if p.gender != 0 && o.gender == p.gender { // known, not only possible
			sc += 20
		} else if p.gender != 0 && o.sent == i && w.inSubject(i, k, o) {
			sc -= 15
		}
		if sc > bestScore {
			best, bestScore = n, sc
		}
	}
	if best < 0 {
		return -1, ""
	}
	o := &w.refs[best]
	why := "agrees, in this sentence"
	if o.sent < i {
		why = "agrees, in a sentence before"
	}
	if w.sents[o.sent].rel(o.head) == "nsubj" {
		why += ", subject"
	}
	return best, why
}

// inSubject reports whether o only describes the subject of the verb whose object k is: "rebels led by X abducted her".
func (w *work) inSubject(i, k int, o *ref) bool {
	s := &w.sents[i]
	v := s.tok[k].Head
	if v < 0 || s.rel(k) != "obj" {
		return false
	}
	for _, c := range s.kids(v) {
		if s.rel(int(c)) == "nsubj" && int(c) != o.head && s.within(o.head, int(c)) {
			return true
		}
	}
	return false
}

// ahead finds the subject of the main clause for a possessive in the phrase that opens the sentence: "Despite its own
// losses, the army ...".
func (w *work) ahead(i, k int, p pron) int {
	s := &w.sents[i]
	if s.tok[k].Deprel != "nmod:poss" || k > 8 {
		return -1
	}
	for v := range s.tok {
		if s.tok[v].Head >= 0 || v < k {
			continue
		}
		top := k
		for n := 0; s.tok[top].Head >= 0 && s.tok[top].Head != v && n < 60; n++ {
			top = s.tok[top].Head
		}
		if r := s.rel(top); r != "obl" && r != "advcl" {
			return -1
		}
		for _, c := range s.kids(v) {
			if s.rel(int(c)) == "nsubj" && int(c) > k && !s.within(k, int(c)) {
				if n := w.refAt(i, int(c)); n >= 0 && w.agrees(&w.refs[n], p) {
					return n
				}
			}
		}
	}
	return -1
}

// agrees checks number, kind and gender.
func (w *work) agrees(o *ref, p pron) bool {
	switch o.kind {
	case casus.When, casus.OtherName:
		return false
	case casus.Location:
		return false
	}
	if o.kind == casus.State && o.actor != nil && o.actor.Kind == actors.Adjective {
		return false
	}
	if o.noun != nil && o.noun.Flags&actors.Place != 0 {
		return false
	}
	if len(o.parties) == 0 && o.kind != casus.Person {
		return false
	}
	switch {
	case p.human:
		return o.human && !o.plural && (o.gender == 0 || p.gender == 0 || o.gender == p.gender)
	case p.plural:
		return o.plural || len(o.parties) > 1 || o.kind == casus.Org || o.noun != nil && o.noun.Flags&(actors.Body|actors.Many) != 0
	}
	return !o.human && !o.plural
}

// barred keeps a pronoun from meaning another part of its own clause ("Putin met him"), what it stands inside, or what
// comes after it.
func (w *work) barred(i, k int, o *ref) bool {
	if o.sent != i {
		return false
	}
	s := &w.sents[i]
	if o.head > k || o.first <= k && k < o.end {
		return true
	}
	if s.tok[k].Deprel == "nmod:poss" {
		return s.within(k, o.head) && s.rel(k) != "nmod"
	}
	h := s.tok[k].Head
	return h >= 0 && (s.tok[o.head].Head == h || o.head == h) || s.within(k, o.head) && s.tok[k].Deprel != "nsubj" && s.verbOf(k) == s.verbOf(o.head)
}

// prefers weighs what the pronoun's governor asks of its referent: militants belong to armed groups, armies and ministers
// to states; officials, not refugees, announce.
func (w *work) prefers(i, k int, o *ref) int {
	s := &w.sents[i]
	h := s.tok[k].Head
	if h < 0 || len(o.parties) == 0 {
		return 0
	}
	role := o.parties[0].Code.Role()
	if s.tok[k].Deprel == "nmod:poss" {
		n, _, _ := w.nounAt(s, h)
		if n == nil {
			return 0
		}
		state := o.kind == casus.State
		switch {
		case n.Role == "REB" && role == "REB":
			return 25
		case n.Role == "REB" && state:
			return -10
		case (n.Role == "MIL" || n.Flags&(actors.Ruler|actors.Office) != 0) && state:
			return 8
		}
		return 0
	}
	if s.rel(k) == "nsubj" && w.st.words.speech[s.low[h]] {
		switch role {
		case "REF", "CVL":
			return -5
		}
		return 3
	}
	return 0
}

func (w *work) score(i, k int, o *ref) int {
	s := &w.sents[o.sent]
	sc := -30 * (i - o.sent)
	switch s.rel(o.head) {
	case "nsubj":
		sc += 25
		if h := s.tok[o.head].Head; h < 0 {
			break
		} else if s.tok[h].Deprel == "root" || w.st.words.speech[s.low[h]] {
			sc += 6
		}
	case "obj":
		sc += 10
	case "conj", "obl", "appos":
		sc += 4
	case "compound", "amod":
		sc -= 15
	}
	switch o.kind {
	case casus.Person:
		sc += 12
	case casus.State, casus.Org:
		sc += 4
	case casus.Pronoun:
		sc += 8
	}
	if o.vague {
		sc -= 2
	}
	d := (k - o.head) / 4
	if o.sent != i {
		d = 3
	}
	return sc - min(d, 6)
}
