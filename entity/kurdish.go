package entity

// kurdishHome is the country in which a known Kurdish body acts.
func kurdishHome(id string) string {
	switch id {
	case "ypg", "sdf", "pyd", "syr.kurd", "syr.aanes", "syr.pydadmin", "syr.people2":
		return "SYR"
	case "peshmerga", "irq.kdp", "irq.puk", "irq.krg", "irq.kurd", "irq.asayish", "irq.barzani", "irq.barzani_n":
		return "IRQ"
	case "pkk", "tak", "tur.ocalan":
		return "TUR"
	case "pjak", "kdpi":
		return "IRN"
	}
	return ""
}

// kurds is where the article has its Kurds: where the Kurdish bodies are that it names most; "" if it names none.
func (w *work) kurds() string {
	count := map[string]int{}
	best := ""
	for i := range w.sents {
		for k := range w.sents[i].units {
			u := &w.sents[i].units[k]
			if u.actor == nil {
				continue
			}
			if c := kurdishHome(u.actor.ID); c != "" {
				count[c]++
				if best == "" || count[c] > count[best] || count[c] == count[best] && c < best {
					best = c
				}
			}
		}
	}
	return best
}

// kurdish settles what Kurdish bodies of a role are, by the country that the article has them in: forces are the
// peshmerga in Iraq and rebels elsewhere. people tells that the word is "Kurds", who are a people unless the article
// names their forces.
func (w *work) kurdish(s *sent, role string, people bool) (string, string, string) {
	home := w.home
	where, why := home, "the Kurdish bodies that the article names"
	if where == "" {
		why = "the sentence or article"
		for _, l := range append(append([]string(nil), s.land...), w.tally.order...) {
			if l == "SYR" || l == "IRQ" || l == "TUR" || l == "IRN" {
				where = l
				break
			}
		}
	}
	if where == "" {
		return "KRD", role, "Kurdish, country unknown"
	}
	why = "Kurdish, in " + where + " by " + why
	switch {
	case role == "MIL", role == "REB", people && home != "" && home != "IRN":
		if where == "IRQ" {
			return where, "MIL", why
		}
		return where, "REB", why
	case role == "GOV" && where == "SYR":
		return where, "REB", why
	case role == "GOV" && where != "IRQ":
		return where, "PTY", why
	}
	return where, role, why
}
