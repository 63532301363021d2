package actors

import "strings"

// HeadOf is the one person who holds an office of an international body on a date: its secretary general. The ids of a
// body's persons begin with its own and a dot; where other bodies share that theme, with ".sg" behind it. It is nil if
// none is known or several are.
func (b *Book) HeadOf(body, title, date string) *Actor {
	if date == "" {
		return nil
	}
	if a, n := b.headOf(body+".sg", title, date); n > 0 {
		return a
	}
	a, _ := b.headOf(body+".", title, date)
	return a
}

// headOf also counts the holders; it gives nil for several.
func (b *Book) headOf(prefix, title, date string) (got *Actor, n int) {
	for _, i := range b.office["INT "+title] {
		a := &b.Actors[i]
		if a == got || !strings.HasPrefix(a.ID, prefix) {
			continue
		}
		if r, _, ok := a.At(date); ok && r.Title == title && r.Code.Country() == "INT" {
			got = a
			n++
		}
	}
	if n > 1 {
		got = nil
	}
	return got, n
}
