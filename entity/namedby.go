package entity

import "github.com/casus/casus/entity/actors"

// namedBy is the ref of the name in apposition to a role noun, -1 if there is none.
func (w *work) namedBy(i, k int) int {
	s := &w.sents[i]
	next := k + 1
	if n, _, e := w.nounAt(s, k); n != nil && n.Flags&actors.OfHead != 0 {
		next = e
	} else if k+2 < len(s.tok) && s.electOf(k+2) == k {
		next = k + 3
	}
	if next < len(s.tok) && s.unit[next] >= 0 {
		if u := &s.units[s.unit[next]]; u.kind == uPerson && u.first == next && w.titleBefore(s, u) == k {
			return w.refAt(i, u.head)
		}
	}
	for _, c32 := range s.kids(k) {
		c := int(c32)
		if c < k || s.rel(c) != "appos" && s.rel(c) != "flat" && s.tok[c].Deprel != "nmod:desc" {
			continue
		}
		if u := s.unit[c]; u >= 0 && s.units[u].kind == uPerson {
			return w.refAt(i, c)
		}
	}
	return -1
}

// possessorRole is the role of whom "his counterpart" belongs to; the subject's where nothing says.
func (w *work) possessorRole(i, k int, d *description) string {
	n := d.owner
	if n < 0 || len(w.refs[n].parties) == 0 {
		if sub := w.sents[i].subjectOf(k); sub >= 0 && sub != k {
			n = w.refAt(i, sub)
		}
	}
	if n >= 0 && len(w.refs[n].parties) > 0 {
		return w.refs[n].parties[0].Code.Role()
	}
	return "GOV"
}
