package entity

import (
	"strings"

	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/entity/coref"
)

// linked is what package coref says of an article's phrases.
type linked struct {
	r     *coref.Reader
	ms    []coref.Mention
	ante  []int
	at    [][]int32 // mention by sentence and head token, -1; of a coordination its first part
	group [][]int32 // the coordination that a token heads, -1
}

// corefer resolves all phrases of the article, names by what the dictionary knows of them.
func (w *work) corefer() {
	l := &w.links
	l.ms = coref.Detect(w.d.Sentences)
	w.addNames()
	l.r = coref.NewReader(w.st.coref, w.d.Sentences)
	l.ante = make([]int, len(l.ms))
	l.at, l.group = make([][]int32, len(w.sents)), make([][]int32, len(w.sents))
	for i := range w.sents {
		n := len(w.sents[i].tok)
		ints := make([]int32, 2*n)
		for k := range ints {
			ints[k] = noRef
		}
		l.at[i], l.group[i] = ints[:n], ints[n:]
	}
	for n := range l.ms {
		m := &l.ms[n]
		w.inform(m)
		l.r.Add(*m)
		l.ante[n] = l.r.Resolve(n, false)
		if l.r.Group(n) {
			l.group[m.Sent][m.Head] = int32(n)
		} else {
			l.at[m.Sent][m.Head] = int32(n)
		}
	}
}

// addNames adds the names that head no phrase that package coref finds.
func (w *work) addNames() {
	l := &w.links
	type at struct{ sent, tok int }
	have := map[at]bool{}
	for _, m := range l.ms {
		have[at{m.Sent, m.Head}] = true
	}
	for i := range w.sents {
		for k := range w.sents[i].units {
			u := &w.sents[i].units[k]
			if u.kind != uAdjective && u.kind != uOther && !have[at{i, u.head}] {
				l.ms = append(l.ms, coref.Mention{Sent: i, First: u.first, End: u.end, Head: u.head})
			}
		}
	}
	coref.Sort(l.ms)
}

// inform adds to a phrase what the dictionary knows of its name.
func (w *work) inform(m *coref.Mention) {
	s := &w.sents[m.Sent]
	u := s.unit[m.Head]
	if u < 0 {
		return
	}
	a := s.units[u].actor
	if a == nil {
		return
	}
	switch a.Kind {
	case actors.Adjective, actors.People:
		return
	}
	m.Key, m.Gender = a.ID, a.Gender
	if a.Kind == actors.State {
		m.Key = strings.ToLower(a.Country())
	}
}
