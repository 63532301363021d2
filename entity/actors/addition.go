package actors

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// Addition is what a user adds to the built-in dictionary. An entry takes the place of the built-in one of the same id,
// and a name means the user's entries alone, whoever bears it in the built-in dictionary.
type Addition struct {
	Actors []Actor
	Roles  *Roles // nil if none
	// Foreign tells that the entries come from a dictionary in another format, which knows less. Its nouns change only the role of
	// nouns known already; names of peoples that are known already, and of countries and regions known already for the same
	// country, are left alone.
	Foreign bool
	Sum     string // hash of the files, for the version that records carry
}

func (a *Addition) mode() mergeMode {
	if a.Foreign {
		return newRole
	}
	return replace
}

// fill adds all entries, the user's first: of several additions the last wins.
func (b *Book) fill(own []Actor, more []Addition) error {
	taken := map[string]bool{}
	var users []Actor
	known := func(string, string) bool { return false }
	if len(more) > 0 {
		known = lands(own)
	}
	for i := len(more) - 1; i >= 0; i-- {
		for _, a := range more[i].Actors {
			if taken[a.ID] {
				continue
			}
			if more[i].Foreign && (a.Kind == Region || a.Kind == People) {
				country := a.Country()
				if a.Kind == People {
					country = ""
				}
				a.Names = slices.DeleteFunc(slices.Clone(a.Names), func(n string) bool { return known(n, country) })
			}
			if len(a.Names) > 0 {
				users = append(users, a)
			}
		}
		for _, a := range more[i].Actors {
			taken[a.ID] = true
		}
	}
	b.users = len(users)
	b.Actors = make([]Actor, 0, len(users)+len(own))
	b.room(len(users) + len(own))
	for i := range users {
		if err := b.add(&users[i]); err != nil {
			return err
		}
	}
	for i := range own {
		if len(more) > 0 && taken[own[i].ID] {
			continue
		}
		if err := b.add(&own[i]); err != nil {
			return err
		}
	}
	return nil
}

// lands tells names of states, peoples, capitals and regions of a country from others; without a country, of any.
func lands(as []Actor) func(name, country string) bool {
	set := map[string]bool{}
	key := func(name string) string { return strings.Join(Words(nil, name), " ") }
	for i := range as {
		switch as[i].Kind {
		case State, Adjective, People, Capital, Region, Seat:
			for _, n := range as[i].Names {
				set[as[i].Country()+key(n)] = true
				set[key(n)] = true
			}
		}
	}
	return func(name, country string) bool { return set[country+key(name)] }
}

// mergeMode says what happens to a noun that is known already.
type mergeMode int

const (
	keepOld mergeMode = iota
	replace
	newRole // the old noun with the new role
)

// merge adds the nouns of o.
func (r *Roles) merge(o *Roles, m mergeMode) {
	if o == nil {
		return
	}
	for head, ns := range o.byHead {
		for _, n := range ns {
			old := slices.IndexFunc(r.byHead[head], func(x Noun) bool { return slices.Equal(x.Words, n.Words) })
			switch {
			case old < 0:
				r.byHead[head] = append(r.byHead[head], n)
			case m == replace:
				r.byHead[head][old] = n
			case m == newRole:
				r.byHead[head][old].Role = n.Role
			}
		}
	}
	r.settle()
}

// MergeRoles makes one table of several; of a noun that several have the first counts.
func MergeRoles(rs ...*Roles) *Roles {
	out := newRoles()
	for _, r := range rs {
		out.merge(r, keepOld)
	}
	return out
}

// Common gives the nouns of r that o has too, in the order of their lines.
func (r *Roles) Common(o *Roles) []Noun {
	var out []Noun
	for head, ns := range r.byHead {
		for _, n := range ns {
			if slices.ContainsFunc(o.byHead[head], func(x Noun) bool { return slices.Equal(x.Words, n.Words) }) {
				out = append(out, n)
			}
		}
	}
	slices.SortFunc(out, func(a, b Noun) int { return cmp.Or(cmp.Compare(a.Line, b.Line), slices.Compare(a.Words, b.Words)) })
	return out
}

// String is the noun in quotes.
func (n Noun) String() string { return strconv.Quote(strings.Join(n.Words, " ")) }

// Countries tells the codes that entries of kind state have, and the codebook's own, from others.
func Countries(as []Actor) func(string) bool {
	set := map[string]bool{"INT": true, "EUR": true, "KRD": true}
	for i := range as {
		if as[i].Kind == State {
			set[as[i].Country()] = true
		}
	}
	return func(c string) bool { return set[c] }
}
