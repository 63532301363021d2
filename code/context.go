package code

import (
	"strings"

	"github.com/casus/casus"
	"github.com/casus/casus/match"
)

// fillFrom completes parties that a sentence gives once for two of its events.
func (v *view) fillFrom(es []*coded) {
	for _, a := range es {
		v.fillAround(a, es)
		for _, b := range es {
			if a == b {
				continue
			}
			switch {
			case a.ev.Type == "ASSAULT" && b.ev.Type == "ASSAULT":
				v.fillFight(a, b)
			case a.ev.Type == "REJECT" && (b.ev.Type == "ACCUSE" || b.ev.Type == "REQUEST"):
				v.fillReply(a, b)
			}
			if a.ev.Type == "REJECT" || a.ev.Type == "ACCUSE" {
				v.fillAnswered(a, b)
			}
		}
	}
}

// fillFight: "fought against an offensive by X" has X as whom it was fought against, and the fighters as those whom the
// offensive was against; "took the town from X after an offensive" has the same X in both.
func (v *view) fillFight(a, b *coded) {
	if !b.noun || v.head(b.head) != a.head || !v.is(b.head, "obl") {
		return
	}
	c := v.caseOf(b.head)
	if c == "against" {
		if len(codesOf(a.ev.Recipient)) == 0 && len(codesOf(b.ev.Actor)) > 0 {
			a.ev.Recipient = because(b.ev.Actor, "the attackers in "+quote(b.ev.Trigger))
		}
		if len(codesOf(b.ev.Recipient)) == 0 && len(codesOf(a.ev.Actor)) > 0 {
			b.ev.Recipient = because(a.ev.Actor, "those who "+quote(a.ev.Trigger))
		}
		return
	}
	same := len(codesOf(b.ev.Actor)) == 0 || overlap(codesOf(a.ev.Actor), codesOf(b.ev.Actor))
	if inSet(c, "following", "after", "in", "during") && same && !a.noun && len(codesOf(b.ev.Recipient)) == 0 && len(codesOf(b.ev.Actor)) > 0 {
		b.ev.Recipient = because(a.ev.Recipient, "the other side of "+quote(a.ev.Trigger))
	}
}

// fillReply: who rejects what somebody asks of him or accuses him of rejects that somebody.
func (v *view) fillReply(a, b *coded) {
	if len(codesOf(a.ev.Recipient)) > 0 || len(codesOf(b.ev.Actor)) == 0 || !overlap(codesOf(a.ev.Actor), codesOf(b.ev.Recipient)) {
		return
	}
	a.ev.Recipient = because(b.ev.Actor, "those of "+quote(b.ev.Trigger))
}

// fillAnswered: who rejects or condemns somebody's threats, demands or charges is whom they are addressed to.
func (v *view) fillAnswered(a, b *coded) {
	if !b.noun || !v.is(b.head, "obj") || v.head(b.head) != a.head || !inSet(b.ev.Type, "THREATEN", "REQUEST", "ACCUSE") {
		return
	}
	if len(codesOf(b.ev.Recipient)) == 0 && overlap(codesOf(b.ev.Actor), codesOf(a.ev.Recipient)) {
		b.ev.Recipient = because(others(a.ev.Actor, b.ev.Actor), "who answers it")
	}
}

// because copies parties with a further reason.
func because(ps []casus.Party, why string) []casus.Party {
	out := append([]casus.Party(nil), ps...)
	for i := range out {
		out[i].Why = join(out[i].Why, why)
	}
	return out
}

// promised turns what a party says that it will do for another, or stop doing, into the promise: AGREE or CONCEDE.
func (v *view) promised(c *coded, m *match.Match) {
	if c.ev.Status != casus.Planned || !sameParty(v.saidBy(c.head), c.ev.Actor) && !firstPerson(c.ev.Actor) {
		return
	}
	switch c.ev.Type {
	case "COOPERATE", "AID":
		c.ev.Type = "AGREE"
	case "RETREAT":
		c.ev.Type = "CONCEDE"
		if c.ev.Mode == "release" {
			c.ev.Type = "AGREE" // "said that they will free the hostages"
		}
	default:
		return
	}
	if m.Reciprocal { // the partner "with" whom one will work is promised it
		v.splitSides(c)
	}
	c.ev.Mode, c.ev.CAMEO, c.ev.SaidBy = "", "", nil
	c.ev.Status = casus.Happened
	c.ev.StatusWhy = "the party itself says that it will: a promise"
}

// splitSides makes of the parties of a mutual act those who speak of it and, behind a preposition, those with whom.
func (v *view) splitSides(c *coded) {
	c.ev.Actor, c.ev.Recipient = nil, nil
	for _, a := range c.m.Actor {
		ps := v.argParties(a, c.m, true)
		if strings.HasPrefix(a.Slot, "prep:") {
			c.ev.Recipient = append(c.ev.Recipient, ps...)
		} else {
			c.ev.Actor = append(c.ev.Actor, ps...)
		}
	}
}
