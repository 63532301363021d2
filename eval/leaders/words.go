package leaders

import (
	"strings"

	"github.com/casus/casus/entity/actors"
)

// printed is the most usual name of a person.
func printed(a *actors.Actor) string { return strings.ReplaceAll(a.Names[0], "*", "") }

// titled is the name behind the title that the person bears on a date; behind President if none is known.
func titled(a *actors.Actor, l *Leader, date string) string {
	first, _, _ := strings.Cut(l.Name, " ")
	if titleWord(first) {
		return l.Name
	}
	if a != nil {
		if r, _, ok := a.At(date); ok && r.Title != "" && r.Code == actors.Code(l.Country, "GOV") {
			f := strings.Fields(r.Title)
			for i := range f {
				f[i] = strings.ToUpper(f[i][:1]) + f[i][1:]
			}
			return strings.Join(f, " ") + " " + l.Name
		}
	}
	return "President " + l.Name
}

// land is a country as it stands within a sentence.
func (r *run) land(country string) string {
	s, ok := r.book.StateOf(country)
	if !ok || len(s.Names) == 0 {
		return country
	}
	name := s.Names[0]
	for _, w := range []string{"United ", "Netherlands", "Philippines", "Gambia", "Bahamas", "Comoros", "Maldives", "Solomon ", "Marshall ", "Central African ", "Dominican ", "DR ", "Czech "} {
		if strings.HasPrefix(name, w) {
			return "the " + name
		}
	}
	return name
}
