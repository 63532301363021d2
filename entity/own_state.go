package entity

import "github.com/casus/casus/entity/actors"

// ownState is the country of a body of state that an office of a known country commands, fills or dissolves: "Israel's
// minister ordered the army to ...", wherever the article says that the army is to go.
func (w *work) ownState(i, k int, d *description) (string, string) {
	s := &w.sents[i]
	if d.noun.Flags&(actors.Body|actors.Office) == 0 || !stateRole(d.role) || !s.definite(k) {
		return "", ""
	}
	v := s.tok[k].Head
	if v < 0 || v > k || s.rel(k) != "obj" || !commands(s.low[v]) {
		return "", ""
	}
	for _, c := range s.kids(v) {
		if s.tok[c].Deprel != "nsubj" || int(c) > v {
			continue
		}
		n := w.refAt(i, int(c))
		if n < 0 || w.refs[n].vague || len(w.refs[n].parties) != 1 {
			return "", ""
		}
		p := w.refs[n].parties[0]
		if c := p.Code.Country(); stateRole(p.Code.Role()) && c != "INT" && c != "EUR" {
			return c, "under " + p.Text
		}
	}
	return "", ""
}

// stateRole holds for the organs of a state.
func stateRole(role string) bool {
	switch role {
	case "GOV", "MIL", "COP", "SPY", "JUD", "LEG":
		return true
	}
	return false
}

// commands holds for verbs that an office uses to those below it.
func commands(verb string) bool {
	switch verb {
	case "order", "tell", "instruct", "direct", "command", "authorize", "authorise", "appoint", "dismiss", "sack", "fire", "replace", "task", "deploy",
		"mobilize", "mobilise", "thank", "praise", "brief", "dissolve", "reshuffle", "disband", "reinstate", "name":
		return true
	}
	return false
}
