package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/entity/actors/userfile"
	"github.com/casus/casus/knowledge"
	"github.com/casus/casus/knowledge/ontology"
)

// userActors is the flag for dictionaries on top of the built-in one.
type userActors struct{ paths []string }

const actorsUsage = "`FILE|DIR` of a dictionary on top of the built-in one: NAME.actors, rolesNAME.txt, or one of PETRARCH; may be given several times"

func (u *userActors) flag(c *cobra.Command) {
	c.Flags().StringArrayVar(&u.paths, "actors", nil, actorsUsage)
}

// actorsFlag gives what the flag of a command or of one above it holds.
func actorsFlag(c *cobra.Command) (*userActors, error) {
	paths, err := c.Flags().GetStringArray("actors")
	if err != nil {
		return nil, fmt.Errorf("--actors: %w", err)
	}
	return &userActors{paths}, nil
}

// load reads the files, and says what of them is not used.
func (u *userActors) load(c *cobra.Command) ([]actors.Addition, error) {
	if len(u.paths) == 0 {
		return nil, nil
	}
	checks, err := codesOf()
	if err != nil {
		return nil, err
	}
	adds, notes, err := userfile.Read(u.paths, checks)
	for _, n := range notes {
		tell(c.ErrOrStderr(), "%s", n)
	}
	return adds, err
}

// book is the built-in dictionary with the user's.
func (u *userActors) book(c *cobra.Command) (*actors.Book, error) {
	adds, err := u.load(c)
	if err != nil {
		return nil, err
	}
	ont, err := ontology.Load()
	if err != nil {
		return nil, err
	}
	return actors.Load(knowledge.FS, "actors", actors.Checks{Role: ont.ValidRole}, adds...)
}

// codesOf tells the roles and countries that the built-in knowledge has.
func codesOf() (actors.Checks, error) {
	ont, err := ontology.Load()
	if err != nil {
		return actors.Checks{}, err
	}
	files, _, err := actors.ReadFiles(knowledge.FS, "actors")
	if err != nil {
		return actors.Checks{}, err
	}
	var all []actors.Actor
	for _, f := range files {
		as, err := actors.ParseFile(f.Name, f.Data, actors.Checks{})
		if err != nil {
			return actors.Checks{}, err
		}
		all = append(all, as...)
	}
	return actors.Checks{Role: ont.ValidRole, Country: actors.Countries(all)}, nil
}
