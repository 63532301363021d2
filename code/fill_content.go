package code

import "github.com/casus/casus"

// fillFromContent gives a refusal, promise or threat that names nobody as its addressee those whom its content is
// about: "refused to admit the refugees", "agreed to send arms to the government". inside are the acts that were found
// in the contents and make no event of their own.
func (v *view) fillFromContent(acts, inside []*coded) {
	for _, a := range acts {
		if !inSet(a.ev.Type, "REJECT", "AGREE", "THREATEN") || len(codesOf(a.ev.Recipient)) > 0 || len(codesOf(a.ev.Actor)) == 0 {
			continue
		}
		for _, c := range inside {
			if !v.contentOf(c, a) || a.ev.Type == "THREATEN" && c.noun { // "warned against an attack on X" threatens somebody else
				continue
			}
			if ps := others(affected(c), a.ev.Actor); len(codesOf(ps)) > 0 {
				a.ev.Recipient = because(ps, "whom "+quote(c.ev.Trigger)+" is about")
				break
			}
		}
	}
}

// contentOf: c is the infinitive, clause or noun that says what a refuses, promises or threatens.
func (v *view) contentOf(c, a *coded) bool {
	for _, h := range a.m.Content {
		if h == c.head || c.m.Frame.Light == h {
			return true
		}
	}
	return false
}

// affected are those to whom an act is done, or all parties of a mutual one.
func affected(c *coded) []casus.Party {
	if c.m.Reciprocal {
		return c.ev.Actor
	}
	return c.ev.Recipient
}

// others are the parties whose code is not among those of ps.
func others(of, ps []casus.Party) []casus.Party {
	var out []casus.Party
	for _, p := range of {
		if !overlap([]casus.Code{p.Code}, codesOf(ps)) {
			out = append(out, p)
		}
	}
	return out
}
