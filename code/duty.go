package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// dutyPattern stands in the evidence of requests that are said by a modal and no pattern's trigger.
func dutyPattern() *match.Pattern { return &match.Pattern{Name: "code.duty", Type: "REQUEST"} }

// duties codes what one party says that another must, should or needs to do: a request. What must be done is its
// content.
func (v *view) duties() []*coded {
	var out []*coded
	for i := range v.reports {
		r := &v.reports[i]
		if r.object || r.accuse || r.whole {
			continue
		}
		by := v.speakers(r)
		if !hasPublic(by) {
			continue
		}
		for _, c := range r.content {
			if e := v.duty(c, by); e != nil && v.sourceOf(c) == r {
				out = append(out, e)
			}
		}
	}
	for t := range v.toks {
		if e := v.toldDuty(t); e != nil {
			out = append(out, e)
		}
	}
	return out
}

// toldDuty is the duty in "telling supporters they must pay", where a parser took the clause for one about the
// supporters; nil if there is none.
func (v *view) toldDuty(t int) *coded {
	if !inSet(v.lemma[t], "tell", "remind") || !v.verb(t) {
		return nil
	}
	o := max(v.kid(t, "obj"), v.kid(t, "iobj"))
	if o < t {
		return nil
	}
	for _, c := range v.children(o) {
		if s := v.kid(c, "nsubj"); v.is(c, "acl:relcl") && s == v.lo[c] && s == v.hi[o]-(v.hi[c]-v.lo[c]) && inSet(lower(v.toks[s].Form), "they", "he", "she", "it") {
			m := &match.Match{Pattern: dutyPattern(), Frame: &match.Frame{Sent: v.i, Head: t, Light: -1, Cop: -1, Conj: -1}}
			if by := v.publicSubjects(t, m); len(by) > 0 {
				return v.duty(c, by)
			}
		}
	}
	return nil
}

// duty is the request that clause c makes of its subject, by those who say it; nil if it says no duty of others.
func (v *view) duty(c int, by []casus.Party) *coded {
	t := v.dutyWord(c)
	s := v.kid(c, "nsubj")
	if h := v.head(c); s < 0 && h >= 0 && v.is(c, "ccomp") {
		if o := v.kid(h, "obj"); o > h && o < c {
			s = o // the parser took the subject for the object of "said"
		}
	}
	if t < 0 || s < 0 || v.kid(c, "expl") >= 0 {
		return nil
	}
	m := &match.Match{Pattern: dutyPattern(), Frame: &match.Frame{Sent: v.i, Head: c, Light: -1, Cop: -1, Conj: -1}, Trigger: []int{t}}
	var to []casus.Party
	for _, k := range v.conjuncts(s) {
		to = append(to, v.argParties(match.Arg{Slot: "subj", Head: k, Mention: v.byTok[k]}, m, false)...)
	}
	if !hasCode(to) || sameParty(to, by) {
		return nil
	}
	ev := &casus.Event{
		Trigger: v.textOf(t, t+1), Type: "REQUEST", Status: casus.Happened, StatusWhy: quote(v.toks[t].Form) + ", said by one party of another",
		Actor: dedupe(by), Recipient: dedupe(to),
	}
	d := v.dateOf(c, casus.Happened)
	ev.Date, ev.DateWhy = d.iso, d.why
	return &coded{ev: ev, head: c, triggers: m.Trigger, span: v.toks[t].Span, m: m, verdict: verdict{purpose: -1}}
}

// dutyWord is the modal of duty of a clause, or -1.
func (v *view) dutyWord(c int) int {
	for _, k := range v.children(c) {
		if v.is(k, "aux") && inSet(lower(v.toks[k].Form), "must", "should") {
			return k
		}
	}
	if inSet(v.lemma[c], "need", "have") {
		if x := v.kid(c, "xcomp"); x >= 0 && v.hasTo(x) {
			return c
		}
	}
	return -1
}

// refused turns what a party will not do into the refusal: "said he would not lift the embargo".
func (v *view) refused(c *coded) {
	if c.ev.Status != casus.Denied || !v.willNot(c) {
		return
	}
	by := v.saidBy(c.head)
	if len(by) > 0 && !sameParty(by, c.ev.Actor) && !firstPerson(c.ev.Actor) {
		return // somebody else's prediction
	}
	mode, ok := map[string]string{"AID": "assist", "CONCEDE": "yield", "RETREAT": "yield", "CONSULT": "meet", "AGREE": "", "COOPERATE": ""}[c.ev.Type]
	if !ok {
		return
	}
	if c.m.Reciprocal {
		v.splitSides(c)
	}
	c.ev.Type, c.ev.Mode, c.ev.CAMEO, c.ev.SaidBy = "REJECT", mode, "", nil
	c.ev.Status, c.ev.StatusWhy = casus.Happened, "the party itself will not: a refusal"
}

func (v *view) willNot(c *coded) bool {
	for _, t := range []int{c.head, c.m.Frame.Light} {
		if t < 0 {
			continue
		}
		will, not := false, false
		for _, k := range v.children(t) {
			will = will || v.is(k, "aux") && inSet(lower(v.toks[k].Form), "will", "wo", "would", "'ll", "’ll")
			not = not || v.negator(k)
		}
		if will && not {
			return true
		}
	}
	return false
}
