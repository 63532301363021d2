package check

import (
	"cmp"
	"errors"
	"slices"

	"github.com/casus/casus/entity/actors"
)

// Files checks files of actors and of role nouns together: what cannot be read, and what Entries finds.
func Files(as, roles []actors.File, c actors.Checks, o Options) []Finding {
	var out []Finding
	var all []actors.Actor
	for _, f := range as {
		got, faults := actors.ParseAll(f.Name, f.Data, c)
		all = append(all, got...)
		for _, x := range faults {
			out = append(out, Finding{x.File, x.Line, Error, x.Err.Error()})
		}
	}
	table, found := roleFiles(roles, c)
	out = append(out, found...)
	if o.Roles == nil {
		o.Roles = table
	}
	if o.Known == nil {
		o.Known = actors.Countries(all)
	}
	out = append(out, Entries(all, o)...)
	slices.SortStableFunc(out, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	return out
}

// roleFiles reads tables of role nouns, and finds nouns that two files have.
func roleFiles(files []actors.File, c actors.Checks) (*actors.Roles, []Finding) {
	var out []Finding
	var rs []*actors.Roles
	for _, f := range files {
		r, err := actors.ParseRoles(f.Name, f.Data, c)
		var fault *actors.Fault
		switch {
		case errors.As(err, &fault):
			out = append(out, Finding{fault.File, fault.Line, Error, fault.Err.Error()})
			continue
		case err != nil:
			out = append(out, Finding{f.Name, 0, Error, err.Error()})
			continue
		}
		for i, old := range rs {
			for _, n := range r.Common(old) {
				out = append(out, Finding{f.Name, n.Line, Warning, "noun " + n.String() + " stands already in " + files[i].Name + ", which counts"})
			}
		}
		rs = append(rs, r)
	}
	return actors.MergeRoles(rs...), out
}
