package story

import (
	"strings"

	"github.com/casus/casus"
)

// attachDenials makes an incident disputed where its actor refuses the charge in a record of its own ("the army denied
// that it had shelled the town" may be coded REJECT): the actor is that of the incident, and the sentence speaks of it.
func (e *Engine) attachDenials(ins []casus.Incident, at map[string]int) {
	for i := range ins {
		in := &ins[i]
		if in.Type != "REJECT" || in.Thread != "" {
			continue
		}
		for _, m := range in.Members {
			f := e.facts[m.Anchor+" "+m.Article]
			if t := e.denied(f, at); t >= 0 {
				ins[t].Claims = append(ins[t].Claims, casus.Claim{Status: casus.Denied, Speaker: f.rec.Event.Actor, Record: f.rec.ID, Article: f.art, Time: timeOf(f)})
				settle(&ins[t])
			}
		}
	}
}

// deniedLeast is the least score of a refusal against the incident that it refuses, in thousandths.
const deniedLeast = 1500

// denied is the incident that a refusal is about, -1 if none is told nearby.
func (e *Engine) denied(f *fact, at map[string]int) int {
	best, to := deniedLeast-1, -1
	for _, k := range e.events.sharing(f.key) {
		g := e.facts[k]
		if g.rec.Event.Type == "REJECT" || verbal(g.rec.Event.Type) || g.rec.Event.Type == "CONSULT" || g.rec.Event.Status != casus.Happened {
			continue
		}
		if s := e.refutes(f, g); s > best || s == best && to >= 0 && at[k] < to {
			best, to = s, at[k]
		}
	}
	return to
}

// refutes scores whether refusal f is of happening g.
func (e *Engine) refutes(f, g *fact) int {
	if _, _, never := compareDates(f.span, g.span, false); never && f.span.iso != "" && f.art != g.art {
		// the date of a refusal is its own; it must not come before what it refuses
		if f.span.hi < g.span.lo {
			return 0
		}
	}
	if abs(f.day-g.day) > e.o.window() {
		return 0
	}
	s, _ := compareSides(f.actors, g.actors)
	if s < sameCode {
		return 0
	}
	if !speaksOf(f, g) {
		return 0
	}
	total := s + cosine(f.vec, g.vec)
	if f.art == g.art {
		total += 800 - 50*min(abs(f.rec.Sent-g.rec.Sent), 10)
	} else if cosine(e.arts[f.art].vec, e.arts[g.art].vec) >= storyLinkLeast {
		total += 500
	}
	return total
}

// speaksOf: the sentence of the refusal has a form of the trigger, or the place, of what is refused.
func speaksOf(f, g *fact) bool {
	for _, w := range words(f.rec.Evidence.Quote) {
		if stem(strings.ToLower(w)) == g.root || g.rec.Event.Place != "" && w == g.rec.Event.Place {
			return true
		}
	}
	return false
}
