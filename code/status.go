package code

import (
	"github.com/casus/casus"
)

// verdict is a status with the words that led to it. An empty status means "as asserted".
type verdict struct {
	status  casus.Status
	why     string
	bare    bool // a mere ability, hope or duty, which is no event
	purpose int  // token whose purpose the act is, or -1
}

// status says whether the act headed by token t is asserted as done, announced, thought possible or denied, by the
// grammar around it, and why in plain words. It walks from the act up the tree; each step either decides, passes the
// question on to the word above, or ends it because what stands above no longer bears on the act.
func (v *view) status(t int) verdict {
	w := statusWalk{v: v}
	w.found.purpose = -1
	w.walk(t)
	if w.neg != "" {
		return verdict{status: casus.Denied, why: w.neg, purpose: -1}
	}
	if w.found.status != "" {
		return w.found
	}
	return verdict{status: casus.Happened, why: "nothing around it says otherwise", purpose: -1}
}

type statusWalk struct {
	v        *view
	found    verdict
	neg      string
	reported bool // a reporting verb has been passed: "would" is a future of the past
}

// note keeps the innermost verdict; a negation seen later, further out, still denies.
func (w *statusWalk) note(s casus.Status, why string) {
	if s == casus.Denied {
		w.neg = why
		return
	}
	if w.found.status == "" {
		w.found = verdict{status: s, why: why, purpose: -1}
	}
}

func (w *statusWalk) walk(t int) {
	v := w.v
	for steps := 0; t >= 0 && steps < len(v.toks); steps++ {
		w.local(t)
		next, carry := w.up(t)
		if d := v.outOfDenial(t); d >= 0 {
			next, carry = d, true
		}
		if !carry {
			return
		}
		t = next
	}
}

// local reads what stands on the word itself: auxiliaries, negation, adjectives in front, subordinator, preposition.
func (w *statusWalk) local(t int) {
	v := w.v
	for _, k := range v.children(t) {
		form := lower(v.toks[k].Form)
		switch {
		case v.is(k, "aux"):
			w.aux(t, k, form)
		case v.is(k, "cop") && v.verb(t) && v.hasTo(t):
			w.note(casus.Planned, quote(v.toks[k].Form+" to")+" stands with "+quote(v.toks[t].Form))
		case v.negator(k):
			w.negation(t, k, form)
		case v.is(k, "amod") || v.is(k, "advmod") && v.noun(t):
			w.listed("amod", k, "")
		case v.is(k, "advmod") && v.words.has("gadv", v.lemma[k]):
			w.listed("gadv", k, "")
		case v.is(k, "mark"):
			w.mark(t, form, v.markOf(t))
		case v.is(k, "nsubj") && v.emptySubject(k):
			w.note(casus.Denied, "its subject is none: "+quote(v.textOf(v.lo[k], v.hi[k])))
		}
	}
	if c := v.caseOf(t); c != "" && v.noun(t) {
		if s := v.words.key("gprep", c); s != "" {
			w.note(casus.Status(s), "stands after "+quote(spaced(c)))
		}
	}
}

func (w *statusWalk) aux(t, k int, form string) {
	v := w.v
	switch v.words.key("modal", form) {
	case "planned":
		w.note(casus.Planned, quote(v.toks[k].Form)+" stands with "+quote(v.toks[t].Form))
	case "possible":
		w.note(casus.Possible, quote(v.toks[k].Form)+" stands with "+quote(v.toks[t].Form))
		w.found.bare = w.found.bare || inSet(form, "can", "ca", "must", "should", "ought")
	case "would":
		if v.insideReport(t) {
			w.note(casus.Planned, quote(v.toks[k].Form)+" in reported speech is a future")
		} else {
			w.note(casus.Possible, quote(v.toks[k].Form)+" stands with "+quote(v.toks[t].Form))
		}
	default:
		if v.lemma[k] == "be" && v.hasTo(t) {
			w.note(casus.Planned, quote(v.toks[k].Form+" to")+" stands with "+quote(v.toks[t].Form))
		}
	}
}

// negator tells words of negation: "not", "never", "no", "neither".
func (v *view) negator(k int) bool {
	switch lower(v.toks[k].Form) {
	case "not", "n't", "n’t", "never", "nor", "neither":
		return v.is(k, "advmod") || v.is(k, "cc:preconj") || v.is(k, "det")
	case "no":
		return v.is(k, "det") || v.is(k, "advmod")
	}
	return false
}

func (w *statusWalk) negation(t, k int, form string) {
	v := w.v
	if form == "not" && k+1 < len(v.toks) && (lower(v.toks[k+1].Form) == "only" || lower(v.toks[k+1].Form) == "just") {
		return // "not only X but Y" asserts X
	}
	if form == "neither" && v.is(k, "det") && v.noun(t) && v.depth[t] == 0 {
		return
	}
	w.note(casus.Denied, "negated by "+quote(v.toks[k].Form))
}

// emptySubject holds for "no one", "nobody", "none", "no soldiers".
func (v *view) emptySubject(t int) bool {
	switch v.lemma[t] {
	case "nobody", "none", "no-one", "nothing":
		return true
	}
	for _, k := range v.children(t) {
		if v.is(k, "det") && (v.lemma[k] == "no" || v.lemma[k] == "neither") {
			return true
		}
	}
	return false
}

func (w *statusWalk) mark(t int, form, whole string) {
	v := w.v
	s := v.words.key("gmark", whole)
	if s == "" {
		s = v.words.key("gmark", form)
	}
	if s != "" {
		w.note(casus.Status(s), "stands under "+quote(spaced(whole)))
	}
}

// listed notes what a list says of word k.
func (w *statusWalk) listed(list string, k int, tail string) bool {
	v := w.v
	s := v.words.key(list, v.lemma[k])
	if s == "" {
		s = v.words.key(list, lower(v.toks[k].Form))
	}
	switch s {
	case "planned", "possible", "denied":
		w.note(casus.Status(s), "stands with "+quote(v.toks[k].Form)+tail)
		return true
	}
	return false
}

func (v *view) hasTo(t int) bool {
	for _, k := range v.children(t) {
		if v.is(k, "mark") && v.lemma[k] == "to" {
			return true
		}
	}
	return false
}

func quote(s string) string { return "“" + s + "”" }

func spaced(s string) string {
	b := []byte(s)
	for i := range b {
		if b[i] == '_' {
			b[i] = ' '
		}
	}
	return string(b)
}
