// Package check looks for what is wrong in dictionaries of actors although each line can be read: names that two entries
// claim, offices that two persons hold at one time, dates that cannot be, names that are everyday words.
package check

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/entity/actors/common"
)

// Level says how bad a finding is.
type Level int

// The levels. An Error must be mended; a Warning should be looked at.
const (
	Warning Level = iota
	Error
)

// String is "error" or "warning".
func (l Level) String() string {
	if l == Error {
		return "error"
	}
	return "warning"
}

// Finding is one thing found, with where it stands.
type Finding struct {
	File  string
	Line  int
	Level Level
	Text  string
}

// String is "file:line: level: text".
func (f Finding) String() string {
	return fmt.Sprintf("%s:%d: %s: %s", f.File, f.Line, f.Level, f.Text)
}

// Options are what to check against.
type Options struct {
	Today string        // YYYY-MM-DD; roles that begin later are errors. Empty: not checked
	Roles *actors.Roles // role nouns, for titles; nil: titles are not checked
	Known func(country string) bool
}

// Entries checks entries that were read. The findings come in the order of files and lines.
func Entries(as []actors.Actor, o Options) []Finding {
	c := &checker{Options: o, ordinary: common.Load()}
	for i := range as {
		a := &as[i]
		c.roles(a)
		c.names(a)
		c.titles(a)
	}
	c.ids(as)
	c.shared(as)
	c.holders(as)
	slices.SortStableFunc(c.out, func(a, b Finding) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Text, b.Text))
	})
	return slices.Compact(c.out)
}

type checker struct {
	Options
	ordinary common.Words
	out      []Finding
}

func (c *checker) add(a *actors.Actor, l Level, format string, args ...any) {
	c.out = append(c.out, Finding{a.File, a.Line, l, a.ID + ": " + fmt.Sprintf(format, args...)})
}

func (c *checker) ids(as []actors.Actor) {
	first := map[string]*actors.Actor{}
	for i := range as {
		a := &as[i]
		if o := first[a.ID]; o != nil {
			c.add(a, Error, "the id stands already at %s:%d", o.File, o.Line)
			continue
		}
		first[a.ID] = a
	}
}
