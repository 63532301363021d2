package code

import "github.com/casus/casus"

// relevant drops events in which nobody acts in a public role, but for terror, mass protest and what a state does by
// its nature. A definite event noun that names no party is kept.
func (v *view) relevant(es []*coded) []*coded {
	var out []*coded
	for _, e := range es {
		why := v.private(e)
		if why == "" {
			why = v.unasserted(e, es)
		}
		if why != "" {
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
	if v.byNature(e) {
		return "wind, water or the like does it"
	}
	if v.noActor(e) {
		return "who does it is nobody who can"
	}
	all := append(append([]casus.Party(nil), e.ev.Actor...), e.ev.Recipient...)
	if hasPublic(all) {
		return ""
	}
	if len(e.ev.Actor) > 0 && len(codesOf(all)) == 0 && !inSet(e.ev.Type, "PROTEST", "MOBILIZE") {
		if v.namedActor(e) && namedSuffices(e.ev.Type) {
			return "" // somebody by name, though not known to us
		}
		return "nobody in it is known"
	}
	switch e.ev.Type {
	case "PROTEST", "MOBILIZE":
		return ""
	case "SANCTION":
		if as := codesOf(e.ev.Actor); len(as) > 0 && onlyRole(as, "BUS") {
			return "a company and its own people"
		}
		return ""
	case "COERCE", "RETREAT", "CONCEDE", "AID":
		if len(codesOf(e.ev.Actor)) == 0 {
			return ""
		}
		return "no side acts in a public role"
	case "ASSAULT":
		if len(codesOf(e.ev.Actor)) == 0 || terror(e.ev.Mode) {
			return ""
		}
		if v.massKilling(e) {
			return ""
		}
		return "violence between private persons"
	}
	if len(codesOf(e.ev.Actor)) == 0 && !onlyRole(codesOf(e.ev.Recipient), "BUS") && v.namedActor(e) && namedSuffices(e.ev.Type) {
		return ""
	}
	if len(all) == 0 && e.noun {
		if e.ev.Type == "THREATEN" && v.speaksOfDanger(e.head) {
			return "a danger, and nobody who threatens"
		}
		return ""
	}
	return "no side is known to act in a public role"
}

// byNature holds where the one who acts is a storm, a flood or the like, whatever its name.
func (v *view) byNature(e *coded) bool {
	if !inSet(e.ev.Type, "ASSAULT", "COERCE", "PROTEST", "SANCTION") {
		return false
	}
	for _, a := range e.m.Actor {
		if v.words.has("nature", v.lemma[a.Head]) {
			return true
		}
		for _, k := range v.children(a.Head) {
			if (v.is(k, "compound") || v.is(k, "nmod:desc") || v.is(k, "flat") || v.is(k, "appos")) && v.words.has("nature", v.lemma[k]) {
				return true
			}
		}
		if h := v.head(a.Head); h >= 0 && (v.is(a.Head, "appos") || v.is(a.Head, "flat")) && v.words.has("nature", v.lemma[h]) {
			return true
		}
	}
	return false
}

// noActor holds for a verb of violence whose subject is a name that stands for nobody known, and that has no victim ("United
// attacked from the start").
func (v *view) noActor(e *coded) bool {
	if e.noun || e.ev.Type != "ASSAULT" || len(e.ev.Actor)+len(e.ev.Recipient) > 0 {
		return false
	}
	s := v.kid(e.head, "nsubj")
	return s >= 0 && v.toks[s].UPOS == "PROPN"
}

func onlyRole(cs []casus.Code, role string) bool {
	for _, c := range cs {
		if c.Role() != role {
			return false
		}
	}
	return len(cs) > 0
}

// massKilling holds where private persons killed many at once, which is coded as terror; they are criminals then.
func (v *view) massKilling(e *coded) bool {
	if e.ev.Status != casus.Happened || !inSet(v.lemma[e.head], "kill", "murder", "massacre", "slaughter", "shoot") {
		return false
	}
	for _, t := range v.patients(e.head) {
		if q, ok := v.quantityOf(t); ok && q.low != nil && *q.low >= 4 {
			for i := range e.ev.Actor {
				if a := &e.ev.Actor[i]; a.Code != "" {
					a.Code, a.Why = casus.Code(a.Code.Country()+".CRM"), join(a.Why, "a killer of many")
				}
			}
			return true
		}
	}
	return false
}

// namedSuffices holds for types of which a name alone, though its role is not known, makes a record.
func namedSuffices(typ string) bool {
	return inSet(typ, "REJECT", "REQUEST", "ACCUSE", "THREATEN", "CONCEDE", "RETREAT", "SANCTION", "AGREE")
}

// namedActor holds where a party is a person or body by name whose role is not known.
func (v *view) namedActor(e *coded) bool {
	for _, t := range e.args {
		if m := v.mentionAt(t); m != nil && (m.Kind == casus.Person || m.Kind == casus.Org) && len(m.Actors) == 0 && upperIn(v, m) {
			return true
		}
	}
	return false
}

// unasserted says why an event is not told as one: a bare hope, ability or duty; the purpose of another event that is
// coded; a sort of happening and not one.
func (v *view) unasserted(e *coded, es []*coded) string {
	if e.verdict.bare && e.ev.Status == casus.Possible {
		return "a mere hope, ability or duty: " + e.ev.StatusWhy
	}
	if p := e.verdict.purpose; p >= 0 && e.ev.Status == casus.Planned {
		for _, o := range es {
			if o != e && (o.head == p || o.m.Frame.Light == p) {
				if o.ev.Mode == "crowd-control" && len(o.ev.Recipient) == 0 {
					o.ev.Recipient = e.ev.Recipient // "used tear gas to disperse the crowd"
				}
				return "the purpose of " + quote(o.ev.Trigger)
			}
		}
	}
	if h := v.head(e.head); !e.noun && h >= 0 && v.is(e.head, "acl") && v.toks[e.head].XPOS == "VBG" && v.markOf(e.head) == "of" && v.words.has("notion", v.lemma[h]) {
		return "an idea, not a happening"
	}
	if e.noun && e.ev.Status == casus.Happened && len(e.ev.Actor)+len(e.ev.Recipient) == 0 && e.ev.Place == "" && e.ev.Date == "" && v.generic(e.head) {
		return "happenings of the sort, not one of them"
	}
	return ""
}

// generic holds for bare nouns in phrases that place nothing in time: "aid shipments", "fear of killings".
func (v *view) generic(t int) bool {
	if v.definite(t) || !(v.is(t, "obl") || v.is(t, "nmod") || v.is(t, "obj") || v.is(t, "conj")) {
		return false
	}
	if inSet(v.caseOf(t), "after", "during", "following", "amid", "since", "despite", "amidst") {
		return false
	}
	for _, k := range v.children(t) {
		if v.is(k, "det") || v.is(k, "nummod") || v.is(k, "acl") {
			return false
		}
	}
	return true
}

// inGeneral holds for what is only possible or denied and has no party, place or time ("to prevent attacks").
func (v *view) inGeneral(e *coded) bool {
	if e.ev.Status != casus.Possible && e.ev.Status != casus.Denied || !e.noun && hasPublic(e.ev.SaidBy) {
		return false
	}
	return len(e.ev.Actor)+len(e.ev.Recipient) == 0 && e.ev.Place == "" && e.ev.Date == "" && !v.is(e.head, "nsubj") && !(e.noun && v.definite(e.head))
}

func hasPublic(ps []casus.Party) bool {
	for _, p := range ps {
		if public(p.Code) {
			return true
		}
	}
	return false
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
