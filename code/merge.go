package code

import "github.com/casus/casus"

// merge joins events of one type that are one happening told with two words: a noun that is an argument or adjunct of
// the other's verb ("the attack killed 17", "wounded in an airstrike"), or a result coordinated with its cause ("shot
// and killed"). Separate acts stay apart.
func (v *view) merge(es []*coded) []*coded {
	gone := make([]bool, len(es))
	for i := range es {
		for j := range es {
			if i == j || gone[i] || gone[j] {
				continue
			}
			if v.dealDone(es[i], es[j]) {
				gone[j] = true
				v.drop(es[j].head, quote(es[j].ev.Trigger)+" is what was "+quote(es[i].ev.Trigger))
			}
			if es[i].ev.Type != es[j].ev.Type {
				continue
			}
			done := es[i].ev.Status == casus.Happened || es[j].ev.Status != casus.Happened // what is done is no part of what is not
			if v.sameTrigger(es[i], es[j]) && i < j || v.isObject(es[j], es[i]) || v.claimOf(es[j], es[i]) || done && v.tellsSame(es[i], es[j]) {
				v.join(es[i], es[j])
				gone[j] = true
				v.drop(es[j].head, quote(es[j].ev.Trigger)+" tells the same happening as "+quote(es[i].ev.Trigger))
			}
		}
	}
	var out []*coded
	for i, e := range es {
		if !gone[i] {
			out = append(out, e)
		}
	}
	return out
}

// dealDone: b is but the deal that a signs or concludes.
func (v *view) dealDone(a, b *coded) bool {
	return a.ev.Type == "SUPPORT" && b.ev.Type == "AGREE" && v.isObject(b, a)
}

// isObject: b is the object noun of a's verb ("imposed sanctions", "attended the meeting").
func (v *view) isObject(b, a *coded) bool {
	return b.noun && !a.noun && v.is(b.head, "obj") && v.head(b.head) == a.head && v.oneSide(a, b)
}

// claimOf: b is but the claim of responsibility for a.
func (v *view) claimOf(b, a *coded) bool {
	if !v.claimTrigger(b) || v.claimTrigger(a) {
		return false
	}
	for _, t := range b.triggers {
		if v.within(a.head, t) {
			return true
		}
	}
	return false
}

func (v *view) sameTrigger(a, b *coded) bool {
	for _, x := range a.triggers {
		for _, y := range b.triggers {
			if x == y {
				return true
			}
		}
	}
	return false
}

// tellsSame decides whether b adds nothing of its own to a. The word that says more stays: a noun with a mode before a
// bare result verb, else the verb.
func (v *view) tellsSame(a, b *coded) bool {
	if v.besides(b, a) {
		return false
	}
	if a.ev.Type != "ASSAULT" && a.ev.Type != "PROTEST" && a.ev.Type != "CONSULT" && a.ev.Type != "COERCE" && a.ev.Type != "AID" && a.ev.Type != "MOBILIZE" {
		return false
	}
	if v.pointsBack(a, b) {
		return true
	}
	if v.besides(a, b) {
		return true
	}
	ra, rb := v.words.has("result", v.lemma[a.head]), v.words.has("result", v.lemma[b.head])
	switch {
	case b.ev.Type == "CONSULT" && b.noun && len(b.ev.Actor) == 0 && a.ev.Mode == "third-party" && v.is(a.head, "acl") && v.head(a.head) == b.head: // "talks brokered by X"
		return true
	case b.ev.Type == "CONSULT" && b.noun && a.ev.Mode == "third-party" && v.is(b.head, "obj") && v.head(b.head) == a.head: // "mediated talks between X and Y"
		return true
	case a.noun && !b.noun && a.m.Frame.Light >= 0 && v.is(b.head, "advcl") && v.head(b.head) == a.m.Frame.Light && !v.hasTo(b.head): // "carried out strikes, killing 12"
		return rb && v.markOf(b.head) == "" && v.shareActor(a, b)
	case v.is(b.head, "compound") && v.head(b.head) == a.head, // "protest march"
		v.is(b.head, "acl") && v.head(b.head) == a.head && v.toks[b.head].XPOS == "VBG" && a.noun: // "a rally protesting against"
		return true
	case v.hangsOn(a.head, b.head): // a is the noun under b's verb
		return rb && a.noun && (a.ev.Mode != "" || b.ev.Mode == "") && v.oneSide(a, b)
	case v.hangsOn(b.head, a.head):
		if b.noun && !a.noun {
			if ra && (b.ev.Mode != "" && a.ev.Mode == "") {
				return false // the other way round is better
			}
			return v.oneSide(a, b) && v.factual(b.head)
		}
		return b.noun && a.noun && v.oneSide(a, b) && v.is(b.head, "nmod") && inSet(v.caseOf(b.head), "in", "of", "during")
	case v.is(b.head, "conj") && v.head(b.head) == a.head && !a.noun:
		return rb && v.shareVictims(a, b)
	case !a.noun && !b.noun && v.is(b.head, "advcl") && v.head(b.head) == a.head && !v.hasTo(b.head):
		return rb && v.shareActor(a, b) && v.markOf(b.head) == ""
	case !b.noun && v.is(b.head, "acl") && v.head(b.head) == a.head && a.noun: // "offensive to seize control"
		return v.hasTo(b.head) || rb
	case !a.noun && !b.noun && v.is(b.head, "xcomp") && v.head(b.head) == a.head,
		!b.noun && (v.is(b.head, "advcl") || v.is(b.head, "xcomp")) && v.hasTo(b.head) && (v.head(b.head) == a.head || a.m.Frame.Light >= 0 && v.head(b.head) == a.m.Frame.Light):
		return true
	}
	return false
}

