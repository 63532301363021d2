package check

import (
	"maps"
	"slices"

	"github.com/casus/casus/entity/actors"
)

// term is one person's time in an office.
type term struct {
	a *actors.Actor
	r actors.Role
}

// handover is how many days two holders of one office may overlap without a word.
const handover = 31

// holders finds offices of one holder that two persons hold at one time: then nobody is found by "the French president".
func (c *checker) holders(as []actors.Actor) {
	if c.Roles == nil {
		return
	}
	offices := map[string][]term{}
	for i := range as {
		for _, r := range as[i].Roles {
			if as[i].Kind == actors.Person && r.Title != "" && c.single(r.Title) {
				key := r.Code.Country() + " " + r.Title
				offices[key] = append(offices[key], term{&as[i], r})
			}
		}
	}
	for _, key := range slices.Sorted(maps.Keys(offices)) {
		ts := offices[key]
		for i := range ts {
			for j := range ts[:i] {
				c.twoHolders(ts[j], ts[i])
			}
		}
	}
}

func (c *checker) twoHolders(x, y term) {
	r, o := surely(x.r), surely(y.r)
	from, to := max(starts(r), starts(o)), min(ends(r), ends(o))
	if x.a.ID == y.a.ID || from > to {
		return
	}
	if country := y.r.Code.Country(); country == "INT" || country == "EUR" {
		return // many bodies
	}
	what := y.r.Title + " of " + y.r.Code.Country()
	switch {
	case to > "9999":
		c.add(y.a, Error, "is %s since %s, and %s (%s:%d) since %s: one of them has left", what, y.r.From, x.a.ID, x.a.File, x.a.Line, x.r.From)
	case from < "0001" || days(from, to) > handover:
		c.add(y.a, Warning, "is %s %s, and %s (%s:%d) %s", what, y.r.Span(), x.a.ID, x.a.File, x.a.Line, x.r.Span())
	}
}

// single reports a title of which a country has one at a time.
func (c *checker) single(title string) bool {
	words := actors.Words(nil, title)
	if len(words) == 0 {
		return false
	}
	switch words[0] {
	case "vice", "deputy", "crown", "chief", "first", "prince", "princess":
		return false // there may be several
	}
	for _, head := range []string{words[len(words)-1], words[0]} {
		for _, n := range c.Roles.Heads(head) {
			if n.Flags&actors.Office != 0 && len(n.Words) == len(words) && slices.Equal(n.Words, words) {
				return true
			}
		}
	}
	return false
}
