// Package leaders measures how well heads of state and government are known: each is put into short sentences, with and
// without title, at dates inside and outside the time in office, and the mention of the name must bear the code
// COUNTRY.GOV, or must not. It reads the list of leaders of REIGN (Bell) and country profiles of the CIA World
// Factbook, neither of which is part of this repository.
package leaders

import (
	"context"

	"github.com/casus/casus"
)

// Leader is one term of office.
type Leader struct {
	Country  string // ISO 3166 alpha-3
	Name     string // as the list gives it, cleaned of initials and remarks
	Began    string // first day of the term
	From, To string // first and last day that are surely inside the term and the years measured
	Left     string // last day of the month in which the term ended; empty if it had not
}

// Read reads a text of a date up to its mentions.
type Read func(ctx context.Context, text, date string) (*casus.Doc, error)
