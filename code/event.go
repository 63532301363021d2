package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// events codes the matches of a sentence.
func (v *view) events(ms []match.Match) []*coded {
	ex := v.contents(ms)
	var out []*coded
	for i := range ms {
		m := &ms[i]
		if len(m.Trigger) == 0 {
			continue
		}
		head := m.Frame.Head
		if w := ex.why(v, head, m); w != "" {
			v.drop(head, m.Pattern.Name+": "+w)
			continue
		}
		if e := v.event(m, head); e != nil {
			out = append(out, e)
		}
	}
	out = v.claims(out)
	v.attackers(out)
	out = v.merge(out)
	return v.relevant(out)
}

func (v *view) event(m *match.Match, head int) *coded {
	p := m.Pattern
	c := &coded{head: head, triggers: m.Trigger, m: m, noun: m.Frame.Noun}
	c.span = v.triggerSpan(m)
	ev := &casus.Event{Trigger: v.triggerText(m), Type: p.Type, Mode: m.Mode, CAMEO: p.CAMEO}
	c.ev = ev
	s := v.eventStatus(m, head)
	ev.Status, ev.StatusWhy = s.status, s.why
	for _, a := range m.Actor {
		ev.Actor = append(ev.Actor, v.withMembers(a, v.argParties(a, m, true))...)
		c.args = append(c.args, a.Head)
	}
	for _, a := range m.Recipient {
		ev.Recipient = append(ev.Recipient, v.withMembers(a, v.argParties(a, m, false))...)
		c.args = append(c.args, a.Head)
	}
	if m.Reciprocal && len(codesOf(ev.Actor)) == 1 {
		ev.Actor = append(ev.Actor, v.otherSide(head, m, ev.Actor[0])...)
	}
	v.takenFrom(c, m)
	v.attendant(c, m)
	ev.Actor, ev.Recipient = dedupe(ev.Actor), dedupe(ev.Recipient)
	ev.SaidBy = v.eventSource(head, ev)
	v.setPlace(c, m)
	d := v.dateOf(head, ev.Status)
	if d.iso == "" && m.Frame.Light >= 0 {
		d = v.dateOf(m.Frame.Light, ev.Status)
	}
	if d.iso == "" && len(ev.SaidBy) == 0 { // what somebody asked or blamed in words was done in saying it
		if r := v.sourceOf(head); r != nil && verbal(ev.Type) {
			d = v.dateOf(r.cue, ev.Status)
		}
	}
	ev.Date, ev.DateWhy = d.iso, d.why
	return c
}

// otherSide finds the second party of a mutual act that names only one ("waited for a meeting with the president"): the
// subject of the verb above, if that is somebody else in a public role.
func (v *view) otherSide(t int, m *match.Match, one casus.Party) []casus.Party {
	for at, left := t, 6; left > 0; left-- {
		h := v.head(at)
		if h < 0 || v.is(at, "acl:relcl") || v.is(at, "ccomp") {
			return nil
		}
		at = h
		if !v.verb(at) {
			continue
		}
		var out []casus.Party
		for _, s := range v.subjects(at) {
			for _, p := range v.argParties(match.Arg{Head: s, Mention: v.byTok[s]}, m, true) {
				if public(p.Code) && p.Code != one.Code {
					out = append(out, p)
				}
			}
		}
		if len(out) > 0 || v.kid(at, "nsubj") >= 0 {
			return out
		}
	}
	return nil
}

// attendant gives a meeting that names nobody the person who speaks or appears at it.
func (v *view) attendant(c *coded, m *match.Match) {
	if c.ev.Type != "CONSULT" || !c.noun || len(c.ev.Actor) > 0 || c.ev.Status != casus.Happened {
		return
	}
	t := c.head
	for left := 3; left > 0 && v.head(t) >= 0 && v.is(t, "nmod") && v.noun(v.head(t)); left-- {
		t = v.head(t)
	}
	h := v.head(t)
	if h < 0 || !v.verb(h) || !v.is(t, "obl") || !inSet(v.caseOf(t), "at", "in", "during", "from") {
		return
	}
	for _, s := range v.subjects(h) {
		for _, p := range v.argParties(match.Arg{Head: s, Mention: v.byTok[s]}, m, true) {
			if public(p.Code) {
				c.ev.Actor = append(c.ev.Actor, p)
			}
		}
	}
}

// eventStatus is what the pattern's words say, if grammar does not say more.
func (v *view) eventStatus(m *match.Match, head int) verdict {
	s := v.status(head)
	if s.status == casus.Happened && v.presentFuture(head) {
		return verdict{casus.Planned, "present tense with a day to come"}
	}
	if s.status == casus.Happened && m.Status != "" {
		return verdict{casus.Status(m.Status), "the words of pattern " + m.Pattern.Name + " say so"}
	}
	return s
}

