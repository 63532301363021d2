package entity

import "github.com/casus/casus/entity/actors"

// byFullName finds the one person of whom the text gives more names than the dictionary: "Vladimir Vladimirovich
// Putin", "Luis Rodolfo Abinader Corona". The first name must be the same, and the names of an entry must all be
// there in their order.
func (w *work) byFullName(s *sent, u *unit) *actors.Actor {
	if u.end-u.first < 3 || u.end-u.first > 8 {
		return nil
	}
	var told []string
	for k := u.first; k < u.end; k++ {
		told = actors.Words(told, s.tok[k].Form)
	}
	var got *actors.Actor
	for k := u.first + 1; k < u.end; k++ {
		for _, a := range w.book.BySurname(s.tok[k].Form) {
			if a == got || a.Kind != actors.Person || !anyWithin(a.Names, told) {
				continue
			}
			if got != nil {
				return nil
			}
			got = a
		}
	}
	return got
}

// anyWithin reports whether a name of two words or more stands within the words told, the first at the front.
func anyWithin(names, told []string) bool {
	for _, n := range names {
		have := actors.Words(nil, n)
		if len(have) < 2 || len(told) < len(have) || have[0] != told[0] {
			continue
		}
		k := 0
		for _, t := range told {
			if k < len(have) && t == have[k] {
				k++
			}
		}
		if k == len(have) {
			return true
		}
	}
	return false
}

// elsewhere reports whether the text gives a surname an office of a country in which the person known by that surname
// has never had a role: "Prime Minister Mitchell of Grenada" is no Mitchell of another country.
func elsewhere(a *actors.Actor, u *unit, d *description) bool {
	if u.end-u.first != 1 || d.noun.Flags&actors.Office == 0 || len(d.lands) == 0 {
		return false
	}
	for _, r := range a.Roles {
		if r.Code.Country() == d.lands[0].country {
			return false
		}
	}
	return true
}
