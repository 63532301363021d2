package check

import (
	"strconv"

	"github.com/casus/casus/entity/actors"
)

// roles checks the dates of one entry.
func (c *checker) roles(a *actors.Actor) {
	for i, r := range a.Roles {
		if c.Known != nil && !c.Known(r.Code.Country()) {
			c.add(a, Error, "code %s: no state has the code %s", r.Code, r.Code.Country())
		}
		if c.Today != "" && r.From != "" && r.From > c.Today[:min(len(r.From), len(c.Today))] {
			c.add(a, Error, "role %s %s begins in the future", r.Code, r.Span())
		}
		if c.Today != "" && r.To != "" && r.To > c.Today[:min(len(r.To), len(c.Today))] {
			c.add(a, Warning, "role %s %s ends in the future: leave the end open", r.Code, r.Span())
		}
		if y := year(r.From); r.From != "" && y < 1800 && a.Kind == actors.Person {
			c.add(a, Error, "role %s %s: nobody of %d is in the news", r.Code, r.Span(), y)
		}
		if f, t := year(r.From), year(r.To); a.Kind == actors.Person && r.From != "" && r.To != "" && t-f > 72 {
			c.add(a, Error, "role %s %s lasts %d years", r.Code, r.Span(), t-f)
		}
		for _, later := range a.Roles[i+1:] {
			c.pair(a, r, later)
		}
	}
	if a.Kind == actors.Person {
		c.life(a)
	}
}

// pair checks two roles of one entry, of which the later in the line wins.
func (c *checker) pair(a *actors.Actor, r, later actors.Role) {
	switch {
	case r.Span() == later.Span() && r.Code == later.Code && r.Title == later.Title:
		c.add(a, Error, "role %s %s stands twice", r.Code, r.Span())
	case within(r, later) && r.Code != later.Code:
		c.add(a, Error, "role %s %s never holds: %s %s, later in the line, covers it", r.Code, r.Span(), later.Code, later.Span())
	}
}

// life checks that the roles of a person fit into one.
func (c *checker) life(a *actors.Actor) {
	first, last := 0, 0
	for _, r := range a.Roles {
		if r.From == "" {
			continue
		}
		if y := year(r.From); first == 0 || y < first {
			first = y
		}
		last = max(last, year(r.From))
	}
	if first > 0 && last-first > 70 {
		c.add(a, Error, "roles begin %d years apart, from %d to %d", last-first, first, last)
	}
}

func year(date string) int {
	n, err := strconv.Atoi(date[:min(4, len(date))])
	if err != nil {
		return 0
	}
	return n
}

// within reports whether all of r lies in o.
func within(r, o actors.Role) bool {
	return starts(o) <= starts(r) && ends(r) <= ends(o)
}

// overlaps reports whether two roles have a day in common.
func overlaps(r, o actors.Role) bool { return max(starts(r), starts(o)) <= min(ends(r), ends(o)) }

// starts is the first day that a role may hold, in a form that compares.
func starts(r actors.Role) string {
	switch len(r.From) {
	case 0:
		return "0000-00-00"
	case 4:
		return r.From + "-01-01"
	case 7:
		return r.From + "-01"
	}
	return r.From
}

// ends is the last day that a role may hold.
func ends(r actors.Role) string {
	switch len(r.To) {
	case 0:
		return "9999-99-99"
	case 4:
		return r.To + "-12-31"
	case 7:
		return r.To + "-31"
	}
	return r.To
}

// surely narrows a role to the days that it holds for certain: "2003" may end in January.
func surely(r actors.Role) actors.Role {
	if len(r.From) == 4 {
		r.From += "-12-31"
	} else if len(r.From) == 7 {
		r.From += "-31"
	}
	if len(r.To) == 4 {
		r.To += "-01-01"
	} else if len(r.To) == 7 {
		r.To += "-01"
	}
	return r
}

// days is roughly how many days lie between two dates.
func days(from, to string) int { return dayNumber(to) - dayNumber(from) }

func dayNumber(s string) int {
	num := func(a, b int) int {
		n, err := strconv.Atoi(s[a:b])
		if err != nil {
			return 0
		}
		return n
	}
	return num(0, 4)*365 + num(5, 7)*30 + num(8, 10)
}
