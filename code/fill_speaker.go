package code

import "github.com/casus/casus"

// speakerAgain are the parties of who speaks, for the pronoun that begins what he says and that nothing else explains: "the
// ministry said it would send aid". Number and kind must fit, and the speaker must be one.
func (v *view) speakerAgain(t int, m *casus.Mention) []casus.Party {
	form := lower(v.toks[t].Form)
	if v.toks[t].UPOS != "PRON" || !inSet(form, "it", "they", "he", "she") || m != nil && (m.Antecedent >= 0 || len(m.Actors) > 0) {
		return nil
	}
	h := v.head(t)
	if h < 0 || !v.is(t, "nsubj") {
		return nil
	}
	r := v.sourceOf(h)
	if r == nil || r.whole || r.object || r.accuse || len(r.speaker) != 1 || r.speaker[0] > t || r.content[0] != h {
		return nil
	}
	s := r.speaker[0]
	x := v.mentionAt(s)
	if x == nil {
		return nil
	}
	person := x.Kind == casus.Person || x.Kind == casus.Role && v.words.has("person", v.lemma[s])
	plural := v.toks[s].XPOS == "NNS"
	fits := form == "they" && plural || form == "it" && !person && !plural || (form == "he" || form == "she") && person && !plural
	if !fits {
		return nil
	}
	out := v.speakerAt(s)
	for i := range out {
		out[i].Why = join(out[i].Why, quote(v.toks[t].Form)+" is who speaks")
	}
	return out
}

// fillTargets: whom an attack is told to target is whom it is done to ("flew a mission, targeting the camps of the
// rebels").
func (v *view) fillTargets(c *coded) {
	if c.ev.Type != "ASSAULT" || len(c.ev.Recipient) > 0 {
		return
	}
	for _, t := range []int{c.head, c.m.Frame.Light} {
		if t < 0 {
			continue
		}
		for _, k := range v.children(t) {
			if !(v.is(k, "advcl") || v.is(k, "acl")) || v.toks[k].XPOS != "VBG" || v.lemma[k] != "target" {
				continue
			}
			if o := v.kid(k, "obj"); o >= 0 {
				if ps := v.knownParties(o, c.m); len(ps) > 0 {
					c.ev.Recipient = because(ps, "whom it targets")
					return
				}
			}
		}
	}
}

// fillSuspects: an inquiry into claims that somebody did something is against that somebody.
func (v *view) fillSuspects(c *coded, es []*coded) {
	if c.ev.Type != "ACCUSE" || len(c.ev.Recipient) > 0 {
		return
	}
	for _, b := range es {
		if b == c || !inSet(b.ev.Type, "ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "COOPERATE") || len(codesOf(b.ev.Actor)) == 0 {
			continue
		}
		under := false
		for t, left := b.head, 6; t >= 0 && left > 0; t, left = v.head(t), left-1 {
			begun := v.is(t, "obl") && v.caseOf(t) == "into" && v.is(c.head, "obj") && v.head(t) == v.head(c.head) // "began an inquiry into claims"
			if t == c.head || t == c.m.Frame.Light || begun {
				under = true
				break
			}
			if v.is(t, "acl:relcl") || v.is(t, "advcl") || v.is(t, "conj") || v.is(t, "appos") || v.is(t, "obl") && inSet(v.caseOf(t), "after", "following", "since", "before", "during") {
				break
			}
		}
		if ps := strangers(b.ev.Actor, c.ev.Actor); under && len(ps) > 0 {
			c.ev.Recipient = because(ps, "who is said to have done it")
			return
		}
	}
}
