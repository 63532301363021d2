package code

import "github.com/casus/casus"

// attackers codes private persons who attack another country's police, soldiers or officials as rebels of their side,
// wherever the sentence speaks of them.
func (v *view) attackers(es []*coded) {
	for _, e := range es {
		if e.ev.Type != "ASSAULT" {
			continue
		}
		for _, a := range e.ev.Actor {
			if a.Code.Role() != "CVL" || a.Code.Country() == "INT" {
				continue
			}
			for _, r := range e.ev.Recipient {
				switch r.Code.Role() {
				case "COP", "MIL", "GOV":
					if r.Code.Country() != a.Code.Country() {
						v.noteRebel(a.Code)
					}
				}
			}
		}
	}
	if len(v.recode) == 0 {
		return
	}
	for _, e := range es {
		if e.ev.Type == "ASSAULT" {
			v.recodeAll(e.ev.Actor)
			v.recodeAll(e.ev.Recipient)
		}
	}
}

func (v *view) noteRebel(c casus.Code) {
	if v.recode == nil {
		v.recode = map[casus.Code]casus.Code{}
	}
	v.recode[c] = casus.Code(c.Country() + ".REB")
}

func (v *view) recodeAll(ps []casus.Party) {
	for i := range ps {
		if n, ok := v.recode[ps[i].Code]; ok {
			ps[i].Code, ps[i].Why = n, join(ps[i].Why, "attacks a state's men of another side: a rebel of its own")
		}
	}
}
