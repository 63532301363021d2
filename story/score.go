package story

import (
	"fmt"

	"github.com/casus/casus"
)

// Thresholds in thousandths, set on the scenarios and on MEANTIME's topics for development.
const (
	eventLinkLeast = 2200 // two records are linked
	eventJoinLeast = 1500 // mean over all pairs of two groups that are to become one
	analystScore   = 100000
)

// verdict is how far two event records tell one happening. never says that they cannot.
type verdict struct {
	score   int
	reasons []casus.Reason
	never   bool
	brief   bool // only the score is wanted
	when    int  // score of the dates
	where   int  // score of the places
}

// shared names what two vectors have in common, if that is wanted.
func (v *verdict) shared(a, b vector, n int) string {
	if v.brief {
		return ""
	}
	return shared(a, b, n)
}

func (v *verdict) add(feature string, score int, why string) {
	if why == "" && score == 0 {
		return
	}
	if v.score += score; v.brief {
		return
	}
	v.reasons = append(v.reasons, casus.Reason{Feature: feature, Score: score, Text: why})
}

func (v *verdict) forbid(feature, why string) {
	v.never = true
	v.reasons = append(v.reasons, casus.Reason{Feature: feature, Text: why})
}

// compare is symmetric, and depends on the two records and their articles only.
func (e *Engine) compare(a, b *fact) verdict { return e.verdict(a, b, false) }

// verdict is compare, without reasons if brief.
func (e *Engine) verdict(a, b *fact, brief bool) verdict {
	if e.lessFact(b.key, a.key) {
		a, b = b, a
	}
	v := verdict{brief: brief}
	switch {
	case e.same.isApart(a.anchor, b.anchor):
		v.forbid("analyst", "an analyst keeps them apart")
		return v
	case e.same.isSame(a.anchor, b.anchor):
		v.add("analyst", analystScore, "an analyst put them together")
		return v
	}
	if bothTold(a, b) {
		if _, why, never := compareDates(a.span, b.span, false); never {
			v.forbid("date", why)
			return v
		}
		compareTold(&v, a, b)
		return v
	}
	s, why, never := compareKinds(a, b)
	if never {
		v.forbid("type", why)
		return v
	}
	v.add("type", s, why)
	if compareTimes(&v, a, b); v.never && brief {
		return v
	}
	s, why, never = comparePlaces(a.rec.Event, b.rec.Event)
	if never {
		v.forbid("place", why)
	}
	v.where = s
	v.add("place", s, placeWhy(why, never))
	if v.never {
		return v
	}
	compareParties(&v, a, b)
	compareFigures(&v, a, b)
	e.compareTelling(&v, a, b)
	return v
}

func placeWhy(why string, never bool) string {
	if never {
		return ""
	}
	return why
}

func compareTimes(v *verdict, a, b *fact) {
	s, why, never := compareDates(a.span, b.span, long(a.rec.Event.Type))
	if never {
		v.forbid("date", why)
		return
	}
	v.when = s
	v.add("date", s, why)
	if d := abs(a.day - b.day); s <= 0 && d > 2 && a.day != 0 && b.day != 0 {
		v.add("time", max(-100*d, -1200), fmt.Sprintf("published %d days apart, and no date in common", d))
	}
}

// compareParties compares who did it and to whom. In what is done together all are actors, whichever side the sentence
// puts them on.
func compareParties(v *verdict, a, b *fact) {
	x, y := a.rec.Event, b.rec.Event
	if together(x) || together(y) {
		s, why := compareSides(concat(a.actors, a.recips), concat(b.actors, b.recips))
		v.add("actor", s, why)
		if s, why := secondParty(concat(a.actors, a.recips), concat(b.actors, b.recips)); s != 0 {
			v.add("recipient", s, why)
		}
		return
	}
	s, why := compareSides(a.actors, b.actors)
	v.add("actor", s, why)
	r, why := compareSides(a.recips, b.recips)
	v.add("recipient", r, why)
	if s <= otherCountry && r <= otherCountry {
		v.forbid("actor", "neither side is the same")
	}
	if person := x.Type == "COERCE" || x.Mode == "abduct" || x.Mode == "targeted"; person && r == otherName {
		v.forbid("recipient", "done to other people")
	}
}

func together(e *casus.Event) bool {
	return e.Type == "CONSULT" || e.Type == "AGREE" || e.Type == "COOPERATE" || e.Thread != "" || len(e.Actor) > 1 && len(e.Recipient) == 0
}

func concat(a, b []who) []who { return append(append([]who(nil), a...), b...) }

// secondParty asks whether both lists of two or more share a second party too: A met B and A met C are two meetings.
func secondParty(a, b []who) (int, string) {
	if len(a) < 2 || len(b) < 2 {
		return 0, ""
	}
	n, least := 0, min(len(a), len(b))
	if len(a) > len(b) {
		a, b = b, a
	}
	for _, x := range a {
		if s, _ := compareSides([]who{x}, b); s >= sameHead {
			n++
		}
	}
	switch {
	case n >= 2:
		return 700, fmt.Sprintf("%d of %d parties the same", n, least)
	case n == 1:
		return -800, fmt.Sprintf("only one of %d parties the same", least)
	}
	return 0, ""
}

// compareFigures compares the tolls of the sentences.
func compareFigures(v *verdict, a, b *fact) {
	for _, x := range a.tolls {
		for _, y := range b.tolls {
			if x.Measure != y.Measure || x.Scope != y.Scope {
				continue
			}
			switch {
			case meet(x, y):
				v.add("figures", 500, x.Measure+": "+x.Text+"; "+y.Text)
			case a.art == b.art:
				v.add("figures", -700, x.Measure+": "+x.Text+" against "+y.Text+" in one article")
			default:
				v.add("figures", -100, x.Measure+": "+x.Text+" against "+y.Text)
			}
			return
		}
	}
}

// meet reports whether two figures can both be right.
func meet(a, b *casus.Toll) bool {
	return (a.Low == nil || b.High == nil || *a.Low <= *b.High) && (b.Low == nil || a.High == nil || *b.Low <= *a.High)
}