// pointsBack: b is a bare "this attack", "those shootings" behind a.
func (v *view) pointsBack(a, b *coded) bool {
	if !b.noun || b.head < a.head || len(b.ev.Actor)+len(b.ev.Recipient) > 0 || b.ev.Place != "" {
		return false
	}
	for _, k := range v.children(b.head) {
		if v.is(k, "det") && inSet(v.lemma[k], "this", "that", "these", "those") {
			return true
		}
	}
	return false
}

// besides: b stands in an apposition to a party of a, and tells only what befell it ("a general, the highest officer
// killed since").
func (v *view) besides(a, b *coded) bool {
	if !v.words.has("result", v.lemma[b.head]) {
		return false
	}
	for t, left := b.head, len(v.toks); t >= 0 && left > 0; t, left = v.head(t), left-1 {
		if !v.is(t, "appos") {
			continue
		}
		for _, p := range a.args {
			if v.head(t) == p {
				return true
			}
		}
	}
	return false
}

// hangsOn: a is subject, object, adjunct or "by" phrase of b.
func (v *view) hangsOn(a, b int) bool {
	h := v.head(a)
	if h >= 0 && h != b && v.is(h, "conj") && v.words.has("result", v.lemma[h]) {
		h = v.head(h) // "were killed and wounded in the attack"
	}
	if h != b {
		return false
	}
	return v.is(a, "nsubj") || v.is(a, "obj") || v.is(a, "obl") || v.is(a, "nmod")
}

// factual leaves out phrases that set the act in time by another happening ("arrested after the attack").
func (v *view) factual(t int) bool {
	return !inSet(v.caseOf(t), "after", "before", "since", "following", "until", "despite", "over", "for", "ahead_of", "amid", "from", "because_of")
}

// oneSide: neither names an actor that contradicts the other's.
func (v *view) oneSide(a, b *coded) bool {
	return len(codesOf(a.ev.Actor)) == 0 || len(codesOf(b.ev.Actor)) == 0 || overlap(codesOf(a.ev.Actor), codesOf(b.ev.Actor))
}

func (v *view) shareActor(a, b *coded) bool { return v.oneSide(a, b) }

func (v *view) shareVictims(a, b *coded) bool {
	if !v.oneSide(a, b) {
		return false
	}
	ca, cb := codesOf(a.ev.Recipient), codesOf(b.ev.Recipient)
	return len(ca) == 0 || len(cb) == 0 || overlap(ca, cb) || v.words.has("result", v.lemma[a.head])
}

func codesOf(ps []casus.Party) []casus.Code {
	var out []casus.Code
	for _, p := range ps {
		if p.Code != "" {
			out = append(out, p.Code)
		}
	}
	return out
}

func overlap(a, b []casus.Code) bool {
	for _, x := range a {
		for _, y := range b {
			if x == y {
				return true
			}
		}
	}
	return false
}

// join lets a take over what b says and a does not.
func (v *view) join(a, b *coded) {
	if len(codesOf(a.ev.Actor)) == 0 {
		if len(codesOf(b.ev.Actor)) > 0 || len(a.ev.Actor) == 0 {
			a.ev.Actor = b.ev.Actor
		}
	}
	if len(codesOf(a.ev.Recipient)) == 0 {
		if len(codesOf(b.ev.Recipient)) > 0 || len(a.ev.Recipient) == 0 {
			a.ev.Recipient = b.ev.Recipient
		}
	}
	if a.ev.Mode == "" {
		a.ev.Mode = b.ev.Mode
	}
	if a.ev.Place == "" {
		a.ev.Place, a.ev.PlaceSpan, a.ev.Located = b.ev.Place, b.ev.PlaceSpan, b.ev.Located
	}
	if a.ev.Date == "" {
		a.ev.Date, a.ev.DateWhy = b.ev.Date, b.ev.DateWhy
	}
	if len(a.ev.SaidBy) == 0 {
		a.ev.SaidBy = b.ev.SaidBy
	}
	a.triggers = append(append([]int(nil), a.triggers...), b.triggers...)
	a.args = append(a.args, b.args...)
}
