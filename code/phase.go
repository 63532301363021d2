package code

import "github.com/casus/casus"

// The threads that an event can belong to.
const (
	threadCeasefire = "ceasefire"
	threadTalks     = "talks"
)

// phases tells of each event whether it is a step in the life of a ceasefire or of talks, and which.
func (v *view) phases(es []*coded) {
	ns := v.threadNouns()
	if len(ns) == 0 {
		return
	}
	for _, e := range es {
		n, path := v.threadOf(e, ns)
		if n.tok < 0 {
			continue
		}
		s := v.foldPhase(n, path, e)
		if s.phase == "" && inSet(e.ev.Type, "ASSAULT", "COERCE", "MOBILIZE", "AID", "COOPERATE") {
			continue
		}
		e.ev.Thread, e.ev.Phase, e.ev.Alleged = s.thread, s.phase, s.alleged
		e.ev.Mediator = v.mediators(n.tok, e)
		e.ev.Venue = v.venue(n, path, e)
	}
}

// A threadNoun is a noun that names a ceasefire or talks.
type threadNoun struct {
	tok    int
	thread string
}

// threadNouns are those of the sentence. Where one stands under another ("talks on a ceasefire"), both are given.
func (v *view) threadNouns() []threadNoun {
	var out []threadNoun
	for t := range v.toks {
		if th := v.threadAt(t); th != "" {
			out = append(out, threadNoun{t, th})
		}
	}
	if len(out) == 0 {
		return nil
	}
	for t := range v.toks {
		if v.words.has("nothreadin", v.lemma[t]) {
			return nil
		}
	}
	return out
}

// threadAt is the thread that the noun at t names, or "".
func (v *view) threadAt(t int) string {
	if th := v.words.key("thread", v.lemma[t]); th != "" {
		return v.realThread(t, th)
	}
	switch lower(v.toks[t].Form) {
	case "talks":
		if v.noun(t) {
			return v.realThread(t, threadTalks)
		}
	case "cease":
		if t+2 < len(v.toks) && v.toks[t+1].Form == "-" && v.lemma[t+2] == "fire" {
			return threadCeasefire
		}
	}
	if th := v.words.key("threadhead", v.lemma[t]); th != "" && v.noun(t) {
		for _, k := range v.children(t) {
			if v.is(k, "nmod") && inSet(v.caseOf(k), "of", "in", "to") && v.words.has("threadof", v.lemma[k]) {
				return th
			}
		}
	}
	if th := v.words.key("threadmod", v.lemma[t]); th != "" && v.noun(t) {
		for _, k := range v.children(t) {
			if (v.is(k, "compound") || v.is(k, "amod")) && v.words.has("threadby", v.lemma[k]) {
				return th
			}
		}
	}
	return ""
}

// realThread drops truces over tariffs and "talks of" a thing that people only speak of.
func (v *view) realThread(t int, thread string) string {
	for _, k := range v.children(t) {
		switch {
		case thread == threadCeasefire && k < t && v.words.has("nothread", v.lemma[k]):
			return ""
		case thread == threadTalks && v.is(k, "nmod") && v.caseOf(k) == "of":
			return ""
		}
	}
	return thread
}

// threadOf is the nearest thread noun that an event concerns, with the tokens from it to the word that says what
// becomes of it. tok is -1 if there is none.
func (v *view) threadOf(e *coded, ns []threadNoun) (threadNoun, []int) {
	best, path := threadNoun{tok: -1}, []int(nil)
	for _, n := range ns {
		p, ok := v.threadPath(n.tok, e)
		if ok && (best.tok < 0 || len(p) < len(path)) {
			best, path = n, p
		}
	}
	return best, path
}

func (v *view) threadPath(n int, e *coded) ([]int, bool) {
	for _, t := range e.triggers {
		if t == n {
			return v.pathAbove(n), true
		}
	}
	if n == e.head {
		return v.pathAbove(n), true
	}
	if p, ok := v.pathUp(n, e.head); ok {
		return p, true
	}
	// "a truce brokered by", "a truce that the army broke"
	if v.head(e.head) == n && v.is(e.head, "acl") {
		return []int{n, e.head}, true
	}
	return nil, false
}

// maxPath is how many words may lie between a thread noun and the event that concerns it.
const maxPath = 6

// pathUp is the way from a thread noun up to token h through phrases and the clauses that complete a verb. It does not
// pass another thread noun, nor a phrase that only sets the scene.
func (v *view) pathUp(n, h int) ([]int, bool) {
	path := []int{n}
	for t := n; t != h; {
		if len(path) > maxPath || !v.concerns(t) {
			return nil, false
		}
		t = v.head(t)
		if t < 0 || t != h && v.threadAt(t) != "" {
			return nil, false
		}
		path = append(path, t)
	}
	return path, true
}

// pathAbove is the way from a thread noun that is a trigger itself up to the verb that says what becomes of it.
func (v *view) pathAbove(n int) []int {
	path := []int{n}
	for t := n; len(path) < 4 && v.concerns(t); {
		t = v.head(t)
		if t < 0 || v.threadAt(t) != "" {
			break
		}
		path = append(path, t)
		if v.finite(t) || v.kid(t, "nsubj") >= 0 {
			break
		}
	}
	return path
}

// concerns reports whether the word above t says something of t, not only when or amid what.
func (v *view) concerns(t int) bool {
	switch d := v.toks[t].Deprel; {
	case relIs(d, "obj"), relIs(d, "iobj"), relIs(d, "nsubj"), relIs(d, "compound"), relIs(d, "xcomp"), relIs(d, "ccomp"), relIs(d, "csubj"), relIs(d, "appos"):
		return true
	case relIs(d, "obl"), relIs(d, "nmod"):
		return !relIs(d, "nmod:poss") && !v.words.has("phaseskip", v.caseOf(t))
	case relIs(d, "advcl"):
		return v.kid(t, "nsubj") < 0 && !v.words.has("phaseskip", v.markOf(t))
	case relIs(d, "acl"):
		return !relIs(d, "acl:relcl")
	case relIs(d, "conj"):
		h := v.head(t)
		return h >= 0 && v.noun(t) && v.noun(h)
	}
	return false
}

// venue is the place of talks, or where an agreement was reached. What a truce is kept or broken in is no venue.
func (v *view) venue(n threadNoun, path []int, e *coded) string {
	talks := e.ev.Thread == threadTalks
	if !talks && !inSet(e.ev.Phase, "agreed", "declared") {
		return ""
	}
	at := append([]int{e.head}, path...)
	for _, t := range at {
		if t == n.tok && (!talks || inSet(v.lemma[t], "process", "effort", "initiative", "roadmap")) {
			continue
		}
		in := func(k int) bool { return inSet(v.caseOf(k), "in", "at", "near", "outside") }
		if p := v.placeAmong(t, in); p.text != "" {
			return p.text
		}
	}
	if talks && v.ledByIn(e.ev.PlaceSpan) { // hung on one of the parties: "talks between A and B in Cairo"
		return e.ev.Place
	}
	return ""
}

// ledByIn reports whether the word in front of a place puts something in it.
func (v *view) ledByIn(at *casus.Span) bool {
	for t := 1; at != nil && t < len(v.toks); t++ {
		if v.toks[t].Start == at.Start {
			return inSet(v.lemma[t-1], "in", "at", "near", "outside")
		}
	}
	return false
}
