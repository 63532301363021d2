package code

import (
	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// events codes the matches of a sentence.
func (v *view) events(ms []match.Match) []*coded {
	ex := v.contents(ms)
	var out, inside []*coded
	for i := range ms {
		m := &ms[i]
		if len(m.Trigger) == 0 {
			continue
		}
		head := m.Frame.Head
		if w := ex.why(v, head, m); w != "" {
			v.drop(head, m.Pattern.Name+": "+w)
			inside = append(inside, v.event(m, head))
			continue
		}
		out = append(out, v.event(m, head))
	}
	v.fillFromContent(out, inside)
	out = append(out, v.duties()...)
	out = v.claims(out)
	v.attackers(out)
	v.fillFrom(out)
	out = v.merge(out)
	v.fillFrom(out) // again, with what the merged ones brought
	v.fillAimed(out)
	v.strikesAlone(out)
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
	c.verdict = s
	for _, a := range m.Actor {
		ev.Actor = append(ev.Actor, v.withMembers(a, v.argParties(a, m, true))...)
		c.args = append(c.args, a.Head)
	}
	if d := v.outOfDenial(head); d >= 0 {
		ev.Actor = nil
		for _, s := range v.subjects(d) {
			ev.Actor = append(ev.Actor, v.argParties(match.Arg{Head: s, Mention: v.byTok[s]}, m, true)...)
		}
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
	v.promised(c, m)
	v.refused(c)
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
	if d.iso == "" {
		d.why = v.noDate(head)
	}
	ev.Date, ev.DateWhy = d.iso, d.why
	if ev.Status == casus.Happened && v.afterPublication(d.iso) {
		ev.Status, ev.StatusWhy = casus.Planned, "its date lies after the day of publication"
		c.verdict.status, c.verdict.why = ev.Status, ev.StatusWhy
	}
	return c
}

// afterPublication compares at the precision of the date: nothing has happened on a day that is still to come.
func (v *view) afterPublication(iso string) bool {
	day := v.doc.Article.Published
	return iso != "" && len(day) >= len(iso) && iso > day[:len(iso)]
}

// eventStatus is what the pattern's words say, if grammar does not say more.
func (v *view) eventStatus(m *match.Match, head int) verdict {
	s := v.status(head)
	if s.status == casus.Happened && v.presentFuture(head) {
		return verdict{status: casus.Planned, why: "present tense with a day to come", purpose: -1}
	}
	if s.status == casus.Happened && m.Status != "" {
		return verdict{status: casus.Status(m.Status), why: "the words of pattern " + m.Pattern.Name + " say so", purpose: -1}
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

// triggerText is the trigger as written; of a trigger with a gap the words from first to last if they are near, else
// its head alone.
func (v *view) triggerText(m *match.Match) string {
	a, b := v.triggerRange(m)
	return v.textOf(a, b)
}

func (v *view) triggerRange(m *match.Match) (int, int) {
	a, b := m.Trigger[0], m.Trigger[len(m.Trigger)-1]+1
	if b-a > len(m.Trigger)+3 {
		return m.Frame.Head, m.Frame.Head + 1
	}
	return a, b
}

func (v *view) triggerSpan(m *match.Match) casus.Span {
	a, _ := v.triggerRange(m)
	return v.toks[a].Span
}
