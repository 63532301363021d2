package actors

import "strings"

// Named gives the entries that a name stands for as a whole; a single word that is none may be the surname of persons.
// Names may be written without capitals.
func (b *Book) Named(name string) []*Actor {
	forms := strings.Fields(strings.ReplaceAll(name, "-", " - "))
	for i, f := range forms {
		forms[i] = strings.ToUpper(firstRune(f)) + f[len(firstRune(f)):]
	}
	var out []*Actor
	for _, h := range b.Find(forms, true) {
		if h.First == 0 && h.End == len(forms) {
			for _, n := range h.Actors {
				out = append(out, &b.Actors[n])
			}
			return out
		}
	}
	if len(forms) == 1 {
		out = b.BySurname(name)
	}
	return out
}

func firstRune(s string) string {
	for i := range s {
		if i > 0 {
			return s[:i]
		}
	}
	return s
}
