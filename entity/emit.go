package entity

import (
	"sort"

	"github.com/casus/casus"
)

// emit turns refs into mentions: by sentence, then first token, longest first.
func (w *work) emit() {
	w.learnLate()
	chains, more := w.chains()
	w.d.Nominals = append(w.d.Nominals, more...)
	order := make([]int, 0, len(w.refs))
	for n := range w.refs {
		if r := &w.refs[n]; r.first < r.end {
			order = append(order, n)
		}
	}
	sort.SliceStable(order, func(a, b int) bool {
		x, y := &w.refs[order[a]], &w.refs[order[b]]
		switch {
		case x.sent != y.sent:
			return x.sent < y.sent
		case x.first != y.first:
			return x.first < y.first
		case x.end != y.end:
			return x.end > y.end
		}
		return x.head < y.head
	})
	at := make([]int, len(w.refs))
	for i := range at {
		at[i] = -1
	}
	base := len(w.d.Mentions)
	for i, n := range order {
		at[n] = base + i
	}
	for _, n := range order {
		r := &w.refs[n]
		s := &w.sents[r.sent]
		m := casus.Mention{Sent: r.sent, First: r.first, End: r.end, Head: r.head, Kind: r.kind, Actors: r.parties, Place: r.place, Time: r.time,
			Antecedent: -1, Chain: chains[n], Reason: r.reason, Unknown: r.unknown}
		m.Span = casus.Span{Start: s.tok[r.first].Start, End: s.tok[r.end-1].End}
		if r.ante >= 0 {
			m.Antecedent = at[r.ante]
		}
		w.d.Mentions = append(w.d.Mentions, m)
	}
}

// learnLate gives persons and bodies that were named before they were explained the code of the explanation.
func (w *work) learnLate() {
	known := map[int]int{}
	for n := range w.refs {
		r := &w.refs[n]
		if _, ok := known[r.chain]; !ok && len(r.parties) == 1 && r.parties[0].Code != "" && !r.vague {
			known[r.chain] = n
		}
	}
	for n := range w.refs {
		r := &w.refs[n]
		if len(r.parties) > 0 || r.kind == casus.When || r.kind == casus.Location {
			continue
		}
		if o, ok := known[r.chain]; ok {
			p := w.refs[o].parties[0]
			r.parties = []casus.Party{w.party(r, p.Code, p.Entity, "explained later; "+p.Why)}
			r.reason, r.unknown = r.parties[0].Why, ""
		}
	}
}
