package code

import "github.com/casus/casus"

// phaseState is what the words around a ceasefire or talks have made of it so far.
type phaseState struct {
	thread, phase string
	alleged       bool
}

// phaseName is the phase that a key of the word lists leads to when nothing stood before.
func phaseName(thread, key string) string {
	switch key {
	case "propose":
		return "proposed"
	case "agree":
		return "agreed"
	case "end":
		if thread == threadTalks {
			return "broken-off"
		}
		return "ended"
	case "hold":
		if thread == threadTalks {
			return "held"
		}
		return "in-force"
	case "reject":
		return "rejected"
	case "deny":
		return "denied"
	case "declare":
		return "declared"
	case "violate":
		return "violated"
	case "extend":
		return "extended"
	case "resume":
		return "resumed"
	}
	return ""
}

// foldPhase goes from the noun outward: the nearest word says what becomes of it, those farther out what is made of
// that ("urged them to extend the truce" proposes).
func (v *view) foldPhase(n threadNoun, path []int, e *coded) phaseState {
	s := phaseState{thread: n.thread}
	for _, k := range v.children(n.tok) {
		if v.is(k, "amod") || v.is(k, "compound") {
			if c := v.words.key("phasemod", lower(v.toks[k].Form)); c != "" {
				s.step(c)
			}
		}
	}
	for i := 1; i < len(path); i++ {
		c := v.phaseKey("phase"+s.thread, path[i], path[i-1])
		if c == "discuss" { // who discusses a truce holds talks on it
			s.thread, s.phase = threadTalks, "held"
			continue
		}
		s.step(c)
	}
	v.settle(&s, e)
	return s
}

// phaseKey is what a word makes of the matter that stands below it at child x.
func (v *view) phaseKey(list string, t, x int) string {
	word := v.phrasal(t)
	if c := v.caseOf(x); c != "" {
		if k := v.words.key(list, word+"_"+c); k != "" {
			return k
		}
	}
	for _, k := range v.children(t) {
		if k == x || !v.is(k, "obj") && !v.is(k, "obl") && !v.is(k, "advmod") {
			continue
		}
		tail := v.lemma[k]
		if c := v.caseOf(k); c != "" {
			tail = c + "_" + tail
		}
		if key := v.words.key(list, v.lemma[t]+"_"+tail); key != "" {
			return key
		}
	}
	if c := v.caseOf(t); c != "" { // "the truce is in force"
		if key := v.words.key(list, "be_"+c+"_"+v.lemma[t]); key != "" {
			return key
		}
	}
	if key := v.words.key(list, word); key != "" {
		return key
	}
	return v.words.key(list, v.lemma[t])
}

// step takes the next word outward into account.
func (s *phaseState) step(key string) {
	now := s.phase
	switch {
	case key == "":
	case now == "":
		s.phase = phaseName(s.thread, key)
	case key == "violate":
		s.phase = "violated"
	case key == "deny":
		s.phase = "denied"
	case key == "accuse":
		s.alleged = s.alleged || now == "violated" || now == "ended" || now == "broken-off"
	case key == "threaten":
		s.phase = ""
	case now == "violated":
		s.overViolated(key)
	case key == "propose":
		if s.phase = "proposed"; now == "ended" || now == "broken-off" {
			s.phase = ""
		}
	case key == "reject":
		if s.phase = "rejected"; now == "ended" || now == "broken-off" {
			s.phase = ""
		}
	case key == "agree", key == "declare":
		if inSet(now, "proposed", "in-force", "held", "resumed") {
			s.phase = phaseName(s.thread, key)
		}
	default:
		s.phase = phaseName(s.thread, key)
	}
}

func (s *phaseState) overViolated(key string) {
	switch key {
	case "end", "propose", "agree": // "end the violations"
		s.phase = ""
	case "reject":
		s.phase = "denied"
	}
}

// settle completes the phase by the type and status of the event.
func (v *view) settle(s *phaseState, e *coded) {
	ev := e.ev
	if s.phase == "" {
		s.phase = phaseOfType(s.thread, ev)
	}
	if s.phase == "violated" {
		switch {
		case ev.Status == casus.Denied:
			s.phase = "denied"
		case ev.Type == "ACCUSE", ev.Type == "ASSAULT" && len(ev.SaidBy) > 0, ev.Status == casus.Possible:
			s.alleged = true
		}
	}
	if ev.Type == "REJECT" && inSet(s.phase, "violated", "ended") && s.thread == threadCeasefire {
		s.phase, s.alleged = "denied", false
	}
	switch ev.Status {
	case casus.Planned:
		if inSet(s.phase, "held", "resumed", "in-force") {
			s.phase = "agreed"
		}
	case casus.Possible:
		if inSet(s.phase, "held", "resumed", "in-force", "agreed", "declared", "extended") {
			s.phase = "proposed"
		}
	case casus.Denied:
		if s.phase == "held" || s.phase == "resumed" {
			s.phase = ""
		}
	}
}

// phaseOfType is what an act makes of the matter where no word says it.
func phaseOfType(thread string, ev *casus.Event) string {
	switch {
	case ev.Type == "REQUEST":
		return "proposed"
	case ev.Type == "REJECT":
		return "rejected"
	case ev.Type == "AGREE":
		return "agreed"
	case thread == threadTalks && ev.Type == "CONSULT":
		return "held"
	case thread == threadTalks && ev.Type == "SANCTION":
		return "broken-off"
	case thread == threadCeasefire && ev.Type == "RETREAT" && ev.Mode == "ceasefire":
		return "in-force"
	case thread == threadCeasefire && ev.Type == "CONCEDE":
		return "declared"
	}
	return ""
}
