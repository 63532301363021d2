package entity

import "github.com/casus/casus"

// linkedTo is the ref that package coref takes a pronoun for: the nearest mention before it in its chain that is a party
// or a person; -1 if there is none.
func (w *work) linkedTo(i, k int, p pron) (int, string) {
	l := &w.links
	m := int(l.at[i][k])
	if m < 0 {
		return -1, ""
	}
	for a, left := l.ante[m], 40; a >= 0 && left > 0; a, left = l.ante[a], left-1 {
		o := &l.ms[a]
		if l.r.Group(a) {
			return -1, ""
		}
		n := w.refAt(o.Sent, o.Head)
		if n < 0 || len(w.refs[n].parties) == 0 && w.refs[n].kind != casus.Person || !w.agrees(&w.refs[n], p) {
			continue
		}
		return n, "the likeliest by " + l.r.Why(m)
	}
	return -1, ""
}
