package check

import (
	"maps"
	"slices"
	"strings"

	"github.com/casus/casus/entity/actors"
)

// claim is a name that an entry is found by.
type claim struct {
	a     *actors.Actor
	alone bool // the starred part
}

// shared finds names that several entries claim. Where countries differ the article decides, and acronyms of parties
// are alike all over the world; within a country nothing decides.
func (c *checker) shared(as []actors.Actor) {
	claims := map[string][]claim{}
	add := func(words []string, cl claim) {
		key := strings.Join(words, " ")
		for _, o := range claims[key] {
			if o.a == cl.a {
				return
			}
		}
		if key != "" {
			claims[key] = append(claims[key], cl)
		}
	}
	for i := range as {
		for _, n := range as[i].Names {
			before, alone, starred := strings.Cut(n, "*")
			add(actors.Words(nil, before+alone), claim{a: &as[i]})
			if starred {
				add(actors.Words(nil, alone), claim{a: &as[i], alone: strings.TrimSpace(before) != ""})
			}
		}
	}
	for _, key := range slices.Sorted(maps.Keys(claims)) {
		cs := claims[key]
		for i := range cs {
			for j := range cs[:i] {
				c.both(key, cs[j], cs[i])
			}
		}
	}
}

// both judges two entries of one name.
func (c *checker) both(name string, x, y claim) {
	a, b := x.a, y.a
	if geographic(a) || geographic(b) {
		c.bothPlaces(name, a, b)
		return
	}
	same := a.Country() == b.Country()
	ra, rb, together := clash(a, b)
	switch {
	case x.alone || y.alone:
		if together && same && ra.Code != rb.Code {
			c.add(b, Warning, "the starred name %q is also that of %s (%s:%d), and their codes differ at one time: %s %s and %s %s",
				name, a.ID, a.File, a.Line, rb.Code, rb.Span(), ra.Code, ra.Span())
		}
	case a.Kind == actors.Person && b.Kind == actors.Person && same && strings.Contains(name, " "):
		if together && ra.Code != rb.Code {
			c.add(b, Error, "%q is also %s (%s:%d), with another code at one time: %s %s and %s %s", name, a.ID, a.File, a.Line, rb.Code, rb.Span(), ra.Code, ra.Span())
		} else {
			c.add(b, Warning, "%q is also %s (%s:%d): one person twice?", name, a.ID, a.File, a.Line)
		}
	case same && together && ra.Code != rb.Code:
		c.add(b, Error, "%q is also %s (%s:%d), with another code at one time: %s %s and %s %s", name, a.ID, a.File, a.Line, rb.Code, rb.Span(), ra.Code, ra.Span())
	case same:
		c.add(b, Warning, "%q is also %s (%s:%d): one actor twice?", name, a.ID, a.File, a.Line)
	case strings.Contains(name, " ") && a.Kind == b.Kind && a.Kind != actors.Person && together:
		c.add(b, Warning, "%q is also %s (%s:%d) of %s", name, a.ID, a.File, a.Line, a.Country())
	}
}

// bothPlaces judges two entries of one name of which one is a state, people, adjective or region.
func (c *checker) bothPlaces(name string, a, b *actors.Actor) {
	if a.Kind == b.Kind && a.Country() == b.Country() && a.File == b.File {
		c.add(b, Warning, "%q stands already at %s:%d", name, a.File, a.Line)
	}
}

// geographic reports kinds that share names by nature: Mexico and Mexico, the Spanish and Spanish.
func geographic(a *actors.Actor) bool {
	switch a.Kind {
	case actors.State, actors.Adjective, actors.People, actors.Capital, actors.Region, actors.Seat:
		return true
	}
	return false
}

// clash gives the first two roles of two entries that hold on a day for certain; roles of different codes come first.
func clash(a, b *actors.Actor) (ra, rb actors.Role, ok bool) {
	for _, r := range a.Roles {
		for _, o := range b.Roles {
			if overlaps(surely(r), surely(o)) && (!ok || ra.Code == rb.Code && r.Code != o.Code) {
				ra, rb, ok = r, o, true
			}
		}
	}
	return
}