// presentFuture holds for "the ministers meet in Rome on Monday": simple present with a bare weekday. Captions, which
// tell the past so, give the year.
func (v *view) presentFuture(t int) bool {
	if x := v.toks[t].XPOS; x != "VBP" && x != "VBZ" || v.s.Kind == casus.Headline {
		return false
	}
	day := false
	for _, i := range v.ments {
		m := &v.doc.Mentions[i]
		if m.Kind != casus.When {
			continue
		}
		for k := m.First; k < m.End && k < len(v.toks); k++ {
			if isWeekday(v.lemma[k]) && (v.head(m.Head) == t || v.head(k) == t) {
				day = true
			} else if v.toks[k].UPOS == "NUM" {
				return false
			}
		}
	}
	return day
}

// eventSource is said_by: none where the speaker of a verbal act is its actor.
func (v *view) eventSource(head int, ev *casus.Event) []casus.Party {
	by := v.saidBy(head)
	if verbal(ev.Type) && (sameParty(by, ev.Actor) || firstPerson(ev.Actor) || v.announced(head)) {
		return nil
	}
	return by
}

// firstPerson holds where the actor is the speaker by grammar.
func firstPerson(ps []casus.Party) bool {
	for _, p := range ps {
		if inSet(lower(p.Text), "i", "we") {
			return true
		}
	}
	return false
}

// announced holds for the object of a verb of announcing: who announces an agreement speaks of his own.
func (v *view) announced(t int) bool {
	r := v.sourceOf(t)
	return r != nil && r.object && len(r.content) > 0 && r.content[0] == t && inSet(v.lemma[r.cue], "announce", "declare", "unveil", "proclaim")
}

// verbal holds for acts done by speaking.
func verbal(typ string) bool {
	return inSet(typ, "AGREE", "REQUEST", "ACCUSE", "THREATEN", "REJECT", "SUPPORT")
}

// triggerText is the trigger as written; of a trigger with a gap the words from first to last if they are near, else
// its head alone.
func (v *view) triggerText(m *match.Match) string {
	a, b := m.Trigger[0], m.Trigger[len(m.Trigger)-1]+1
	if b-a > len(m.Trigger)+3 {
		a, b = m.Frame.Head, m.Frame.Head+1
	}
	return v.textOf(a, b)
}

func (v *view) triggerSpan(m *match.Match) casus.Span {
	return casus.Span(v.toks[m.Trigger[0]].Span)
}

func (v *view) setPlace(c *coded, m *match.Match) {
	var p placed
	p = v.placeOf(c.head)
	for _, a := range m.Place {
		if p.text != "" {
			break
		}
		if inSet(v.caseOf(a.Head), "in", "at", "near", "on", "outside", "inside") {
			p = v.placeIn(a.Head)
		}
	}
	if p.text == "" && m.Frame.Light >= 0 {
		p = v.placeOf(m.Frame.Light)
	}
	if p.text == "" && c.ev.Type == "ASSAULT" && c.ev.Status != casus.Denied {
		for _, a := range m.Recipient {
			if p = v.placeOfParty(a.Head); p.text != "" {
				break
			}
		}
		if p.text == "" {
			p = v.placeHit(c.head)
		}
	}
	if p.text == "" && c.ev.Type == "RETREAT" {
		p = v.placeLeft(c.head)
	}
	if p.text == "" {
		return
	}
	c.ev.Place, c.ev.PlaceSpan, c.ev.Located = p.text, spanPtr(p.span), p.place
}

// placeHit is the place that an act of violence is done to, though the pattern gives it no part: "the town was shelled",
// "the strike on the town".
func (v *view) placeHit(t int) placed {
	for _, k := range v.children(t) {
		hit := v.is(k, "obj") || v.is(k, "nsubj:pass") || v.is(k, "nmod") && inSet(v.caseOf(k), "of", "on", "against", "for") ||
			v.is(k, "obl") && inSet(v.caseOf(k), "of", "on", "against")
		if hit {
			if p := v.placeIn(k); p.text != "" {
				return p
			}
		}
	}
	return placed{}
}

// placeLeft is what forces withdraw from: their withdrawal is told of that place.
func (v *view) placeLeft(t int) placed {
	for _, k := range v.children(t) {
		if (v.is(k, "obl") || v.is(k, "nmod")) && v.caseOf(k) == "from" {
			if p := v.placeIn(k); p.text != "" {
				return p
			}
		}
	}
	return placed{}
}
