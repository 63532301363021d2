package code

import "github.com/casus/casus"

// relevant drops events in which nobody acts in a public role, but for terror, mass protest and what a state does by
// its nature. A definite event noun that names no party is kept.
func (v *view) relevant(es []*coded) []*coded {
	var out []*coded
	for _, e := range es {
		if why := v.private(e); why != "" {
			v.drop(e.head, quote(e.ev.Trigger)+" ("+e.ev.Type+"): "+why)
			continue
		}
		out = append(out, e)
	}
	return out
}

func (v *view) private(e *coded) string {
	if v.inGeneral(e) {
		return "spoken of in general, not as a happening"
	}
	all := append(append([]casus.Party(nil), e.ev.Actor...), e.ev.Recipient...)
	for _, p := range all {
		if public(p.Code) {
			return ""
		}
	}
	switch e.ev.Type {
	case "PROTEST", "MOBILIZE", "SANCTION":
		return ""
	case "COERCE", "RETREAT", "CONCEDE":
		if len(codesOf(e.ev.Actor)) == 0 {
			return ""
		}
		return "no side acts in a public role"
	case "ASSAULT":
		if len(codesOf(e.ev.Actor)) == 0 || terror(e.ev.Mode) {
			return ""
		}
		return "violence between private persons"
	}
	if len(all) == 0 && e.noun {
		if e.ev.Type == "THREATEN" && v.speaksOfDanger(e.head) {
			return "a danger, and nobody who threatens"
		}
		return ""
	}
	return "no side is known to act in a public role"
}

// inGeneral holds for what is only possible or denied and has no party, place or time ("to prevent attacks").
func (v *view) inGeneral(e *coded) bool {
	if e.ev.Status != casus.Possible && e.ev.Status != casus.Denied {
		return false
	}
	return len(e.ev.Actor)+len(e.ev.Recipient) == 0 && e.ev.Place == "" && e.ev.Date == "" && !v.is(e.head, "nsubj") && !(e.noun && v.definite(e.head))
}

// public holds for every role but business, civilians and criminals.
func public(c casus.Code) bool {
	switch c.Role() {
	case "", "BUS", "CVL", "CRM":
		return false
	}
	return true
}

func terror(mode string) bool {
	return inSet(mode, "suicide-attack", "explosives", "targeted", "aerial", "drone", "heavy-weapons", "unconventional", "firearms", "destroy")
}

// speaksOfDanger holds for "the threat of war", "a threat to peace".
func (v *view) speaksOfDanger(t int) bool {
	for _, k := range v.children(t) {
		if v.is(k, "nmod") && inSet(v.caseOf(k), "of", "to", "from") {
			return true
		}
	}
	return false
}
