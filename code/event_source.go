package code

import (
	"github.com/casus/casus"
)

// eventSource is said_by: none where the speaker of a verbal act is its actor.
func (v *view) eventSource(head int, ev *casus.Event) []casus.Party {
	by := v.saidBy(head)
	if verbal(ev.Type) && v.asideBy(head) {
		return nil
	}
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
