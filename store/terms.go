package store

import (
	"database/sql"
	"slices"
	"sort"
	"strings"

	"github.com/casus/casus"
)

// anyTerm is a term that every record has.
const anyTerm = "*"

// termsOf are what a record can be found by, sorted and distinct: kind and lists of the two ends at each level (code,
// country, entity), pairs of countries, type, mode, status other than happened, speaker, place and its country, source.
func termsOf(r *casus.Record, source string) []string {
	ts := []string{anyTerm}
	add := func(kind, v string) {
		if v != "" {
			ts = append(ts, kind+text(v))
		}
	}
	add("s:", source)
	ends := endsOf(r)
	for i, kind := range [...]string{"a:", "r:", "b:"} {
		for _, p := range [...][]casus.Party{ends.actor, ends.recipient, ends.saidBy}[i] {
			add(kind, string(p.Code))
			add(kind, p.Code.Country())
			add(kind, p.Entity)
		}
	}
	for _, a := range countries(ends.actor) {
		for _, b := range countries(ends.recipient) {
			if a != "" && b != "" {
				add("d:", a+">"+b)
			}
		}
	}
	if e := r.Event; e != nil {
		add("t:", e.Type)
		add("m:", e.Mode)
		if e.Status != casus.Happened {
			add("u:", string(e.Status))
		}
		if e.Located != nil {
			add("p:", e.Located.ID)
			add("c:", e.Located.Country)
		}
	}
	if name := placeOf(r); name != "" {
		add("p:", strings.ToLower(name))
	}
	if r.Statement != nil {
		add("m:", r.Statement.Mode)
	}
	slices.Sort(ts)
	return slices.Compact(ts)
}

// ends are who stands at which end of a record. Those said to have caused a toll count as actors, its victims as
// recipients, a speaker as actor and as who says it.
type ends struct{ actor, recipient, saidBy []casus.Party }

func endsOf(r *casus.Record) ends {
	switch {
	case r.Event != nil:
		return ends{r.Event.Actor, r.Event.Recipient, r.Event.SaidBy}
	case r.Toll != nil:
		e := ends{saidBy: r.Toll.SaidBy}
		if r.Toll.By != "" {
			e.actor = []casus.Party{{Code: r.Toll.By}}
		}
		if r.Toll.Who != "" {
			e.recipient = []casus.Party{{Code: r.Toll.Who}}
		}
		return e
	case r.Statement != nil:
		return ends{actor: r.Statement.Speaker, saidBy: r.Statement.Speaker}
	case r.Relation != nil:
		return ends{actor: []casus.Party{r.Relation.Source}, recipient: []casus.Party{r.Relation.Target}}
	}
	return ends{}
}

func placeOf(r *casus.Record) string {
	switch {
	case r.Event != nil:
		return r.Event.Place
	case r.Toll != nil:
		return r.Toll.Place
	}
	return ""
}

// countries are the distinct countries of parties, sorted; "" for parties without a code, or if there are none.
func countries(ps []casus.Party) []string {
	var out []string
	for _, p := range ps {
		out = append(out, p.Code.Country())
	}
	if len(out) == 0 {
		return []string{""}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// flushTerms forgets numbers of terms that another process may have taken away.
func (s *Store) flushTerms(epoch int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.epoch != epoch || len(s.terms) > 1<<20 {
		s.terms, s.epoch = map[string]int64{}, epoch
	}
}

// keepTerms remembers the numbers that a transaction gave out, once it is committed.
func (s *Store) keepTerms(w *write) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.epoch != w.epoch {
		s.terms, s.epoch = map[string]int64{}, w.epoch
		return
	}
	for t, n := range w.fresh {
		s.terms[t] = n
	}
}

// termNumbers finds the numbers of terms and gives numbers to new ones.
func (w *write) termNumbers(terms []string) (map[string]int64, error) {
	out := make(map[string]int64, len(terms))
	var ask []string
	w.s.mu.Lock()
	for _, t := range terms {
		if n, ok := w.s.terms[t]; ok {
			out[t] = n
		} else if n, ok := w.fresh[t]; ok {
			out[t] = n
		} else {
			ask = append(ask, t)
		}
	}
	w.s.mu.Unlock()
	sort.Strings(ask)
	err := chunks(ask, func(args []any) error {
		rows, err := w.query("SELECT term, n FROM terms WHERE term IN ("+marks(len(args))+")", args...)
		if err != nil {
			return w.s.wrap("reading terms", err)
		}
		_, err = collect(rows, func(r *sql.Rows) (struct{}, error) {
			var t string
			var n int64
			err := r.Scan(&t, &n)
			out[t], w.fresh[t] = n, n
			return struct{}{}, err
		})
		return w.s.wrap("reading terms", err)
	})
	if err != nil {
		return nil, err
	}
	b := w.into("terms", "n, term, count")
	for _, t := range ask {
		if _, ok := out[t]; ok {
			continue
		}
		n := w.number()
		out[t], w.fresh[t] = n, n
		if err := w.add(b, n, t, 0); err != nil {
			return nil, err
		}
	}
	return out, w.flush()
}

// A posting says that a record has a term.
type posting struct{ term, day, record int64 }

// post writes postings in the order of the table, which is fastest.
func (w *write) post(ps []posting) error {
	slices.SortFunc(ps, func(a, b posting) int {
		switch {
		case a.term != b.term:
			return int(a.term - b.term)
		case a.day != b.day:
			return int(a.day - b.day)
		}
		return int(a.record - b.record)
	})
	b := w.into("postings", "term, day, record")
	for _, p := range ps {
		w.counts[p.term]++
		if err := w.add(b, p.term, p.day, p.record); err != nil {
			return err
		}
	}
	return w.insert(b)
}

// countTerms keeps the number of postings of each term, by which queries are planned.
func (w *write) countTerms() error {
	ns := make([]int64, 0, len(w.counts))
	for n := range w.counts {
		ns = append(ns, n)
	}
	slices.Sort(ns)
	for _, n := range ns {
		if _, err := w.exec("UPDATE terms SET count = count + ? WHERE n = ?", w.counts[n], n); err != nil {
			return err
		}
	}
	w.counts = map[int64]int64{}
	return nil
}
