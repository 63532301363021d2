package story

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/casus/casus"
)

// tollsOf are the toll and statement records of an article, in its order.
func tollsOf(it Item) []casus.Record {
	var out []casus.Record
	for _, r := range it.Records {
		if r.Toll != nil {
			out = append(out, r)
		}
	}
	slices.SortStableFunc(out, func(a, b casus.Record) int {
		return cmp.Or(cmp.Compare(a.Sent, b.Sent), cmp.Compare(a.Offset, b.Offset), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// tollFits reports whether a figure can be of an event of this kind.
func tollFits(t *casus.Toll, e *casus.Event) bool {
	if e.Status == casus.Planned || e.Status == casus.Possible {
		return false
	}
	switch t.Measure {
	case "detained":
		return e.Type == "COERCE"
	case "abducted":
		return e.Type == "ASSAULT" && (e.Mode == "abduct" || e.Mode == "")
	case "killed", "injured", "missing":
		return e.Type == "ASSAULT" || e.Type == "PROTEST" || e.Type == "COERCE" && e.Mode != "arrest"
	case "displaced":
		return e.Type == "ASSAULT" || e.Type == "COERCE"
	}
	return false
}

// attachTolls puts each figure to the incident that its sentence tells, else to the last fitting one told before it in
// the article, else to the first after it; a figure that contradicts the date or place of the event does not fit.
func (e *Engine) attachTolls(ins []casus.Incident, at map[string]int, copies copyIndex) {
	for _, id := range e.codedTexts(copies) {
		for i := range e.loose[id] {
			r := &e.loose[id][i]
			f, why := e.tollEvent(id, r)
			if f == nil {
				continue
			}
			measure, scope, fig := figureOf(r, f, why)
			addFigure(&ins[at[f.key]], measure, scope, fig)
		}
	}
	for i := range ins {
		for j := range ins[i].Tolls {
			finishTally(&ins[i].Tolls[j])
		}
	}
}

// codedTexts are the articles with tolls, in canonical order; of copies the first that was coded.
func (e *Engine) codedTexts(copies copyIndex) []string {
	var arts []string
	for id := range e.loose {
		if len(e.ofArt[id]) > 0 {
			arts = append(arts, id)
		}
	}
	slices.SortFunc(arts, func(a, b string) int { return compareLess(e.less, a, b) })
	seen := map[string]bool{}
	return slices.DeleteFunc(arts, func(id string) bool {
		o := copies.text(id)
		again := seen[o]
		seen[o] = true
		return again
	})
}

func compareLess(less func(a, b string) bool, a, b string) int {
	switch {
	case less(a, b):
		return -1
	case less(b, a):
		return 1
	}
	return 0
}

// tollEvent is the event of the article that a figure belongs to, and why.
func (e *Engine) tollEvent(art string, r *casus.Record) (*fact, string) {
	var best *fact
	var why string
	rank := 1 << 30
	for _, k := range e.ofArt[art] {
		f := e.facts[k]
		if !tollFits(r.Toll, f.rec.Event) || tollContradicts(r.Toll, f) {
			continue
		}
		n, w := tollRank(r, f)
		if n < rank || n == rank && best != nil && e.lessFact(f.key, best.key) {
			best, why, rank = f, w, n
		}
	}
	return best, why
}

// tollRank is lower for events that a figure rather belongs to.
func tollRank(r *casus.Record, f *fact) (int, string) {
	d := r.Sent - f.rec.Sent
	switch {
	case d == 0:
		return abs(r.Offset - f.rec.Offset), "told in one sentence"
	case d > 0:
		n := 100000 + d*1000
		if f.another && d > 1 {
			n += 500
		}
		return n, fmt.Sprintf("the last such event told before, %d sentences up", d)
	}
	return 1000000 - d*1000, fmt.Sprintf("the first such event told after, %d sentences down", -d)
}

func tollContradicts(t *casus.Toll, f *fact) bool {
	ev := f.rec.Event
	if t.Place != "" && ev.Place != "" && t.Place != ev.Place && ev.Located != nil && ev.Located.Precision != casus.CountryPrecision && t.Scope != "cumulative" {
		if s, _, never := comparePlaces(&casus.Event{Place: t.Place}, ev); never || s < 0 {
			return true
		}
	}
	if lo, hi, ok := isoRange(t.Date); ok && f.span.iso != "" && (lo > f.span.hi || hi < f.span.lo) && t.Scope != "cumulative" {
		return true
	}
	return false
}

func figureOf(r *casus.Record, f *fact, why string) (measure, scope string, fig casus.Figure) {
	t := r.Toll
	return t.Measure, scopeOf(t), casus.Figure{
		Low: t.Low, High: t.High, Approx: t.Approx, Text: t.Text, Who: t.Who, Speaker: t.SaidBy, Time: timeOf(f),
		Record: r.ID, Anchor: anchorOf(r), Article: f.art, Reasons: []casus.Reason{{Feature: "toll", Text: why}},
	}
}

func scopeOf(t *casus.Toll) string {
	if t.Scope == "" {
		return "incident"
	}
	return t.Scope
}

func addFigure(in *casus.Incident, measure, scope string, f casus.Figure) {
	for i := range in.Tolls {
		if t := &in.Tolls[i]; t.Measure == measure && t.Scope == scope {
			t.Figures = append(t.Figures, f)
			return
		}
	}
	in.Tolls = append(in.Tolls, casus.Tally{Measure: measure, Scope: scope, Figures: []casus.Figure{f}})
	slices.SortFunc(in.Tolls, func(a, b casus.Tally) int {
		return cmp.Or(cmp.Compare(a.Scope, b.Scope)*-1, cmp.Compare(a.Measure, b.Measure))
	})
}

// finishTally tells lowest, highest and latest. Figures stand in the order of publication and of the article.
func finishTally(t *casus.Tally) {
	for i := range t.Figures {
		f := &t.Figures[i]
		if lo := cmp.Or(f.Low, f.High); lo != nil && (t.Lowest == nil || *lo < *t.Lowest) {
			t.Lowest = lo
		}
		if hi := cmp.Or(f.High, f.Low); hi != nil && (t.Highest == nil || *hi > *t.Highest) {
			t.Highest = hi
		}
	}
	t.Latest = t.Figures[len(t.Figures)-1]
}
